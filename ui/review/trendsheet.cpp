// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/trendsheet.h"

#include "ui/common/theme.h"
#include "ui/words/reviews.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kDays = 30;
constexpr Scaled kRowHeight{36};
} // namespace

TrendSheet::TrendSheet(const DeskServices &desk, QWidget *host)
    : Sheet(tr("Scores by agent"), host)
    , m_desk(desk)
    , m_table(new QTableWidget(0, 5))
{
    m_table->setHorizontalHeaderLabels({tr("Agent"), tr("Category"), tr("Last %n days", nullptr, kDays), tr("The %n before", nullptr, kDays), tr("Change")});
    m_table->setAccessibleName(tr("Scores by agent and category"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    body().addWidget(m_table, 1);
}

void TrendSheet::begin()
{
    open();
    whenDone(m_desk.reviews.trends(kDays), this, [this](const Result<QList<ScoreTrend>> &trends) {
        if (trends)
            showTrends(*trends);
        else
            Q_EMIT failed(trends.error());
    });
}

void TrendSheet::showTrends(const QList<ScoreTrend> &trends)
{
    setSubtitle(trends.isEmpty() ? tr("Nothing was scored in the last two months. Submit a scorecard, and its marks appear here.")
                                 : tr("Means of what was submitted; each category by what its marks were worth"));
    m_table->setRowCount(int(trends.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ScoreTrend &trend = trends.at(row);
        const auto share = [](int percent, int scored) { return scored > 0 ? tr("%1 % (%2)", "share, of how many").arg(percent).arg(scored) : tr("none"); };
        const bool both = trend.scored > 0 && trend.scoredBefore > 0;
        const int change = trend.percent - trend.percentBefore;
        const QString moved = !both ? QString() : change == 0 ? tr("as before") : change > 0 ? tr("%1 points up").arg(change) : tr("%1 points down").arg(-change);
        const QStringList cells{trend.agent, trend.category.isEmpty() ? tr("Whole score") : words::rubricText(trend.category), share(trend.percent, trend.scored),
                                share(trend.percentBefore, trend.scoredBefore), moved};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (trend.category.isEmpty())
                item->setFont(ui::font(TextSize::Body, true));
            m_table->setItem(row, column, item);
        }
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
