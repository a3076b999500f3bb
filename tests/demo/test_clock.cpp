// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/democlock.h"

#include <QTest>

using namespace heliograph;

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsComesAtTheNewPace()
    {
        // GIVEN two things that are due in one and two minutes
        demo::FastClock clock(1);
        QObject context;
        QStringList done;
        clock.after(120'000, &context, [&] { done += QStringLiteral("two"); });
        clock.after(60'000, &context, [&] { done += QStringLiteral("one"); });
        const qint64 before = clock.nowMs();
        // WHEN time runs a thousand times as fast
        clock.setSpeed(1'000);
        // THEN they come within a fraction of a second, in their order, and time never went back
        QTRY_COMPARE_WITH_TIMEOUT(done, QStringList({QStringLiteral("one"), QStringLiteral("two")}), 5'000);
        QVERIFY(clock.nowMs() >= before + 120'000);
    }

    void slowingDownHoldsWhatWaits()
    {
        demo::FastClock clock(10'000);
        QObject context;
        bool done = false;
        clock.after(600'000, &context, [&] { done = true; });
        clock.setSpeed(1);
        QTest::qWait(120); // 600 s at the old pace would be 60 ms
        QVERIFY(!done);
    }

    void whoeverDiedIsNotCalled()
    {
        demo::FastClock clock(1'000);
        auto context = std::make_unique<QObject>();
        bool called = false, later = false;
        QObject other;
        clock.after(1'000, context.get(), [&] { called = true; });
        clock.after(20'000, &other, [&] { later = true; });
        context.reset();
        QTRY_VERIFY_WITH_TIMEOUT(later, 5'000);
        QVERIFY(!called);
    }

    void everyRunIsABootOfItsOwn()
    {
        QVERIFY(demo::FastClock(1).bootId() != demo::FastClock(1).bootId());
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"
