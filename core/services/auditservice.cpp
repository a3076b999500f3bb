// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/auditservice.h"

#include "services/auditexport.h"
#include "services/auditkey.h"
#include "services/auditverify.h"
#include "services/timeline.h"

namespace heliograph {

namespace {

QString trailObject(qint64 seq)
{
    return QStringLiteral("audit:%1").arg(seq);
}

} // namespace

AuditService::AuditService(store::Store &store, SettingsService &settings, SecretStore &secrets, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_clock(clock)
{
    m_thread.setMaxThreadCount(1);
}

AuditService::~AuditService()
{
    m_cancelled = true;
    m_thread.waitForDone();
}

void AuditService::cancel()
{
    m_cancelled = true;
}

void AuditService::tell(qint64 done, qint64 total)
{
    QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
}

template<typename T>
Async<T> AuditService::inThread(std::function<Result<T>()> work)
{
    auto promise = begunPromise<T>();
    m_busy = true;
    m_cancelled = false;
    m_thread.start([promise, work = std::move(work)] { settle(promise, work()); });
    whenDone(promise->future(), this, [this](const Result<T> &) { m_busy = false; });
    return promise->future();
}

Async<AuditWindow> AuditService::window(const AuditFilter &filter, qint64 beforeSeq, int limit)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Audit); !ok)
        return finished<AuditWindow>(tl::unexpected<Error>(ok.error()));
    return m_store.read([=](const store::View &view) { return view.audit.window(filter, beforeSeq, limit); });
}

Async<QStringList> AuditService::actors()
{
    if (const Status ok = m_settings.allowed(policy::Ability::Audit); !ok)
        return finished<QStringList>(tl::unexpected<Error>(ok.error()));
    return m_store.read([](const store::View &view) { return view.audit.actors(); });
}

Async<AuditReport> AuditService::verify()
{
    return check(std::nullopt);
}

Async<AuditReport> AuditService::verifyAgainst(const audithead::Written &head)
{
    return check(head);
}

Async<AuditReport> AuditService::check(const std::optional<audithead::Written> &given)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Audit); !ok)
        return finished<AuditReport>(tl::unexpected<Error>(ok.error()));
    if (m_busy)
        return finished<AuditReport>(fail(ErrorCode::Conflict, QStringLiteral("audit_busy")));
    m_busy = true;
    auto promise = begunPromise<AuditReport>();
    whenDone(auditKey(m_secrets), this, [this, given, promise](const Result<QByteArray> &key) {
        const auto walked = inThread<AuditReport>([this, given, key = key.value_or(QByteArray())] {
            return auditverify::run({m_store, m_cancelled, [this](qint64 done, qint64 total) { tell(done, total); }}, key, given);
        });
        whenDone(walked, this, [promise](const Result<AuditReport> &report) { settle(promise, report); });
    });
    return promise->future();
}

Async<SignedOff> AuditService::signOff()
{
    auto promise = begunPromise<SignedOff>();
    whenDone(verify(), this, [this, promise](const Result<AuditReport> &report) {
        if (!report)
            return settle(promise, tl::unexpected<Error>(report.error()));
        if (!report->intact())
            return settle(promise, fail(ErrorCode::Refused, QStringLiteral("audit:") + report->fault));
        whenDone(madeAuditKey(m_secrets, this), this, [this, promise, report = *report](const Result<QByteArray> &key) {
            if (!key)
                return settle(promise, tl::unexpected<Error>(key.error()));
            sign(promise, report, *key);
        });
    });
    return promise->future();
}

void AuditService::sign(const Promise<SignedOff> &promise, const AuditReport &report, const QByteArray &key)
{
    AuditHead head;
    head.seq = report.newest;
    head.hash = report.hash;
    head.at = m_clock.nowMs();
    head.actor = m_settings.actor().simplified();
    const auto stored = m_store.write([head, key](store::Unit &unit) -> Result<audithead::Written> {
        const auto id = unit.audit.storeId();
        const auto hash = unit.audit.hashOf(head.seq);
        if (!id || !hash || *hash != head.hash)
            return fail(ErrorCode::Conflict, QStringLiteral("audit_changed"));
        audithead::Written written{*id, head};
        written.head.mac = audithead::mac(key, audithead::Kind::Head, *id, head);
        if (const Status ok = unit.audit.putHead(written.head); !ok)
            return tl::unexpected<Error>(ok.error());
        return timeline::audit(unit, head.at, head.actor, QStringLiteral("audit.signed"), trailObject(head.seq)).map([&written](Done) { return written; });
    });
    whenDone(stored, this, [this, promise](const Result<audithead::Written> &done) {
        settle(promise, done ? Result<SignedOff>(SignedOff{*done, m_secrets.backend() != QLatin1String("session")})
                             : Result<SignedOff>(tl::unexpected<Error>(done.error())));
    });
}

Async<audithead::Written> AuditService::head()
{
    if (const Status ok = m_settings.allowed(policy::Ability::Audit); !ok)
        return finished<audithead::Written>(tl::unexpected<Error>(ok.error()));
    return m_store.read([](const store::View &view) -> Result<audithead::Written> {
        const auto id = view.audit.storeId();
        const auto head = view.audit.head();
        if (!id || !head)
            return tl::unexpected<Error>(!id ? id.error() : head.error());
        return audithead::Written{*id, *head};
    });
}

Async<int> AuditService::exportTo(const QString &file, const AuditFilter &filter, const std::function<QString(const AuditEntry &)> &said)
{
    for (const policy::Ability ability : {policy::Ability::Audit, policy::Ability::Export}) {
        if (const Status ok = m_settings.allowed(ability); !ok)
            return finished<int>(tl::unexpected<Error>(ok.error()));
    }
    if (m_busy)
        return finished<int>(fail(ErrorCode::Conflict, QStringLiteral("audit_busy")));
    return inThread<int>([this, file, filter, said, actor = m_settings.actor(), now = m_clock.nowMs()]() -> Result<int> {
        const auto count = auditexport::write({m_store, m_cancelled, [this](qint64 done, qint64 total) { tell(done, total); }}, file, filter, said);
        if (!count || m_store.readOnly())
            return count;
        const Status told = m_store.write([=](store::Unit &unit) {
            return timeline::audit(unit, now, actor, QStringLiteral("audit.exported"), QStringLiteral("audit"), {{QStringLiteral("count"), *count}});
        }).result();
        return told ? count : Result<int>(tl::unexpected<Error>(told.error()));
    });
}

Async<Done> AuditService::note(const QString &action, const QJsonObject &details)
{
    return m_store.write([action, details, actor = m_settings.actor(), now = m_clock.nowMs()](store::Unit &unit) {
        return timeline::audit(unit, now, actor, action, QStringLiteral("profile"), details);
    });
}

Async<Done> AuditService::noteOpened(const QString &by)
{
    return note(QStringLiteral("profile.opened"), {{QStringLiteral("by"), by}});
}

Async<Done> AuditService::noteRestored()
{
    return note(QStringLiteral("profile.restored"));
}

} // namespace heliograph
