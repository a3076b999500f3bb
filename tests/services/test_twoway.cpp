// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "deskfixture.h"
#include "providers/registry.h"
#include "services/poller.h"
#include "support/hostileserver.h"

using namespace Qt::StringLiterals;
namespace heliograph::test {

/// Two-way SMS (W-G6, V3, V4): whose it is, which way the answer goes, and the same over Voximplant's interface.
class TestTwoWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Desk::vendors = {}; }
    void aNumberIsTheSameHoweverItIsWritten();
    void anUnknownNumberIsAStrangerAndATwinIsSuggested();
    void aSharedNumberGoesToWhoTalkedLastAndBothAreTold();
    void theAnswerGoesThroughTheAccountTheyWroteTo();
    void voximplantCarriesItThereAndBack();

private:
    static InboundSms at(Desk &desk, const QString &account, const QString &from, const QString &text)
    {
        InboundSms sms = desk.sms(from, text);
        sms.accountId = account;
        return sms;
    }
    static Conversation newest(Desk &desk, qint64 customer) { return desk.await(desk.customers->profile(customer)).conversations.first(); }
};

void TestTwoWay::aNumberIsTheSameHoweverItIsWritten()
{
    Desk desk;
    const qint64 ada = desk.addCustomer(u"Ada"_s, u"+447400123456"_s);
    for (const QString &from : {u"+447400123456"_s, u"447400123456"_s, u"07400 123456"_s, u"+44 (0)7400 123-456"_s})
        desk.await(desk.conversations->receive(desk.sms(from, u"Hello"_s)));
    desk.settle();
    QCOMPARE(desk.await(desk.customers->list({}, 10)).size(), 1);
    QCOMPARE(desk.await(desk.customers->profile(ada)).conversations.size(), 1);
    // What is no number at all opens a conversation of its own, and nobody else's.
    desk.await(desk.conversations->receive(desk.sms(u"ACORN"_s, u"Hello"_s)));
    desk.settle();
    QCOMPARE(desk.await(desk.customers->list({}, 10)).size(), 2);
}

void TestTwoWay::anUnknownNumberIsAStrangerAndATwinIsSuggested()
{
    Desk desk;
    const qint64 joao = desk.addCustomer(u"João"_s, u"+5511987654321"_s);
    desk.await(desk.conversations->receive(desk.sms(u"+551187654321"_s, u"Oi"_s)));
    desk.settle();
    const auto all = desk.await(desk.customers->list({}, 10));
    QCOMPARE(all.size(), 2);
    const qint64 stranger = all.first().id == joao ? all.last().id : all.first().id;
    const auto same = desk.await(desk.customers->profile(stranger)).duplicates;
    QCOMPARE(same.size(), 1);
    QCOMPARE(same.first().customer.id, joao);
}

void TestTwoWay::aSharedNumberGoesToWhoTalkedLastAndBothAreTold()
{
    Desk desk;
    const QString number = u"+447400123456"_s;
    const qint64 ada = desk.addCustomer(u"Ada"_s, number);
    const qint64 bob = desk.addCustomer(u"Bob"_s, number);
    InboundChat chat = desk.chat(u"bob"_s, u"Hello"_s);
    chat.customerId = bob;
    desk.await(desk.conversations->receive(chat));
    desk.await(desk.conversations->receive(desk.sms(number, u"It is me again"_s)));
    desk.settle();
    QCOMPARE(newest(desk, bob).endpoint.channel, Channel::Sms);
    QVERIFY(desk.await(desk.customers->profile(ada)).conversations.isEmpty());
    QCOMPARE(desk.await(desk.customers->profile(bob)).duplicates.first().customer.id, ada);
}

