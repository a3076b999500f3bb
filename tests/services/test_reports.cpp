// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "deskfixture.h"
#include "recount.h"
#include "support/testsize.h"

#include "exchange/csvtext.h"

#include <QFile>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

/// However long it takes: the long sizes do.
template<typename T>
T patiently(Desk &desk, const QFuture<Result<T>> &future)
{
    while (!future.isFinished())
        desk.spin();
    return desk.await(future);
}

QString described(const ReportQuery &query, const QString &zone, const QString &key)
{
    return u"%1 %2 – %3 by %4, agent '%5', provider '%6', key '%7'"_s.arg(zone, query.period.first.toString(Qt::ISODate), query.period.last.toString(Qt::ISODate),
                                                                     groupName(query.by), query.agent, query.account, key);
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT
    static constexpr auto kZones = {"Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia"};

    void same(const Report &report, const Recount &recount, const QString &zone)
    {
        for (const Report::Row &row : report.rows) {
            const Recount::Group expected = recount.groups.value(row.key);
            const QString different = expected.differs(row.figures);
            QVERIFY2(different.isEmpty(), qPrintable(described(report.query, zone, row.key) + u": "_s + different));
        }
        for (auto each = recount.groups.cbegin(); each != recount.groups.cend(); ++each) {
            const bool there = std::any_of(report.rows.begin(), report.rows.end(), [&](const Report::Row &row) { return row.key == each.key(); });
            QVERIFY2(there, qPrintable(described(report.query, zone, each.key())));
        }
        const QString total = recount.total.differs(report.total), before = recount.before.differs(report.before);
        QVERIFY2(total.isEmpty(), qPrintable(described(report.query, zone, u"total"_s) + total));
        QVERIFY2(before.isEmpty(), qPrintable(described(report.query, zone, u"before"_s) + before));
    }

private Q_SLOTS:
    void theFiguresAreThoseOfARecount()
    {
        // GIVEN days of conversations, texts and codes, over the edges of summer time
        Desk desk;
        const int days = scaled(70, 10'000);
        const QDate last = longRun() ? desk.reports->today() : QDate(2025, 11, 28);
        const History history = makeHistory(last, days);
        patiently(desk, storeHistory(*desk.store, history));
        // WHEN each zone reads them by each group and filter THEN they are what counting one by one gives
        for (const char *name : kZones) {
            const QString zone = QString::fromLatin1(name);
            desk.await(desk.settings->set(u"workspace.zone"_s, zone));
            QCOMPARE(desk.reports->zone().id(), zone.toLatin1());
            for (const GroupBy by : kGroupings) {
                const ReportQuery whole{{last.addDays(2 - days), last.addDays(-1)}, {}, {}, by};
                same(patiently(desk, desk.reports->read(whole)), recount(history, whole, zone), zone);
                ReportQuery narrow{{last.addDays(-30), last.addDays(-10)}, History::agents().at(1), {}, by};
                same(desk.await(desk.reports->read(narrow)), recount(history, narrow, zone), zone);
                narrow.agent.clear();
                narrow.account = History::accounts().at(0);
                same(desk.await(desk.reports->read(narrow)), recount(history, narrow, zone), zone);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void aDayIsAsLongAsItsZoneHasIt()
    {
        const auto hours = [](const char *zone, const QDate &day) {
            const QTimeZone there(zone);
            return double(policy::dayStartMs(day.addDays(1), there) - policy::dayStartMs(day, there)) / 3'600'000;
        };
        QCOMPARE(hours("Europe/London", QDate(2026, 3, 29)), 23.0);
        QCOMPARE(hours("Europe/London", QDate(2026, 10, 25)), 25.0);
        QCOMPARE(hours("Europe/London", QDate(2026, 10, 26)), 24.0);
        QCOMPARE(hours("Australia/Lord_Howe", QDate(2025, 10, 5)), 23.5);
        QCOMPARE(hours("America/Sao_Paulo", QDate(2018, 11, 4)), 23.0); // its midnight did not come
        QCOMPARE(hours("America/Sao_Paulo", QDate(2018, 2, 17)), 25.0); // its last hour came twice
        QCOMPARE(hours("America/Havana", QDate(2025, 11, 2)), 25.0);
        QCOMPARE(hours("Asia/Beirut", QDate(2025, 3, 30)), 23.0);
        QCOMPARE(hours("Pacific/Apia", QDate(2011, 12, 30)), 0.0);      // this day did not come at all
    }

    void aPeriodThatCannotBeIsRefusedWithItsReason()
    {
        Desk desk;
        const QDate today = desk.reports->today();
        const auto why = [&](const QDate &first, const QDate &last) {
            const auto report = desk.result(desk.reports->read({{first, last}, {}, {}, GroupBy::Day}));
            return report ? QString() : report.error().detail;
        };
        QCOMPARE(why(today, today.addDays(-1)), u"period:order"_s);
        QCOMPARE(why(today, today.addDays(1)), u"period:future"_s);
        QCOMPARE(why({}, today), u"period:date"_s);
        QCOMPARE(why(today.addDays(-20'000), today), u"period:long"_s);
        QCOMPARE(why(today, today), QString());
    }

    void anAgentSeesTheirOwnFiguresAlone()
    {
        Desk desk;
        desk.await(desk.settings->set(u"agent.role"_s, u"agent"_s));
        const policy::ReportPeriod days = policy::lastDays(14, desk.reports->today());
        const auto answer = [&](const QString &agent) {
            const auto report = desk.result(desk.reports->read({days, agent, {}, GroupBy::Day}));
            return report ? QString() : report.error().detail;
        };
        QCOMPARE(answer({}), u"role:reports"_s);
        QCOMPARE(answer(u"Jonas Keller"_s), u"role:reports"_s);
        QCOMPARE(answer(u"Ines Duarte"_s), QString());
        QCOMPARE(desk.result(desk.reports->save(desk.dir.filePath(u"x.csv"_s), {}, {})).error().detail, u"role:export"_s);
    }

    void aReportThatNobodyWaitsForAnyMoreEnds()
    {
        Desk desk;
        const QDate today = desk.reports->today();
        auto dropped = std::make_shared<std::atomic<bool>>(false);
        const auto report = desk.reports->read({policy::lastDays(9'000, today), {}, {}, GroupBy::Day}, dropped);
        *dropped = true;
        const auto answer = desk.result(report);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    }

    void aTableIsWrittenHarmlessAndAudited()
    {
        Desk desk;
        const QString file = desk.dir.filePath(u"report.csv"_s);
        const QList<QStringList> rows{{u"Agent"_s, u"Conversations"_s}, {u"=HYPERLINK(\"http://x\")"_s, u"3"_s}};
        desk.await(desk.reports->save(file, rows, {policy::lastDays(14, desk.reports->today()), {}, {}, GroupBy::Agent}));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QString text = QString::fromUtf8(written.readAll());
        QVERIFY(text.contains(u"'=HYPERLINK"_s));
        const auto trail = desk.await(desk.store->read([](const store::View &view) { return view.audit.page(0, 5); }));
        QCOMPARE(trail.first().action, u"report.exported"_s);
        QCOMPARE(trail.first().details.value(u"by"_s).toString(), u"agent"_s);
        QCOMPARE(desk.result(desk.reports->save(u"/nowhere/at/all.csv"_s, rows, {})).error().code, ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "test_reports.moc"
