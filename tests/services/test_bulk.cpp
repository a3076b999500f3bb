// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "outboxfixture.h"
#include "services/bulkservice.h"
#include "support/testsize.h"

using namespace Qt::StringLiterals;
namespace heliograph::test {

using Kind = SendVerdict::Kind;

/// A desk with many customers, and the service that texts them.
struct BulkDesk : OutboxDesk {
    std::unique_ptr<BulkService> bulk;
    QList<qint64> people;

    explicit BulkDesk(int count)
    {
        constexpr int kAtOnce = 1'000;
        for (int from = 0; from < count; from += kAtOnce) {
            people += await(store->write([from, until = qMin(count, from + kAtOnce), now = clock.nowMs()](store::Unit &unit) -> Result<QList<qint64>> {
                QList<qint64> ids;
                for (int i = from; i < until; ++i) {
                    const auto id = addPerson(unit, i, now);
                    if (!id)
                        return tl::unexpected<Error>(id.error());
                    ids.append(*id);
                }
                return ids;
            })).value();
        }
        begin();
    }
    static QString numberOf(int i) { return u"+447400%1"_s.arg(200'000 + i); }
    static Result<qint64> addPerson(store::Unit &unit, int i, qint64 now)
    {
        return addTextable(unit, u"Person%1 Smith"_s.arg(i), numberOf(i), now);
    }
    void begin()
    {
        bulk = std::make_unique<BulkService>(*store, *outbox, *accounts, *settings, clock);
        await(bulk->start(true));
        settle();
    }
    void restart()
    {
        bulk.reset();
        crash();
        begin();
    }
    qint64 planned(const QString &text = u"Hello {{first_name}}, your parcel is here."_s, int perMinute = 0, const QList<qint64> &more = {})
    {
        const qint64 id = await(bulk->create(u"Thursday round"_s, people + more)).value_or(0);
        BulkPlan plan;
        plan.text = text;
        plan.perMinute = perMinute;
        if (const auto ok = await(bulk->plan(id, plan)); !ok)
            qFatal("plan %s", qPrintable(ok.error().detail));
        return id;
    }
    qint64 started(int perMinute = 0)
    {
        const qint64 id = planned(u"Hello {{first_name}}, your parcel is here."_s, perMinute);
        if (const auto ok = await(bulk->send(id, 0)); !ok)
            qFatal("send %s", qPrintable(ok.error().detail));
        settle();
        return id;
    }
    BulkStatus status(qint64 id) { return *await(bulk->status(id)); }
    BulkRecipient recipient(qint64 id, int number) { return await(bulk->after(id, number - 1, 1))->first(); }
    void stop(int i, const QString &word = u"STOP"_s)
    {
        ConsentRecord record;
        record.e164 = numberOf(i);
        record.status = ConsentStatus::OptOut;
        record.scope = u"sms"_s;
        record.source = word;
        record.at = clock.nowMs();
        QVERIFY(await(store->write([record](store::Unit &unit) -> Result<qint64> {
            if (const auto gone = unit.outbox.cancelAllTo(record.e164, false, QString::fromUtf16(detail::OptedOut), record.at); !gone)
                return tl::unexpected<Error>(gone.error());
            return unit.consents.append(record);
        })));
    }
    /// Each text that left, counted by number.
    int most() const
    {
        QHash<QString, int> times;
        int most = 0;
        for (const SmsRequest &request : gateway.requests)
            most = qMax(most, ++times[request.to]);
        return most;
    }
};

class TestBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyGetsTheirOwnTextOnce();
    void whatIsWrongWithOneIsTheirsAlone();
    void theSumsAreThoseOfTheRealTexts();
    void aTextThatChangesIsCheckedAgain();
    void theFirstOneGoesAlone();
    void aPauseStopsWhatHasNotLeft();
    void aCancelStopsOnlyWhatHasNotLeft();
    void failuresThatAreSafeGoAgain();
    void anOptOutOnTheWayStopsThatOne();
    void theDesksEndChangesNothing();
    void anAccountsMinuteIsKept_data();
    void anAccountsMinuteIsKept();
    void aJobsOwnPaceIsKept();
    void othersGoFirst();
    void aDaysLimitStopsBulkThenAgentsAndNeverCodes();
    void quietHoursWaitInTheJob();
    void aRestoredStorePausesIt();
    void memoryDoesNotGrowWithTheJob();
};

void TestBulk::everybodyGetsTheirOwnTextOnce()
{
    BulkDesk desk(150);
    const qint64 id = desk.planned(u"Hello {{first_name}}, your parcel is here."_s, 0, {desk.people.first(), desk.people.at(1)});
    BulkStatus status = desk.status(id);
    QCOMPARE(status.job.state, BulkState::Planned);
    QCOMPARE(status.totals.ready, 150); // named twice, taken down once
    QCOMPARE(desk.gateway.requests.size(), 0);
    QVERIFY(OutboxDesk::await(desk.bulk->send(id, 0)));
    QTRY_COMPARE(desk.status(id).job.state, BulkState::Done);
    status = desk.status(id);
    QCOMPARE(status.totals.accepted, 150);
    QCOMPARE(status.totals.used, 150);
    QCOMPARE(desk.gateway.requests.size(), 150);
    QCOMPARE(desk.most(), 1);
    QVERIFY(desk.gateway.requests.first().text.startsWith(u"Hello Person"_s));
    QVERIFY(!OutboxDesk::await(desk.bulk->send(id, 0)));
    QCOMPARE(OutboxDesk::await(desk.bulk->discard(id)).error().code, ErrorCode::Conflict);
}

void TestBulk::whatIsWrongWithOneIsTheirsAlone()
{
    BulkDesk desk(6);
    desk.stop(0);
    const auto extra = *OutboxDesk::await(desk.store->write([now = desk.clock.nowMs()](store::Unit &unit) -> Result<QList<qint64>> {
        Customer nobody;
        nobody.name = u"No Number"_s;
        Customer odd;
        odd.name = u"Odd Number"_s;
        odd.numbers = {ContactPoint{0, 0, u"+4474"_s, u"GB"_s, NumberType::Mobile, true, false, true}};
        Customer unproven;
        unproven.name = u"Un Proven"_s;
        unproven.numbers = {ContactPoint{0, 0, u"+447400999999"_s, u"GB"_s, NumberType::Mobile, true, false, true}};
        QList<qint64> ids{*unit.customers.insert(nobody), *unit.customers.insert(odd), *unit.customers.insert(unproven)};
        ids.append(*BulkDesk::addPerson(unit, 3, now)); // the same number as another
        return ids;
    }));
    const qint64 id = desk.planned(u"Hello {{first_name}}."_s, 0, extra + QList<qint64>{987'654});
    const BulkTotals totals = desk.status(id).totals;
    QCOMPARE(totals.recipients, 11);
    QCOMPARE(totals.ready, 5);
    QCOMPARE(totals.leftOut, 6);
    const QHash<QString, int> problems(totals.problems.begin(), totals.problems.end());
    QCOMPARE(problems, (QHash<QString, int>{{u"opted_out"_s, 1}, {u"number_type"_s, 2}, {u"not_verified"_s, 1}, {u"duplicate"_s, 1}, {u"gone"_s, 1}}));
    const auto rows = *OutboxDesk::await(desk.bulk->page(id, BulkFilter::Problems, 100, 0));
    QCOMPARE(rows.size(), 6);
    QCOMPARE(findingOf(rows.first()).rule, policy::Rule::OptedOut);
    QCOMPARE(findingOf(rows.first()).facts.value("word"_L1).toString(), u"STOP"_s);
    QVERIFY(OutboxDesk::await(desk.bulk->send(id, 0)));
    QTRY_COMPARE(desk.status(id).job.state, BulkState::Done);
    QCOMPARE(desk.gateway.requests.size(), 5);
}

void TestBulk::theSumsAreThoseOfTheRealTexts()
{
    BulkDesk desk(4);
    QVERIFY(OutboxDesk::await(desk.settings->set(u"price.table"_s, uR"([{"account":"gate","region":"GB","price":"0.04","currency":"EUR","source":"contract","date":"2026-01-01"}])"_s)));
    QVERIFY(OutboxDesk::await(desk.store->write([id = desk.people.at(2)](store::Unit &unit) {
        Customer customer = *unit.customers.get(id);
        customer.name = QString(70, u'x') + u" Smith"_s;
        return unit.customers.update(customer);
    })));
    const qint64 id = desk.planned(QString(100, u'a') + u"{{first_name}}"_s);
    const BulkTotals totals = desk.status(id).totals;
    QCOMPARE(totals.sizes, (QList<std::pair<int, int>>{{1, 3}, {2, 1}}));
    QCOMPARE(totals.planned, 5);
    QCOMPARE(totals.plannedCosts.size(), 1);
    QCOMPARE(totals.plannedCosts.first().cost, 200'000);
    QCOMPARE(totals.longest, 3);
    const auto preview = *OutboxDesk::await(desk.bulk->preview(id, totals.longest));
    QCOMPARE(preview.measure.units, 170);
    QCOMPARE(preview.recipient.customerId, desk.people.at(2));
}

void TestBulk::aTextThatChangesIsCheckedAgain()
{
    BulkDesk desk(5);
    const qint64 id = desk.planned(u"Hello {{nickname}}."_s);
    QCOMPARE(desk.status(id).totals.problems, (QList<std::pair<QString, int>>{{u"variable"_s, 5}}));
    QCOMPARE(OutboxDesk::await(desk.bulk->send(id, 0)).error().detail, u"nobody"_s);
    BulkPlan plan;
    plan.text = u"Hello {{nickname|there}}."_s;
    const auto first = desk.bulk->plan(id, plan);
    const auto second = desk.bulk->plan(id, plan); // typed on
    QCOMPARE(OutboxDesk::await(first).error().code, ErrorCode::Cancelled);
    QVERIFY(OutboxDesk::await(second));
    QCOMPARE(desk.status(id).totals.ready, 5);
    QVERIFY(OutboxDesk::await(desk.bulk->discard(id)));
    QCOMPARE(OutboxDesk::await(desk.bulk->status(id)).error().code, ErrorCode::NotFound);
}

void TestBulk::theFirstOneGoesAlone()
{
    BulkDesk desk(20);
    const qint64 id = desk.planned();
    QVERIFY(OutboxDesk::await(desk.bulk->send(id, 7)));
    QTRY_COMPARE(desk.gateway.requests.size(), 1);
    desk.settle();
    QCOMPARE(desk.gateway.requests.first().to, BulkDesk::numberOf(6));
    QCOMPARE(desk.gateway.requests.size(), 1);
    QCOMPARE(desk.status(id).job.state, BulkState::Canary);
    desk.restart();
    QCOMPARE(desk.gateway.requests.size(), 1);
    QVERIFY(OutboxDesk::await(desk.bulk->goOn(id)));
    QTRY_COMPARE(desk.status(id).job.state, BulkState::Done);
    QCOMPARE(desk.gateway.requests.size(), 20);
    QCOMPARE(desk.most(), 1);
}

void TestBulk::aPauseStopsWhatHasNotLeft()
{
    BulkDesk desk(100);
    desk.gateway.judge = [](const SmsRequest &) { return std::nullopt; }; // nobody answers: sixteen are under way
    const qint64 id = desk.started();
    QTRY_COMPARE(desk.gateway.requests.size(), 16);
    QVERIFY(OutboxDesk::await(desk.bulk->pause(id)));
    desk.gateway.judge = {};
    for (const auto &silent : desk.gateway.silent) {
        silent->addResult(answer(Kind::Accepted));
        silent->finish();
    }
    desk.settle();
    QCOMPARE(desk.gateway.requests.size(), 16);
    QCOMPARE(desk.status(id).job.state, BulkState::Paused);
    desk.gateway.silent.clear();
    QVERIFY(OutboxDesk::await(desk.bulk->resume(id)));
    QTRY_COMPARE(desk.status(id).job.state, BulkState::Done);
    QCOMPARE(desk.gateway.requests.size(), 100);
    QCOMPARE(desk.most(), 1);
}

void TestBulk::aCancelStopsOnlyWhatHasNotLeft()
{
    BulkDesk desk(100);
    desk.gateway.judge = [](const SmsRequest &) { return std::nullopt; };
    const qint64 id = desk.started();
    QTRY_COMPARE(desk.gateway.requests.size(), 16);
    QCOMPARE(*OutboxDesk::await(desk.bulk->cancel(id)), 84);
    for (const auto &silent : desk.gateway.silent) {
        silent->addResult(answer(Kind::Accepted));
        silent->finish();
    }
    desk.settle();
    desk.gateway.silent.clear();
    QCOMPARE(desk.gateway.requests.size(), 16);
    const BulkStatus status = desk.status(id);
    QCOMPARE(status.job.state, BulkState::Cancelled);
    QCOMPARE(status.totals.accepted, 16);
    QCOMPARE(status.totals.accepted + status.totals.cancelled + status.totals.notSent, 100);
    QCOMPARE(OutboxDesk::await(desk.bulk->resume(id)).error().code, ErrorCode::Conflict);
}

void TestBulk::failuresThatAreSafeGoAgain()
{
    BulkDesk desk(9);
    desk.gateway.judge = [&](const SmsRequest &request) -> std::optional<SendVerdict> {
        const int person = request.to.right(1).toInt();
        return answer(person < 2 ? Kind::Rejected : person < 4 ? Kind::Unknown : Kind::Accepted);
    };
    const qint64 id = desk.started();
    QTRY_COMPARE(desk.status(id).job.state, BulkState::Done);
    const auto told = [&](int number, ReceiptType type) {
        const OutboxRow row = desk.row(desk.recipient(id, number).messageId);
        Receipt receipt;
        receipt.accountId = row.accountId;
        receipt.clientRef = row.clientRef;
        receipt.type = type;
        receipt.at = desk.clock.nowMs();
        Q_EMIT desk.accounts->receiptArrived(receipt);
        desk.settle();
    };
    told(5, ReceiptType::Failed);
    told(6, ReceiptType::Delivered);
    BulkTotals totals = desk.status(id).totals;
    QCOMPARE(totals.notSent, 2);
    QCOMPARE(totals.unsure, 2);
    QCOMPARE(totals.notDelivered, 1);
    QCOMPARE(totals.delivered, 1);
    QCOMPARE(totals.retryable, 3);
    QCOMPARE(totals.used, 7); // the refused ones cost nothing
    desk.gateway.judge = {};
    desk.gateway.requests.clear();
    // One of them was sent again by itself meanwhile: it is not this job's any more.
    const qint64 own = desk.recipient(id, 1).messageId, refused = desk.recipient(id, 2).messageId;
    const auto note = [&](const QJsonObject &extra) {
        QVERIFY(OutboxDesk::await(desk.store->write([=](store::Unit &unit) { return unit.messages.setExtra(own, extra); })));
    };
    const QJsonObject before = desk.message(own).extra;
    QJsonObject retried = before;
    retried.insert(u"retried_as"_s, 4711);
    note(retried);
    QCOMPARE(desk.status(id).totals.retryable, 2);
    note(before);
    QCOMPARE(*OutboxDesk::await(desk.bulk->retry(id)), 3);
    QVERIFY(desk.message(refused).extra.contains(u"retried_as"_s)); // and these are nobody else's
    QTRY_COMPARE(desk.status(id).job.state, BulkState::Done);
    QCOMPARE(desk.gateway.requests.size(), 3);
    for (const SmsRequest &request : std::as_const(desk.gateway.requests))
        QVERIFY(request.to != BulkDesk::numberOf(2) && request.to != BulkDesk::numberOf(3)); // never what is not sure
    totals = desk.status(id).totals;
    QCOMPARE(totals.retryable, 0);
    QCOMPARE(totals.unsure, 2);
    QCOMPARE(totals.used, 10); // the one that was not delivered was charged before
}

void TestBulk::anOptOutOnTheWayStopsThatOne()
{
    BulkDesk desk(100);
    desk.gateway.judge = [](const SmsRequest &) { return std::nullopt; };
    const qint64 id = desk.started();
    QTRY_COMPARE(desk.gateway.requests.size(), 16);
    desk.stop(40); // in the outbox
    desk.stop(90); // not yet
    desk.gateway.judge = {};
    for (const auto &silent : desk.gateway.silent) {
        silent->addResult(answer(Kind::Accepted));
        silent->finish();
    }
    QTRY_COMPARE(desk.status(id).job.state, BulkState::Done);
    desk.gateway.silent.clear();
    QCOMPARE(desk.gateway.requests.size(), 98);
    QCOMPARE(desk.recipient(id, 91).problem, u"opted_out"_s);
    QCOMPARE(desk.recipient(id, 41).outcome, OutboxState::Cancelled);
}

void TestBulk::theDesksEndChangesNothing()
{
    BulkDesk desk(100);
    int asked = 0;
    desk.gateway.judge = [&](const SmsRequest &) -> std::optional<SendVerdict> {
        return ++asked % 10 == 0 ? std::nullopt : std::optional(answer(Kind::Accepted));
    };
    const qint64 id = desk.started();
    QTRY_VERIFY(desk.gateway.silent.size() >= 3);
    desk.restart(); // what had no answer is not sure, and stays so
    desk.gateway.silent.clear();
    desk.gateway.judge = {};
    QTRY_COMPARE(desk.status(id).job.state, BulkState::Done);
    const BulkTotals totals = desk.status(id).totals;
    QVERIFY(totals.unsure >= 3);
    QCOMPARE(totals.accepted + totals.unsure, 100);
    QCOMPARE(desk.most(), 1);
    QCOMPARE(desk.gateway.requests.size(), 100);
}

void TestBulk::anAccountsMinuteIsKept_data()
{
    QTest::addColumn<int>("perMinute");
    for (const int limit : longRun() ? QList<int>{12, 60, 600} : QList<int>{12, 120})
        QTest::addRow("%d", limit) << limit;
}

void TestBulk::anAccountsMinuteIsKept()
{
    QFETCH(int, perMinute);
    const int minutes = scaled(1, 3);
    BulkDesk desk(perMinute * minutes + 20);
    desk.gateway.able = [perMinute](ProviderInfo &info) { info.perMinute = perMinute; };
    desk.restart();
    QList<qint64> times;
    desk.gateway.judge = [&](const SmsRequest &) {
        times.append(desk.clock.bootMs());
        return std::optional(answer(Kind::Accepted));
    };
    const qint64 id = desk.started();
    const qint64 began = desk.clock.bootMs();
    const qint64 step = qMax<qint64>(9, 60'000 / perMinute / 61); // no divisor of a place: timers come late
    while (desk.clock.bootMs() < began + minutes * 60'000) {
        desk.clock.advance(step);
        desk.settle();
    }
    int most = 0;
    for (qsizetype from = 0, to = 0; to < times.size(); ++to) {
        while (times.at(to) - times.at(from) >= 60'000)
            ++from;
        most = qMax(most, int(to - from + 1));
    }
    qInfo("%d a minute: %lld sent in %d minutes, %d in the fullest one", perMinute, qlonglong(times.size()), minutes, most);
    QVERIFY(most <= perMinute + perMinute / 50);
    QVERIFY(times.size() >= perMinute * minutes * 98 / 100);
    QVERIFY(OutboxDesk::await(desk.bulk->cancel(id)));
}

void TestBulk::aJobsOwnPaceIsKept()
{
    BulkDesk desk(40);
    const qint64 id = desk.started(60);
    for (int second = 0; second < 10; ++second)
        desk.pass(1'000);
    QVERIFY(desk.gateway.requests.size() >= 10 && desk.gateway.requests.size() <= 12);
    QVERIFY(OutboxDesk::await(desk.bulk->cancel(id)));
}

void TestBulk::othersGoFirst()
{
    BulkDesk desk(120);
    desk.gateway.able = [](ProviderInfo &info) { info.perMinute = 60; };
    desk.restart();
    desk.gateway.judge = [](const SmsRequest &) { return std::nullopt; };
    const qint64 id = desk.started();
    for (int second = 0; second < 20; ++second)
        desk.pass(1'000);
    QCOMPARE(desk.gateway.requests.size(), 16); // the account is as full as bulk may make it
    // A single text and a code, both at once: neither waits for a place nor for the minute.
    const auto sent = OutboxDesk::await(desk.outbox->send(desk.draft(u"A single text."_s)));
    QVERIFY(sent);
    OutboxRow code = desk.row(sent->messageId);
    code.draftId = code.clientRef = QUuid::createUuid().toString(QUuid::WithoutBraces);
    code.kind = MessageKind::Otp;
    code = *OutboxDesk::await(desk.store->write([code](store::Unit &unit) -> Result<OutboxRow> {
        Message message;
        message.threadId = code.customerId;
        message.kind = MessageKind::Otp;
        OutboxRow row = code;
        row.messageId = *unit.messages.insert(message);
        row.state = OutboxState::Queued;
        const Status ok = unit.outbox.insert(row);
        return ok ? Result<OutboxRow>(row) : Result<OutboxRow>(tl::unexpected<Error>(ok.error()));
    }));
    desk.outbox->sendOtp(code, u"123456 is your code"_s, [](const SendVerdict &) {});
    desk.settle();
    QStringList last;
    for (const SmsRequest &request : std::as_const(desk.gateway.requests).mid(16))
        last.append(request.text);
    last.sort();
    QCOMPARE(last, (QStringList{u"123456 is your code"_s, u"A single text."_s}));
    QVERIFY(OutboxDesk::await(desk.bulk->cancel(id)));
    desk.gateway.silent.clear();
}

void TestBulk::aDaysLimitStopsBulkThenAgentsAndNeverCodes()
{
    BulkDesk desk(30);
    QVERIFY(OutboxDesk::await(desk.settings->set(u"cap.segments"_s, u"20"_s)));
    const qint64 id = desk.started();
    QTRY_COMPARE(desk.status(id).job.state, BulkState::Paused);
    QCOMPARE(desk.status(id).job.detail, u"cap"_s);
    QTRY_COMPARE(desk.gateway.requests.size(), 18); // nine tenths
    QCOMPARE(*OutboxDesk::await(desk.bulk->segmentsLeft()), 0);
    QVERIFY(desk.send(desk.draft(u"one"_s)) > 0);
    QVERIFY(desk.send(desk.draft(u"two"_s)) > 0);
    const auto refused = OutboxDesk::await(desk.outbox->send(desk.draft(u"three"_s)));
    QVERIFY(refused && refused->messageId == 0);
    const auto why = policy::refusals(refused->report.findings);
    QCOMPARE(why.size(), 1);
    QCOMPARE(why.first().rule, policy::Rule::Limit);
    QCOMPARE(why.first().remedy, policy::Remedy::RaiseCap);
    const auto otp = OutboxDesk::await(desk.outbox->context(desk.customer, OutboxDesk::number, MessageKind::Otp));
    QVERIFY(otp);
    SmsDraft code = desk.draft(u"123456"_s);
    code.kind = MessageKind::Otp;
    for (const policy::Finding &finding : desk.outbox->preflight(*otp, code).findings)
        QVERIFY(finding.rule != policy::Rule::Limit);
    // A supervisor raises it, and the rest goes.
    QVERIFY(OutboxDesk::await(desk.settings->set(u"cap.segments"_s, u"100"_s)));
    QVERIFY(OutboxDesk::await(desk.bulk->resume(id)));
    QTRY_COMPARE(desk.status(id).job.state, BulkState::Done);
    QCOMPARE(desk.gateway.requests.size(), 32);
}

void TestBulk::quietHoursWaitInTheJob()
{
    BulkDesk desk(5);
    QVERIFY(OutboxDesk::await(desk.settings->set(u"quiet.service"_s, u"true"_s)));
    QVERIFY(OutboxDesk::await(desk.settings->set(u"quiet.from"_s, u"12:00"_s)));
    QVERIFY(OutboxDesk::await(desk.settings->set(u"quiet.until"_s, u"16:00"_s))); // it is 14:36 in London
    const qint64 id = desk.started();
    desk.settle();
    QCOMPARE(desk.gateway.requests.size(), 0);
    QCOMPARE(desk.status(id).totals.quiet, 5);
    desk.pass(60 * 60'000);
    QCOMPARE(desk.gateway.requests.size(), 0);
    desk.pass(30 * 60'000);
    desk.pass(60'000);
    QTRY_COMPARE(desk.gateway.requests.size(), 5);
    QTRY_COMPARE(desk.status(id).job.state, BulkState::Done);
}

void TestBulk::aRestoredStorePausesIt()
{
    BulkDesk desk(30);
    desk.gateway.judge = [](const SmsRequest &) { return std::nullopt; };
    const qint64 id = desk.started();
    QTRY_COMPARE(desk.gateway.requests.size(), 16);
    const QString copy = desk.dir.path() + u"/copy.db"_s;
    QVERIFY(OutboxDesk::await(desk.store->backup(copy, desk.clock.nowMs())));
    desk.bulk.reset();
    desk.outbox.reset();
    desk.accounts.reset();
    desk.settings.reset();
    desk.store.reset();
    QVERIFY(store::Store::restore(desk.dir.path() + u"/p"_s, copy, desk.clock.nowMs()));
    desk.gateway.judge = {};
    desk.gateway.silent.clear();
    desk.open();
    desk.begin();
    const BulkStatus status = desk.status(id);
    QCOMPARE(status.job.state, BulkState::Paused);
    QCOMPARE(status.job.detail, u"restored"_s);
    QCOMPARE(desk.gateway.requests.size(), 16);
}

void TestBulk::memoryDoesNotGrowWithTheJob()
{
    const auto resident = [] {
        QFile file(u"/proc/self/status"_s);
        if (!file.open(QIODevice::ReadOnly))
            return qint64(0);
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf("RssAnon:");
        return text.mid(at + 8, 20).simplified().split(' ').first().toLongLong();
    };
    const int size = scaled(600, 100'000);
    BulkDesk desk(size);
    desk.gateway.requests.clear();
    qint64 sent = 0;
    desk.gateway.judge = [&](const SmsRequest &) {
        ++sent;
        if (desk.gateway.requests.size() > 500)
            desk.gateway.requests.clear(); // the ledger is the test's, not the desk's
        return std::optional(answer(Kind::Accepted));
    };
    const qint64 warm = resident();
    QElapsedTimer timer;
    timer.start();
    const qint64 id = desk.planned();
    const qint64 planned = timer.restart();
    QVERIFY(OutboxDesk::await(desk.bulk->send(id, 0)));
    qint64 most = 0;
    while (desk.status(id).job.state != BulkState::Done) {
        most = qMax(most, resident());
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    qInfo("%d recipients: planned in %lld ms, sent in %lld ms; memory +%lld KiB (floor: 8 MiB for 100,000)", size, qlonglong(planned),
          qlonglong(timer.elapsed()), qlonglong(most - warm));
    QCOMPARE(sent, size);
#ifndef __SANITIZE_ADDRESS__ // a sanitizer keeps what was freed
    QVERIFY2(most - warm < 24 * 1024, "memory grows with the job");
#endif
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestBulk)
#include "test_bulk.moc"
