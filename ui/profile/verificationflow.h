// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inorder.h"
#include "ui/common/deskservices.h"
#include "ui/profile/cardface.h"

#include <QObject>

#include <optional>

namespace heliograph::ui {

class VerificationView;

/// Drives the verification card: reads it, acts on its buttons, keeps its seconds running, and says in place why something
/// was refused and what helps. One act at a time.
class VerificationFlow final : public QObject
{
    Q_OBJECT
public:
    VerificationFlow(const DeskServices &desk, VerificationView &view, QObject *parent = nullptr);
    /// `channel`: of the open conversation, for people; empty: none.
    void setCustomer(const Customer &customer, qint64 conversationId, const QString &channel);
    void clear();
    void reload();
    /// Opens the form that records an opt-out somebody asked for in person.
    void recordOptOut();
    /// What the card's own button for a code would do: sends one, or asks for the number first.
    void sendCode();
    [[nodiscard]] QString whyNoCode() const; ///< as the end of a line; empty: one can be sent
    [[nodiscard]] const VerificationCard &card() const { return m_card; }

Q_SIGNALS:
    void automaticMessageWanted(qint64 conversationId, const QString &text);
    /// To look at another customer, who has the same number.
    void customerWanted(qint64 customerId);

private:
    enum class Record { Consent, Asked, OptIn, OptOut };
    void act(CardAction action);
    void submitNumber();
    void bringForward(const QString &e164);
    void start(const QString &e164);
    void started(const Result<VerificationService::Started> &result);
    void openForm(Record record);
    void recorded(const QString &text);
    [[nodiscard]] static QString channelOf(const QString &source);
    void afterRecord(const Status &status);
    void confirmMobile(bool byHand);
    void remedy(policy::Remedy remedy);
    void cardRead(const VerificationCard &card);
    void readElsewhere();
    void showNotices();
    struct Notice {
        QLatin1StringView icon;
        Role role = Role::Bad;
        QString title;
        QString text;
        QString button; ///< empty: none
        policy::Remedy remedy = policy::Remedy::None;
        qint64 customerId = 0; ///< the button opens this customer
        friend bool operator==(const Notice &, const Notice &) = default;
    };
    [[nodiscard]] QList<Notice> notices() const;
    [[nodiscard]] std::optional<Notice> typeNotice() const;
    void refuse(const Error &error);
    void draw();
    void tick(int generation);
    [[nodiscard]] CardContext context() const;
    /// Does this, unless another customer has come up since.
    template<typename Fn>
    auto here(Fn fn)
    {
        return [this, at = m_visit, fn = std::move(fn)](const auto &result) {
            if (at == m_visit)
                fn(result);
        };
    }

    const DeskServices m_desk;
    VerificationView &m_view;
    Customer m_customer;
    qint64 m_conversationId = 0;
    QString m_channel;
    VerificationCard m_card;
    QList<policy::Finding> m_refused;
    QList<Notice> m_notices;
    Error m_error;
    bool m_failed = false;
    Customer m_elsewhere;      ///< another customer whose proof of this number is valid; id 0: nobody
    QString m_replaced;        ///< the number that a typed one is to take the place of
    Record m_record = Record::Consent;
    int m_visit = 0;
    InOrder m_cards;
    InOrder m_others;
    int m_ticks = 0;
    bool m_busy = false;
};

} // namespace heliograph::ui
