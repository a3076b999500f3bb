// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// Receipts, inbound texts and lost answers from providers that have to be asked; reliability.md C1 (Reconcile), b 14, 30.
#include "outboxfixture.h"
#include "services/poller.h"

using namespace heliograph;
using namespace heliograph::test;

namespace {

using Kind = SendVerdict::Kind;
constexpr qint64 kSecond = 1'000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;

ProviderAnswer says(const QList<ProviderRecord> &records)
{
    ProviderAnswer answer;
    answer.code = QStringLiteral("ok");
    answer.records = records;
    return answer;
}

ProviderAnswer fails(const char *code, qint64 retryAfterMs = -1)
{
    ProviderAnswer answer;
    answer.code = QLatin1String(code);
    answer.retryAfterMs = retryAfterMs;
    return answer;
}

ProviderRecord record(const QString &id, ReceiptType state, const char *code, qint64 at = 1'778'765'761'000)
{
    ProviderRecord made;
    made.providerId = id;
    made.to = OutboxDesk::number;
    made.at = at;
    made.state = state;
    made.code = QLatin1String(code);
    return made;
}

/// The pipeline at a provider that has to be asked.
struct PollDesk : OutboxDesk {
    std::unique_ptr<Poller> poller;
    QList<std::pair<InboundSms, Kept>> inbound;

    explicit PollDesk(bool asksInbound = false)
    {
        gateway.able = [asksInbound](ProviderInfo &info) {
            info.receipts = ProviderInfo::Receipts::Poll;
            info.history = true;
            info.asksInbound = asksInbound;
        };
        gateway.books = [](const ProviderQuery &) { return says({}); };
        await(accounts->put(*accounts->account(QStringLiteral("gate"))));
        poller = std::make_unique<Poller>(*store, *accounts, clock);
        QObject::connect(accounts.get(), &AccountService::inboundArrived, poller.get(),
                         [this](const InboundSms &sms, const Kept &kept) { inbound.append({sms, kept}); });
        poller->run();
        settle();
    }
    void wait(qint64 ms, qint64 step)
    {
        for (qint64 passed = 0; passed < ms; passed += step)
            pass(step);
    }
    SmsHistory history(qint64 id) { return await(outbox->history(id)).value_or(SmsHistory{}); }
    qint64 sendUnsure(const QString &text)
    {
        gateway.answers = {answer(Kind::Unknown)};
        return send(draft(text));
    }
};

} // namespace

class TestPoller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAcceptedTextIsAskedAboutUntilItArrived();
    void questionsGrowRareAndEnd();
    void nothingOpenNothingAsked();
    void retryAfterIsObeyed();
    void aProviderThatFailsIsLeftInPeace();
    void aRefusedSecretAsksNoMore();
    void whatCannotBeAskedDelaysNothing();
    void aStateNobodyKnowsIsKeptAndChangesNothing();
    void aLostAnswerIsFoundInTheBooks();
    void absenceDecidesNothing();
    void anotherTextsRecordIsNotOurs();
    void twoUnsureTextsTakeTwoRecords();
    void aRecordThatDoesNotFitProvesNothing_data();
    void aRecordThatDoesNotFitProvesNothing();
    void aProviderThatAlwaysNamesAnotherPageIsLeft();
    void inboundTextsAreAskedForAndKept();
    void anInboundTextThatWasNotKeptIsAskedForAgain();
};