void TestTwoWay::theAnswerGoesThroughTheAccountTheyWroteTo()
{
    Desk desk;
    desk.await(desk.accounts->put(Account{u"second"_s, u"phone"_s, u"Second"_s, {}, {}, true, {}, 0}));
    const qint64 ada = desk.addCustomer(u"Ada"_s, u"+447400123456"_s);
    desk.await(desk.conversations->receive(at(desk, u"second"_s, u"+447400123456"_s, u"Hello"_s)));
    desk.settle();
    const qint64 conversation = newest(desk, ada).id;
    QCOMPARE(desk.await(desk.outbox->replyContext(conversation)).accountId, u"second"_s);
    const qint64 first = desk.await(desk.outbox->reply(u"d1"_s, conversation, u"Hello Ada"_s));
    QCOMPARE(desk.await(desk.outbox->history(first)).row.accountId, u"second"_s);
    // Where that account is gone, the usual one answers.
    desk.settle();
    desk.await(desk.accounts->remove(u"second"_s));
    const qint64 next = desk.await(desk.outbox->reply(u"d2"_s, conversation, u"Are you there?"_s));
    QCOMPARE(desk.await(desk.outbox->history(next)).row.accountId, u"phone"_s);
    QCOMPARE(desk.result(desk.outbox->replyContext(99'999)).error().code, ErrorCode::NotFound);
}

void TestTwoWay::voximplantCarriesItThereAndBack()
{
    HostileServer server;
    SystemClock real;
    ProviderRegistry registry(real, ProviderRegistry::Sockets::Allowed);
    Desk::vendors.types = registry.types();
    Desk::vendors.make = [&](const Account &account, const ProviderSecrets &secrets) { return registry.make(account, secrets); };
    Desk desk;
    desk.clock.wall = QDateTime::currentMSecsSinceEpoch(); // their books have a clock of their own
    desk.await(desk.accounts->put(Account{u"vox"_s, u"voximplant-number"_s, u"Voximplant"_s,
                                          {{u"account_id"_s, u"12345"_s}, {u"sender"_s, u"+447700900000"_s}, {u"store_body"_s, u"true"_s},
                                           {u"url"_s, server.url(u"ok"_s, u"voximplant"_s).toString()}}, {}, true, {}, 0}));
    desk.await(desk.accounts->setSecret(u"vox"_s, u"credentials"_s, "key-of-voximplant"));
    const QString number = u"+447400123456"_s;
    const qint64 ada = desk.addCustomer(u"Ada"_s, number);
    desk.await(desk.conversations->receive(at(desk, u"vox"_s, number, u"Hello"_s)));
    desk.settle();
    const qint64 conversation = newest(desk, ada).id;
    // The limit is the provider's own.
    QCOMPARE(desk.result(desk.outbox->reply(u"d0"_s, conversation, QString(766, u'a'))).error().detail, u"too_long"_s);
    const qint64 longest = desk.await(desk.outbox->reply(u"d1"_s, conversation, QString(765, u'a')));
    const qint64 asks = desk.await(desk.outbox->reply(u"d2"_s, conversation, u"When may we come? [answer Tomorrow at ten]"_s));
    const auto state = [&](qint64 id) { return desk.await(desk.outbox->history(id)).row.state; };
    QVERIFY(QTest::qWaitFor([&] { desk.settle(); return state(longest) == OutboxState::Accepted && state(asks) == OutboxState::Accepted; }, 30'000));
    // A desk without a public address asks for what came in.
    Poller poller(*desk.store, *desk.accounts, desk.clock);
    poller.run();
    const auto said = [&] {
        for (const Message &message : desk.thread(ada)) {
            if (message.direction == Direction::Inbound && message.body == u"Tomorrow at ten"_s)
                return true;
        }
        return false;
    };
    QVERIFY(QTest::qWaitFor([&] { desk.pass(5'000); return said(); }, 30'000));
    QCOMPARE(newest(desk, ada).id, conversation);
    QCOMPARE(desk.await(desk.customers->list({}, 10)).size(), 1);
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestTwoWay)
#include "test_twoway.moc"
