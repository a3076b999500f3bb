// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// W-A1, W-A2: a text that is set up at the provider and filled with parameters, through the whole pipeline over a real store.
#include "deskfixture.h"
#include "support/person.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
namespace heliograph::test {

class TestGreetings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheParametersGoAndNoTextIsPretended();
    void whatDoesNotFitItsParameterIsRefused_data();
    void whatDoesNotFitItsParameterIsRefused();
    void aKillBeforeItWentLosesNothingAndSendsItOnce();
    void undoGivesTheParametersBack();
    void theSameParametersAreTheSameText();
    void sendingAgainCarriesTheSameParameters();
    void whatIsWrittenBackGoesOnInTheSameThread();
    void itCarriesNoCodes();
};

namespace {

const QString kNumber = u"+447700900142"_s;
const QString kDeclared = uR"([{"name":"name","source":"first_name","fallback":"there"},{"name":"order","type":"number","required":true}])"_s;

struct GreetingDesk : Desk {
    qint64 maya = 0;
    GreetingDesk()
    {
        await(accounts->put(Account{u"greetings"_s, u"phone"_s, u"Greetings"_s, {{u"parameters"_s, kDeclared}}, {}, true, {}, 0}));
        maya = addCustomer(u"Maya Okonkwo"_s, kNumber);
        await(store->write([id = maya, now = clock.nowMs()](store::Unit &unit) -> Status {
            const Status proven = proveNumber(unit, id, kNumber, now);
            return proven ? recordConsent(unit, id, kNumber, now) : proven;
        }));
    }
    SmsDraft draft(const QJsonObject &parameters, bool immediately = true) const
    {
        SmsDraft d;
        d.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        d.customerId = maya;
        d.e164 = kNumber;
        d.accountId = u"greetings"_s;
        d.parameters = parameters;
        d.immediately = immediately;
        return d;
    }
    OutboxService::Sent send(const SmsDraft &d)
    {
        const auto sent = await(outbox->send(d));
        settle();
        return sent;
    }
    OutboxRow row(qint64 id)
    {
        return await(store->read([id](const store::View &view) { return view.outbox.get(id); }));
    }
    Message message(qint64 id)
    {
        return await(store->read([id](const store::View &view) { return view.messages.get(id); }));
    }
};

} // namespace

void TestGreetings::onlyTheParametersGoAndNoTextIsPretended()
{
    GreetingDesk desk;
    SmsDraft draft = desk.draft({{u"name"_s, u" "_s}, {u"order"_s, u" 4411 "_s}});
    draft.text = u"typed for another account"_s;
    const auto sent = desk.send(draft);
    QVERIFY(sent.messageId > 0);
    QCOMPARE(desk.requests.size(), 1);
    QCOMPARE(desk.requests.first().text, QString());
    const QJsonObject values{{u"name"_s, u"there"_s}, {u"order"_s, u"4411"_s}};
    QCOMPARE(desk.requests.first().parameters, values);
    const Message message = desk.message(sent.messageId);
    QCOMPARE(message.body, u"name=there, order=4411"_s);
    QCOMPARE(message.extra.value("greeting"_L1).toString(), u"Phone"_s);
    QCOMPARE(message.extra.value("parameters"_L1).toObject(), values);
    // Nobody here knows how many SMS it is, so nothing is counted and nothing is priced.
    QVERIFY(!message.extra.contains("segments"_L1) && !message.extra.contains("cost"_L1));
    QCOMPARE(desk.row(sent.messageId).segments, 0);
    QCOMPARE(desk.row(sent.messageId).state, OutboxState::Accepted);
}

void TestGreetings::whatDoesNotFitItsParameterIsRefused_data()
{
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("missing") << QJsonObject{{u"name"_s, u"Maya"_s}} << u"order"_s << u"required"_s;
    QTest::newRow("wrong type") << QJsonObject{{u"order"_s, u"soon"_s}} << u"order"_s << u"not_a_number"_s;
    QTest::newRow("two lines") << QJsonObject{{u"name"_s, u"a\nb"_s}, {u"order"_s, u"1"_s}} << u"name"_s << u"line_break"_s;
    QTest::newRow("not declared") << QJsonObject{{u"order"_s, u"1"_s}, {u"colour"_s, u"red"_s}} << u"colour"_s << u"unknown"_s;
}

void TestGreetings::whatDoesNotFitItsParameterIsRefused()
{
    QFETCH(QJsonObject, given);
    QFETCH(QString, name);
    QFETCH(QString, problem);
    GreetingDesk desk;
    const auto sent = desk.send(desk.draft(given));
    QCOMPARE(sent.messageId, 0);
    QVERIFY(desk.requests.isEmpty());
    const auto stops = policy::refusals(sent.report.findings);
    QCOMPARE(stops.size(), 1);
    QCOMPARE(stops.first().rule, policy::Rule::Variable);
    QCOMPARE(stops.first().facts.value("problems"_L1).toArray(), (QJsonArray{QJsonObject{{u"name"_s, name}, {u"problem"_s, problem}}}));
}