void TestPoller::anAcceptedTextIsAskedAboutUntilItArrived()
{
    PollDesk desk;
    const qint64 id = desk.send(desk.draft(QStringLiteral("Hello")));
    const QString name = desk.row(id).providerIds;
    QVERIFY(!name.isEmpty());
    QVERIFY(desk.gateway.questions.isEmpty());
    desk.gateway.books = [&](const ProviderQuery &) { return says({record(name, ReceiptType::Buffered, "QUEUED")}); };
    desk.pass(11 * kSecond);
    QCOMPARE(desk.gateway.questions.size(), 1);
    QCOMPARE(desk.gateway.questions.first().providerId, name);
    QCOMPARE(desk.gateway.questions.first().to, OutboxDesk::number);
    QCOMPARE(desk.message(id).state, MessageState::Accepted); // not one word more than is known
    desk.gateway.books = [&](const ProviderQuery &) { return says({record(name, ReceiptType::Delivered, "DELIVERED")}); };
    desk.pass(16 * kSecond);
    QCOMPARE(desk.message(id).state, MessageState::Delivered);
    const qsizetype asked = desk.gateway.questions.size();
    desk.wait(3 * kHour, 10 * kMinute);
    QCOMPARE(desk.gateway.questions.size(), asked);
}

void TestPoller::questionsGrowRareAndEnd()
{
    PollDesk desk;
    const qint64 id = desk.send(desk.draft(QStringLiteral("Hello")));
    desk.gateway.books = [&](const ProviderQuery &query) { return says({record(query.providerId, ReceiptType::HandedOver, "DISPATCHED")}); };
    desk.wait(kHour, 15 * kSecond);
    const qsizetype firstHour = desk.gateway.questions.size();
    QVERIFY2(firstHour >= 8 && firstHour <= 40, qPrintable(QString::number(firstHour)));
    desk.wait(72 * kHour, kHour);
    const qsizetype days = desk.gateway.questions.size() - firstHour;
    QVERIFY2(days >= 10 && days <= 75, qPrintable(QString::number(days)));
    desk.gateway.questions.clear();
    desk.wait(10 * kHour, kHour);
    QVERIFY(desk.gateway.questions.isEmpty());
    QCOMPARE(desk.message(id).state, MessageState::Accepted); // nobody said more
    QCOMPARE(desk.history(id).receipts.size(), 1);             // told once, however often it was heard
}

void TestPoller::nothingOpenNothingAsked()
{
    PollDesk desk;
    desk.gateway.answers = {answer(Kind::Rejected)};
    desk.send(desk.draft(QStringLiteral("Hello")));
    desk.wait(2 * kHour, 10 * kMinute);
    QVERIFY(desk.gateway.questions.isEmpty());
}

void TestPoller::retryAfterIsObeyed()
{
    PollDesk desk;
    desk.send(desk.draft(QStringLiteral("Hello")));
    desk.gateway.books = [](const ProviderQuery &) { return fails("throttled", 90 * kSecond); };
    desk.pass(11 * kSecond);
    QCOMPARE(desk.gateway.questions.size(), 1);
    desk.wait(88 * kSecond, 8 * kSecond);
    QCOMPARE(desk.gateway.questions.size(), 1);
    desk.pass(3 * kSecond);
    QCOMPARE(desk.gateway.questions.size(), 2);
}

void TestPoller::aProviderThatFailsIsLeftInPeace()
{
    PollDesk desk;
    const qint64 id = desk.send(desk.draft(QStringLiteral("Hello")));
    desk.gateway.books = [](const ProviderQuery &) { return fails("unreachable"); };
    desk.wait(kHour, 10 * kSecond);
    QVERIFY2(desk.gateway.questions.size() <= 20, qPrintable(QString::number(desk.gateway.questions.size())));
    desk.gateway.books = [&](const ProviderQuery &query) { return says({record(query.providerId, ReceiptType::Delivered, "DELIVERED")}); };
    desk.wait(20 * kMinute, 30 * kSecond);
    QCOMPARE(desk.message(id).state, MessageState::Delivered);
}

void TestPoller::aRefusedSecretAsksNoMore()
{
    PollDesk desk;
    desk.send(desk.draft(QStringLiteral("Hello")));
    desk.await(desk.accounts->pause(QStringLiteral("gate"), QStringLiteral("credentials")));
    desk.wait(kHour, 5 * kMinute);
    QVERIFY(desk.gateway.questions.isEmpty());
    desk.await(desk.accounts->resume(QStringLiteral("gate")));
    desk.settle();
    QCOMPARE(desk.gateway.questions.size(), 1);
}

