// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/demobadge.h"

#include "ui/common/paint.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace heliograph::ui {

DemoBadge::DemoBadge(QWidget *parent) : QToolButton(parent)
{
    setText(tr("DEMO"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Demo: nothing leaves this computer"));
    setToolTip(tr("Demo: nothing leaves this computer"));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Start again from the beginning")), &QAction::triggered, this, &DemoBadge::restartWanted);
    connect(menu->addAction(tr("Show the next step")), &QAction::triggered, this, &DemoBadge::guideWanted);
    menu->addSeparator();
    auto *speeds = new QActionGroup(menu);
    const std::pair<double, QString> choices[] = {
        {1, tr("Time as it is")}, {4, tr("Time 4 times as fast")}, {20, tr("Time 20 times as fast")}};
    for (const auto &[speed, words] : choices) {
        QAction *action = speeds->addAction(words);
        action->setCheckable(true);
        action->setChecked(speed == 1);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, speed = speed] { Q_EMIT speedWanted(speed); });
    }
    setMenu(menu);
}

QSize DemoBadge::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextSize::Meta, true));
    return {metrics.horizontalAdvance(text()) + 14, qMax<int>(Scaled{18}, metrics.height() + 2)};
}

void DemoBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), 4, color(palette(), hasFocus() ? Role::Accent : Role::Text));
    painter.setFont(ui::font(TextSize::Meta, true));
    painter.setPen(color(palette(), hasFocus() ? Role::OnAccent : Role::Surface));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace heliograph::ui
