// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"
#include "services/audithead.h"
#include "services/settingsservice.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace heliograph {

/// A head that was just signed off.
struct SignedOff {
    audithead::Written written;
    bool keyStays = true; ///< false: its key is kept for this run only, and later the text alone tells
};

/// The audit trail: read it, verify its chain, sign off its head, write it to a file. For supervisors: Refused "role:audit".
/// One verification or export at a time; a second one is a Conflict.
class AuditService : public QObject
{
    Q_OBJECT
public:
    AuditService(store::Store &store, SettingsService &settings, SecretStore &secrets, Clock &clock, QObject *parent = nullptr);
    ~AuditService() override;

    Async<AuditWindow> window(const AuditFilter &filter, qint64 beforeSeq, int limit);
    Async<QStringList> actors();
    Async<AuditReport> verify();                                  ///< against the newest head that was signed off
    Async<AuditReport> verifyAgainst(const audithead::Written &head); ///< InvalidArgument "head:other_profile"
    /// Verifies, and signs what stands at the end. Refused "audit:edited" … where the trail is broken.
    Async<SignedOff> signOff();
    Async<audithead::Written> head();                             ///< the newest; NotFound
    /// Newest first, a row each, guarded against formulas; `said`: the words for an entry. How many.
    Async<int> exportTo(const QString &file, const AuditFilter &filter, const std::function<QString(const AuditEntry &)> &said);
    /// Stops verify() and exportTo(): Cancelled.
    void cancel();
    /// Somebody opened the profile. `by`: "window" "terminal".
    Async<Done> noteOpened(const QString &by);
    Async<Done> noteRestored(); ///< a backup took the profile's place

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    Async<AuditReport> check(const std::optional<audithead::Written> &given);
    template<typename T>
    Async<T> inThread(std::function<Result<T>()> work);
    void sign(const Promise<SignedOff> &promise, const AuditReport &report, const QByteArray &key);
    Async<Done> note(const QString &action, const QJsonObject &details = {});
    void tell(qint64 done, qint64 total);

    store::Store &m_store;
    SettingsService &m_settings;
    SecretStore &m_secrets;
    Clock &m_clock;
    bool m_busy = false;
    std::atomic_bool m_cancelled = false;
    QThreadPool m_thread;
};

} // namespace heliograph
