// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/reportservice.h"
#include "store/store.h"

namespace heliograph::test {

struct PastText {
    qint64 at = 0;
    bool inbound = false;
    QString actor;           ///< empty of an outbound one: the desk's own
};

struct PastConversation {
    int customer = 0;
    qint64 openedAt = 0, takenAt = 0, closedAt = 0; ///< 0: never
    QString assignee;
    QList<PastText> texts;   ///< in their order
    QString throughAccount;  ///< a text of it went there; empty: none
};

struct PastSms {
    int customer = 0;
    qint64 at = 0;
    int conversation = -1;
    QString actor, account, currency;
    OutboxState state = OutboxState::Delivered;
    qint64 begunAt = 0, endedAt = 0; ///< the first attempt, the last state
    int segments = 1, told = 0;      ///< told 0: the provider said nothing
    qint64 cost = 0;
    MessageKind kind = MessageKind::SmsOneWay;
};

struct PastCode {
    int customer = 0;
    qint64 at = 0;
    QString actor, account, detail;
    VerificationState state = VerificationState::Verified;
    bool proven = false;
};

/// What happened at a desk, made up at random but always the same.
struct History {
    static QStringList agents();
    static QStringList accounts();
    static QStringList regions();   ///< of the customers, by number
    QList<PastConversation> conversations;
    QList<PastSms> texts;
    QList<PastCode> codes;
};

/// About five of each kind a day, `last` included. Some at the very edges of hours.
[[nodiscard]] History makeHistory(const QDate &last, int days);
Async<int> storeHistory(store::Store &store, const History &history);

/// The figures again, counted one by one without SQL and without the code under test.
struct Recount {
    struct Group {
        QMap<Figure, qint64> counts;
        QList<qint64> first, next, wait, handling, delivery;
        QMap<QString, Spent> costs;
        /// What is different in the figures, in words; empty: nothing.
        [[nodiscard]] QString differs(const Figures &figures) const;
    };
    QMap<QString, Group> groups;
    Group total, before;
};
[[nodiscard]] Recount recount(const History &history, const ReportQuery &query, const QString &zone);

} // namespace heliograph::test
