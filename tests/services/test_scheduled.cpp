// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "outboxfixture.h"
#include "services/customerservice.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
namespace heliograph::test {

/// Texts for a time that somebody chose: seen, changed and cancelled while they wait, and checked once more when it comes.
class TestScheduled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itGoesAtTheChosenTimeAndNotBefore();
    void aTimeThatHasGoneByIsRefused();
    void anOptOutMeanwhileStopsIt();
    void aStopOfMarketingAloneStopsMarketingAlone();
    void aVerificationThatEndsBeforeStopsIt();
    void whatIsQuietByThenWaitsForTheMorning();
    void changingItGivesTheTextAndTheTimeBack();
    void cancelAndSendNow();
    void itOutlivesACrash();

private:
    static constexpr qint64 kHour = 3600'000;
    static SmsDraft in(const OutboxDesk &desk, qint64 ms)
    {
        SmsDraft draft = desk.draft(u"Your parcel is here"_s, false);
        draft.sendAt = desk.clock.nowMs() + ms;
        draft.sendZone = u"Europe/London"_s;
        return draft;
    }
};

void TestScheduled::itGoesAtTheChosenTimeAndNotBefore()
{
    OutboxDesk desk;
    const qint64 id = desk.send(in(desk, 3 * kHour));
    QCOMPARE(desk.row(id).state, OutboxState::Held);
    QCOMPARE(desk.row(id).detail, QString::fromUtf16(detail::Scheduled));
    QCOMPARE(desk.message(id).extra.value("send_zone"_L1).toString(), u"Europe/London"_s);
    QCOMPARE(desk.outbox->undoable(), 0);
    desk.pass(3 * kHour - 60'000);
    QCOMPARE(desk.gateway.requests.size(), 0);
    desk.pass(120'000);
    QCOMPARE(desk.gateway.requests.size(), 1);
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
}

void TestScheduled::aTimeThatHasGoneByIsRefused()
{
    OutboxDesk desk;
    QCOMPARE(OutboxDesk::await(desk.outbox->send(in(desk, -1))).error().detail, u"send_at:past"_s);
    QCOMPARE(OutboxDesk::await(desk.outbox->send(in(desk, 366 * 24 * kHour))).error().detail, u"send_at:far"_s);
    desk.pass(kHour);
    QCOMPARE(desk.gateway.requests.size(), 0);
}

void TestScheduled::anOptOutMeanwhileStopsIt()
{
    OutboxDesk desk;
    CustomerService customers(*desk.store, *desk.settings, desk.clock);
    const qint64 id = desk.send(in(desk, kHour));
    QCOMPARE(*OutboxDesk::await(customers.optOut(OutboxDesk::number, u"STOP"_s, u"STOP"_s)), 1);
    QCOMPARE(desk.row(id).state, OutboxState::Cancelled);
    desk.pass(2 * kHour);
    QCOMPARE(desk.gateway.requests.size(), 0);
}

void TestScheduled::aStopOfMarketingAloneStopsMarketingAlone()
{
    // GIVEN a number with an opt-in to marketing, and a text of each kind that waits
    OutboxDesk desk;
    CustomerService customers(*desk.store, *desk.settings, desk.clock);
    ConsentRecord given;
    given.customerId = desk.customer;
    given.e164 = OutboxDesk::number;
    given.scope = u"marketing"_s;
    given.source = u"order form"_s;
    QVERIFY(OutboxDesk::await(customers.recordConsent(given)));
    SmsDraft offer = in(desk, kHour);
    offer.marketing = true;
    offer.text = u"Spring offer"_s;
    const qint64 service = desk.send(in(desk, kHour)), marketing = desk.send(offer);
    // WHEN the customer stops marketing
    QCOMPARE(*OutboxDesk::await(customers.optOut(OutboxDesk::number, u"No offers"_s, u"No offers, please"_s, 0, u"phone"_s, u"marketing"_s)), 1);
    // THEN only the text they asked for goes, and no other offer is taken
    QCOMPARE(desk.row(marketing).state, OutboxState::Cancelled);
    QCOMPARE(desk.row(service).state, OutboxState::Held);
    offer.draftId = QUuid::createUuid().toString();
    const auto refused = OutboxDesk::await(desk.outbox->send(offer));
    QCOMPARE(refused->messageId, 0);
    QCOMPARE(policy::refusals(refused->report.findings).first().rule, policy::Rule::OptedOut);
    desk.pass(2 * kHour);
    QCOMPARE(desk.gateway.requests.size(), 1);
    // a row that waits in spite of it is looked at once more before its first byte
    QVERIFY(OutboxDesk::await(customers.liftOptOut(OutboxDesk::number, u"Wants offers again"_s)));
    offer.draftId = QUuid::createUuid().toString();
    offer.sendAt = desk.clock.nowMs() + kHour;
    const qint64 late = desk.send(offer);
    QVERIFY(OutboxDesk::await(desk.store->write([&](store::Unit &unit) {
        ConsentRecord stop = given;
        stop.status = ConsentStatus::OptOut;
        return unit.consents.append(stop);
    })));
    desk.pass(2 * kHour);
    QCOMPARE(desk.row(late).state, OutboxState::Cancelled);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestScheduled::aVerificationThatEndsBeforeStopsIt()
{
    OutboxDesk desk;
    const auto sent = OutboxDesk::await(desk.outbox->send(in(desk, 181 * 24 * kHour)));
    QCOMPARE(sent->messageId, 0);
    QCOMPARE(policy::refusals(sent->report.findings).first().detail, u"ends_before"_s);
}

void TestScheduled::whatIsQuietByThenWaitsForTheMorning()
{
    OutboxDesk desk;
    OutboxDesk::await(desk.settings->set(u"quiet.service"_s, u"true"_s));
    const QTimeZone london("Europe/London");
    const QDateTime night(QDateTime::fromMSecsSinceEpoch(desk.clock.nowMs(), london).date().addDays(1), QTime(3, 0), london);
    SmsDraft draft = in(desk, 0);
    draft.sendAt = night.toMSecsSinceEpoch();
    const qint64 id = desk.send(draft);
    QVERIFY(id > 0);
    desk.pass(night.toMSecsSinceEpoch() - desk.clock.nowMs() + 60'000);
    desk.pass(60'000);
    QCOMPARE(desk.row(id).detail, QString::fromUtf16(detail::QuietHours));
    QCOMPARE(desk.gateway.requests.size(), 0);
    desk.pass(6 * kHour);
    desk.pass(60'000);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestScheduled::changingItGivesTheTextAndTheTimeBack()
{
    OutboxDesk desk;
    const SmsDraft draft = in(desk, kHour);
    const qint64 id = desk.send(draft);
    QCOMPARE(*OutboxDesk::await(desk.outbox->undo(id)), draft.text);
    const auto kept = OutboxDesk::await(desk.store->read([&](const store::View &view) { return view.drafts.get(desk.customer, u"sms"_s); }));
    QCOMPARE(kept->text, draft.text);
    QCOMPARE(kept->extra.value("send_at"_L1).toInteger(), draft.sendAt);
    QCOMPARE(desk.row(id).state, OutboxState::Cancelled);

    // WHILE another text is being written, neither is lost
    const qint64 second = desk.send(in(desk, 2 * kHour));
    OutboxDesk::await(desk.store->write([&](store::Unit &unit) { return unit.drafts.put(Draft{desk.customer, u"sms"_s, u"d"_s, u"Another"_s, {}, 1}); }));
    QCOMPARE(OutboxDesk::await(desk.outbox->undo(second)).error().detail, u"draft_waiting"_s);
    QCOMPARE(desk.row(second).state, OutboxState::Held);
    desk.pass(3 * kHour);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestScheduled::cancelAndSendNow()
{
    OutboxDesk desk;
    const qint64 first = desk.send(in(desk, kHour));
    QVERIFY(OutboxDesk::await(desk.outbox->cancel(first)));
    SmsDraft other = in(desk, kHour);
    other.text = u"Another"_s;
    const qint64 second = desk.send(other);
    QVERIFY(OutboxDesk::await(desk.outbox->release(second)));
    desk.settle();
    QCOMPARE(desk.gateway.requests.size(), 1);
    QCOMPARE(desk.gateway.requests.first().text, u"Another"_s);
    QCOMPARE(OutboxDesk::await(desk.outbox->cancel(second)).error().code, ErrorCode::Conflict);
}

void TestScheduled::itOutlivesACrash()
{
    OutboxDesk desk;
    const qint64 id = desk.send(in(desk, kHour));
    desk.crash();
    QCOMPARE(desk.row(id).detail, QString::fromUtf16(detail::Scheduled));
    desk.pass(kHour + 60'000);
    desk.pass(60'000);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestScheduled)
#include "test_scheduled.moc"
