// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outboxfixture.h"

#include <QRandomGenerator>

#include <algorithm>

namespace heliograph::test {

/// A desk, a gateway that knows what truly happened, and random deeds between them. The invariants of reliability.md A9, one function
/// each, are asked of the two together; empty: it holds.
class OutboxModel
{
public:
    explicit OutboxModel(quint32 seed);
    /// One deed of the agent, the gateway, the customer, the clock or the power supply.
    void step();
    /// Everything that hinders goes away and a day passes.
    void drain();

    [[nodiscard]] QString i1NothingTwice() const;
    [[nodiscard]] QString oneRequestThatMayHaveWorked() const; ///< of each part, whatever account it was asked of
    [[nodiscard]] QString i2AcceptedIsThere();
    [[nodiscard]] QString i3RefusedIsNotThere();
    [[nodiscard]] QString i4UnsureIsAtMostOnce();
    [[nodiscard]] QString i5NothingAcknowledgedIsLost();
    [[nodiscard]] QString i6OrderIsKept() const;
    [[nodiscard]] QString oneKeyPerText() const;
    [[nodiscard]] QString nothingBeginsAfterAnOptOut() const;
    [[nodiscard]] QString nothingIsForgotten(); ///< after drain()

    int deeds[16] = {}; ///< how often each was done
    int failedOver = 0; ///< texts that were asked of both accounts
    QHash<int, int> finals; ///< rows by state, after drain()

private:
    struct Truth {
        int requests = 0;
        QHash<int, int> arrived;   ///< part → how many times a gateway took it
        QHash<int, int> possible;  ///< part → requests not proven to have done nothing
        int accounts[2] = {};      ///< requests by account
        int changes = 0;           ///< of the account, between one request and the next
        int lastAccount = -1;
        QString key;               ///< of the first request
        QHash<int, QString> texts; ///< part → text of its first request
        bool sameKey = true;
        qsizetype first = -1, last = -1; ///< places in the ledger
        int parts() const { return int(std::count_if(arrived.cbegin(), arrived.cend(), [](int n) { return n > 0; })); }
        int most() const { return arrived.isEmpty() ? 0 : *std::max_element(arrived.cbegin(), arrived.cend()); }
    };
    struct Open {                  ///< a request without an answer
        Gateway *gateway;
        std::size_t promise;
        bool arrived;
        qint64 messageId;
        int part;
    };
    std::optional<SendVerdict> judge(Gateway &gateway, const SmsRequest &request);
    SendVerdict verdictFor(bool arrived);
    void send();
    void answerLate();
    void tellReceipt();
    void consent(ConsentStatus status);
    void observe();
    [[nodiscard]] qint64 anyId();
    [[nodiscard]] QString stateText(const OutboxRow &row) const;
    template<typename Fn>
    QString forRows(Fn wrong);

    QRandomGenerator m_random;
    OutboxDesk m_desk;
    qint64 m_conversations[2] = {};
    QHash<QString, qint64> m_acknowledged; ///< draft → message
    QList<SmsDraft> m_drafts;
    QHash<qint64, qint64> m_conversationOf;
    QHash<qint64, Truth> m_truth;
    QList<Open> m_open;
    QSet<qint64> m_held;          ///< ever held for another reason than undo: their place in the order is gone
    bool m_optedOut = false;
    bool m_calm = false;          ///< draining: the gateway takes everything
    int m_afterOptOut = 0;
    int m_texts = 0;
};

} // namespace heliograph::test
