// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "outboxfixture.h"

using namespace Qt::StringLiterals;
namespace heliograph::test {

using Kind = SendVerdict::Kind;
using policy::Cause;
using policy::Failure;

/// The list of texts that did not arrive, and another try of those that may have one.
class TestFailedSms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachTellsItsCauseAndWhetherARetryIsSafe();
    void aSafeOneGoesOnceMoreAndOnlyOnce();
    void notSureIsNeverRetried();
    void aRetryIsAskedEveryRuleAgain();
    void whatWasSetAsideOrReachedLaterLeavesTheList();

private:
    static SendVerdict refusedWith(const QString &code)
    {
        SendVerdict verdict = answer(Kind::Rejected);
        verdict.code = code;
        verdict.text = u"no"_s;
        return verdict;
    }
    static QList<FailedSms> failed(OutboxDesk &desk) { return *OutboxDesk::await(desk.outbox->failed(100)); }
    /// Handed over, and the network could not deliver it.
    static qint64 undelivered(OutboxDesk &desk, const QString &text)
    {
        desk.gateway.answers = {answer(Kind::Accepted)};
        const qint64 id = desk.send(desk.draft(text));
        Receipt receipt;
        receipt.accountId = u"gate"_s;
        receipt.clientRef = desk.row(id).clientRef;
        receipt.type = ReceiptType::Failed;
        receipt.at = desk.clock.nowMs();
        receipt.code = u"phone off"_s;
        Q_EMIT desk.accounts->receiptArrived(receipt);
        desk.settle();
        return id;
    }
};

void TestFailedSms::eachTellsItsCauseAndWhetherARetryIsSafe()
{
    OutboxDesk desk;
    const qint64 off = undelivered(desk, u"one"_s);
    desk.gateway.answers = {refusedWith(u"17"_s)};
    const qint64 refused = desk.send(desk.draft(u"two"_s));
    desk.gateway.answers = {answer(Kind::Unknown)};
    const qint64 unsure = desk.send(desk.draft(u"three"_s));

    const auto list = failed(desk);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).row.messageId, unsure);
    QCOMPARE(list.at(0).failure, (Failure{Cause::Unsure, Failure::Charged::Maybe, Failure::Retry::Never}));
    QCOMPARE(list.at(1).row.messageId, refused);
    QCOMPARE(list.at(1).code, u"17"_s);
    QCOMPARE(list.at(1).failure.retry, Failure::Retry::Useless);
    QCOMPARE(list.at(2).row.messageId, off);
    QCOMPARE(list.at(2).code, u"phone off"_s);
    QCOMPARE(list.at(2).customerName, u"Ada"_s);
    QCOMPARE(list.at(2).failure, (Failure{Cause::Unreachable, Failure::Charged::Maybe, Failure::Retry::Safe}));
}

void TestFailedSms::aSafeOneGoesOnceMoreAndOnlyOnce()
{
    OutboxDesk desk;
    const qint64 id = undelivered(desk, u"Your parcel is here"_s);
    const auto again = OutboxDesk::await(desk.outbox->retry(id));
    QVERIFY(again);
    desk.settle();
    QCOMPARE(desk.gateway.requests.size(), 2);
    QCOMPARE(desk.gateway.requests.last().text, u"Your parcel is here"_s);
    QVERIFY(desk.gateway.requests.last().clientRef != desk.gateway.requests.first().clientRef);
    QCOMPARE(desk.message(*again).extra.value("resend_of"_L1).toInteger(), id);
    QCOMPARE(OutboxDesk::await(desk.outbox->retry(id)).error().detail, u"retried"_s);
    desk.settle();
    QCOMPARE(desk.gateway.requests.size(), 2);
    QVERIFY(failed(desk).isEmpty());
}

void TestFailedSms::notSureIsNeverRetried()
{
    OutboxDesk desk;
    desk.gateway.answers = {answer(Kind::Unknown)};
    const qint64 unsure = desk.send(desk.draft(u"one"_s));
    QCOMPARE(OutboxDesk::await(desk.outbox->retry(unsure)).error().detail, u"retry:never"_s);
    desk.gateway.answers = {refusedWith(u"17"_s)};
    const qint64 refused = desk.send(desk.draft(u"two"_s));
    QCOMPARE(OutboxDesk::await(desk.outbox->retry(refused)).error().detail, u"retry:useless"_s);
    desk.gateway.answers = {answer(Kind::Accepted)};
    const qint64 fine = desk.send(desk.draft(u"three"_s));
    QCOMPARE(OutboxDesk::await(desk.outbox->retry(fine)).error().code, ErrorCode::Conflict);
    QCOMPARE(desk.gateway.requests.size(), 3);
}

void TestFailedSms::aRetryIsAskedEveryRuleAgain()
{
    OutboxDesk desk;
    const qint64 id = undelivered(desk, u"one"_s);
    OutboxDesk::await(desk.store->write([now = desk.clock.nowMs()](store::Unit &unit) {
        ConsentRecord stop;
        stop.e164 = OutboxDesk::number;
        stop.status = ConsentStatus::OptOut;
        stop.at = now;
        return unit.consents.append(stop);
    }));
    const auto again = OutboxDesk::await(desk.outbox->retry(id));
    QCOMPARE(again.error().code, ErrorCode::Refused);
    QCOMPARE(again.error().detail, u"opted_out"_s);
    desk.settle();
    QCOMPARE(desk.gateway.requests.size(), 1);
    QCOMPARE(failed(desk).size(), 1);
}

void TestFailedSms::whatWasSetAsideOrReachedLaterLeavesTheList()
{
    OutboxDesk desk;
    const qint64 first = undelivered(desk, u"one"_s);
    QVERIFY(OutboxDesk::await(desk.outbox->setAside({first})));
    QVERIFY(failed(desk).isEmpty());
    undelivered(desk, u"two"_s);
    QCOMPARE(failed(desk).size(), 1);
    desk.gateway.answers = {answer(Kind::Accepted)};
    desk.send(desk.draft(u"three"_s));
    QVERIFY(failed(desk).isEmpty());
    QCOMPARE(OutboxDesk::await(desk.outbox->setAside({99'999})).error().code, ErrorCode::NotFound);
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestFailedSms)
#include "test_failedsms.moc"
