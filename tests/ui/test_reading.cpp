// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/threadpane.h"

#include "ui/common/deskstyle.h"
#include "ui/thread/daybutton.h"
#include "ui/thread/findbar.h"

#include "support/testsize.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heliograph;
using namespace heliograph::test;
using namespace heliograph::ui;

namespace {

constexpr int kDay = 24 * 60; // minutes

struct Reader : Pane {
    using Pane::Pane;
    DayButton *day() { return view().findChild<DayButton *>(); }
    FindBar *bar() { return pane.findChild<FindBar *>(); }
    QLineEdit *line() { return bar()->findChild<QLineEdit *>(); }
    void openFind(const QString &words)
    {
        pane.activateWindow();
        QTest::keyClick(&pane, Qt::Key_F, Qt::ControlModifier);
        line()->setText(words);
        wait();
    }
    void wait()
    {
        QTest::qWait(120);
        desk.settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(line(), key, modifiers);
        desk.settle();
    }
    /// The message where the search stands, as far as it can be seen.
    QString here()
    {
        for (int row = 0; row < view().model().rowCount(); ++row) {
            if (RowWidget *w = view().rowWidget(row); w && w->marks().current && w->y() >= 0 && w->y() < view().viewport()->height())
                return w->message().body;
        }
        return {};
    }
    QPoint onText(int row, int fromStart) // in the viewport
    {
        RowWidget *w = view().rowWidget(row);
        const QRect bubble = w->shape().bubble();
        return w->pos() + QPoint(bubble.left() + 12 + fromStart, bubble.top() + 15);
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *w = view().viewport();
        QTest::mousePress(w, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, w->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(w, &move);
        QTest::mouseRelease(w, Qt::LeftButton, {}, to);
    }
};

void fillDays(ThreadDesk &desk, int days, int perDay)
{
    QList<Message> all;
    for (int day = days; day-- > 0;) {
        for (int i = 0; i < perDay; ++i)
            all.append(desk.text(i % 2 ? Direction::Inbound : Direction::Outbound, u"Day %1, message %2."_s.arg(day).arg(i), day * kDay + perDay - i));
    }
    desk.put(all);
}

} // namespace

/// Reading a history: days, topics, finding, selecting, copying (screens.md 1.4).
class TestReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void theDayStaysAtTheTopWhileOneScrolls()
    {
        ThreadDesk desk;
        fillDays(desk, 3, 20);
        Reader p(desk);
        QCOMPARE(p.day()->text(), u"Today"_s);
        QVERIFY(p.day()->isVisible());
        p.view().verticalScrollBar()->setValue(p.view().verticalScrollBar()->maximum() - 900);
        desk.settle();
        QCOMPARE(p.day()->text(), u"Yesterday"_s);
        p.view().verticalScrollBar()->setValue(0);
        desk.settle();
        p.view().verticalScrollBar()->setValue(0);
        desk.settle();
        QVERIFY2(!p.day()->isVisible(), "its own header is there");
    }

    void aDayIsChosenInACalendar()
    {
        ThreadDesk desk;
        fillDays(desk, 40, 20); // 800 messages, of which a page is loaded
        Reader p(desk);
        QTest::mouseClick(p.day(), Qt::LeftButton);
        auto *calendar = qobject_cast<QCalendarWidget *>(QApplication::activePopupWidget());
        QVERIFY(calendar);
        const QDate day = QDateTime::fromMSecsSinceEpoch(desk.clock.nowMs()).date().addDays(-30);
        Q_EMIT calendar->activated(day);
        desk.settle();
        QCOMPARE(p.day()->isVisible(), false);
        RowWidget *top = nullptr;
        for (int row = 0; row < p.view().model().rowCount() && !top; ++row) {
            if (RowWidget *w = p.view().rowWidget(row); w && w->y() + w->height() > 0)
                top = w;
        }
        QVERIFY(top);
        QCOMPARE(top->message().body, u"Day 30, message 0."_s);
        QVERIFY(p.button(u"↓ To the newest"_s));
    }

    void aTopicLeadsToWhereItBegins()
    {
        ThreadDesk desk;
        const qint64 old = desk.openChat(desk.maya, Channel::WebChat, ConversationState::Closed, u"Sofa leg missing"_s);
        QList<Message> all;
        for (int i = 700; i > 0; --i) {
            all.append(desk.text(Direction::Inbound, u"Message %1."_s.arg(i), i * 60));
            if (i > 500 && i < 600)
                all.last().conversationId = old;
        }
        desk.put(all);
        Reader p(desk);
        p.pane.showTopic(old, desk.clock.nowMs() - 599 * 60 * ThreadDesk::minute);
        desk.settle();
        const int row = [&] {
            for (int r = 0; r < p.view().model().rowCount(); ++r) {
                if (p.view().model().message(r).conversationId == old)
                    return r;
            }
            return -1;
        }();
        QVERIFY(row >= 0);
        QCOMPARE(p.view().model().message(row).body, u"Message 599."_s);
        QVERIFY(p.view().rowWidget(row));
        QVERIFY2(qAbs(p.view().rowWidget(row)->y()) < 40, qPrintable(QString::number(p.view().rowWidget(row)->y())));
    }

