// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/pastseed.h"
#include "ui/demodesk.h"
#include "ui/reports/chartview.h"
#include "ui/reports/periodbar.h"
#include "ui/reports/reportcard.h"
#include "ui/reports/reportspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QDateEdit>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

struct ReportShot {
    explicit ReportShot(DemoDesk::Fill fill) : desk(fill)
    {
        if (fill != DemoDesk::Fill::Real)
            desk.await(seedPast(*desk.store, demo::makePast(desk.clock.nowMs())));
        window = std::make_unique<ui::MainWindow>(desk.services(), QString());
        const auto banners = window->notices().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget *banner : banners)
            banner->hide();
        window->show();
        window->showReports();
        settle();
    }
    void settle()
    {
        do
            desk.settle();
        while (window->reports().busy());
    }
    void take(Shots &shots, const QString &name)
    {
        settle();
        shots.take(*window, name, kScreens);
    }
    void setSides(ui::ReportCard::Side side)
    {
        for (int question = 0; question < 4; ++question)
            window->reports().card(question).setSide(side);
    }
    DemoDesk desk;
    std::unique_ptr<ui::MainWindow> window;
};

/// A picture of very many points.
ui::Chart longChart()
{
    ui::Chart chart;
    chart.kind = ui::Chart::Kind::Lines;
    chart.text = [](qint64 value) { return QString::number(value); };
    chart.series = {{u"slow"_s, ui::Role::Muted, false, true, {}}, {u"median"_s, ui::Role::Accent, false, false, {}}};
    for (int i = 0; i < 1'000; ++i) {
        chart.axis.append(u"%1 May"_s.arg(i));
        chart.names.append(u"Day %1"_s.arg(i));
        const qint64 wave = qint64(300 + 200 * std::sin(i / 40.0) + 60 * std::sin(i * 1.7));
        chart.series[0].values.append(i % 97 == 0 ? std::nullopt : std::optional(wave * 2));
        chart.series[1].values.append(wave);
    }
    return chart;
}

} // namespace

void reportShots(Shots &shots)
{
    {
        ReportShot shot(DemoDesk::Fill::Settled);
        shot.take(shots, u"09-reports"_s);
        shot.window->reports().card(0).chart().setCurrent(5);
        shot.window->reports().card(1).chart().setCurrent(5);
        shot.take(shots, u"09-reports-a-day"_s);
        shot.setSides(ui::ReportCard::Side::Table);
        shot.take(shots, u"09-reports-tables"_s);
        shot.setSides(ui::ReportCard::Side::Meaning);
        shot.take(shots, u"09-reports-meaning"_s);
        shot.setSides(ui::ReportCard::Side::Chart);
        shot.window->reports().setDays(ui::ReportHead::Days::Today);
        shot.take(shots, u"09-reports-today"_s);
        auto *bar = shot.window->findChild<ui::PeriodBar *>();
        const QDate today = shot.desk.reports->today();
        bar->begin({today.addDays(-50), today.addDays(-60)}, today);
        bar->findChild<QPushButton *>()->click();
        shot.take(shots, u"09-reports-wrong-days"_s);
        bar->hide();
        shot.window->reports().setPeriod({today.addDays(-60), today});
        shot.desk.await(shot.desk.settings->set(u"agent.role"_s, u"agent"_s));
        shot.take(shots, u"09-reports-agent"_s);
    }
    {
        ReportShot shot(DemoDesk::Fill::Real);
        shot.take(shots, u"09-reports-empty"_s);
    }
    ui::ChartView view;
    view.resize(560, 260);
    view.setAccessibleName(u"A chart"_s);
    view.setChart(longChart());
    view.show();
    shots.take(view, u"09-chart-thousand"_s);
    ui::Chart bars = longChart();
    bars.kind = ui::Chart::Kind::Bars;
    bars.series.removeFirst();
    view.setChart(bars);
    shots.take(view, u"09-chart-thousand-bars"_s);
}

} // namespace heliograph::test