void TestPoller::whatCannotBeAskedDelaysNothing()
{
    PollDesk desk;
    const qint64 id = desk.send(desk.draft(QStringLiteral("Hello")));
    desk.gateway.books = nullptr;
    desk.wait(2 * kMinute, 15 * kSecond);
    desk.gateway.books = [&](const ProviderQuery &query) { return says({record(query.providerId, ReceiptType::Delivered, "DELIVERED")}); };
    desk.wait(45 * kSecond, 15 * kSecond);
    QCOMPARE(desk.message(id).state, MessageState::Delivered);
}

void TestPoller::aStateNobodyKnowsIsKeptAndChangesNothing()
{
    PollDesk desk;
    const qint64 id = desk.send(desk.draft(QStringLiteral("Hello")));
    desk.gateway.books = [&](const ProviderQuery &query) { return says({record(query.providerId, ReceiptType::Other, "MARTIAN")}); };
    desk.wait(5 * kMinute, 15 * kSecond);
    QCOMPARE(desk.message(id).state, MessageState::Accepted);
    const QList<Receipt> receipts = desk.history(id).receipts;
    QCOMPARE(receipts.size(), 1);
    QCOMPARE(receipts.first().code, QStringLiteral("MARTIAN"));
}

void TestPoller::aLostAnswerIsFoundInTheBooks()
{
    PollDesk desk;
    const qint64 id = desk.sendUnsure(QStringLiteral("Hello"));
    QCOMPARE(desk.message(id).state, MessageState::Unknown);
    desk.gateway.books = [](const ProviderQuery &query) {
        return query.what == ProviderQuery::What::Sent ? says({record(QStringLiteral("77"), ReceiptType::HandedOver, "DISPATCHED")})
                                                       : says({record(QStringLiteral("77"), ReceiptType::Delivered, "DELIVERED")});
    };
    desk.pass(50 * kSecond);
    QVERIFY(desk.gateway.questions.isEmpty()); // the books may be a little behind
    desk.pass(11 * kSecond);
    QCOMPARE(desk.gateway.questions.size(), 1);
    const ProviderQuery question = desk.gateway.questions.first();
    QVERIFY(question.from <= desk.row(id).createdAt && question.until > desk.row(id).createdAt);
    QCOMPARE(desk.message(id).state, MessageState::Accepted);
    QCOMPARE(desk.row(id).providerIds, QStringLiteral("77"));
    const SmsHistory history = desk.history(id);
    QCOMPARE(history.lookup.asks, 1);
    QCOMPARE(history.lookup.found, 1);
    QCOMPARE(history.receipts.size(), 1);
    QCOMPARE(history.receipts.first().code, QStringLiteral("DISPATCHED"));
    desk.pass(2 * kMinute); // and from now on its state is asked for as any other's
    QCOMPARE(desk.message(id).state, MessageState::Delivered);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestPoller::absenceDecidesNothing()
{
    PollDesk desk;
    const qint64 id = desk.sendUnsure(QStringLiteral("Hello"));
    desk.wait(30 * kHour, 30 * kMinute);
    QCOMPARE(desk.message(id).state, MessageState::Unknown);
    const Lookup lookup = desk.history(id).lookup;
    QVERIFY2(lookup.asks >= 20 && lookup.asks <= 27, qPrintable(QString::number(lookup.asks)));
    QCOMPARE(lookup.found, 0);
    QVERIFY(lookup.lastAt > lookup.firstAt && lookup.lastAt <= desk.row(id).createdAt + 26 * kHour);
    QCOMPARE(desk.gateway.requests.size(), 1); // nothing unsure is sent again
    QVERIFY(desk.await(desk.outbox->decide(id, Decision::Sent)).has_value());
}

void TestPoller::anotherTextsRecordIsNotOurs()
{
    PollDesk desk;
    const qint64 first = desk.send(desk.draft(QStringLiteral("One")));
    const QString name = desk.row(first).providerIds;
    const qint64 unsure = desk.sendUnsure(QStringLiteral("Two"));
    desk.gateway.books = [&](const ProviderQuery &query) {
        return query.what == ProviderQuery::What::Sent ? says({record(name, ReceiptType::Delivered, "DELIVERED")}) : says({});
    };
    desk.wait(2 * kMinute, 10 * kSecond);
    QCOMPARE(desk.message(unsure).state, MessageState::Unknown);
    desk.gateway.books = [&](const ProviderQuery &query) {
        return query.what == ProviderQuery::What::Sent
            ? says({record(name, ReceiptType::Delivered, "DELIVERED"), record(QStringLiteral("second"), ReceiptType::Delivered, "DELIVERED")})
            : says({});
    };
    desk.wait(5 * kMinute, 30 * kSecond);
    QCOMPARE(desk.message(unsure).state, MessageState::Delivered);
    QCOMPARE(desk.row(unsure).providerIds, QStringLiteral("second"));
}

void TestPoller::twoUnsureTextsTakeTwoRecords()
{
    PollDesk desk;
    const qint64 first = desk.sendUnsure(QStringLiteral("One"));
    desk.pass(5 * kSecond);
    const qint64 second = desk.sendUnsure(QStringLiteral("Two"));
    const auto books = [](QList<ProviderRecord> records) {
        return [records](const ProviderQuery &query) { return query.what == ProviderQuery::What::Sent ? says(records) : says({}); };
    };
    desk.gateway.books = books({record(QStringLiteral("a"), ReceiptType::Delivered, "DELIVERED")});
    desk.wait(3 * kMinute, 10 * kSecond);
    QCOMPARE(desk.message(first).state, MessageState::Unknown); // it may be the one or the other
    QCOMPARE(desk.message(second).state, MessageState::Unknown);
    QCOMPARE(desk.history(first).lookup.found, 1);
    desk.gateway.books = books({record(QStringLiteral("b"), ReceiptType::Delivered, "DELIVERED", 1'778'765'769'000),
                                record(QStringLiteral("a"), ReceiptType::Delivered, "DELIVERED", 1'778'765'761'000)});
    desk.wait(5 * kMinute, 10 * kSecond);
    QCOMPARE(desk.row(first).providerIds, QStringLiteral("a"));
    QCOMPARE(desk.row(second).providerIds, QStringLiteral("b"));
    QCOMPARE(desk.message(second).state, MessageState::Delivered);
}

void TestPoller::aRecordThatDoesNotFitProvesNothing_data()
{
    QTest::addColumn<ProviderRecord>("found");
    const ProviderRecord fits = record(QStringLiteral("77"), ReceiptType::Delivered, "DELIVERED");
    const auto with = [&](auto change) {
        ProviderRecord made = fits;
        change(made);
        return made;
    };
    QTest::newRow("another number") << with([](ProviderRecord &r) { r.to = QStringLiteral("+447400123457"); });
    QTest::newRow("another size") << with([](ProviderRecord &r) { r.segments = 2; });
    QTest::newRow("another text") << with([](ProviderRecord &r) { r.text = QStringLiteral("Goodbye"); });
    QTest::newRow("another sender") << with([](ProviderRecord &r) { r.from = QStringLiteral("+447700900009"); });
}

void TestPoller::aRecordThatDoesNotFitProvesNothing()
{
    QFETCH(ProviderRecord, found);
    PollDesk desk;
    desk.gateway.answers = {answer(Kind::Unknown)};
    SmsDraft draft = desk.draft(QStringLiteral("Hello"));
    draft.sender = QStringLiteral("ACORN");
    const qint64 id = desk.send(draft);
    desk.gateway.books = [&](const ProviderQuery &) { return says({found}); };
    desk.wait(20 * kMinute, 30 * kSecond);
    QCOMPARE(desk.message(id).state, MessageState::Unknown);
    QCOMPARE(desk.history(id).lookup.found, 0);
}

void TestPoller::aProviderThatAlwaysNamesAnotherPageIsLeft()
{
    PollDesk desk(true);
    int named = 0;
    desk.gateway.books = [&](const ProviderQuery &) {
        ProviderAnswer page = says({});
        page.next = QString::number(++named);
        return page;
    };
    const auto until = [&] { return *desk.await(desk.store->read([](const store::View &view) { return view.accounts.inboundUntil(QStringLiteral("gate")); })); };
    const qint64 before = until();
    desk.gateway.questions.clear();
    desk.pass(2 * kMinute);
    QVERIFY(QTest::qWaitFor([&] { desk.settle(); return named >= 200; }, 60'000));
    const int round = named;
    desk.pass(kSecond);
    QCOMPARE(named, round);                 // it has an end, and the next one waits
    QVERIFY(round >= 200 && round < 1'000);
    QCOMPARE(until(), before);              // what was not read to its end is asked for again
}

void TestPoller::inboundTextsAreAskedForAndKept()
{
    PollDesk desk(true);
    QVERIFY(!desk.gateway.questions.isEmpty());
    const ProviderQuery first = desk.gateway.questions.first();
    QCOMPARE(int(first.what), int(ProviderQuery::What::Inbound));
    QVERIFY(first.until - first.from <= 11 * kMinute); // not what came in years ago
    ProviderRecord sms = record(QStringLiteral("9"), ReceiptType::HandedOver, "status_1", desk.clock.nowMs());
    sms.from = OutboxDesk::number;
    sms.to = QStringLiteral("+447700900000");
    sms.text = QStringLiteral("Yes please");
    desk.gateway.books = [&](const ProviderQuery &query) {
        ProviderAnswer page = says(query.page.isEmpty() ? QList{sms} : QList<ProviderRecord>());
        page.next = query.page.isEmpty() ? QStringLiteral("second") : QString();
        return page;
    };
    desk.gateway.questions.clear();
    desk.wait(3 * kMinute, 5 * kSecond);
    QCOMPARE(desk.inbound.size(), 1); // and waits until it is kept
    QCOMPARE(desk.inbound.first().first.text, QStringLiteral("Yes please"));
    QCOMPARE(desk.inbound.first().first.key, QStringLiteral("9"));
    QCOMPARE(desk.gateway.questions.size(), 1);
    desk.inbound.first().second(true);
    desk.settle();
    QCOMPARE(desk.gateway.questions.size(), 2);
    QCOMPARE(desk.gateway.questions.last().page, QStringLiteral("second"));
    // While somebody talks, the next look is soon.
    desk.gateway.books = [](const ProviderQuery &) { return says({}); };
    desk.gateway.questions.clear();
    desk.wait(kMinute, 5 * kSecond);
    QVERIFY2(desk.gateway.questions.size() >= 2 && desk.gateway.questions.size() <= 4, qPrintable(QString::number(desk.gateway.questions.size())));
    desk.wait(30 * kMinute, kMinute);
    desk.gateway.questions.clear();
    desk.wait(20 * kMinute, 10 * kSecond);
    QVERIFY2(desk.gateway.questions.size() <= 11, qPrintable(QString::number(desk.gateway.questions.size())));
}

void TestPoller::anInboundTextThatWasNotKeptIsAskedForAgain()
{
    PollDesk desk(true);
    ProviderRecord sms = record(QStringLiteral("9"), ReceiptType::HandedOver, "status_1", desk.clock.nowMs() + kMinute);
    desk.gateway.books = [&](const ProviderQuery &) { return says({sms}); };
    desk.wait(3 * kMinute, 5 * kSecond);
    QCOMPARE(desk.inbound.size(), 1);
    const qint64 from = desk.gateway.questions.last().from;
    desk.inbound.first().second(false);
    desk.wait(kHour, kMinute);
    QVERIFY(desk.inbound.size() >= 2);
    QCOMPARE(desk.gateway.questions.last().from, from);
    desk.inbound.last().second(true);
    desk.settle();
    desk.wait(20 * kMinute, kMinute);
    QVERIFY(desk.gateway.questions.last().from > from);
}

QTEST_GUILESS_MAIN(TestPoller)
#include "test_poller.moc"