    void findingGoesThroughTheWholeHistoryAndBack()
    {
        ThreadDesk desk;
        QList<Message> all;
        for (int i = 900; i > 0; --i)
            all.append(desk.text(Direction::Inbound, i == 850 || i == 400 || i == 20 ? u"The CAFÉ, number %1."_s.arg(i) : u"Message %1."_s.arg(i), i));
        desk.put(all);
        Reader p(desk);
        QScrollBar *bar = p.view().verticalScrollBar();
        bar->setValue(bar->maximum() - 300);
        desk.settle();
        const TimelineView::Spot spot = p.view().spot();
        p.openFind(u"cafe"_s);
        QCOMPARE(p.here(), u"The CAFÉ, number 20."_s);
        QVERIFY(p.sees(u"1 of 3"_s));
        p.press(Qt::Key_Return);
        QCOMPARE(p.here(), u"The CAFÉ, number 400."_s);
        QVERIFY(p.sees(u"2 of 3"_s));
        QTest::keyClick(&p.pane, Qt::Key_F3);
        desk.settle();
        QCOMPARE(p.here(), u"The CAFÉ, number 850."_s);
        QVERIFY(p.sees(u"3 of 3"_s));
        p.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(p.here(), u"The CAFÉ, number 400."_s);
        p.press(Qt::Key_Escape);
        QVERIFY(!p.bar()->isVisible());
        QCOMPARE(p.view().spot().key, spot.key);
        QCOMPARE(p.view().spot().offset, spot.offset);
        QCOMPARE(p.here(), QString());
    }

    void findingFoldsArabicAndSaysWhenThereIsNothing()
    {
        ThreadDesk desk;
        desk.put({desk.text(Direction::Inbound, u"مرحباً، كُتِبَ الرمزُ أمس"_s, 5), desk.text(Direction::Inbound, u"Grüße aus Köln"_s, 4)});
        Reader p(desk);
        p.openFind(u"كتب"_s);
        QVERIFY(p.sees(u"1 of 1"_s));
        const RowMarks marks = p.view().rowWidget(0)->marks();
        QCOMPARE(p.view().rowWidget(0)->message().body.mid(marks.found.first().from, marks.found.first().length), u"كُتِبَ"_s);
        p.line()->setText(u"koln"_s);
        p.wait();
        QVERIFY(p.sees(u"1 of 1"_s));
        QVERIFY(p.view().rowWidget(1)->marks().current);
        p.line()->setText(u"xylophone"_s);
        p.wait();
        QVERIFY(p.sees(u"Nothing found"_s));
        QVERIFY(p.view().rowWidget(1)->marks().found.isEmpty());
        desk.put({desk.text(Direction::Inbound, u"A xylophone"_s, 0)});
        p.wait();
        QVERIFY(p.sees(u"1 of 1"_s));
    }

    void draggingInsideABubbleCopiesItsWords()
    {
        ThreadDesk desk;
        desk.put({desk.text(Direction::Inbound, u"First things first"_s, 27), desk.text(Direction::Outbound, u"Second"_s, 20)});
        Reader p(desk);
        p.drag(p.onText(0, -2), p.onText(0, QFontMetrics(font(TextSize::Body)).horizontalAdvance(u"First things"_s)));
        QCOMPARE(p.view().selectedText(), u"First things"_s);
        QTest::keyClick(&p.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"First things"_s);
        QTest::mouseDClick(p.view().viewport(), Qt::LeftButton, {}, p.onText(0, 40));
        QCOMPARE(p.view().selectedText(), u"things"_s);
        QTest::keyClick(&p.view(), Qt::Key_Escape);
        QCOMPARE(p.view().selectedText(), QString());
    }

