// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/exchangeservice.h"

#include "exchange/csvtext.h"
#include "services/exportwork.h"
#include "services/ownerfile.h"

#include <QFile>

namespace heliograph {

ExchangeService::ExchangeService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
{
    m_thread.setMaxThreadCount(1);
}

ExchangeService::~ExchangeService()
{
    m_closing = true;
    m_cancelled = true;
    m_thread.waitForDone();
}

void ExchangeService::cancel()
{
    m_cancelled = true;
}

template<typename T>
Async<T> ExchangeService::inThread(std::function<Result<T>(const imports::Surroundings &)> work)
{
    auto promise = begunPromise<T>();
    const auto progress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
    };
    m_thread.start([this, promise, work = std::move(work), home = m_settings.current().text(Key::HomeCountry), actor = m_settings.actor(),
                    now = m_clock.nowMs(), progress] {
        m_cancelled = m_closing.load();
        settle(promise, work(imports::Surroundings{m_store, home, actor, now, m_cancelled, progress}));
    });
    return promise->future();
}

Async<ImportPreview> ExchangeService::preview(const QString &file, const std::optional<exchange::FileForm> &form)
{
    return inThread<ImportPreview>([=](const imports::Surroundings &s) { return imports::preview(file, s.home, form); });
}

Async<ImportReport> ExchangeService::check(const QString &file, const ImportPlan &plan, const ImportSink &sink)
{
    return inThread<ImportReport>([=](const imports::Surroundings &s) { return imports::check(s, file, plan, sink); });
}

Async<ImportReport> ExchangeService::run(const QString &file, const ImportPlan &plan, const ImportSink &sink)
{
    return inThread<ImportReport>([=](const imports::Surroundings &s) { return imports::begin(s, file, plan, sink); });
}

Async<ImportReport> ExchangeService::resume(qint64 runId, const ImportSink &sink)
{
    return inThread<ImportReport>([=](const imports::Surroundings &s) { return imports::resume(s, runId, sink); });
}

Async<ImportRun> ExchangeService::unfinished(const QString &file)
{
    return inThread<ImportRun>([=](const imports::Surroundings &s) { return imports::unfinished(s, file); });
}

Async<QList<ImportRun>> ExchangeService::runs(int limit)
{
    return m_store.read([limit](const store::View &view) { return view.imports.newest(limit); });
}

Async<ImportRun> ExchangeService::undo(qint64 runId)
{
    return inThread<ImportRun>([=](const imports::Surroundings &s) { return imports::undo(s, runId); });
}

Async<int> ExchangeService::saveProblems(const QString &file, const ImportPlan &plan, const QString &target,
                                         const std::function<QString(const exchange::Problem &)> &words)
{
    return inThread<int>([=](const imports::Surroundings &s) -> Result<int> {
        OwnerFile out(target);
        if (const Status ok = out.open(true); !ok)
            return tl::unexpected<Error>(ok.error());
        out.write(exchange::csvLine(QStringList{QStringLiteral("line"), QStringLiteral("reason")} + plan.mapping.headings).toUtf8());
        const auto report = imports::check(s, file, plan, [&](const ImportProblem &problem) {
            QStringList reasons;
            for (const exchange::Problem &one : problem.problems)
                reasons.append(words(one));
            out.write(exchange::csvLine(QStringList{QString::number(problem.line), reasons.join(u' ')} + problem.cells).toUtf8());
        });
        if (!report)
            return tl::unexpected<Error>(report.error());
        return out.commit().map([&report](Done) { return report->problems; });
    });
}

Async<int> ExchangeService::exportTo(const QString &file, exchange::ExportFormat format, const CustomerQuery &query, bool mark)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Export); !ok)
        return finished<int>(tl::unexpected<Error>(ok.error()));
    return inThread<int>([=](const imports::Surroundings &s) { return exports::write(s, file, format, query, mark); });
}

Async<int> ExchangeService::exportConversations(const QString &file, const QList<qint64> &ids, const ConversationFile &form)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Export); !ok)
        return finished<int>(tl::unexpected<Error>(ok.error()));
    return inThread<int>([=](const imports::Surroundings &s) { return exports::write(s, file, ids, form); });
}

} // namespace heliograph
