// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/failures.h"

#include <QTest>

using namespace heliograph;
using namespace heliograph::policy;
using namespace Qt::StringLiterals;

class TestFailures final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsCauseAndItsWay_data();
    void everyCodeHasItsCauseAndItsWay();
    void whatMayHaveArrivedIsNeverRetried();
};

void TestFailures::everyCodeHasItsCauseAndItsWay_data()
{
    using Charged = Failure::Charged;
    using Retry = Failure::Retry;
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Failure>("expected");
    const auto row = [](const char *name, OutboxState state, const QString &detail, const QString &type, const QString &code, Failure expected) {
        QTest::newRow(name) << state << detail << type << code << expected;
    };
    const QString refused = u"refused"_s;
    row("no such number", OutboxState::Rejected, refused, u"twilio"_s, u"21211"_s, {Cause::WrongNumber, Charged::No, Retry::Useless});
    row("stop at twilio", OutboxState::Rejected, u"opted_out"_s, u"twilio"_s, u"21610"_s, {Cause::OptedOut, Charged::No, Retry::Useless});
    row("stop at clickatell", OutboxState::Rejected, u"opted_out"_s, u"clickatell"_s, u"26"_s, {Cause::OptedOut, Charged::No, Retry::Useless});
    row("us one-way", OutboxState::Rejected, refused, u"clickatell"_s, u"110"_s, {Cause::Country, Charged::No, Retry::Useless});
    row("phone off", OutboxState::Undelivered, {}, u"twilio"_s, u"30003"_s, {Cause::Unreachable, Charged::Maybe, Retry::Safe});
    row("spam", OutboxState::Undelivered, {}, u"twilio"_s, u"30007"_s, {Cause::Filtered, Charged::Maybe, Retry::Useless});
    row("network without a word", OutboxState::Undelivered, {}, u"kannel"_s, {}, {Cause::Unreachable, Charged::Maybe, Retry::Safe});
    row("busy", OutboxState::NotSent, u"throttled"_s, u"twilio"_s, u"20429"_s, {Cause::Busy, Charged::No, Retry::Safe});
    row("too late", OutboxState::Expired, u"expired"_s, {}, {}, {Cause::Expired, Charged::No, Retry::Safe});
    row("refused, nobody says why", OutboxState::Rejected, refused, u"voximplant"_s, u"385"_s, {Cause::Unknown, Charged::No, Retry::Useless});
    // A code means what its own provider says, and nothing anywhere else.
    row("another provider's code", OutboxState::Rejected, refused, u"kannel"_s, u"26"_s, {Cause::Unknown, Charged::No, Retry::Useless});
}

void TestFailures::everyCodeHasItsCauseAndItsWay()
{
    QFETCH(OutboxState, state);
    QFETCH(QString, detail);
    QFETCH(QString, type);
    QFETCH(QString, code);
    OutboxRow row;
    row.state = state;
    row.detail = detail;
    QTEST(failureOf(row, type, code), "expected");
}

void TestFailures::whatMayHaveArrivedIsNeverRetried()
{
    OutboxRow row;
    row.state = OutboxState::Unknown;
    QCOMPARE(failureOf(row, u"twilio"_s, u"21211"_s).retry, Failure::Retry::Never);
    row.state = OutboxState::Undelivered;
    row.parts = 3;
    row.nextPart = 1;
    QCOMPARE(failureOf(row, u"kannel"_s, {}), (Failure{Cause::Partly, Failure::Charged::Maybe, Failure::Retry::Never}));
}

QTEST_APPLESS_MAIN(TestFailures)
#include "test_failures.moc"