    void draggingThroughRowsCopiesWhoAndWhen()
    {
        ThreadDesk desk;
        Message note = desk.text(Direction::None, u"Depot 4 is free."_s, 15);
        note.kind = MessageKind::Note;
        note.actor = u"Ines Duarte"_s;
        desk.put({desk.text(Direction::Inbound, u"First things first"_s, 27), note, desk.text(Direction::Outbound, u"Second"_s, 10)});
        Reader p(desk);
        p.drag(p.onText(0, QFontMetrics(font(TextSize::Body)).horizontalAdvance(u"First "_s)), p.onText(2, 400));
        const QString copied = p.view().selectedText();
        QStringList lines = copied.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(0).endsWith(u"] Maya Okonkwo: things first"_s), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).endsWith(u"] Ines Duarte, private note: Depot 4 is free."_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).endsWith(u"] Ines Duarte: Second"_s), qPrintable(lines.at(2)));
        QVERIFY(lines.at(0).startsWith(u"[14 May 2026, "_s));
    }

    void aSelectionReachesRowsThatAreNoWidgets()
    {
        ThreadDesk desk;
        fillDays(desk, 1, 300);
        Reader p(desk);
        QWidget *w = p.view().viewport();
        const int last = p.view().model().rowCount() - 1;
        QTest::mousePress(w, Qt::LeftButton, {}, p.onText(last, 0));
        const QPoint above(200, -200);
        QMouseEvent move(QEvent::MouseMove, above, w->mapToGlobal(above), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(w, &move);
        QTRY_VERIFY_WITH_TIMEOUT(p.view().selectedText().count(u'\n') > 70, 20'000); // it scrolls by itself, past the page that was loaded
        QTest::mouseRelease(w, Qt::LeftButton, {}, above);
        QVERIFY(p.view().findChildren<RowWidget *>().size() < 60);
        QTest::keyClick(&p.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(p.view().selectedText().count(u'\n') + 1, p.view().model().rowCount());
    }

    void shiftAndArrowsSelectWholeRows()
    {
        ThreadDesk desk;
        fillDays(desk, 1, 5);
        Reader p(desk);
        p.pane.activateWindow();
        p.view().setFocus(Qt::TabFocusReason);
        QTest::keyClick(p.last(), Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(p.view().rowWidget(3), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(p.view().selectedText().count(u'\n'), 2);
        QVERIFY(QAccessible::queryAccessibleInterface(p.view().rowWidget(2))->state().selected);
        QTest::keyClick(p.view().rowWidget(2), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(p.view().selectedText().count(u'\n'), 1);
        QTest::keyClick(p.view().rowWidget(3), Qt::Key_Down);
        QCOMPARE(p.view().selectedText(), QString());
    }

    void aFrameCostsTheSameHoweverLongTheThread() // P8
    {
        for (const int count : {scaled(500, 10'000), scaled(3'000, 100'000)}) {
            ThreadDesk desk;
            QList<Message> many;
            for (int i = count; i > 0; --i)
                many.append(desk.text(i % 3 ? Direction::Inbound : Direction::Outbound,
                                      u"Message %1 with a few more words, so that it takes two lines in its bubble."_s.arg(i), i));
            for (int i = 0; i < count; i += 2'000)
                desk.put(many.mid(i, 2'000));
            Reader p(desk);
            QElapsedTimer timer;
            timer.start();
            p.pane.open(desk.maya, desk.conversation);
            desk.settle();
            p.pane.grab();
            const double opened = double(timer.nsecsElapsed()) / 1e6;
            QList<qint64> frames;
            QScrollBar *bar = p.view().verticalScrollBar();
            for (int i = 0; i < 300; ++i) {
                timer.start();
                bar->setValue(bar->value() - 60);
                p.view().viewport()->repaint();
                frames.append(timer.nsecsElapsed());
                desk.settle();
            }
            std::sort(frames.begin(), frames.end());
            qInfo("%d messages: opened and painted in %.1f ms; a frame %.2f ms at p50, %.2f ms at p99", count, opened, double(frames.at(150)) / 1e6,
                  double(frames.at(297)) / 1e6);
            QVERIFY(frames.at(150) < 60'000'000);
            QVERIFY(p.view().model().rowCount() <= TimelineModel::kWindow);
            QVERIFY(p.view().findChildren<RowWidget *>().size() < 60);
        }
    }

    void aLongTextIsCutOnTheScreenAndCopiedWhole()
    {
        ThreadDesk desk;
        const QString text = u"many words "_s.repeated(1'000);
        desk.put({desk.text(Direction::Inbound, text, 27)});
        Reader p(desk);
        QVERIFY(p.lastSaid().contains(u"the beginning of %1 characters"_s.arg(text.size())));
        QVERIFY(p.lastSaid().size() < 4'300);
        p.view().selectAll();
        QCOMPARE(p.view().selectedText(), text);
    }

    void theMenuCopiesWithDetails()
    {
        ThreadDesk desk;
        desk.put({desk.text(Direction::Inbound, u"Hello"_s, 27)});
        Reader p(desk);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(40, 20), p.last()->mapToGlobal(QPoint(40, 20)));
        QApplication::sendEvent(p.last(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().at(1)->text(), u"Copy with details"_s);
        menu->actions().at(0)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Hello"_s);
        menu->actions().at(1)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"] Maya Okonkwo: Hello"_s));
        menu->close();
    }
};

QTEST_MAIN(TestReading)
#include "test_reading.moc"
