// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/threadpane.h"

#include "ui/common/deskstyle.h"
#include "ui/thread/reasonedbutton.h"
#include "ui/thread/sendtimebox.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smssheet.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QTimeZone>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// Scheduled one-way SMS, from the choice in the sheet to what the bubble lets one do while it waits.
class TestSendLater : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void aUsualHourOnTheCustomersClock();
    void anotherTimeAndOneThatHasGoneBy();
    void aChosenTimeIsKeptWithTheDraft();
    void theBubbleChangesSendsAndCancels();
    void theRemedyOfQuietHoursNamesTheHour();
};

namespace {

struct Sheet {
    ThreadDesk &desk;
    QWidget window;
    ui::ConversationPane pane;
    explicit Sheet(ThreadDesk &d) : desk(d), pane(*d.services, &window)
    {
        window.resize(926, 770);
        pane.setGeometry(0, 0, 606, 770);
        pane.setSheetHost(&window);
        pane.addCommands(*new ui::CommandTable(&window));
        window.show();
        pane.open(d.maya, d.conversation);
        d.settle();
    }
    void write(const QString &text)
    {
        pane.composeSms();
        settle();
        pane.sheet()->editor().insertPlainText(text);
        settle();
    }
    void settle()
    {
        desk.settle();
        QTest::qWait(1);
        desk.settle();
    }
    QComboBox &when() { return *pane.sheet()->findChild<ui::SendTimeBox *>()->findChild<QComboBox *>(); }
    QDateTimeEdit &other() { return *pane.sheet()->findChild<ui::SendTimeBox *>()->findChild<QDateTimeEdit *>(); }
    void choose(int index)
    {
        when().setCurrentIndex(index);
        Q_EMIT when().activated(index);
        settle();
    }
    void send()
    {
        pane.sheet()->sendButton().click();
        settle();
    }
    QString lastSaid()
    {
        ui::TimelineView &view = pane.timeline();
        ui::RowWidget *row = view.rowWidget(view.model().rowCount() - 1);
        return row ? row->accessibleName() : QString();
    }
    bool press(const QString &words)
    {
        const bool pressed = PaneHands(pane).click(words);
        settle();
        return pressed;
    }
};

} // namespace

void TestSendLater::aUsualHourOnTheCustomersClock()
{
    ThreadDesk desk; // 14:36 in London on a Thursday
    Sheet s(desk);
    s.write(u"Your parcel comes tomorrow"_s);
    const int morning = s.when().findText(u"Fri 15 May, 09:00 in London"_s);
    QVERIFY2(morning > 0, qPrintable(s.when().itemText(1) + s.when().itemText(2)));
    s.choose(morning);
    QVERIFY(PaneHands(*s.pane.sheet()).sees(u"Until then it can be changed or cancelled."_s));
    s.send();
    QVERIFY(!s.pane.sheet()->isVisible());
    QVERIFY2(s.lastSaid().contains(u"Waiting · scheduled for Fri 15 May, 09:00"_s), qPrintable(s.lastSaid()));
    QCOMPARE(desk.requests.size(), 0);
    desk.pass(17 * 60 * ThreadDesk::minute);
    QCOMPARE(desk.requests.size(), 0);
    desk.pass(2 * 60 * ThreadDesk::minute);
    QCOMPARE(desk.requests.size(), 1);
}

void TestSendLater::anotherTimeAndOneThatHasGoneBy()
{
    ThreadDesk desk;
    Sheet s(desk);
    s.write(u"Your parcel comes tomorrow"_s);
    s.choose(s.when().count() - 1);
    QVERIFY(s.other().isVisible());
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(desk.clock.wall, QTimeZone("Europe/London"));
    s.other().setDateTime(QDateTime(there.date(), there.time()).addSecs(-3600));
    s.settle();
    QVERIFY(PaneHands(*s.pane.sheet()).sees(u"That time has gone by"_s));
    s.send();
    QVERIFY(s.pane.sheet()->isVisible());
    QCOMPARE(s.pane.sheet()->editor().text(), u"Your parcel comes tomorrow"_s);
    QCOMPARE(desk.requests.size(), 0);
    s.other().setDateTime(QDateTime(there.date(), there.time()).addSecs(3600));
    s.settle();
    s.send();
    QVERIFY2(s.lastSaid().contains(u"scheduled for"_s), qPrintable(s.lastSaid()));
    desk.pass(62 * ThreadDesk::minute);
    QCOMPARE(desk.requests.size(), 1);
}

void TestSendLater::aChosenTimeIsKeptWithTheDraft()
{
    ThreadDesk desk;
    Sheet s(desk);
    s.write(u"Half a text"_s);
    s.choose(1);
    const QString chosen = s.when().currentText();
    s.pane.sheet()->closeSheet();
    s.settle();
    s.pane.composeSms();
    s.settle();
    QCOMPARE(s.when().currentText(), chosen);
    // The next SMS begins at once again.
    s.send();
    s.pane.composeSms();
    s.settle();
    QCOMPARE(s.when().currentIndex(), 0);
}

void TestSendLater::theBubbleChangesSendsAndCancels()
{
    ThreadDesk desk;
    Sheet s(desk);
    s.write(u"Come at nine"_s);
    s.choose(1);
    const QString chosen = s.when().currentText();
    s.send();
    // WHEN it is changed, its text and its time stand in the sheet again
    QVERIFY(s.press(u"Change…"_s));
    QVERIFY(s.pane.sheet()->isVisible());
    QCOMPARE(s.pane.sheet()->editor().text(), u"Come at nine"_s);
    QCOMPARE(s.when().currentText(), chosen);
    s.pane.sheet()->editor().insertPlainText(u"Please "_s);
    s.settle();
    s.send();
    // AND sent now, it goes once
    QVERIFY(s.press(u"Send now"_s));
    QCOMPARE(desk.requests.size(), 1);
    // AND another one is cancelled
    s.write(u"And bring the receipt"_s);
    s.choose(1);
    s.send();
    QVERIFY(s.press(u"Cancel SMS"_s));
    desk.pass(24 * 60 * ThreadDesk::minute);
    QCOMPARE(desk.requests.size(), 1);
    QVERIFY2(s.lastSaid().contains(u"cancelled"_s), qPrintable(s.lastSaid()));
}

void TestSendLater::theRemedyOfQuietHoursNamesTheHour()
{
    ThreadDesk desk;
    desk.await(desk.settings->set(u"quiet.service"_s, u"true"_s));
    desk.pass(9 * 60 * ThreadDesk::minute); // 23:36
    Sheet s(desk);
    s.write(u"Your parcel is here"_s);
    QVERIFY2(PaneHands(*s.pane.sheet()).sees(u"It is held and goes Fri 15 May, 08:00 in London."_s), qPrintable(PaneHands(*s.pane.sheet()).seen()));
    QVERIFY(PaneHands(*s.pane.sheet()).click(u"Send at 08:00 their time"_s));
    s.settle();
    QVERIFY2(s.lastSaid().contains(u"quiet hours"_s), qPrintable(s.lastSaid()));
    QCOMPARE(desk.requests.size(), 0);
    // A time by day is chosen instead: nothing is quiet then.
    s.write(u"Another one"_s);
    s.choose(s.when().count() - 1);
    s.other().setDateTime(QDateTime(QDate(2026, 5, 15), QTime(11, 0)));
    s.settle();
    QVERIFY(!PaneHands(*s.pane.sheet()).button(u"Send at 08:00 their time"_s));
}

QTEST_MAIN(TestSendLater)
#include "test_sendlater.moc"
