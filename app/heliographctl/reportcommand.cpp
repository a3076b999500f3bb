// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/runs.h"
#include "exchange/csvtext.h"
#include "ui/words/figures.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

QJsonObject figuresJson(const Figures &figures)
{
    QJsonObject object;
    for (int i = 0; i < kFigures; ++i) {
        const auto value = valueOf(figures, Figure(i));
        object.insert(keyOf(Figure(i)), value ? QJsonValue(*value) : QJsonValue());
    }
    QJsonArray costs;
    for (auto each = figures.costs.cbegin(); each != figures.costs.cend(); ++each)
        costs.append(QJsonObject{{u"currency"_s, each.key()}, {u"foreseen_millionths"_s, each->foreseen}, {u"billed_millionths"_s, each->billed}});
    object.insert(u"costs"_s, costs);
    object.insert(u"segments_unpriced"_s, figures.unpriced);
    return object;
}

QStringList cells(const QString &key, const Figures &figures, const QStringList &currencies)
{
    QStringList cells{key};
    for (int i = 0; i < kFigures; ++i) {
        const auto value = valueOf(figures, Figure(i));
        cells.append(value ? QString::number(*value) : QString());
    }
    for (const QString &currency : currencies) {
        const Spent spent = figures.costs.value(currency);
        cells << QString::number(spent.foreseen) << QString::number(spent.billed);
    }
    return cells;
}

QStringList heading(GroupBy by, const QStringList &currencies)
{
    QStringList heads{groupName(by)};
    for (int i = 0; i < kFigures; ++i)
        heads.append(keyOf(Figure(i)));
    for (const QString &currency : currencies)
        heads << u"foreseen_millionths_%1"_s.arg(currency.toLower()) << u"billed_millionths_%1"_s.arg(currency.toLower());
    return heads;
}

/// The days that the options name; one of them alone reaches to the other end of what can be asked.
Result<policy::ReportPeriod> periodOf(const Call &call, const QDate &today)
{
    if (call.has("--days")) {
        bool number = false;
        const int days = call.value("--days").toInt(&number);
        if (!number || days < 1 || call.has("--from") || call.has("--until"))
            return fail(ErrorCode::InvalidArgument, u"days"_s);
        return policy::lastDays(qMin(days, policy::ReportPeriod::kLongest + 1), today);
    }
    const QDate last = call.has("--until") ? QDate::fromString(call.value("--until"), Qt::ISODate) : today;
    return policy::ReportPeriod{call.has("--from") ? QDate::fromString(call.value("--from"), Qt::ISODate) : last.addDays(-13), last};
}

GroupBy groupingOf(const QString &name)
{
    for (const GroupBy by : kGroupings) {
        if (groupName(by) == name)
            return by;
    }
    return GroupBy::Day;
}

} // namespace

ExitCode showReport(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    ReportService &reports = (*desk)->context().reports();
    const auto period = periodOf(call, reports.today());
    if (!period)
        return call.usage(u"--days takes a number of days, and goes without --from and --until"_s);
    const GroupBy by = groupingOf(call.value("--by"));
    const auto report = await(reports.read({*period, call.value("--agent"), call.value("--provider"), by}));
    if (!report && report.error().detail.startsWith("period:"_L1))
        return call.usage(words::periodRefusal(report.error().detail));
    if (!report)
        return call.console.failed(report.error());
    const QString zone = QString::fromUtf8(reports.zone().id());
    if (!call.console.json())
        call.console.say(u"%1, %2"_s.arg(words::period(*period), zone));
    const QStringList currencies = QStringList(report->total.costs.keys());
    if (!call.console.json())
        call.console.line(exchange::csvLine(heading(by, currencies)).toUtf8().trimmed());
    const auto show = [&](const QString &name, const QString &key, const Figures &figures) {
        QJsonObject object = figuresJson(figures);
        object.insert(name, key);
        object.insert(u"zone"_s, zone);
        call.console.show(object, exchange::csvLine(cells(key, figures, currencies)).trimmed());
    };
    for (const Report::Row &row : report->rows)
        show(groupName(by), row.key, row.figures);
    show(u"sum"_s, u"total"_s, report->total);
    show(u"sum"_s, u"before"_s, report->before);
    return Done;
}

} // namespace heliograph::ctl
