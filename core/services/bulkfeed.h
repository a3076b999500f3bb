// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/bulkwrites.h"
#include "services/pace.h"

#include <map>

namespace heliograph {

/// Hands the recipients of running jobs to the outbox, a window at a time and at the job's pace.
class BulkFeed : public QObject
{
    Q_OBJECT
public:
    BulkFeed(store::Store &store, OutboxService &outbox, AccountService &accounts, SettingsService &settings, Clock &clock, QObject *parent);
    void run();

private:
    struct Turn {
        BulkJob job;
        int open = 0;                 ///< in the outbox without an answer
        QList<BulkRecipient> ready;
        qint64 nextAt = 0;            ///< when somebody is ready; 0: nobody is left
    };
    void feed();
    void hand(const QList<Turn> &turns);
    int handOut(const Turn &turn);
    void landed();
    void wakeAt(qint64 inMs);

    store::Store &m_store;
    OutboxService &m_outbox;
    AccountService &m_accounts;
    SettingsService &m_settings;
    Clock &m_clock;
    std::map<qint64, Pace> m_paces;
    int m_writing = 0;    ///< commits under way
    bool m_running = false;
    bool m_feeding = false;
    bool m_again = false;
    bool m_handed = false; ///< something was, in this round
    bool m_failed = false; ///< a commit of this round did: not again at once
    qint64 m_wakeAt = 0;  ///< boot clock; 0: no timer is set
};

} // namespace heliograph
