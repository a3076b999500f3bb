// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/quiethours.h"

#include "support/testsize.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace heliograph::policy;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFrom = 21 * 60, kUntil = 8 * 60;
constexpr qint64 kMinute = 60'000, kDay = 24 * 60 * kMinute;

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

QString shown(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

class TestQuietHours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhereTheCustomerLives_data();
    void opensWhereTheCustomerLives();
    void daylightSaving_data();
    void daylightSaving();
    void hoursMayBeAnyMinutes_data();
    void hoursMayBeAnyMinutes();
    void zonesWithoutACommonTime();
    void unknownZonesAreLeftOut();
    void theQuietZoneIsNamed();
    void theMinuteBeforeIsQuiet();
};

void TestQuietHours::opensWhereTheCustomerLives_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("zones");
    QTest::addColumn<QString>("open");
    const QStringList london{u"Europe/London"_s};
    QTest::newRow("day") << u"2026-01-15T12:00:00Z"_s << london << u"2026-01-15T12:00:00Z"_s;
    QTest::newRow("last minute") << u"2026-01-15T20:59:59Z"_s << london << u"2026-01-15T20:59:59Z"_s;
    QTest::newRow("evening") << u"2026-01-15T21:00:00Z"_s << london << u"2026-01-16T08:00:00Z"_s;
    QTest::newRow("small hours") << u"2026-01-15T03:17:42Z"_s << london << u"2026-01-15T08:00:00Z"_s;
    QTest::newRow("eight") << u"2026-01-15T08:00:00Z"_s << london << u"2026-01-15T08:00:00Z"_s;
    QTest::newRow("Kathmandu, 5:45 ahead") << u"2026-01-15T00:00:00Z"_s << QStringList{u"Asia/Kathmandu"_s} << u"2026-01-15T02:15:00Z"_s;
    QTest::newRow("Honolulu") << u"2026-01-15T12:00:00Z"_s << QStringList{u"Pacific/Honolulu"_s} << u"2026-01-15T18:00:00Z"_s;
    // All of them must be awake: Denver opens an hour after Chicago, an hour before Los Angeles.
    QTest::newRow("three zones, morning") << u"2026-01-15T14:30:00Z"_s
                                          << QStringList{u"America/Chicago"_s, u"America/Los_Angeles"_s, u"America/Denver"_s} << u"2026-01-15T16:00:00Z"_s;
    QTest::newRow("three zones, evening in the east") << u"2026-01-16T03:30:00Z"_s
                                                      << QStringList{u"America/Los_Angeles"_s, u"America/Chicago"_s} << u"2026-01-16T16:00:00Z"_s;
    QTest::newRow("Kaliningrad to Kamchatka") << u"2026-01-15T10:00:00Z"_s << QStringList{u"Europe/Kaliningrad"_s, u"Asia/Kamchatka"_s}
                                              << u"2026-01-16T06:00:00Z"_s;
}

void TestQuietHours::opensWhereTheCustomerLives()
{
    QFETCH(QString, now);
    QFETCH(QStringList, zones);
    QTEST(shown(nextOpenMs(utc(qPrintable(now)), zones, kFrom, kUntil)), "open");
}

void TestQuietHours::daylightSaving_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("until");
    QTest::addColumn<QString>("open");
    // London goes forward on 29 March 2026, 01:00 UTC, and back on 25 October.
    QTest::newRow("spring, an hour earlier in UTC") << u"2026-03-28T22:00:00Z"_s << u"Europe/London"_s << kUntil << u"2026-03-29T07:00:00Z"_s;
    QTest::newRow("the night before") << u"2026-03-27T22:00:00Z"_s << u"Europe/London"_s << kUntil << u"2026-03-28T08:00:00Z"_s;
    QTest::newRow("autumn, an hour later") << u"2026-10-24T21:00:00Z"_s << u"Europe/London"_s << kUntil << u"2026-10-25T08:00:00Z"_s;
    QTest::newRow("summer evening") << u"2026-07-01T20:00:00Z"_s << u"Europe/London"_s << kUntil << u"2026-07-02T07:00:00Z"_s;
    // 01:30 does not exist that night: it opens when the clock jumps to 02:00.
    QTest::newRow("an hour that is skipped") << u"2026-03-29T00:10:00Z"_s << u"Europe/London"_s << 90 << u"2026-03-29T01:00:00Z"_s;
    // 01:30 comes twice: open at the first.
    QTest::newRow("an hour that comes twice") << u"2026-10-24T23:10:00Z"_s << u"Europe/London"_s << 90 << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("half an hour of saving") << u"2026-04-04T12:00:00Z"_s << u"Australia/Lord_Howe"_s << kUntil << u"2026-04-04T21:30:00Z"_s;
}

