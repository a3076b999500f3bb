// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/reports/chartscale.h"
#include "ui/reports/chartview.h"

#include <QAccessible>
#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;
using namespace heliograph::ui;
using namespace Qt::StringLiterals;

namespace {

Chart chartOf(Chart::Kind kind, Chart::Scale scale, int points, quint32 seed)
{
    QRandomGenerator dice(seed);
    Chart chart;
    chart.kind = kind;
    chart.scale = scale;
    chart.running = points - 1;
    chart.text = [scale](qint64 value) { return scale == Chart::Scale::Share ? u"%1 %"_s.arg(double(value) / 10) : QString::number(value); };
    const int series = kind == Chart::Kind::Bars ? 1 : 2;
    for (int s = 0; s < series; ++s) {
        chart.series.append({s ? u"median"_s : u"slowest tenth"_s, s ? Role::Accent : Role::Muted, false, s == 0, {}});
        for (int i = 0; i < points; ++i) {
            const qint64 value = scale == Chart::Scale::Share ? 850 + dice.bounded(150) : dice.bounded(1 + int(seed) * 400);
            chart.series.last().values.append(dice.bounded(12) == 0 ? std::nullopt : std::optional(value));
        }
    }
    for (int i = 0; i < points; ++i) {
        chart.axis.append(i % 30 == 0 ? u"1 May"_s : QString::number(i % 30 + 1));
        chart.names.append(u"Day %1"_s.arg(i));
    }
    return chart;
}

} // namespace

/// The pictures of the reports as numbers.
class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance(Scheme::Light)); }

    void noTwoWordsTouchAndNothingLeavesThePicture()
    {
        for (const Chart::Kind kind : {Chart::Kind::Bars, Chart::Kind::Lines}) {
            for (const int points : {1, 2, 14, 24, 30, 61, 366, 1'000}) {
                for (quint32 seed = 1; seed <= 8; ++seed) {
                    for (const bool rtl : {false, true}) {
                        const Chart::Scale scale = kind == Chart::Kind::Bars ? Chart::Scale::Count : seed % 2 ? Chart::Scale::Seconds : Chart::Scale::Share;
                        const QSizeF size(seed % 3 == 0 ? 300 : 566, seed % 3 == 1 ? 180 : 250);
                        const ChartLayout layout = layOutChart(chartOf(kind, scale, points, seed), size, rtl);
                        const QString what = u"%1 points, seed %2, rtl %3"_s.arg(points).arg(seed).arg(rtl);
                        QVERIFY2(!layout.words.isEmpty(), qPrintable(what));
                        for (qsizetype i = 0; i < layout.words.size(); ++i) {
                            QVERIFY2(QRectF({}, size).contains(layout.words.at(i).where), qPrintable(what + layout.words.at(i).text));
                            for (qsizetype j = 0; j < i; ++j) {
                                const bool apart = !layout.words.at(i).where.intersects(layout.words.at(j).where);
                                QVERIFY2(apart, qPrintable(what + u": "_s + layout.words.at(i).text + u" on "_s + layout.words.at(j).text));
                            }
                        }
                    }
                }
            }
        }
    }

    void aBarIsAsHighAsItsValue()
    {
        Chart chart = chartOf(Chart::Kind::Bars, Chart::Scale::Count, 4, 1);
        chart.series[0].values = {100, 50, 0, 25};
        const ChartLayout layout = layOutChart(chart, {400, 200}, false);
        QCOMPARE(layout.bars.size(), 4);
        QCOMPARE(layout.bars.at(0).where.height(), layout.plot.height());
        QCOMPARE(layout.bars.at(1).where.height() * 2, layout.plot.height());
        QCOMPARE(layout.bars.at(2).where.height(), 0.0);
        QVERIFY(layout.bars.at(0).where.right() < layout.bars.at(1).where.left());
        QVERIFY(layout.bars.at(0).where.width() <= 20);
    }

    void fromRightToLeftItIsTheMirrorImage()
    {
        const Chart chart = chartOf(Chart::Kind::Lines, Chart::Scale::Seconds, 14, 3);
        const ChartLayout left = layOutChart(chart, {500, 240}, false), right = layOutChart(chart, {500, 240}, true);
        QCOMPARE(left.words.size(), right.words.size());
        for (qsizetype i = 0; i < left.words.size(); ++i)
            QVERIFY(qAbs(left.words.at(i).where.left() - (500 - right.words.at(i).where.right())) < 0.01);
        QCOMPARE(right.pointAt(right.x.at(3)), 3);
        QVERIFY(right.x.first() > right.x.last());
    }

    void theScaleIsRoundAndHoldsEveryValue()
    {
        for (const qint64 range : {1, 3, 7, 59, 61, 290, 3'700, 90'000, 700'000, 3'000'000}) {
            for (const Chart::Scale scale : {Chart::Scale::Count, Chart::Scale::Seconds}) {
                const qint64 step = gridStep(scale, range);
                QVERIFY2(step > 0 && (range + step - 1) / step <= 3, qPrintable(QString::number(range)));
            }
        }
        QCOMPARE(gridStep(Chart::Scale::Seconds, 486), 180); // 9 min in three steps
        QCOMPARE(gridStep(Chart::Scale::Share, 200), 50);    // 80 % … 100 %
        QCOMPARE(Chart::shareFloor(849), 800);
        QCOMPARE(Chart::shareFloor(499), 0);
    }

    void eachPointIsSaidWithItsExactNumbers()
    {
        // GIVEN a chart on the screen
        ChartView view;
        view.resize(560, 240);
        view.setAccessibleName(u"How fast? Chart"_s);
        Chart chart = chartOf(Chart::Kind::Lines, Chart::Scale::Seconds, 14, 2);
        chart.series[0].values[3] = 486;
        chart.series[1].values[3] = std::nullopt;
        view.setChart(chart);
        view.show();
        // THEN a screen reader finds its points
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(face && face->isValid());
        QCOMPARE(face->childCount(), 14);
        QAccessibleInterface *third = face->child(3);
        QCOMPARE(third->text(QAccessible::Name), u"Day 3: 486 slowest tenth · median: none"_s);
        QCOMPARE(face->indexOfChild(third), 3);
        QVERIFY(view.rect().contains(view.mapFromGlobal(third->rect().center())));
        QCOMPARE(face->childAt(third->rect().center().x(), third->rect().center().y()), third);
        QVERIFY(face->child(13)->text(QAccessible::Name).contains(u"not over yet"_s));
        // AND the keyboard goes from one to the next
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.clearFocus();
        view.setFocus(Qt::TabFocusReason);
        QCOMPARE(view.current(), 13);
        QTest::keyClick(&view, Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), 3);
        QVERIFY(third->state().focused);
        QCOMPARE(face->text(QAccessible::Value), third->text(QAccessible::Name));
        QCOMPARE(face->focusChild(), third);
        // AND the pointer finds the same
        QTest::mouseMove(&view, view.pointRect(7).center());
        QTRY_COMPARE(view.current(), 7);
        // WHEN it has fewer points THEN what is gone says so
        view.setChart(chartOf(Chart::Kind::Bars, Chart::Scale::Count, 2, 1));
        QVERIFY(!third->isValid());
        QCOMPARE(face->childCount(), 2);
    }
};

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
