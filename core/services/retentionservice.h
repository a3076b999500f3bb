// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/retention.h"
#include "secrets/secretstore.h"
#include "services/settingsservice.h"

#include <QThreadPool>

#include <atomic>

namespace heliograph {

/// Removes what was kept as long as the settings "retention.…" say: when a person asks for it, and every day where they say so.
/// Entries of the audit trail go behind a signed cut, so that it still verifies; without the key they stay. Afterwards nothing of
/// what went is left in the search index, the file or its log.
class RetentionService : public QObject
{
    Q_OBJECT
public:
    RetentionService(store::Store &store, SettingsService &settings, SecretStore &secrets, Clock &clock, QObject *parent = nullptr);
    ~RetentionService() override;

    /// From now on once a day, while "retention.on" is set.
    void start();
    Async<RetentionCount> preview(); ///< what purge() would remove now; Refused "role:retention"
    /// In steps, so that the desk goes on meanwhile; the last one takes seconds for a large profile. Refused "role:retention",
    /// Conflict "retention_busy", Cancelled: what went is gone.
    Async<RetentionCount> purge();
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    Async<RetentionCount> run(const QString &actor);
    Async<QByteArray> keyOfCuts();
    void daily();
    [[nodiscard]] RetentionBefore before() const;

    store::Store &m_store;
    SettingsService &m_settings;
    SecretStore &m_secrets;
    Clock &m_clock;
    bool m_busy = false;
    std::atomic_bool m_cancelled = false;
    QThreadPool m_thread;
};

} // namespace heliograph
