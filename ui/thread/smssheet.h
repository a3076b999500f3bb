// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inorder.h"
#include "ui/common/deskservices.h"

#include "sms/replacements.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace heliograph::ui {

class CheckList;
class EmojiPicker;
class Handset;
class IconLabel;
class MeterLine;
class ParameterFields;
class PlainLabel;
class ReasonedButton;
class ReplacementCard;
class SmsEditor;
class TemplateBox;
struct EmojiHabits;

/// The one-way SMS composer, a sheet over conversation and profile. The text is a draft of its own ("sms") that survives closing
/// and a crash. Where the account sends a text that is set up at the provider, fields for its parameters stand in the text's place. Every keystroke is checked without a database; nothing is sent while a rule says no, and it always says which.
class SmsSheet final : public QWidget
{
    Q_OBJECT
public:
    /// Covers `host` from `over`'s leading edge on.
    SmsSheet(const DeskServices &services, EmojiHabits &habits, QWidget *host, QWidget *over);
    ~SmsSheet() override;

    /// `e164` empty: the draft's number, else the preferred one.
    void open(const Customer &customer, qint64 conversationId, const QString &e164);
    /// As open(), with a text to begin from where no draft is waiting.
    /// `madeFrom`: its template (templateMark). `parameters`: name → value.
    void open(const Customer &customer, qint64 conversationId, const QString &e164, const QString &text, const QJsonObject &madeFrom = {},
              const QJsonObject &parameters = {});
    void closeSheet();
    [[nodiscard]] SmsEditor &editor() const { return *m_editor; }
    [[nodiscard]] ParameterFields &parameters() const { return *m_parameters; }
    [[nodiscard]] MeterLine &meter() const { return *m_meter; }
    [[nodiscard]] CheckList &checks() const { return *m_checks; }
    [[nodiscard]] ReasonedButton &sendButton() const { return *m_send; }
    [[nodiscard]] QString whyNot() const; ///< reason beside Send; empty: it may go
    [[nodiscard]] bool ready() const { return m_ready; }

Q_SIGNALS:
    void closed();
    void sent(qint64 messageId);
    void verifyWanted();
    void chatWanted();
    void reviewWanted();
    void providerWanted();
    void templatesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QWidget *buildFields();
    QWidget *buildBody();
    QWidget *buildSide();
    QWidget *buildFoot();
    void openEmoji(const QWidget &anchor);
    [[nodiscard]] sms::Segments measureOf(const QString &text) const; ///< as it would go, suffix included
    void place();
    void readDraft(const QString &wantedNumber, const QString &text, const QJsonObject &madeFrom, const QJsonObject &parameters);
    void readContext();
    void takeContext(const SendContext &context);
    void follow(const QList<Change> &changes);
    void countNewer();
    void textEdited();
    void edited();          ///< text or parameters, by hand
    [[nodiscard]] const ProviderInfo *account() const;
    [[nodiscard]] bool sendsOwnText() const;
    void showParameters();
    void fillParameters();
    void parametersEdited();
    [[nodiscard]] bool onlyUnfilled(const policy::Finding &finding) const;
    void judge();
    void show(const PreflightReport &report);
    void lookForOffer();
    void look();            ///< at what only the store knows: an equal text
    void saveDraft();
    void submit();
    void explain();
    void remedy(const policy::Finding &finding);
    void answer(policy::Rule rule, const QString &text);
    void readTemplates();
    void useTemplate(const MessageTemplate &text);
    void putText(const QString &text, const QJsonObject &madeFrom);
    void followTemplate();
    void selectVariable();
    void cut();
    void replace();
    void fail(const Error &error);
    [[nodiscard]] const ContactPoint *number() const;
    [[nodiscard]] sms::Rules rules() const;
    /// The parts as people see them: those that may go, then all that is too much as one.
    [[nodiscard]] sms::Segments shownParts(const sms::Segments &measure, int most) const;
    void sayWhy(const QString &why, bool mistake);

    const DeskServices &m_services;
    EmojiHabits &m_habits;
    EmojiPicker *m_emojiPicker = nullptr; ///< nullptr: not used yet
    QWidget *m_host;
    QWidget *m_over;
    Customer m_customer;
    SmsDraft m_draft;
    SendContext m_context;
    PreflightReport m_report;
    QList<policy::Finding> m_known;  ///< what the last look at the store added
    QList<policy::Variable> m_open;  ///< variables that wait for their words
    QHash<QString, QJsonObject> m_marks; ///< what a text was made from, for texts that templates put in or took away
    sms::Offer m_offer;
    QString m_takenText;             ///< text right after a replacement was taken
    qint64 m_began = -1;             ///< newest message when this SMS was begun; −1: not known yet
    int m_newer = 0;
    InOrder m_contexts;
    InOrder m_looks;
    InOrder m_pages;
    InOrder m_lists;
    bool m_ready = false;            ///< draft and context are in
    bool m_draftRead = false;
    bool m_filling = false;
    bool m_changed = false;
    bool m_sending = false;
    Draft m_underWay;                ///< being written: a read would not see it yet
    QTimer m_saveSoon;
    QTimer m_lookSoon;
    QTimer m_offerSoon;
    QTimer m_contextSoon;

    QWidget *m_card = nullptr;
    PlainLabel *m_to = nullptr;
    PlainLabel *m_saved = nullptr;
    QComboBox *m_number = nullptr;
    QComboBox *m_sender = nullptr;
    TemplateBox *m_templates = nullptr;
    QComboBox *m_account = nullptr;
    QGridLayout *m_fields = nullptr;
    PlainLabel *m_templatesLabel = nullptr;
    PlainLabel *m_accountLabel = nullptr;
    PlainLabel *m_aboutText = nullptr;    ///< why there is no box for a text
    ParameterFields *m_parameters = nullptr;
    QWidget *m_textHead = nullptr;
    PlainLabel *m_uncounted = nullptr;    ///< in the meter's place
    SmsEditor *m_editor = nullptr;
    MeterLine *m_meter = nullptr;
    PlainLabel *m_suffix = nullptr;
    ReplacementCard *m_replacement = nullptr;
    CheckList *m_checks = nullptr;
    QScrollArea *m_scroll = nullptr;
    Handset *m_handset = nullptr;
    PlainLabel *m_caption = nullptr;
    QWidget *m_side = nullptr;
    IconLabel *m_whyIcon = nullptr;
    PlainLabel *m_why = nullptr;
    ReasonedButton *m_send = nullptr;
};

} // namespace heliograph::ui
