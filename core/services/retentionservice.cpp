// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/retentionservice.h"

#include "services/auditkey.h"
#include "services/retentionwork.h"

namespace heliograph {

namespace {
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kFirstMs = 60'000; ///< after the start, so that nobody waits for the desk because of it
} // namespace

RetentionService::RetentionService(store::Store &store, SettingsService &settings, SecretStore &secrets, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_clock(clock)
{
    m_thread.setMaxThreadCount(1);
}

RetentionService::~RetentionService()
{
    m_cancelled = true;
    m_thread.waitForDone();
}

void RetentionService::cancel()
{
    m_cancelled = true;
}

RetentionBefore RetentionService::before() const
{
    const Settings &settings = m_settings.current();
    const auto ago = [this, &settings](Key key) {
        const int days = settings.number(key);
        return days > 0 ? qMax<qint64>(0, m_clock.nowMs() - days * kDayMs) : 0;
    };
    return {ago(Key::KeepMessages), ago(Key::KeepAttempts), ago(Key::KeepCodes), ago(Key::KeepAudit)};
}

void RetentionService::start()
{
    m_clock.after(kFirstMs, this, [this] { daily(); });
}

void RetentionService::daily()
{
    if (m_settings.current().flag(Key::RetentionOn))
        (void)run({});
    m_clock.after(kDayMs, this, [this] { daily(); });
}

Async<RetentionCount> RetentionService::preview()
{
    if (const Status ok = m_settings.allowed(policy::Ability::Retention); !ok)
        return finished<RetentionCount>(tl::unexpected<Error>(ok.error()));
    return m_store.read([before = before(), now = m_clock.nowMs()](const store::View &view) { return view.retention.count(before, now); });
}

Async<RetentionCount> RetentionService::purge()
{
    if (const Status ok = m_settings.allowed(policy::Ability::Retention); !ok)
        return finished<RetentionCount>(tl::unexpected<Error>(ok.error()));
    return run(m_settings.actor());
}

/// Empty where nothing of the trail is to go. One that was lost is not made again while a head lives by it: that head would seem forged.
Async<QByteArray> RetentionService::keyOfCuts()
{
    if (before().audit == 0)
        return finished<QByteArray>(QByteArray());
    auto promise = begunPromise<QByteArray>();
    whenDone(m_store.read([](const store::View &view) { return view.audit.head(); }), this, [this, promise](const Result<AuditHead> &head) {
        const bool none = !head && head.error().code == ErrorCode::NotFound;
        whenDone(none ? madeAuditKey(m_secrets, this) : auditKey(m_secrets), this, [promise](const Result<QByteArray> &key) { settle(promise, key); });
    });
    return promise->future();
}

/// `actor`: empty, the desk by itself.
Async<RetentionCount> RetentionService::run(const QString &actor)
{
    if (m_busy)
        return finished<RetentionCount>(fail(ErrorCode::Conflict, QStringLiteral("retention_busy")));
    m_busy = true;
    m_cancelled = false;
    auto promise = begunPromise<RetentionCount>();
    whenDone(keyOfCuts(), this, [this, promise, actor](const Result<QByteArray> &key) {
        m_thread.start([this, promise, actor, before = before(), now = m_clock.nowMs(), key = key.value_or(QByteArray())] {
            const auto progress = [this](qint64 done, qint64 total) {
                QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
            };
            settle(promise, retention::purge({m_store, before, key, actor, now, m_cancelled, progress}));
        });
    });
    whenDone(promise->future(), this, [this](const Result<RetentionCount> &) { m_busy = false; });
    return promise->future();
}

} // namespace heliograph
