// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/reportservice.h"

#include "exchange/csvtext.h"
#include "services/ownerfile.h"
#include "services/timeline.h"

#include <QDateTime>

namespace heliograph {

namespace {

constexpr int kDaysAtOnce = 7;
constexpr qint64 kQuarterMs = 900'000;

using Rows = QMap<QString, Figures>;

QString shownKey(const ReportQuery &query, const QString &stored, const QDate &day, const QTimeZone &zone)
{
    if (query.by == GroupBy::Day)
        return day.toString(Qt::ISODate);
    if (query.by == GroupBy::Hour)
        return QStringLiteral("%1").arg(policy::hourOf(stored.toLongLong() * kQuarterMs, zone), 2, 10, QLatin1Char('0'));
    return stored;
}

bool isDropped(const Dropped &dropped)
{
    return dropped && *dropped;
}

/// The figures of these days, by the key that the report shows.
Result<Rows> readDays(const store::View &view, const ReportQuery &query, const QTimeZone &zone, const Dropped &dropped)
{
    Rows rows;
    for (QDate day = query.period.first; day <= query.period.last; day = day.addDays(1)) {
        if (isDropped(dropped))
            return fail(ErrorCode::Cancelled);
        const auto groups = view.reports.figures({policy::dayStartMs(day, zone), policy::dayStartMs(day.addDays(1), zone), query.agent, query.account, query.by});
        if (!groups)
            return tl::unexpected<Error>(groups.error());
        for (auto each = groups->cbegin(); each != groups->cend(); ++each)
            rows[shownKey(query, each.key(), day, zone)].add(*each);
    }
    return rows;
}

/// So that a day and an hour without anything have their place too.
Rows emptyRows(const ReportQuery &query)
{
    Rows rows;
    if (query.by == GroupBy::Day) {
        for (QDate day = query.period.first; day <= query.period.last; day = day.addDays(1))
            rows.insert(day.toString(Qt::ISODate), {});
    }
    for (int hour = 0; query.by == GroupBy::Hour && hour < 24; ++hour)
        rows.insert(QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')), {});
    return rows;
}

Status written(const QString &name, const QList<QStringList> &rows)
{
    OwnerFile file(name);
    if (const Status ok = file.open(true); !ok)
        return ok;
    for (const QStringList &row : rows)
        file.write(exchange::csvLine(row).toUtf8());
    return file.commit();
}

} // namespace

/// Day by day, the period before first; then the rows of the report.
struct ReportService::Reading {
    ReportQuery query;
    QTimeZone zone;
    Dropped dropped;
    Promise<Report> promise;
    policy::ReportPeriod left;
    bool before = true;
    Rows rows;
    Figures beforeTotal;
};

ReportService::ReportService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
{
    m_thread.setMaxThreadCount(1);
}

ReportService::~ReportService()
{
    m_thread.waitForDone();
}

QTimeZone ReportService::zone() const
{
    const QTimeZone own(m_settings.current().text(Key::Zone).toLatin1());
    return own.isValid() ? own : QTimeZone::systemTimeZone();
}

QDate ReportService::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), zone()).date();
}

Async<Report> ReportService::read(const ReportQuery &query, const Dropped &dropped)
{
    if (const Status ok = policy::checkPeriod(query.period, today()); !ok)
        return finished<Report>(tl::unexpected<Error>(ok.error()));
    // An agent sees what is their own.
    const Status allowed = query.agent.isEmpty() || query.agent != m_settings.actor() ? m_settings.allowed(policy::Ability::Reports) : Status(Done{});
    if (!allowed)
        return finished<Report>(tl::unexpected<Error>(allowed.error()));
    const auto reading = std::make_shared<Reading>(
        Reading{query, zone(), dropped, begunPromise<Report>(), query.period.before(), true, emptyRows(query), {}});
    step(reading);
    return reading->promise->future();
}

void ReportService::step(const std::shared_ptr<Reading> &reading)
{
    Reading &r = *reading;
    if (r.left.last < r.left.first && r.before) {
        r.before = false;
        r.left = r.query.period;
    }
    if (r.left.last < r.left.first) {
        Report report{r.query, {}, {}, r.beforeTotal};
        for (auto each = r.rows.cbegin(); each != r.rows.cend(); ++each) {
            report.rows.append({each.key(), *each});
            report.total.add(*each);
        }
        return settle(r.promise, report);
    }
    ReportQuery some = r.query;
    some.period = {r.left.first, qMin(r.left.last, r.left.first.addDays(kDaysAtOnce - 1))};
    r.left.first = some.period.last.addDays(1);
    const auto days = m_store.read([some, zone = r.zone, dropped = r.dropped](const store::View &view) { return readDays(view, some, zone, dropped); });
    whenDone(days, this, [this, reading](const Result<Rows> &rows) {
        if (!rows || isDropped(reading->dropped))
            return settle(reading->promise, rows ? fail(ErrorCode::Cancelled) : tl::unexpected<Error>(rows.error()));
        for (auto each = rows->cbegin(); each != rows->cend(); ++each)
            reading->before ? reading->beforeTotal.add(*each) : reading->rows[each.key()].add(*each);
        step(reading);
    });
}

Async<QStringList> ReportService::agents()
{
    return m_store.read([](const store::View &view) { return view.conversations.assignees(); });
}

Async<Done> ReportService::save(const QString &file, const QList<QStringList> &rows, const ReportQuery &query)
{
    if (const Status allowed = m_settings.allowed(policy::Ability::Export); !allowed)
        return finished<Done>(allowed);
    auto promise = begunPromise<Done>();
    m_thread.start([promise, file, rows] { settle(promise, written(file, rows)); });
    auto audited = begunPromise<Done>();
    whenDone(promise->future(), this, [this, audited, query](const Status &done) {
        if (!done)
            return settle(audited, done);
        whenDone(noteExport(QStringLiteral("csv"), query), this, [audited](const Status &noted) { settle(audited, noted); });
    });
    return audited->future();
}

Async<Done> ReportService::noteExport(const QString &form, const ReportQuery &query)
{
    if (m_store.readOnly())
        return finished<Done>(Done{});
    return m_store.write([form, query, now = m_clock.nowMs(), actor = m_settings.actor()](store::Unit &unit) {
        return timeline::audit(unit, now, actor, QStringLiteral("report.exported"), QStringLiteral("report"),
                               {{QStringLiteral("form"), form}, {QStringLiteral("by"), groupName(query.by)},
                                {QStringLiteral("first"), query.period.first.toString(Qt::ISODate)},
                                {QStringLiteral("last"), query.period.last.toString(Qt::ISODate)}});
    });
}

} // namespace heliograph
