// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/common/overlay.h"
#include "ui/common/sheet.h"
#include "ui/inbox/searchhelp.h"
#include "ui/shell/deskframe.h"
#include "ui/shell/deskpage.h"
#include "ui/thread/rowwidget.h"
#include "ui/thread/smssheet.h"
#include "ui/thread/timelineview.h"
#include "ui/windowtour.h"

#include <QApplication>
#include <QSet>
#include <QSplitter>

#include <algorithm>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget *widget)
{
    QStringList chain;
    for (const QWidget *w = widget; w && chain.size() < 4; w = w->parentWidget())
        chain += QString::fromLatin1(w->metaObject()->className()).section(u':', -1);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 “%2”"_s.arg(chain.join(u" in "_s), button && !button->text().isEmpty() ? button->text() : widget->accessibleName());
}

QString listed(const QList<QWidget *> &widgets)
{
    QStringList lines;
    for (const QWidget *widget : widgets)
        lines += described(widget);
    return lines.join(u'\n');
}

/// The control that has the keyboard; a row of the timeline counts as the timeline.
QWidget *focusOf(const QWidget &window)
{
    QWidget *focus = window.focusWidget();
    for (QWidget *w = focus; w; w = w->parentWidget()) {
        if (qobject_cast<ui::TimelineView *>(w) && !(focus->focusPolicy() & Qt::TabFocus))
            return w;
    }
    return focus;
}

/// The controls from `focusOf` on that one key reaches, until it comes round. Buttons of the timeline's rows are passed.
QList<QWidget *> walk(QWidget &window, int key)
{
    QList<QWidget *> seen{focusOf(window)};
    for (int i = 0; i < 300; ++i) {
        QTest::keyClick(window.focusWidget(), static_cast<Qt::Key>(key));
        QWidget *now = focusOf(window);
        if (now == seen.last())
            continue; // inside one control
        if (seen.contains(now))
            break;
        seen += now;
    }
    if (focusOf(window) == seen.first())
        return seen;
    qWarning().noquote() << "caught in a loop:" << listed(seen);
    return {};
}

/// Whether a drawer hides it.
bool isUnderDrawer(const QWidget &root, const QWidget *control)
{
    const auto widgets = root.findChildren<const QWidget *>();
    return std::any_of(widgets.begin(), widgets.end(), [control](const QWidget *w) {
        return w->property("covers").toBool() && w->isVisible() && !w->isAncestorOf(control)
            && w->rect().contains(w->mapFromGlobal(control->mapToGlobal(control->rect().center())));
    });
}

/// What a person would expect to reach, whatever the order.
QSet<QWidget *> controls(QWidget &root)
{
    QSet<QWidget *> all;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && !isUnderDrawer(root, widget))
            all += widget;
    }
    return all;
}

/// The pane, as a person sees it: what lies between two upright dividers, or a strip across the window.
const QWidget *paneOf(const QWidget *widget)
{
    for (const QWidget *w = widget; w->parentWidget(); w = w->parentWidget()) {
        if (qobject_cast<const QSplitter *>(w->parentWidget()) || w->parentWidget()->isWindow())
            return w;
    }
    return widget;
}

