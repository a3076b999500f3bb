// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoseed.h"
#include "app/demo/pastseed.h"
#include "services/reportservice.h"
#include "support/fakeclock.h"
#include "support/memoryfolder.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;

namespace {

constexpr qint64 kNow = 1'778'765'760'000; // 2026-05-14 13:36 UTC

template<typename T>
T done(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("nothing answered");
    const Result<T> result = future.result();
    if (!result)
        qFatal("error %d %s", int(result.error().code), qPrintable(result.error().detail));
    return *result;
}

} // namespace

/// What the demo's desk did before.
class TestPast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNumberIsOfARangeReservedForFictionAndNobodysElse()
    {
        const QRegularExpression fiction(QStringLiteral(R"(^(\+447700900\d{3}|\+3363998\d{4}|\+467017406\d{2}|\+49176040690\d{2})$)"));
        QSet<QString> seen;
        for (const demo::Person &person : demo::makeWorkspace(kNow).people) {
            for (const ContactPoint &number : person.customer.numbers)
                seen.insert(number.e164);
        }
        for (const demo::PastCustomer &each : demo::makePast(kNow)) {
            const QString e164 = each.customer.numbers.first().e164;
            QVERIFY2(fiction.match(e164).hasMatch() && !seen.contains(e164), qPrintable(e164));
            seen.insert(e164);
        }
    }

    void itFillsTheReportsAndLeavesTheDeskAsItIs()
    {
        // GIVEN the demo's workspace
        const QTemporaryDir folder(test::memoryFolder());
        auto store = std::move(*store::Store::open(folder.path() + QStringLiteral("/demo"), kNow));
        done(seedDemo(*store, demo::makeWorkspace(kNow)));
        const auto counts = [&store] { return done(store->read([](const store::View &view) { return view.conversations.counts(QStringLiteral("Ines Duarte")); })); };
        const auto failed = [&store] { return done(store->read([](const store::View &view) { return view.outbox.failed(100); })).size(); };
        const InboxCounts before = counts();
        const qsizetype failedBefore = failed();
        // WHEN the past is put behind it
        QElapsedTimer timer;
        timer.start();
        const int conversations = done(seedPast(*store, demo::makePast(kNow)));
        qInfo("%d past conversations in %lld ms", conversations, timer.elapsed());
        QVERIFY(conversations > 200);
        // THEN nothing more waits for anybody
        QCOMPARE(counts().mine, before.mine);
        QCOMPARE(counts().unassigned, before.unassigned);
        QCOMPARE(counts().failedSms, before.failedSms);
        QCOMPARE(failed(), failedBefore);
        // AND there is something to report of nearly every day, and of as many before
        test::FakeClock clock;
        clock.jump(kNow - clock.nowMs());
        SettingsService settings(*store, clock);
        done(settings.load());
        ReportService reports(*store, settings, clock);
        const Report report = done(reports.read({policy::lastDays(30, reports.today()), {}, {}, GroupBy::Day}));
        const auto days = std::count_if(report.rows.begin(), report.rows.end(), [](const Report::Row &row) { return row.figures.conversations > 0; });
        QVERIFY2(days >= 27, qPrintable(QString::number(days)));
        QVERIFY(report.before.conversations > 50);
        QVERIFY(report.total.delivered > report.total.notDelivered && report.total.notDelivered > 0);
        QVERIFY(report.total.verified > 0 && report.total.billed > report.total.segments && report.total.costs.contains(QStringLiteral("EUR")));
    }
};

QTEST_GUILESS_MAIN(TestPast)
#include "test_past.moc"
