// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/common/plainlabel.h"
#include "ui/thread/daybutton.h"
#include "ui/widgetfaults.h"
#include "ui/windowtour.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLayout>
#include <QScrollBar>
#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// Every state of the window at 200 %, on a screen of 1280 × 800: what is read is not cut off, and what is used can be reached.

namespace {

/// Where this control is cut off by what it stands in and cannot be scrolled into sight; empty: nowhere.
QString outOfReach(const QWidget *control)
{
    QRect place = control->rect();
    for (const QWidget *w = control; !w->isWindow(); w = w->parentWidget()) {
        const QWidget *around = w->parentWidget();
        place.translate(w->pos());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (area && area->viewport() == around && area->verticalScrollBar()->maximum() > 0)
            place = QRect(place.left(), 0, place.width(), 1);
        if (area && area->viewport() == around && area->horizontalScrollBar()->maximum() > 0 && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            place = QRect(0, place.top(), 1, place.height());
        if (!around->rect().contains(place))
            return widgetPath(control) + u" beyond %1"_s.arg(QLatin1StringView(around->metaObject()->className()));
    }
    return {};
}

/// What keeps the window from being small: the widgets that need more than it may have, from the outside to the inside.
QStringList tooLarge(const QWidget &window)
{
    QStringList all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && (widget->minimumSizeHint().width() > 1100 || widget->minimumSizeHint().height() > 640))
            all += widgetPath(widget) + u" %1×%2"_s.arg(widget->minimumSizeHint().width()).arg(widget->minimumSizeHint().height());
    }
    return all;
}

void useText(int percent)
{
    ui::Appearance appearance(ui::Scheme::Light);
    appearance.textPercent = percent;
    ui::applyTheme(*qApp, appearance);
}

} // namespace

class TestTextSize : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { useText(100); }

    void nothingIsCutOffOrOutOfReachAtTwiceTheSize_data()
    {
        QTest::addColumn<int>("stop");
        for (int i = 0; i < wholeTour().size(); ++i)
            QTest::newRow(wholeTour().at(i).name) << i;
    }
    void nothingIsCutOffOrOutOfReachAtTwiceTheSize()
    {
        QFETCH(int, stop);
        useText(200);
        TourWindow t(wholeTour().at(stop).fill);
        t.window.resize(1280, 800);
        wholeTour().at(stop).enter(t);
        QStringList cuts = cutWords(t.window);
        for (const QWidget *widget : t.window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if ((widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<const ui::DayButton *>(widget)) { // the next day pushes that out
                if (const QString away = outOfReach(widget); !away.isEmpty())
                    cuts += away;
            }
        }
        QVERIFY2(cuts.isEmpty(), qPrintable(cuts.join(u'\n')));
    }

    void theWindowFitsASmallScreen()
    {
        useText(200);
        TourWindow t(DemoDesk::Fill::Settled);
        QVERIFY2(t.window.minimumSizeHint().width() <= 1280 && t.window.minimumSizeHint().height() <= 780, qPrintable(tooLarge(t.window).join(u'\n')));
    }

    void theSettingsAskForAnotherSizeAndAWindowMadeAnewHasIt()
    {
        {
            TourWindow t(DemoDesk::Fill::Real);
            QSignalSpy wanted(&t.window, &ui::MainWindow::appearanceWanted);
            t.key(Qt::Key_Comma, Qt::ControlModifier);
            t.press(u"Appearance"_s);
            t.press(u"150 %"_s);
            QCOMPARE(wanted.size(), 1);
            const auto appearance = wanted.first().first().value<ui::Appearance>();
            QCOMPARE(appearance.textPercent, 150);
            ui::applyTheme(*qApp, appearance);
        }
        TourWindow t(DemoDesk::Fill::Settled);
        t.open(u"Maya"_s);
        const auto labels = t.window.findChildren<ui::PlainLabel *>();
        for (const ui::PlainLabel *label : labels)
            QVERIFY2(label->font().pixelSize() >= 16, qPrintable(label->wholeText()));
        QVERIFY(labels.size() > 20);
    }
};

QTEST_MAIN(TestTextSize)
#include "test_textsize.moc"
