// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/scorerow.h"

#include "policy/scoring.h"
#include "ui/common/choicerow.h"
#include "ui/common/plainlabel.h"
#include "ui/words/reviews.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kStep{29};
}

ScoreRow::ScoreRow(const RubricCategory &category, QWidget *parent)
    : QWidget(parent)
    , m_category(category)
    , m_scale(new ChoiceRow(words::rubricText(category.name)))
    , m_why(new QWidget)
    , m_cause(new QComboBox)
{
    const QString name = words::rubricText(category.name);
    const int steps = int(category.scale);
    const bool binary = category.scale == ScoreScale::Binary;
    for (int step = 1; step <= steps; ++step) {
        QAbstractButton *button = m_scale->addChoice(step, words::mark(category.scale, step));
        button->setAccessibleName(binary ? tr("%1: %2").arg(name, button->text()) : tr("%1: %2 of %3").arg(name).arg(step).arg(steps));
        if (!binary)
            button->setFixedWidth(kStep);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(name, TextSize::Body, Role::Text, false, PlainLabel::Fit::Elide));
    const QString weight = category.failsAll && category.weight == 0 ? tr("fails the score if not")
        : category.failsAll                                          ? tr("weight %1, fails the score").arg(category.weight)
                                                                     : tr("weight %1").arg(category.weight);
    words->addWidget(new PlainLabel(weight, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addLayout(words, 1);
    line->addWidget(m_scale, 0, Qt::AlignVCenter);
    auto *why = new QHBoxLayout(m_why);
    why->setContentsMargins(0, 0, 0, 0);
    why->setSpacing(8);
    why->addWidget(new PlainLabel(tr("Why"), TextSize::Body, Role::Muted));
    why->addWidget(m_cause, 1);
    m_cause->addItem(tr("Choose why it is low"), QString());
    for (const QString &cause : category.causes)
        m_cause->addItem(words::rubricText(cause), cause);
    m_cause->setAccessibleName(tr("Why %1 is low").arg(name));
    m_cause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cause->setMinimumContentsLength(8);
    m_why->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_why);
    connect(m_scale, &ChoiceRow::chosen, this, [this] {
        showCause();
        Q_EMIT changed();
    });
    connect(m_cause, &QComboBox::activated, this, &ScoreRow::changed);
}

void ScoreRow::showCause()
{
    m_why->setVisible(!m_category.causes.isEmpty() && policy::isLow(m_category.scale, mark().step));
}

void ScoreRow::setMark(const ScoreMark &mark)
{
    m_scale->setCurrent(mark.step);
    m_cause->setCurrentIndex(qMax(0, m_cause->findData(mark.cause)));
    showCause();
}

ScoreMark ScoreRow::mark() const
{
    const int step = qMax(0, m_scale->current());
    const bool asked = policy::isLow(m_category.scale, step);
    return {step, asked ? m_cause->currentData().toString() : QString()};
}

void ScoreRow::focusMissing()
{
    if (mark().step > 0) {
        m_cause->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (auto *first = m_scale->findChild<QAbstractButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
