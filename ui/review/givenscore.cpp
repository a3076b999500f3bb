// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/givenscore.h"

#include "ui/common/flowlayout.h"
#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/words/reviews.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr Scaled kWordsHeight{60};
}

GivenScore::GivenScore(const Scorecard &card, const Rubric &rubric, const Scorecard *second, As as, qint64 nowMs, QWidget *parent)
    : QWidget(parent)
    , m_card(card)
    , m_as(as)
    , m_column(new QVBoxLayout(this))
    , m_error(new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new PlainLabel(tr("%1 %").arg(card.percent), TextSize::Page, Role::Text, true));
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(new PlainLabel(as == As::Reviewer ? tr("Your score") : tr("Scored by %1").arg(card.reviewer), TextSize::Body, Role::Text, true, PlainLabel::Fit::Elide));
    who->addWidget(new PlainLabel(tr("%1 · version %2 · %3").arg(words::rubricText(rubric.name)).arg(rubric.version).arg(words::shortDay(card.submittedAt, nowMs)),
                                  TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide));
    head->addLayout(who, 1);
    m_column->addLayout(head);
    addMarks(rubric, second);
    addSaid(tr("Summary for %1").arg(card.agent), card.summary);
    if (card.dispute == Dispute::None && as == As::Reviewer && card.answer.isEmpty())
        m_column->addWidget(new PlainLabel(card.seenAt > 0 ? tr("%1 has seen it").arg(card.agent) : tr("%1 has not seen it yet").arg(card.agent),
                                           TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap));
    addSaid(card.dispute == Dispute::None ? tr("%1 answered").arg(card.agent) : tr("%1 disputes it").arg(card.agent), card.answer);
    addSaid(card.dispute == Dispute::Kept ? tr("%1 kept the score").arg(card.reviewer) : QString(), card.verdict);
    if (card.dispute == Dispute::Changed)
        m_column->addWidget(new PlainLabel(tr("Changed after the dispute"), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap));
    if (as == As::Agent && card.dispute == Dispute::None)
        addAnswerForm();
    else if (as == As::Agent && card.dispute == Dispute::Open)
        m_column->addWidget(new PlainLabel(tr("%1 answers your dispute here.").arg(card.reviewer), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap));
    else if (as == As::Reviewer && card.dispute == Dispute::Open)
        addVerdictForm();
    m_error->hide();
    m_column->addWidget(m_error);
}

void GivenScore::addMarks(const Rubric &rubric, const Scorecard *second)
{
    const bool comparable = second && second->rubricId == m_card.rubricId;
    if (second) {
        m_column->addWidget(new PlainLabel(comparable ? tr("Beside the score of %1: %2 %, %3 points apart").arg(second->reviewer).arg(second->percent).arg(qAbs(second->percent - m_card.percent))
                                                      : tr("%1 scored %2 % by another version, so only the sums compare").arg(second->reviewer).arg(second->percent),
                                           TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap));
    }
    for (qsizetype i = 0; i < rubric.categories.size(); ++i) {
        const RubricCategory &category = rubric.categories.at(i);
        const ScoreMark mark = m_card.marks.value(i);
        const int other = comparable ? second->marks.value(i).step : 0;
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new PlainLabel(words::rubricText(category.name), TextSize::Body, Role::Text, false, PlainLabel::Fit::Elide));
        if (!mark.cause.isEmpty())
            words->addWidget(new PlainLabel(words::rubricText(mark.cause), TextSize::Meta, Role::Warn, false, PlainLabel::Fit::Wrap));
        row->addLayout(words, 1);
        const QString own = words::mark(category.scale, mark.step);
        const bool differs = other > 0 && other != mark.step;
        row->addWidget(new PlainLabel(category.scale == ScoreScale::Binary ? own : tr("%1 of %2").arg(own).arg(int(category.scale)), TextSize::Body, Role::Text, true));
        if (differs)
            row->addWidget(new PlainLabel(tr("other: %1").arg(words::mark(category.scale, other)), TextSize::Meta, Role::Warn));
        m_column->addLayout(row);
    }
}

void GivenScore::addSaid(const QString &head, const QString &text)
{
    if (text.isEmpty())
        return;
    m_column->addSpacing(4);
    m_column->addWidget(new PlainLabel(head, TextSize::Meta, Role::Muted, true, PlainLabel::Fit::Wrap));
    m_column->addWidget(new PlainLabel(text, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap));
}

QPushButton *GivenScore::addButton(const QString &word, bool primary)
{
    if (!m_words) {
        m_words = new QPlainTextEdit;
        m_words->setFixedHeight(kWordsHeight);
        m_words->setTabChangesFocus(true);
        m_column->addSpacing(4);
        m_column->addWidget(m_words);
        m_buttons = new QWidget;
        auto *flow = new FlowLayout(6, m_buttons);
        flow->setContentsMargins(0, 0, 0, 0);
        m_column->addWidget(m_buttons);
    }
    auto *button = new QPushButton(word);
    button->setAutoDefault(false);
    if (primary)
        button->setProperty("primary", true);
    m_buttons->layout()->addWidget(button);
    return button;
}

void GivenScore::addAnswerForm()
{
    QPushButton *answer = addButton(tr("Answer"), true);
    QPushButton *dispute = addButton(tr("Dispute the score"), false);
    m_words->setAccessibleName(tr("Your answer to the score"));
    m_words->setPlaceholderText(tr("What you think of it"));
    connect(answer, &QPushButton::clicked, this, [this] { Q_EMIT answered(words(), false); });
    connect(dispute, &QPushButton::clicked, this, [this] { Q_EMIT answered(words(), true); });
}

void GivenScore::addVerdictForm()
{
    QPushButton *change = addButton(tr("Change the score…"), true);
    QPushButton *keep = addButton(tr("Keep the score"), false);
    m_words->setAccessibleName(tr("Your answer to the dispute"));
    m_words->setPlaceholderText(tr("Why the score stays as it is"));
    connect(change, &QPushButton::clicked, this, &GivenScore::changeWanted);
    connect(keep, &QPushButton::clicked, this, [this] { Q_EMIT kept(words()); });
}

QString GivenScore::words() const
{
    return m_words ? m_words->toPlainText() : QString();
}

void GivenScore::setWords(const QString &words)
{
    if (m_words)
        m_words->setPlainText(words);
}

void GivenScore::showError(const QString &error)
{
    m_error->setText(error);
    m_error->show();
    if (m_words)
        m_words->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
