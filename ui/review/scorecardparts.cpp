// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/scorecardpane.h"

#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrollpage.h"
#include "ui/review/scoreline.h"
#include "ui/words/reviews.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

// What the pane is made of, and what it shows of scores that were handed in.
namespace heliograph::ui {

namespace {
constexpr Scaled kSummaryHeight{60};
constexpr Scaled kFootHeight{56};
} // namespace

void ScorecardPane::build()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metric::Padding, 0, metric::Padding, 0);
    auto *title = new PlainLabel(tr("Scorecard"), TextSize::Title, Role::Text, true);
    title->setFixedHeight(metric::Header);
    head->addWidget(title, 1);
    head->addWidget(m_rubrics);
    m_rubrics->setAccessibleName(tr("Rubric"));
    m_rubrics->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(metric::Padding, 16, metric::Padding, 16);
    rows->setSpacing(16);
    rows->addWidget(m_line);
    m_rowsColumn->setSpacing(12);
    rows->addLayout(m_rowsColumn);
    auto *summary = new QVBoxLayout;
    summary->setSpacing(6);
    summary->addWidget(m_summaryHead);
    summary->addWidget(m_summary);
    rows->addLayout(summary);
    rows->addStretch();
    m_summary->setFixedHeight(kSummaryHeight);
    m_summary->setTabChangesFocus(true);
    m_givenColumn->setContentsMargins(metric::Padding, 16, metric::Padding, 16);
    m_givenColumn->setSpacing(24);
    auto *formPage = new ScrollPage(form);
    formPage->setAccessibleName(tr("Marks"));
    auto *givenPage = new ScrollPage(m_given);
    givenPage->setAccessibleName(tr("Scores"));
    m_stack->addWidget(formPage);
    m_stack->addWidget(givenPage);
    m_stack->addWidget(new QWidget);
    m_error->setContentsMargins(metric::Padding, 8, metric::Padding, 8);
    m_submit->setProperty("primary", true);
    m_foot->setFixedHeight(kFootHeight);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(metric::Padding, 0, metric::Padding, 0);
    foot->setSpacing(6);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_save);
    foot->addWidget(m_submit);
    for (QPushButton *button : {m_save, m_submit})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
    column->addWidget(m_error);
    column->addWidget(new Hairline);
    column->addWidget(m_foot);
    connect(m_rubrics, &QComboBox::activated, this, [this] {
        m_edited = true;
        chooseRubric();
    });
    connect(m_summary, &QPlainTextEdit::textChanged, this, [this] { m_edited = true; });
    connect(m_save, &QPushButton::clicked, this, &ScorecardPane::saveDraft);
    connect(m_submit, &QPushButton::clicked, this, &ScorecardPane::submit);
}

void ScorecardPane::showGiven()
{
    QString kept;
    if (const auto *writing = m_given->findChild<GivenScore *>())
        kept = writing->words();
    while (QLayoutItem *item = m_givenColumn->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->setParent(nullptr);
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_edited = false;
    m_stack->setCurrentIndex(1);
    m_foot->hide();
    m_rubrics->hide();
    const bool handedIn = m_sheet.own.id != 0 && m_sheet.own.state == ScorecardState::Submitted;
    if (handedIn && !m_sheet.mine)
        addGiven(m_sheet.own, m_sheet.others.isEmpty() ? nullptr : &m_sheet.others.first(), GivenScore::As::Reviewer);
    for (const Scorecard &other : std::as_const(m_sheet.others))
        addGiven(other, nullptr, m_sheet.mine ? GivenScore::As::Agent : GivenScore::As::Other);
    if (m_givenColumn->count() == 0)
        m_givenColumn->addWidget(new PlainLabel(tr("No score yet. What was said of single messages stands beneath them."), TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap));
    m_givenColumn->addStretch();
    if (auto *writing = m_given->findChild<GivenScore *>(); writing && !kept.isEmpty())
        writing->setWords(kept);
}

void ScorecardPane::addGiven(const Scorecard &card, const Scorecard *second, GivenScore::As as)
{
    const Rubric *used = m_sheet.rubric(card.rubricId);
    auto *given = new GivenScore(card, used ? *used : Rubric{}, second, as, m_desk.clock.nowMs());
    m_givenColumn->addWidget(given);
    const auto watch = [this, given](const Async<Done> &done) {
        whenDone(done, given, [given](const Status &status) {
            if (!status)
                given->showError(words::reviewError(status.error()).line());
            else
                given->setWords({});
        });
    };
    connect(given, &GivenScore::answered, this, [this, id = card.id, watch](const QString &words, bool disputed) { watch(m_desk.reviews.answer(id, words, disputed)); });
    connect(given, &GivenScore::kept, this, [this, id = card.id, watch](const QString &words) { watch(m_desk.reviews.keepScore(id, words)); });
    connect(given, &GivenScore::changeWanted, this, [this] {
        m_again = true;
        showForm();
    });
}

} // namespace heliograph::ui
