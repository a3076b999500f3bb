// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/scorecardpane.h"

#include "policy/scoring.h"
#include "ui/common/plainlabel.h"
#include "ui/review/scoreline.h"
#include "ui/review/scorerow.h"
#include "ui/words/reviews.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kCardWidth{336};
} // namespace

ScorecardPane::ScorecardPane(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rubrics(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_line(new ScoreLine)
    , m_rowsColumn(new QVBoxLayout)
    , m_summaryHead(new PlainLabel({}, TextSize::Meta, Role::Muted, true, PlainLabel::Fit::Elide))
    , m_summary(new QPlainTextEdit)
    , m_given(new QWidget)
    , m_givenColumn(new QVBoxLayout(m_given))
    , m_foot(new QWidget)
    , m_note(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_error(new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap))
    , m_save(new QPushButton(tr("Save draft")))
    , m_submit(new QPushButton(tr("Submit")))
{
    setAccessibleName(tr("Scorecard"));
    setFixedWidth(kCardWidth);
    build();
    setSheet({});
}

void ScorecardPane::setSheet(const ReviewSheet &sheet)
{
    const bool same = sheet.conversation.id == m_sheet.conversation.id && sheet.conversation.id != 0;
    const bool wasWriting = same && m_edited;
    m_sheet = sheet;
    m_error->hide();
    if (!same)
        m_again = false;
    if (sheet.conversation.id == 0) {
        m_edited = false;
        m_stack->setCurrentIndex(2);
        m_foot->hide();
        m_rubrics->hide();
        return;
    }
    const bool disputed = sheet.own.dispute == Dispute::Open;
    m_again = m_again && disputed;
    const bool handedIn = sheet.own.state == ScorecardState::Submitted && sheet.own.id != 0;
    if ((sheet.mine && !sheet.others.isEmpty()) || (handedIn && !m_again) || !m_desk.settings.may(policy::Ability::Score))
        return showGiven();
    if (!wasWriting)
        showForm();
}

void ScorecardPane::showForm()
{
    m_stack->setCurrentIndex(0);
    m_foot->show();
    m_rubrics->show();
    const QSignalBlocker blocked(m_rubrics);
    m_rubrics->clear();
    for (const Rubric &rubric : std::as_const(m_sheet.rubrics))
        m_rubrics->addItem(words::rubricText(rubric.name), rubric.id);
    m_rubrics->setCurrentIndex(qMax(0, m_rubrics->findData(m_sheet.own.rubricId)));
    m_summaryHead->setText(m_sheet.conversation.assignee.isEmpty() ? tr("Summary for the agent") : tr("Summary for %1").arg(m_sheet.conversation.assignee));
    m_summary->setAccessibleName(m_summaryHead->wholeText());
    m_summary->setPlaceholderText(tr("What was good, what to do next time"));
    m_note->setText(m_sheet.hidden > 0 ? tr("Second score: blind") : QString());
    m_note->setToolTip(m_sheet.hidden > 0 ? tr("Somebody has scored this conversation. You see how once yours is handed in.") : QString());
    m_save->setVisible(!m_again);
    chooseRubric();
    fill(m_sheet.own);
}

void ScorecardPane::chooseRubric()
{
    const QList<ScoreMark> before = card().marks;
    for (ScoreRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const Rubric *chosen = rubric();
    if (!chosen)
        return;
    for (const RubricCategory &category : chosen->categories) {
        auto *row = new ScoreRow(category);
        m_rows.append(row);
        m_rowsColumn->addWidget(row);
        connect(row, &ScoreRow::changed, this, [this] {
            m_edited = true;
            countUp();
        });
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setMark(m_edited ? before.value(i) : ScoreMark{});
    countUp();
}

void ScorecardPane::fill(const Scorecard &card)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setMark(card.marks.value(i));
    const QSignalBlocker blocked(m_summary);
    m_summary->setPlainText(card.summary);
    m_edited = false;
    countUp();
}

const Rubric *ScorecardPane::rubric() const
{
    return m_sheet.rubric(m_rubrics->currentData().toLongLong());
}

Scorecard ScorecardPane::card() const
{
    Scorecard card = m_sheet.own;
    card.conversationId = m_sheet.conversation.id;
    card.rubricId = m_rubrics->currentData().toLongLong();
    card.summary = m_summary->toPlainText();
    card.marks.clear();
    for (const ScoreRow *row : m_rows)
        card.marks.append(row->mark());
    return card;
}

void ScorecardPane::countUp()
{
    if (const Rubric *chosen = rubric())
        m_line->setScore(policy::score(*chosen, card().marks));
}

void ScorecardPane::saveDraft()
{
    m_edited = false;
    whenDone(m_desk.reviews.save(card()), this, [this](const Result<qint64> &saved) {
        if (saved)
            m_note->setText(tr("Draft kept"));
        else
            refuse(saved.error());
    });
}

void ScorecardPane::keepDraft()
{
    if (!m_edited || m_sheet.conversation.id == 0 || m_stack->currentIndex() != 0 || m_again)
        return;
    m_edited = false;
    whenDone(m_desk.reviews.save(card()), this, [this](const Result<qint64> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
}

void ScorecardPane::submit()
{
    m_error->hide();
    const bool was = std::exchange(m_edited, false);
    whenDone(m_desk.reviews.submit(card()), this, [this, was](const Result<qint64> &submitted) {
        if (submitted)
            return;
        m_edited = was;
        refuse(submitted.error());
    });
}

void ScorecardPane::refuse(const Error &error)
{
    const words::Said said = words::reviewError(error, rubric());
    m_error->setText(said.line());
    m_error->show();
    const QString field = error.detail.section(u':', 0, 0);
    if (ScoreRow *missing = field == "answer"_L1 || field == "cause"_L1 ? row(error.detail.section(u':', 1).toInt()) : nullptr)
        missing->focusMissing();
    else if (field == "summary"_L1)
        m_summary->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
