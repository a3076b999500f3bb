// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/scoreline.h"

#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/words/reviews.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kBar = 4;
}

ScoreLine::ScoreLine(QWidget *parent)
    : QWidget(parent)
    , m_points(new PlainLabel({}, TextSize::Page, Role::Text, true))
    , m_of(new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide))
    , m_answered(new PlainLabel({}, TextSize::Meta, Role::Muted))
    , m_bar(new QWidget)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_points);
    row->addWidget(m_of, 1);
    row->addWidget(m_answered);
    m_bar->setFixedHeight(kBar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_bar);
    setScore({});
}

void ScoreLine::setScore(const policy::Score &score)
{
    m_score = score;
    QStringList failed;
    for (const QString &name : score.failed)
        failed += words::rubricText(name);
    m_points->setText(QString::number(failed.isEmpty() ? score.points : 0));
    m_of->setText(!failed.isEmpty()                    ? tr("failed by %1").arg(failed.join(u", "_s))
                  : score.answered == score.categories ? tr("of %1").arg(score.outOf)
                                                       : tr("of %1 so far").arg(score.outOf));
    m_of->setRole(failed.isEmpty() ? Role::Muted : Role::Bad);
    m_answered->setText(tr("%1 of %2 answered").arg(score.answered).arg(score.categories));
    m_bar->setAccessibleName(tr("%1 of %2 points").arg(score.points).arg(score.outOf));
    update();
}

void ScoreLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = m_bar->geometry();
    paintRounded(painter, room, kBar / 2.0, color(palette(), Role::Inbound));
    const int all = qMax(1, qMax(m_score.outOf, 100));
    const qreal width = room.width() * (m_score.failed.isEmpty() ? m_score.points : 0) / all;
    if (width < 1)
        return;
    const qreal left = layoutDirection() == Qt::RightToLeft ? room.right() - width : room.left();
    paintRounded(painter, QRectF(left, room.top(), width, room.height()), kBar / 2.0, color(palette(), Role::Accent));
}

} // namespace heliograph::ui
