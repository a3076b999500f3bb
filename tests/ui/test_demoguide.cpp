// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/banner.h"
#include "ui/common/deskstyle.h"
#include "ui/demodesk.h"
#include "ui/shell/demoguide.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;
using Card = VerificationCard::State;

class TestDemoGuide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void everySceneHasAStep()
    {
        for (int card = 0; card <= int(Card::NoNumber); ++card) {
            for (int sms = 0; sms <= int(MessageState::NotSent); ++sms) {
                for (const bool offered : {false, true}) {
                    const ui::DemoStep step = ui::demoStep({1, u"Ana"_s, offered, Card(card), false, MessageState(sms)});
                    QVERIFY(step.number >= 1 && step.number <= ui::kDemoSteps);
                    QVERIFY(!step.text.isEmpty());
                }
            }
        }
    }

    void theMainJobGoesThroughAllStepsInOrder()
    {
        ui::DemoScene scene;
        QList<int> numbers{ui::demoStep(scene).number};
        scene = {1, u"Ana"_s, false, Card::None, false, MessageState::None};
        numbers += ui::demoStep(scene).number;
        for (const Card card : {Card::CodeSent, Card::Waiting, Card::Verified}) {
            scene.card = card;
            numbers += ui::demoStep(scene).number;
        }
        scene.sms = MessageState::Delivered;
        numbers += ui::demoStep(scene).number;
        QCOMPARE(numbers, QList<int>({1, 2, 3, 4, 5, 6}));
    }

    void aNameIsNeverReadAsAPlaceholder()
    {
        QVERIFY(ui::demoStep({1, u"%1 <b>"_s, true, Card::None, false, MessageState::None}).text.contains(u"%1 <b>"_s));
    }

    void theLineFollowsWhatIsOpen()
    {
        // GIVEN the demo as a newcomer finds it
        DemoDesk desk(DemoDesk::Fill::Newcomer);
        ui::MainWindow window(desk.services(), {});
        window.show();
        desk.settle();
        auto *line = window.notices().findChild<ui::Banner *>();
        QVERIFY(line);
        QVERIFY2(line->accessibleName().contains(u"Step 1 of 6"_s), qPrintable(line->accessibleName()));
        // WHEN somebody who waits is looked at
        const auto layla = desk.find(u"Layla"_s);
        window.desk().open(layla.customerId, layla.conversationId);
        QTRY_VERIFY2(line->accessibleName().contains(u"Press Accept"_s), qPrintable(line->accessibleName()));
        // AND accepted
        desk.await(desk.conversations->accept(layla.conversationId));
        QTRY_VERIFY2((desk.settle(), line->accessibleName().contains(u"Send OTP"_s)), qPrintable(line->accessibleName()));
        // THEN starting again is one click away
        QSignalSpy again(&window, &ui::MainWindow::demoRestartWanted);
        const auto buttons = line->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Start again"_s)
                button->click();
        }
        QCOMPARE(again.size(), 1);
    }
};

QTEST_MAIN(TestDemoGuide)
#include "test_demoguide.moc"
