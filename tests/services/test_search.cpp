// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

/// Search over customers, conversations and messages (screens.md 1.2; performance.md traps 3 and 4).
class TestSearch : public QObject
{
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    qint64 m_ada = 0, m_noor = 0;

    SearchResults find(const QString &typed, const SearchLimits &limits = {})
    {
        return m_desk->await(m_desk->conversations->search(policy::readSearch(typed), limits));
    }
    static QString names(const SearchResults &results)
    {
        QStringList all;
        for (const Customer &customer : results.customers)
            all += customer.name;
        return all.join(u',');
    }
    static QString talks(const SearchResults &results)
    {
        QStringList all;
        for (const InboxRow &row : results.conversations)
            all += row.customerName;
        return all.join(u',');
    }
    static QString bodies(const SearchResults &results)
    {
        QStringList all;
        for (const FoundMessage &found : results.messages)
            all += found.customerName + u": "_s + found.hit.message.body;
        return all.join(u'|');
    }
    qint64 conversationOf(qint64 customer)
    {
        return m_desk->await(m_desk->customers->profile(customer)).conversations.first().id;
    }
    void write(qint64 customer, const QString &visitor, const QString &text)
    {
        InboundChat chat = m_desk->chat(visitor, text);
        chat.customerId = customer;
        m_desk->await(m_desk->conversations->receive(chat));
        m_desk->clock.wall += 60'000;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>();
        m_ada = m_desk->addCustomer(u"Ada Lovelace"_s, u"+447700900142"_s);
        m_noor = m_desk->addCustomer(u"Noor Haddad"_s, u"+12025550143"_s);
        write(m_ada, u"ada"_s, u"The refund has not come"_s);
        write(m_noor, u"noor"_s, u"A refund please"_s);
        m_desk->await(m_desk->conversations->accept(conversationOf(m_ada)));
        m_desk->await(m_desk->conversations->label({conversationOf(m_ada)}, {u"VIP"_s}, {}));
        m_desk->await(m_desk->conversations->note(QUuid::createUuid().toString(), m_ada, conversationOf(m_ada), u"Refund is booked"_s));
        m_desk->await(m_desk->verification->start(m_ada, u"+447700900142"_s, conversationOf(m_ada)));
        m_desk->await(m_desk->verification->check(m_ada, m_desk->code(), Channel::WebChat));
        m_desk->await(m_desk->customers->optOut(u"+12025550143"_s, u"phone"_s, u"said so"_s));
        m_desk->settle();
    }
    void cleanupTestCase() { m_desk.reset(); }

    void namesNumbersAndWordsAreFoundInTheirGroups()
    {
        QCOMPARE(names(find(u"lovel"_s)), u"Ada Lovelace"_s);
        QCOMPARE(talks(find(u"lovel"_s)), u"Ada Lovelace"_s);
        QCOMPARE(names(find(u"07700 900"_s)), u"Ada Lovelace"_s); // any part of a number
        QCOMPARE(names(find(u"5550143"_s)), u"Noor Haddad"_s);
        QCOMPARE(bodies(find(u"refund"_s)), u"Ada Lovelace: Refund is booked|Noor Haddad: A refund please|Ada Lovelace: The refund has not come"_s);
        QCOMPARE(bodies(find(u"\"refund please\""_s)), u"Noor Haddad: A refund please"_s);
        QVERIFY(bodies(find(u"zebra"_s)).isEmpty());
    }

    void termsNarrowMessages_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        const QString note = u"Ada Lovelace: Refund is booked"_s, ada = u"Ada Lovelace: The refund has not come"_s, noor = u"Noor Haddad: A refund please"_s;
        QTest::newRow("label") << u"refund label:vip"_s << note + u'|' + ada;
        QTest::newRow("verified") << u"refund verified:yes"_s << note + u'|' + ada;
        QTest::newRow("not verified") << u"refund verified:no"_s << noor;
        QTest::newRow("country") << u"refund country:us"_s << noor;
        QTest::newRow("opted out") << u"refund optout:yes"_s << noor;
        QTest::newRow("state") << u"refund state:offered"_s << noor;
        QTest::newRow("from the customer") << u"refund from:customer"_s << noor + u'|' + ada;
        QTest::newRow("by an agent") << u"refund agent:ines"_s << note;
        QTest::newRow("to an agent") << u"refund agent:ines from:customer"_s << ada;
        QTest::newRow("all of them") << u"refund label:vip country:us"_s << QString();
        QTest::newRow("before") << u"refund before:2001-01-01"_s << QString();
        QTest::newRow("after") << u"refund after:2001-01-01 from:customer country:gb"_s << ada;
    }
    void termsNarrowMessages()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        QCOMPARE(bodies(find(typed)), found);
    }

    void termsAloneListConversations()
    {
        QCOMPARE(talks(find(u"label:vip"_s)), u"Ada Lovelace"_s);
        QCOMPARE(talks(find(u"state:offered"_s)), u"Noor Haddad"_s);
        QCOMPARE(talks(find(u"country:US"_s)), u"Noor Haddad"_s);
        QCOMPARE(talks(find(u"agent:duarte"_s)), u"Ada Lovelace"_s);
        QVERIFY(find(u"label:vip"_s).messages.isEmpty());
        QCOMPARE(names(find(u"a verified:yes"_s)), u"Ada Lovelace"_s);
    }

    void anUnknownAgentIsSaid()
    {
        const SearchResults results = find(u"refund agent:xavier"_s);
        QCOMPARE(results.unknownAgent, u"xavier"_s);
        QVERIFY(results.messages.isEmpty());
    }

    void moreThanAPageIsSaid()
    {
        SearchLimits one;
        one.messages = 1;
        const SearchResults first = find(u"refund"_s, one);
        QVERIFY(first.moreMessages);
        QCOMPARE(bodies(first), u"Ada Lovelace: Refund is booked"_s);
        one.messagesBefore = first.messages.first().hit.message.id;
        QCOMPARE(bodies(find(u"refund"_s, one)), u"Noor Haddad: A refund please"_s);
        QVERIFY(!find(u"refund"_s).moreMessages);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
