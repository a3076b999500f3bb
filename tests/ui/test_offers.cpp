// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/common/ringcountdown.h"
#include "ui/demodesk.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/offercard.h"
#include "ui/panehands.h"
#include "ui/shell/agentbutton.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

/// Who is asked to take a customer, as one sees it; and being available or away.
class TestOffers : public QObject
{
    Q_OBJECT
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<PaneHands> m_hands;

    ui::OfferCard &card() { return *m_window->findChild<ui::OfferCard *>(); }
    ui::AgentButton &agent() { return *m_window->findChild<ui::AgentButton *>(); }
    QString asked() const { return m_desk->routing->offer() ? m_desk->routing->offer()->customerName : QString(); }
    /// What a click on one line of the status bar's menu does.
    void choose(const QString &words)
    {
        Q_EMIT agent().menu()->aboutToShow();
        const QList<QAction *> actions = agent().menu()->actions();
        for (QAction *action : actions) {
            if (action->text() == words)
                action->trigger();
        }
        m_desk->settle();
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init()
    {
        m_desk = std::make_unique<DemoDesk>();
        m_window = std::make_unique<ui::MainWindow>(m_desk->services(), m_desk->folder.path() + u"/window.ini"_s);
        m_window->resize(1400, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_hands = std::make_unique<PaneHands>(*m_window);
        m_desk->settle();
    }
    void cleanup()
    {
        m_hands.reset();
        m_window.reset();
        m_desk.reset();
    }

    void acceptLandsOnTheCustomer()
    {
        QVERIFY(card().isVisible());
        const Offer offer = *m_desk->routing->offer();
        QVERIFY(PaneHands(card()).sees(offer.customerName));
        QVERIFY(PaneHands(card()).sees(offer.conversation.preview));
        QVERIFY(!card().findChild<ui::RingCountdown *>()->isVisible()); // alone, it waits
        QVERIFY(m_hands->click(u"Accept %1"_s.arg(offer.customerName)));
        m_desk->settle();
        QCOMPARE(m_window->desk().customerId(), offer.conversation.customerId);
        QVERIFY(asked() != offer.customerName);
    }

    void acceptedTwiceIsAcceptedOnce()
    {
        const Offer offer = *m_desk->routing->offer();
        QAbstractButton *accept = m_hands->button(u"Accept %1"_s.arg(offer.customerName));
        QTest::mouseClick(accept, Qt::LeftButton);
        QTest::mouseClick(accept, Qt::LeftButton);
        m_desk->settle();
        QCOMPARE(m_desk->await(m_desk->store->read([&](const store::View &view) { return view.conversations.get(offer.conversation.id); })).state,
                 ConversationState::Open);
        QCOMPARE(m_window->desk().customerId(), offer.conversation.customerId);
    }

    void declinedTheNextOneIsAsked()
    {
        const QString first = asked();
        QVERIFY(m_hands->click(u"Decline %1"_s.arg(first)));
        m_desk->settle();
        QVERIFY(!asked().isEmpty() && asked() != first);
        QVERIFY(PaneHands(card()).sees(asked()));
    }

    void aClickOnItLooksIn()
    {
        const Offer offer = *m_desk->routing->offer();
        QTest::mouseClick(&card(), Qt::LeftButton, {}, QPoint(card().width() / 2, 40));
        m_desk->settle();
        QCOMPARE(m_window->desk().customerId(), offer.conversation.customerId);
        QVERIFY(m_hands->sees(u"is not told until you accept."_s));
        QCOMPARE(asked(), offer.customerName);
    }

    void awayTheCardIsGone()
    {
        QCOMPARE(agent().text(), u"Available"_s);
        choose(u"Away: nothing is offered to you"_s);
        QCOMPARE(agent().text(), u"Away"_s);
        QCOMPARE(agent().accessibleName(), u"Ines Duarte: Away"_s);
        QVERIFY(!card().isVisible());
        choose(u"Available"_s);
        QVERIFY(card().isVisible());
    }

    void withSomebodyElseThereItCountsDownAndPassesOn()
    {
        choose(u"Work as Priya Raman"_s);
        QCOMPARE(m_desk->settings->actor(), u"Priya Raman"_s);
        choose(u"Work as Ines Duarte"_s);
        m_desk->arrive(u"Zoe Newcomer"_s, u"Is anybody there?"_s);
        const QString first = asked();
        QVERIFY(!first.isEmpty());
        auto *ring = card().findChild<ui::RingCountdown *>();
        QVERIFY(ring->isVisible());
        QVERIFY(PaneHands(card()).sees(u"next agent in"_s));
        QVERIFY(!ring->accessibleName().isEmpty());
        m_desk->pass(31'000);
        QVERIFY(asked() != first);
    }

    void aNarrowListHasABellThatLeadsToTheCard()
    {
        m_window->resize(1100, 800);
        m_desk->settle();
        QVERIFY(!card().isVisible());
        const QString customer = asked();
        QVERIFY(m_hands->click(u"%1 is offered to you: show the list"_s.arg(customer)));
        m_desk->settle();
        QVERIFY(card().isVisible());
        QVERIFY(m_hands->click(u"Accept %1"_s.arg(customer)));
        m_desk->settle();
        QCOMPARE(m_window->desk().customerId() != 0, true);
        QVERIFY(asked() != customer);
    }

    void aSearchHasTheRoom()
    {
        m_window->desk().inbox().focusSearch();
        QVERIFY(!card().isVisible());
        m_window->desk().inbox().focusList();
        QTRY_VERIFY(card().isVisible());
    }
};

QTEST_MAIN(TestOffers)
#include "test_offers.moc"
