// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/reportlist.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/words/exchange.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr qsizetype kProblems = 50;

} // namespace

ReportList::ReportList(const ImportReport &report, bool dry) : m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    addCounts(report.run.counts, dry);
    if (report.problems > 0)
        addProblems(report);
    m_column->addStretch();
}

void ReportList::addLine(QLatin1StringView icon, Role role, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, 16, role), 0, Qt::AlignTop);
    row->addWidget(new PlainLabel(words, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap), 1);
    m_column->addLayout(row);
}

void ReportList::addCounts(const ImportCounts &counts, bool dry)
{
    if (counts.added > 0 || counts.updated == 0)
        addLine("person-plus"_L1, Role::Ok, dry ? tr("%n customers would be added", nullptr, counts.added) : tr("%n customers were added", nullptr, counts.added));
    if (counts.updated > 0)
        addLine("edit"_L1, Role::Ok, dry ? tr("%n customers would be updated", nullptr, counts.updated) : tr("%n customers were updated", nullptr, counts.updated));
    if (counts.consents > 0)
        addLine("shield-check"_L1, Role::Muted, tr("%n come with consent, recorded with where it was given", nullptr, counts.consents));
    if (counts.optedOut > 0)
        addLine("ban"_L1, Role::Muted, tr("%n opted out; texts to them are blocked", nullptr, counts.optedOut));
    if (counts.known > 0)
        addLine("people"_L1, Role::Warn, tr("%n rows are left out: their number is here already", nullptr, counts.known));
    if (counts.rejected > 0)
        addLine("warning"_L1, Role::Bad, tr("%n rows cannot be taken in", nullptr, counts.rejected));
}

void ReportList::addProblems(const ImportReport &report)
{
    m_column->addSpacing(8);
    m_column->addWidget(new PlainLabel(tr("Rows with a problem"), TextSize::Meta, Role::Muted, true));
    for (const ImportProblem &problem : report.first.mid(0, kProblems)) {
        QStringList reasons;
        for (const exchange::Problem &one : problem.problems)
            reasons.append(words::importProblem(one));
        QStringList cells = problem.cells;
        cells.removeAll(QString());
        m_column->addWidget(new PlainLabel(tr("Line %1: %2").arg(QString::number(problem.line), reasons.join(u' ')), TextSize::Body, Role::Text, false,
                                           PlainLabel::Fit::Wrap));
        if (!cells.isEmpty())
            m_column->addWidget(new PlainLabel(cells.join(u" · "_s).simplified(), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide));
    }
    if (report.problems > kProblems)
        m_column->addWidget(new PlainLabel(tr("and %n more: save them to see all", nullptr, report.problems - int(kProblems)), TextSize::Body, Role::Muted));
}

} // namespace heliograph::ui
