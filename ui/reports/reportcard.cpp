// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportcard.h"

#include "ui/common/choicerow.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrollpage.h"
#include "ui/reports/answerline.h"
#include "ui/reports/chartview.h"
#include "ui/reports/figurestable.h"
#include "ui/reports/figuresview.h"
#include "ui/words/figures.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace heliograph::ui {

namespace {
constexpr int kSides = 24;
}

ReportCard::ReportCard(Question question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_sides(new ChoiceRow(tr("Shown as")))
    , m_groupings(new QComboBox)
    , m_save(new QPushButton(icon(QLatin1StringView("arrow-down")), tr("CSV")))
    , m_words(new AnswerLine)
    , m_stack(new QStackedWidget)
    , m_chart(new ChartView)
    , m_table(new FiguresTable(question, this))
    , m_view(new FiguresView(*m_table))
{
    setAccessibleName(title(question));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_chart->setAccessibleName(tr("%1 Chart", "a question").arg(title(question)));
    m_view->setAccessibleName(tr("%1 Table", "a question").arg(title(question)));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_view);
    m_stack->addWidget(meanings());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSides, 16, kSides, 12);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(2);
    column->addWidget(m_words);
    column->addSpacing(12);
    column->addWidget(m_stack, 1);
    connect(m_sides, &ChoiceRow::chosen, this, &ReportCard::showSide);
    connect(m_groupings, &QComboBox::activated, this, &ReportCard::tableWanted);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_refusal.isEmpty())
            Q_EMIT saveWanted();
        else
            Q_EMIT refused(m_refusal);
    });
    setSide(question == Question::HowMuch ? Side::Table : Side::Chart);
}

QWidget *ReportCard::makeHead()
{
    m_sides->addChoice(int(Side::Chart), QLatin1StringView("chart"), tr("As a chart"));
    m_sides->addChoice(int(Side::Table), QLatin1StringView("table"), tr("As a table"));
    m_sides->addChoice(int(Side::Meaning), QLatin1StringView("question-circle"), tr("What it means"));
    m_groupings->setAccessibleName(tr("A row for each"));
    m_groupings->setProperty("compact", true);
    for (const GroupBy by : groupingsOf(m_question))
        m_groupings->addItem(words::grouping(by), int(by));
    m_save->setProperty("ghost", true);
    m_save->setProperty("compact", true);
    m_save->setAccessibleName(tr("Save the table as CSV: %1", "a question").arg(title(m_question)));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new PlainLabel(title(m_question), TextSize::Title, Role::Text, true, PlainLabel::Fit::Elide), 1);
    row->addWidget(m_groupings);
    row->addWidget(m_sides);
    row->addWidget(m_save);
    return head;
}

QWidget *ReportCard::meanings()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 8, 8);
    column->setSpacing(2);
    const auto add = [column](const QString &name, const QString &meaning) {
        column->addWidget(new PlainLabel(name, TextSize::Body, Role::Text, true, PlainLabel::Fit::Wrap));
        column->addWidget(new PlainLabel(meaning, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap));
        column->addSpacing(8);
    };
    for (const heliograph::Figure figure : figuresOf(m_question))
        add(words::figure(figure), words::figureMeaning(figure));
    if (m_question == Question::HowMuch)
        add(tr("Cost"), words::costMeaning());
    column->addStretch();
    auto *scroll = new ScrollPage(page);
    scroll->setAccessibleName(tr("What it means"));
    return scroll;
}

ReportCard::Side ReportCard::side() const
{
    return Side(m_sides->current());
}

void ReportCard::setSide(Side side)
{
    m_sides->setCurrent(int(side));
    showSide();
}

void ReportCard::showSide()
{
    m_stack->setCurrentIndex(m_sides->current());
    m_groupings->setVisible(side() == Side::Table);
    if (side() == Side::Table)
        Q_EMIT tableWanted();
}

GroupBy ReportCard::grouping() const
{
    return GroupBy(m_groupings->currentData().toInt());
}

void ReportCard::setReport(const Report &report, bool withToday, int running)
{
    m_answer = answerOf(m_question, report, withToday);
    m_words->setAnswer(m_answer);
    m_chart->setChart(chartOf(m_question, report, running));
    m_chart->setAccessibleDescription(m_words->text());
}

void ReportCard::setTable(const Report &report, const QHash<QString, QString> &accounts)
{
    m_table->setReport(report, accounts);
}

void ReportCard::setRefusal(const QString &why)
{
    m_refusal = why;
    m_save->setAccessibleDescription(why);
    m_save->setToolTip(why);
}

} // namespace heliograph::ui