void TestQuietHours::daylightSaving()
{
    QFETCH(QString, now);
    QFETCH(QString, zone);
    QFETCH(int, until);
    QTEST(shown(nextOpenMs(utc(qPrintable(now)), {zone}, kFrom, until)), "open");
}

void TestQuietHours::hoursMayBeAnyMinutes_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("open");
    QTest::newRow("08:05") << kFrom << 8 * 60 + 5 << u"2026-01-15T03:00:30Z"_s << u"2026-01-15T08:05:00Z"_s;
    QTest::newRow("seconds before") << kFrom << kUntil << u"2026-01-15T07:59:59Z"_s << u"2026-01-15T08:00:00Z"_s;
    QTest::newRow("one minute") << 12 * 60 << 12 * 60 + 1 << u"2026-01-15T12:00:10Z"_s << u"2026-01-15T12:01:00Z"_s;
    QTest::newRow("not over midnight") << 60 << 300 << u"2026-01-15T02:00:00Z"_s << u"2026-01-15T05:00:00Z"_s;
    QTest::newRow("equal is never quiet") << 600 << 600 << u"2026-01-15T10:00:00Z"_s << u"2026-01-15T10:00:00Z"_s;
    QTest::newRow("all but a minute") << 1 << 0 << u"2026-01-15T10:00:00Z"_s << u"2026-01-16T00:00:00Z"_s;
}

void TestQuietHours::hoursMayBeAnyMinutes()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(QString, now);
    QTEST(shown(nextOpenMs(utc(qPrintable(now)), {u"Etc/UTC"_s}, from, until)), "open");
}

void TestQuietHours::zonesWithoutACommonTime()
{
    const qint64 now = utc("2026-01-15T12:00:00Z");
    QCOMPARE(nextOpenMs(now, {u"Pacific/Guam"_s, u"America/New_York"_s, u"Europe/London"_s}, kFrom, kUntil), now + kDay);
}

void TestQuietHours::unknownZonesAreLeftOut()
{
    const QStringList zones{u"Middle/Earth"_s, QString(), u"Europe/London"_s, u"Caf\u00e9/\u4e2d"_s};
    QCOMPARE(knownZones(zones), QStringList{u"Europe/London"_s});
    QCOMPARE(shown(nextOpenMs(utc("2026-01-15T22:00:00Z"), zones, kFrom, kUntil)), u"2026-01-16T08:00:00Z"_s);
    // None left: the computer's own zone keeps its night. Tests run in UTC.
    QCOMPARE(shown(nextOpenMs(utc("2026-01-15T22:00:00Z"), {u"Middle/Earth"_s}, kFrom, kUntil)), u"2026-01-16T08:00:00Z"_s);
    QCOMPARE(shown(nextOpenMs(utc("2026-01-15T22:00:00Z"), {}, kFrom, kUntil)), u"2026-01-16T08:00:00Z"_s);
}

void TestQuietHours::theQuietZoneIsNamed()
{
    const QStringList zones{u"America/Los_Angeles"_s, u"America/New_York"_s};
    QCOMPARE(firstQuietZone(utc("2026-01-16T03:00:00Z"), zones, kFrom, kUntil), u"America/New_York"_s);
    QCOMPARE(firstQuietZone(utc("2026-01-16T10:00:00Z"), zones, kFrom, kUntil), u"America/Los_Angeles"_s);
    QCOMPARE(firstQuietZone(utc("2026-01-15T20:00:00Z"), zones, kFrom, kUntil), QString());
}

void TestQuietHours::theMinuteBeforeIsQuiet()
{
    QRandomGenerator random(4);
    const QStringList all{u"Europe/London"_s, u"America/New_York"_s, u"Asia/Kolkata"_s, u"Asia/Kathmandu"_s, u"Australia/Lord_Howe"_s,
                          u"America/St_Johns"_s, u"Pacific/Apia"_s, u"America/Sao_Paulo"_s, u"Africa/Cairo"_s};
    const qint64 year = utc("2026-01-01T00:00:00Z");
    for (int i = 0; i < scaled(400, 20'000); ++i) {
        QStringList zones;
        for (int n = 1 + random.bounded(3); n > 0; --n)
            zones.append(all.at(random.bounded(int(all.size()))));
        const int from = random.bounded(24 * 60), until = random.bounded(24 * 60);
        const qint64 now = year + qint64(random.bounded(365.0) * double(kDay));
        const qint64 open = nextOpenMs(now, zones, from, until);
        QVERIFY(open >= now && open <= now + 2 * kDay);
        if (open == now + kDay && !firstQuietZone(open, zones, from, until).isEmpty())
            continue; // no common time
        QCOMPARE(firstQuietZone(open, zones, from, until), QString());
        if (open > now && open - kMinute >= now)
            QVERIFY(!firstQuietZone(open - kMinute, zones, from, until).isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestQuietHours)
#include "test_quiethours.moc"
