// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/otp.h"

#include "sms/segments.h"

#include <QTest>

using namespace heliograph;
using namespace heliograph::policy;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;
constexpr qint64 kNow = 1'795'000'000'000;
const QByteArray kBoot = "boot-1";

OtpCounts fresh()
{
    OtpCounts counts;
    counts.nowMs = kNow;
    return counts;
}

} // namespace

class TestOtp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreThoseOfTheTable();
    void capsHoldToTheLastOne_data();
    void capsHoldToTheLastOne();
    void resendsWaitLongerAndLonger_data();
    void resendsWaitLongerAndLonger();
    void aClockSetBackCannotWaitForDays();
    void whatHeldLongestIsSaidFirst();
    void codesDieByEitherClock_data();
    void codesDieByEitherClock();
    void theTextIsOneGsmSegment_data();
    void theTextIsOneGsmSegment();
};

// reliability.md A7.
void TestOtp::limitsAreThoseOfTheTable()
{
    const OtpLimits limits;
    QCOMPARE(limits.digits, 6);
    QCOMPARE(limits.lifeMs, 10 * kMinute);
    QCOMPARE(limits.checksPerCode, 5);
    QCOMPARE(limits.perNumberPer10Min, 3);
    QCOMPARE(limits.perNumberPerDay, 5);
    QCOMPARE(limits.perAgentPerHour, 20);
    QCOMPARE(limits.perWorkspacePerHour, 200);
    QCOMPARE(limits.unconfirmedPrefixPerHour, 10);
    QCOMPARE(limits.failuresPerCustomer, 10);
    QCOMPARE(limits.lockMs, kHour);
    QCOMPARE(limits.validMs, 180 * kDay);
    QVERIFY(mayIssue(fresh()).allowed());
}

// reliability.md (b) 73.
void TestOtp::capsHoldToTheLastOne_data()
{
    QTest::addColumn<int OtpCounts::*>("count");
    QTest::addColumn<int>("cap");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("retryAt");
    QTest::newRow("number in 10 min") << &OtpCounts::numberLast10Min << 3 << u"number_10min"_s << kNow - 4 * kMinute + 10 * kMinute;
    QTest::newRow("number in a day") << &OtpCounts::numberLastDay << 5 << u"number_day"_s << kNow - 5 * kHour + kDay;
    QTest::newRow("agent") << &OtpCounts::agentLastHour << 20 << u"agent_hour"_s << kNow + kHour;
    QTest::newRow("workspace") << &OtpCounts::workspaceLastHour << 200 << u"workspace_hour"_s << kNow + kHour;
    QTest::newRow("prefix") << &OtpCounts::prefixUnconfirmedLastHour << 10 << u"prefix"_s << kNow + kHour;
    QTest::newRow("customer") << &OtpCounts::customerFailures << 10 << u"supervisor"_s << qint64(0);
}