void TestGreetings::aKillBeforeItWentLosesNothingAndSendsItOnce()
{
    GreetingDesk desk;
    const auto sent = desk.send(desk.draft({{u"order"_s, u"4411"_s}}, false));
    QVERIFY(sent.messageId > 0);
    QVERIFY(desk.requests.isEmpty()); // its undo still runs
    desk.restart();
    desk.pass(60'000);
    QVERIFY(desk.requests.isEmpty());
    QCOMPARE(desk.row(sent.messageId).state, OutboxState::Held);
    QVERIFY(desk.result(desk.outbox->release(sent.messageId)));
    desk.settle();
    desk.restart();
    desk.pass(60'000);
    QCOMPARE(desk.requests.size(), 1);
    QCOMPARE(desk.requests.first().text, QString());
    QCOMPARE(desk.requests.first().parameters, (QJsonObject{{u"name"_s, u"there"_s}, {u"order"_s, u"4411"_s}}));
    QCOMPARE(desk.row(sent.messageId).state, OutboxState::Accepted);
}

void TestGreetings::undoGivesTheParametersBack()
{
    GreetingDesk desk;
    const auto sent = desk.send(desk.draft({{u"name"_s, u"Maya"_s}, {u"order"_s, u"4411"_s}}, false));
    QCOMPARE(desk.await(desk.outbox->undo(sent.messageId)), QString());
    const Draft draft = desk.await(desk.conversations->draft(desk.maya, u"sms"_s));
    QCOMPARE(draft.extra.value("parameters"_L1).toObject(), (QJsonObject{{u"name"_s, u"Maya"_s}, {u"order"_s, u"4411"_s}}));
    QCOMPARE(draft.extra.value("account"_L1).toString(), u"greetings"_s);
    desk.pass(60'000);
    QVERIFY(desk.requests.isEmpty());
    // Saved again as it is, it stays: a draft without a text is not an empty one.
    QVERIFY(desk.result(desk.conversations->saveDraft(draft)));
    QVERIFY(!desk.await(desk.conversations->draft(desk.maya, u"sms"_s)).empty());
}

void TestGreetings::theSameParametersAreTheSameText()
{
    GreetingDesk desk;
    QVERIFY(desk.send(desk.draft({{u"order"_s, u"4411"_s}})).messageId > 0);
    const auto again = desk.send(desk.draft({{u"name"_s, u"there"_s}, {u"order"_s, u"4411"_s}}));
    QCOMPARE(again.messageId, 0);
    QCOMPARE(policy::refusals(again.report.findings).first().rule, policy::Rule::Duplicate);
    QVERIFY(desk.send(desk.draft({{u"order"_s, u"4412"_s}})).messageId > 0);
    QCOMPARE(desk.requests.size(), 2);
}

void TestGreetings::sendingAgainCarriesTheSameParameters()
{
    GreetingDesk desk;
    desk.answer = SendVerdict::Kind::Unknown;
    const auto sent = desk.send(desk.draft({{u"order"_s, u"4411"_s}}));
    QCOMPARE(desk.row(sent.messageId).state, OutboxState::Unknown);
    desk.answer = SendVerdict::Kind::Accepted;
    const qint64 fresh = desk.await(desk.outbox->decide(sent.messageId, Decision::Resend));
    desk.settle();
    QCOMPARE(desk.requests.size(), 2);
    QCOMPARE(desk.requests.at(1).parameters, desk.requests.at(0).parameters);
    QCOMPARE(desk.message(fresh).extra.value("greeting"_L1).toString(), u"Phone"_s);
}

void TestGreetings::whatIsWrittenBackGoesOnInTheSameThread()
{
    GreetingDesk desk;
    const auto sent = desk.send(desk.draft({{u"order"_s, u"4411"_s}}));
    desk.await(desk.conversations->receive(desk.sms(kNumber, u"Thank you!"_s)));
    desk.settle();
    const QList<Message> thread = desk.thread(desk.maya);
    const auto has = [&](auto fits) { return std::any_of(thread.begin(), thread.end(), fits); };
    QVERIFY(has([&](const Message &m) { return m.id == sent.messageId; }));
    QVERIFY(has([](const Message &m) { return m.direction == Direction::Inbound && m.body == u"Thank you!"_s; }));
}

void TestGreetings::itCarriesNoCodes()
{
    GreetingDesk desk;
    QCOMPARE(desk.accounts->ableTo(Purpose::OneWay), (QStringList{u"greetings"_s, u"phone"_s}));
    QCOMPARE(desk.accounts->ableTo(Purpose::Otp), QStringList{u"phone"_s});
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestGreetings)
#include "test_greetings.moc"
