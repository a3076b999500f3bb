// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/scalechoice.h"

#include "ui/common/paint.h"
#include "ui/words/reviews.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace heliograph::ui {

namespace {
constexpr int kInner = 2;
constexpr ScaledWidth kStep{29};
} // namespace

ScaleChoice::ScaleChoice(const QString &category, ScoreScale scale, QWidget *parent)
    : QWidget(parent)
    , m_steps(new QButtonGroup(this))
{
    setAccessibleName(category);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kInner, kInner, kInner, kInner);
    row->setSpacing(0);
    const int steps = int(scale);
    for (int step = 1; step <= steps; ++step) {
        auto *button = new QPushButton(words::mark(scale, step));
        button->setProperty("choice", true);
        button->setProperty("compact", true);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setFixedHeight(Scaled{28});
        if (scale != ScoreScale::Binary)
            button->setFixedWidth(kStep);
        button->setAccessibleName(scale == ScoreScale::Binary ? tr("%1: %2").arg(category, words::mark(scale, step))
                                                              : tr("%1: %2 of %3").arg(category).arg(step).arg(steps));
        m_steps->addButton(button, step);
        row->addWidget(button);
    }
    connect(m_steps, &QButtonGroup::idClicked, this, &ScaleChoice::chosen);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ScaleChoice::setStep(int step)
{
    m_steps->setExclusive(false); // so that none may be chosen
    for (QAbstractButton *button : m_steps->buttons())
        button->setChecked(m_steps->id(button) == step);
    m_steps->setExclusive(true);
}

int ScaleChoice::step() const
{
    return qMax(0, m_steps->checkedId());
}

void ScaleChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), metric::Radius, color(palette(), Role::Inbound));
}

} // namespace heliograph::ui