void TestOtp::capsHoldToTheLastOne()
{
    QFETCH(int OtpCounts::*, count);
    QFETCH(int, cap);
    OtpCounts counts = fresh();
    counts.oldestNumber10Min = kNow - 4 * kMinute;
    counts.oldestNumberDay = kNow - 5 * kHour;
    counts.*count = cap - 1;
    QVERIFY(mayIssue(counts).allowed());
    for (const int over : {0, 1, 1'000}) {
        counts.*count = cap + over;
        const OtpVerdict verdict = mayIssue(counts);
        QTEST(verdict.code, "code");
        QTEST(verdict.retryAtMs, "retryAt");
    }
}

void TestOtp::resendsWaitLongerAndLonger_data()
{
    QTest::addColumn<int>("sends");
    QTest::addColumn<int>("seconds");
    QTest::newRow("first") << 1 << 60;
    QTest::newRow("second") << 2 << 120;
    QTest::newRow("third") << 3 << 300;
    QTest::newRow("any later") << 50 << 300;
    QTest::newRow("none counted") << 0 << 60;
}

void TestOtp::resendsWaitLongerAndLonger()
{
    QFETCH(int, sends);
    QFETCH(int, seconds);
    OtpCounts counts = fresh();
    counts.sends = sends;
    counts.lastSentAt = kNow - seconds * 1'000 + 1;
    QCOMPARE(mayIssue(counts).code, u"cooldown"_s);
    QCOMPARE(mayIssue(counts).retryAtMs, kNow + 1);
    counts.lastSentAt = kNow - seconds * 1'000;
    QVERIFY(mayIssue(counts).allowed());
}

// reliability.md (b) 70.
void TestOtp::aClockSetBackCannotWaitForDays()
{
    OtpCounts counts = fresh();
    counts.sends = 1;
    counts.lastSentAt = kNow + kDay;
    QCOMPARE(mayIssue(counts).code, u"cooldown"_s);
    QCOMPARE(mayIssue(counts).retryAtMs, kNow + kMinute);
}

void TestOtp::whatHeldLongestIsSaidFirst()
{
    OtpCounts counts = fresh();
    counts.agentLastHour = 20;
    counts.numberLastDay = 5;
    QCOMPARE(mayIssue(counts).code, u"number_day"_s);
    counts.numberLast10Min = 3;
    QCOMPARE(mayIssue(counts).code, u"number_10min"_s);
    counts.customerFailures = 10;
    QCOMPARE(mayIssue(counts).code, u"supervisor"_s);
    counts.lockedUntil = kNow + 1;
    QCOMPARE(mayIssue(counts).code, u"locked"_s);
    QCOMPARE(mayIssue(counts).retryAtMs, kNow + 1);
    counts.lockedUntil = kNow;
    QCOMPARE(mayIssue(counts).code, u"supervisor"_s);
}

// reliability.md (b) 70, A7 "clock change".
void TestOtp::codesDieByEitherClock_data()
{
    QTest::addColumn<qint64>("wall");
    QTest::addColumn<qint64>("boot");
    QTest::addColumn<QByteArray>("bootId");
    QTest::addColumn<bool>("alive");
    const qint64 life = 10 * kMinute;
    QTest::newRow("at once") << qint64(0) << qint64(0) << kBoot << true;
    QTest::newRow("last moment") << life - 1 << life - 1 << kBoot << true;
    QTest::newRow("over") << life << life << kBoot << false;
    QTest::newRow("clock set back by an hour, nine minutes later") << 9 * kMinute - kHour << 9 * kMinute << kBoot << false;
    QTest::newRow("clock set back by a day") << -kDay << kMinute << kBoot << false;
    QTest::newRow("clock set back so that it never ends") << kMinute << 11 * kMinute << kBoot << false;
    QTest::newRow("corrected by five seconds") << qint64(-5'000) << qint64(0) << kBoot << true;
    QTest::newRow("by more than five") << qint64(-5'001) << qint64(0) << kBoot << false;
    QTest::newRow("clock set forward by a day") << kDay << kMinute << kBoot << false;
    QTest::newRow("suspended for 8 h, clock stopped") << kMinute << 8 * kHour << kBoot << false;
    QTest::newRow("boot clock behind") << kMinute << qint64(-1) << kBoot << false;
    QTest::newRow("another boot, in time") << 9 * kMinute << qint64(-4'000'000) << QByteArray("boot-2") << true;
    QTest::newRow("another boot, too late") << life << qint64(5) << QByteArray("boot-2") << false;
    QTest::newRow("another boot, set back") << -kHour << qint64(5) << QByteArray("boot-2") << false;
}

void TestOtp::codesDieByEitherClock()
{
    QFETCH(qint64, wall);
    QFETCH(qint64, boot);
    QFETCH(QByteArray, bootId);
    QTEST(codeAlive(kNow, 5'000'000, kBoot, kNow + wall, 5'000'000 + boot, bootId, 10 * kMinute), "alive");
}

void TestOtp::theTextIsOneGsmSegment_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("text");
    const QString after = u"code is 48291047. Never tell it to anyone."_s;
    QTest::newRow("name") << u"Acorn"_s << u"Your Acorn "_s + after;
    QTest::newRow("none") << QString() << u"Your "_s + after;
    QTest::newRow("accents") << u"Caf\u00e9 \u0141\u00f3d\u017a"_s << u"Your Cafe odz "_s + after;
    QTest::newRow("nothing that can be carried") << u"\u4e2d\u6587 \U0001F600"_s << u"Your "_s + after;
    QTest::newRow("extension characters") << u"[A] {B} ~`^|\\ \u20acC"_s << u"Your A B C "_s + after;
    QTest::newRow("lines and escapes") << u"A\n\tB\u001b\u202eC"_s << u"Your A BC "_s + after;
    QTest::newRow("markers") << u"%1 %2 {code}"_s << u"Your %1 %2 code "_s + after;
    QTest::newRow("a long one is cut") << u"x"_s.repeated(500) << u"Your "_s + u"x"_s.repeated(160 - 5 - 1 - after.size()) + u' ' + after;
}

void TestOtp::theTextIsOneGsmSegment()
{
    QFETCH(QString, workspace);
    const QString text = otpText(workspace, u"48291047"_s);
    QTEST(text, "text");
    const sms::Segments measured = sms::measure(text);
    QCOMPARE(measured.encoding, sms::Encoding::Gsm7);
    QCOMPARE(measured.segments, 1);
    QCOMPARE(measured.units, int(text.size()));
    QCOMPARE(scanForCode(text, 8).candidates, QStringList{u"48291047"_s});
}

QTEST_APPLESS_MAIN(TestOtp)
#include "test_otp.moc"
