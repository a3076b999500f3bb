// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inorder.h"
#include "ui/common/deskservices.h"

#include <QTimer>

namespace heliograph::ui {

/// The one-way SMS that is being written: its draft, what the rules say of it, and sending it. Shows nothing. The text is a draft of its
/// own ("sms") that survives closing and a crash; every keystroke is checked without a database; nothing is sent that a rule refuses.
class SmsComposition final : public QObject
{
    Q_OBJECT
public:
    /// What an SMS begins from where no draft is waiting.
    struct Start {
        QString e164;           ///< empty: the draft's number, else the preferred one
        QString text;
        QJsonObject madeFrom;   ///< the text's template (templateMark)
        QJsonObject parameters; ///< name → value
    };
    enum class Saving { Nothing, Kept, UnderWay, Saved, Failed };

    SmsComposition(const DeskServices &services, QObject *parent);
    ~SmsComposition() override; ///< writes what is changed

    void begin(const Customer &customer, qint64 conversationId, const Start &start);
    /// Writes what is changed, and follows nothing until the next begin().
    void rest();

    [[nodiscard]] const Customer &customer() const { return m_customer; }
    [[nodiscard]] const SmsDraft &draft() const { return m_draft; }
    [[nodiscard]] const SendContext &context() const { return m_context; }
    [[nodiscard]] const PreflightReport &report() const { return m_report; }
    [[nodiscard]] QList<policy::Finding> refusals() const { return policy::refusals(m_report.findings); }
    [[nodiscard]] const QList<policy::Variable> &open() const { return m_open; } ///< variables that wait for their words
    [[nodiscard]] int newer() const { return m_newer; }       ///< messages of the customer since this was begun
    [[nodiscard]] bool ready() const { return m_ready; }      ///< draft and context are in
    [[nodiscard]] bool sending() const { return m_sending; }
    /// The draft's number is known and so its rules: the report is about this SMS.
    [[nodiscard]] bool judged() const { return m_ready && !m_draft.e164.isEmpty(); }
    [[nodiscard]] sms::Rules rules() const;
    /// The account that it goes through, also before the rules were read; nullptr: none.
    [[nodiscard]] const ProviderInfo *account() const;
    [[nodiscard]] bool sendsOwnText() const;                  ///< one that is set up at the provider
    [[nodiscard]] sms::Segments measureOf(const QString &text) const; ///< as it would go, suffix included
    [[nodiscard]] QJsonObject profileValues() const;          ///< of the parameters that the profile knows

    // By hand.
    void setText(const QString &text);
    void setParameters(const QJsonObject &values);
    void setNumber(const QString &e164);
    void setSender(const QString &sender);
    void setAccount(const QString &accountId);
    void setSendAt(qint64 ms); ///< 0: at once
    /// What the next text was made from; Ctrl+Z brings back what the one before it was made from.
    void mark(const QString &text, const QJsonObject &madeFrom);
    void sendAgain();  ///< past the duplicate rule
    void forgetNewer();///< they are about to be read

    /// What the form shows without a hand.
    void fillParameters(const QJsonObject &values) { m_draft.parameters = values; }

    void recordAskedHere();
    void recordOptIn(const QString &evidence);
    void liftOptOut(const QString &evidence);
    void confirmMobile(bool byHand);
    void resumeAccount();

    /// To be called when no rule refuses. Not twice: until there is an answer it does nothing.
    void submit();

Q_SIGNALS:
    void textGiven(const QString &text);  ///< from a draft, a template or what was typed while the last one went
    void contextRead();                   ///< number, senders, accounts; a report follows
    void changed();                       ///< report, newer messages, sending
    void savingChanged(heliograph::ui::SmsComposition::Saving now);
    void refused();                       ///< a rule says no that said yes a moment ago
    void failed(const heliograph::Error &error);
    void sent(qint64 messageId);

private:
    void readDraft(const Start &start);
    void takeDraft(const Draft &draft, const Start &start);
    void readContext();
    void takeContext(const SendContext &context);
    void follow(const QList<Change> &changes);
    void countNewer();
    void giveText(const QString &text);
    void followTemplate();
    void edited();
    void touch();   ///< something that the draft keeps is another now
    void judge();
    void tell();
    void look();    ///< at what only the store knows: an equal text
    void save();
    void taken(const OutboxService::Sent &sent, const QString &text, bool own);
    void fail(const Error &error);
    void record(ConsentStatus status, const QString &source, const QString &evidence);
    void after(const Async<Done> &remedy);
    [[nodiscard]] const ContactPoint *number() const;

    const DeskServices &m_services;
    Customer m_customer;
    SmsDraft m_draft;
    SendContext m_context;
    PreflightReport m_report;
    QList<policy::Finding> m_known;      ///< what the last look at the store added
    QList<policy::Variable> m_open;
    QHash<QString, QJsonObject> m_marks; ///< what a text was made from, for texts that templates put in or took away
    qint64 m_began = -1;                 ///< newest message when this SMS was begun; −1: not known yet
    int m_newer = 0;
    InOrder m_contexts;
    InOrder m_looks;
    InOrder m_pages;
    int m_turn = 0;                      ///< which begin() this is
    bool m_active = false;
    bool m_ready = false;
    bool m_draftRead = false;
    bool m_changed = false;
    bool m_sending = false;
    Draft m_underWay;                    ///< being written: a read would not see it yet
    QTimer m_saveSoon;
    QTimer m_lookSoon;
    QTimer m_contextSoon;
};

} // namespace heliograph::ui