QRect placeIn(const QWidget &window, const QWidget *widget)
{
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

/// As a person finds it who is in another pane: what is scrolled out of sight comes in at its pane's edge.
QRect placeInPane(const QWidget &window, const QWidget *widget)
{
    const QRect pane = placeIn(window, paneOf(widget));
    QRect place = placeIn(window, widget);
    place.moveBottom(qMin(place.bottom(), pane.bottom()));
    place.moveTop(qMax(place.top(), pane.top()));
    return place;
}

/// Whether the eye would go backwards from one control to the next.
bool goesBack(const QWidget &window, const QWidget *from, const QWidget *to)
{
    const bool within = paneOf(from) == paneOf(to);
    const QRect a = within ? placeIn(window, from) : placeInPane(window, from);
    const QRect b = within ? placeIn(window, to) : placeInPane(window, to);
    if (a.contains(b))
        return false; // a button inside a list or a line
    if (within && (from->visibleRegion().isEmpty() || to->visibleRegion().isEmpty()))
        return false; // scrolled out of sight after it had been reached
    const bool rtl = window.layoutDirection() == Qt::RightToLeft;
    const bool before = rtl ? b.left() > a.right() : b.right() < a.left();
    const bool above = b.bottom() < a.top();
    const bool sameLine = b.top() <= a.bottom() && a.top() <= b.bottom();
    return within ? (above && !(rtl ? b.right() < a.left() : b.left() > a.right())) || (sameLine && before) : above && before;
}

void addStops()
{
    QTest::addColumn<int>("stop");
    for (int i = 0; i < wholeTour().size(); ++i) {
        if (QLatin1StringView(wholeTour().at(i).name) != "the palette"_L1) // Tab stays in its line: the arrow keys choose
            QTest::newRow(wholeTour().at(i).name) << i;
    }
}

/// What lies over the window and keeps the keyboard inside; the window itself where nothing does.
QWidget &onTop(QWidget &window)
{
    for (QWidget *each : window.findChildren<QWidget *>()) {
        const bool covers = qobject_cast<ui::SmsSheet *>(each) || qobject_cast<ui::Sheet *>(each) || qobject_cast<ui::Overlay *>(each);
        if (covers && each->isVisible())
            return *each;
    }
    return window;
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void tabReachesEveryControlOnceInTheOrderOfReading_data() { addStops(); }
    void tabReachesEveryControlOnceInTheOrderOfReading()
    {
        QFETCH(int, stop);
        TourWindow t(wholeTour().at(stop).fill);
        wholeTour().at(stop).enter(t);
        QWidget &within = onTop(t.window);

        const QList<QWidget *> reached = walk(t.window, Qt::Key_Tab);
        QVERIFY2(!reached.isEmpty(), "Tab does not come round");
        QSet<QWidget *> missed = controls(within);
        missed.subtract(QSet<QWidget *>(reached.begin(), reached.end()));
        missed.removeIf([](const QWidget *widget) { // an arrow key leads to what can be searched for
            const QWidget *parent = widget;
            while (parent && !qobject_cast<const ui::SearchHelp *>(parent))
                parent = parent->parentWidget();
            return parent != nullptr;
        });
        QVERIFY2(missed.isEmpty(), qPrintable(u"missed:\n"_s + listed(missed.values()) + u"\nreached:\n"_s + listed(reached)));
        if (&within != &t.window) // nothing outside it
            QVERIFY2(std::all_of(reached.begin(), reached.end(), [&](QWidget *w) { return within.isAncestorOf(w); }), qPrintable(listed(reached)));
        int back = 0;
        QString turns;
        for (qsizetype i = 0; i < reached.size(); ++i) {
            QWidget *next = reached.at((i + 1) % reached.size());
            if (goesBack(t.window, reached.at(i), next)) {
                ++back; // once a round, from the end to the beginning
                turns += described(reached.at(i)) + u" → "_s + described(next) + u'\n';
            }
        }
        QVERIFY2(back <= 1, qPrintable(turns));

        QList<QWidget *> backwards = walk(t.window, Qt::Key_Backtab);
        QVERIFY2(!backwards.isEmpty(), "Shift+Tab does not come round");
        std::reverse(backwards.begin() + 1, backwards.end());
        QCOMPARE(listed(backwards), listed(reached));
    }

    void theOrderIsMirroredWithTheWindow()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            TourWindow t(DemoDesk::Fill::Settled);
            t.open(u"Layla"_s);
            for (const int width : {t.window.width(), 820}) {
                t.window.resize(width, t.window.height());
                t.window.desk().frame().setProfileShown(true);
                t.desk.settle();
                const QList<QWidget *> reached = walk(t.window, Qt::Key_Tab);
                int back = 0;
                for (qsizetype i = 0; i < reached.size(); ++i)
                    back += goesBack(t.window, reached.at(i), reached.at((i + 1) % reached.size()));
                QVERIFY(reached.size() > 10);
                QVERIFY2(back <= 1, qPrintable(listed(reached)));
            }
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void f6GoesFromPaneToPane()
    {
        TourWindow t(DemoDesk::Fill::Settled);
        t.open(u"Maya"_s);
        const auto lap = [&](Qt::KeyboardModifiers modifiers) {
            QList<const QWidget *> panes;
            for (int i = 0; i < 6; ++i) {
                t.key(Qt::Key_F6, modifiers);
                panes += paneOf(t.window.focusWidget());
            }
            return panes;
        };
        const QList<const QWidget *> forwards = lap({});
        QCOMPARE(QSet<const QWidget *>(forwards.begin(), forwards.end()).size(), 3);
        QCOMPARE(forwards.first(3), forwards.last(3));
        QList<const QWidget *> back = lap(Qt::ShiftModifier).first(3);
        QCOMPARE(back, (QList<const QWidget *>{forwards.at(1), forwards.at(0), forwards.at(2)}));
    }

    void f6ReachesTheSheetAndNothingUnderIt()
    {
        TourWindow t(DemoDesk::Fill::Settled);
        t.open(u"Maya"_s);
        t.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        const auto *sheet = t.window.findChild<ui::SmsSheet *>();
        QVERIFY(sheet->isAncestorOf(t.window.focusWidget()));
        t.key(Qt::Key_F6);
        QVERIFY(!sheet->isAncestorOf(t.window.focusWidget()));
        t.key(Qt::Key_F6);
        QVERIFY(sheet->isAncestorOf(t.window.focusWidget()));
        t.key(Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QVERIFY(t.window.focusWidget()->isVisible());
    }

    void f6GoesBetweenThePagesOfTheSettingsAndTheirList()
    {
        TourWindow t(DemoDesk::Fill::Real);
        t.key(Qt::Key_Comma, Qt::ControlModifier);
        t.press(u"Routing"_s);
        t.key(Qt::Key_F6);
        const QWidget *first = t.window.focusWidget();
        t.key(Qt::Key_F6);
        const QWidget *second = t.window.focusWidget();
        QVERIFY(first != second);
        t.key(Qt::Key_F6);
        QCOMPARE(t.window.focusWidget(), first);
    }

    void tabGoesThroughTheButtonsOfTheRowThatHasTheFocus()
    {
        TourWindow t(DemoDesk::Fill::Settled);
        t.key(Qt::Key_5, Qt::ControlModifier); // SMS that failed
        t.key(Qt::Key_J, Qt::ControlModifier);
        auto *timeline = t.window.desk().findChild<ui::TimelineView *>();
        timeline->setFocus(Qt::TabFocusReason);
        ui::RowWidget *row = nullptr;
        for (int i = 0; i < 40; ++i) {
            row = qobject_cast<ui::RowWidget *>(t.window.focusWidget());
            QVERIFY(row);
            if (row->findChild<QAbstractButton *>())
                break;
            t.key(Qt::Key_Up);
        }
        const auto buttons = row->findChildren<QAbstractButton *>();
        QVERIFY(!buttons.isEmpty());
        for (QAbstractButton *button : buttons) {
            t.key(Qt::Key_Tab);
            QCOMPARE(t.window.focusWidget(), button);
        }
        t.key(Qt::Key_Tab);
        QVERIFY(!timeline->isAncestorOf(t.window.focusWidget()));
        t.key(Qt::Key_Backtab);
        QVERIFY(timeline->isAncestorOf(t.window.focusWidget()));
    }

    void whatIsPressedAwayLeavesTheKeyboardBesideIt()
    {
        TourWindow t(DemoDesk::Fill::Settled);
        t.open(u"Maya"_s);
        auto *cross = t.hands.button(u"Dismiss"_s);
        QVERIFY(cross);
        cross->setFocus();
        t.key(Qt::Key_Space);
        QVERIFY(t.window.focusWidget() && t.window.focusWidget()->isVisible());
    }
};

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
