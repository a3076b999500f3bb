// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/accountservice.h"
#include "store/store.h"

#include <QSet>

#include <map>
#include <memory>

namespace heliograph {

/// Asks those providers that do not call by themselves: what became of accepted texts, what came in, and whether a text whose answer was
/// lost is in their books. One question at a time for each account, at most one a second, ever more seldom while nothing is new; what
/// a provider wants (Retry-After) is obeyed. Nothing open, no question. What it hears goes the way of what comes by itself:
/// AccountService::receiptArrived and inboundArrived.
class Poller : public QObject
{
    Q_OBJECT
public:
    Poller(store::Store &store, AccountService &accounts, Clock &clock, QObject *parent = nullptr);
    void run();

private:
    struct Lane {
        bool asking = false;
        int failures = 0;
        qint64 notBefore = 0;   ///< boot ms
        qint64 inboundAt = 0;   ///< when inbound texts are to be asked for next, epoch ms
        qint64 aliveAt = 0;     ///< when a text last came or went
    };
    struct Due {
        QString accountId;
        OpenRow open;           ///< messageId 0: inbound texts
        qint64 at = 0;
    };
    void plan();
    void choose(const QList<OpenRow> &open);
    void wakeAt(qint64 ms);
    [[nodiscard]] std::optional<Due> dueOf(const OpenRow &open) const;
    void ask(const Due &due);
    /// Of one round of questions for inbound texts: those that came in this time, page by page.
    struct Round {
        qint64 from = 0, until = 0; ///< epoch ms
        QString page = {};
        int pages = 1;
    };
    void askInbound(const QString &accountId, const Round &round);
    void askHistory(const OpenRow &open, const ProviderQuery &query, QList<ProviderRecord> before, int pages);
    void askStatus(const OpenRow &open);
    /// Ends the lane's question; what went wrong makes the next one wait.
    void answered(const QString &accountId, const Result<ProviderAnswer> &answer);
    void keepInbound(const QString &accountId, const ProviderAnswer &answer, const Round &round);
    void inboundKept(const QString &accountId, const ProviderAnswer &answer, bool kept, qint64 until);
    [[nodiscard]] SmsProvider *askable(const QString &accountId) const;

    store::Store &m_store;
    AccountService &m_accounts;
    Clock &m_clock;
    std::map<QString, Lane> m_lanes;
    QHash<qint64, qint64> m_asked;  ///< message → when its status was last asked for
    QHash<qint64, QString> m_said;  ///< message → the last word about it
    bool m_running = false;
    bool m_planning = false;
    bool m_again = false;
    qint64 m_wakeAt = 0;            ///< boot ms
};

} // namespace heliograph
