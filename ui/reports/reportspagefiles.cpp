// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportspage.h"

#include "ui/common/toast.h"
#include "ui/reports/figurestable.h"
#include "ui/reports/reportcard.h"
#include "ui/reports/reportpdf.h"
#include "ui/words/figures.h"
#include "ui/words/line.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// What the reports write to files.
namespace heliograph::ui {

void ReportsPage::chooseFile(const QString &title, const QString &name, const std::function<void(const QString &)> &use)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

/// Of a picture what stands behind it, by day or by hour.
void ReportsPage::saveTable(int question, const QString &file)
{
    ReportCard &card = this->card(question);
    if (card.side() != ReportCard::Side::Table && m_reports.contains(m_query.by))
        card.setTable(m_reports.value(m_query.by), {});
    const ReportQuery query = card.table().report().query;
    whenDone(m_desk.reports.save(file, card.table().plainRows(), query), this, [this, file](const Status &saved) {
        if (saved)
            toast(this, tr("The table is in %1").arg(QFileInfo(file).fileName()));
        else
            Q_EMIT failed(saved.error());
    });
}

void ReportsPage::print(const QString &file)
{
    const auto report = m_reports.constFind(m_query.by);
    if (report == m_reports.cend())
        return;
    PrintedReport printed{tr("Reports"), {}, {}, layoutDirection()};
    const QString zone = QString::fromUtf8(m_desk.reports.zone().id());
    const Account *account = m_desk.accounts.account(m_query.account);
    printed.about = words::line({words::period(m_query.period), zone, m_query.agent.isEmpty() ? tr("All agents") : m_query.agent,
                                 account ? account->shownName() : tr("All providers")});
    for (const Question question : kQuestions)
        printed.parts.append({title(question), answerOf(question, *report, withToday()), chartOf(question, *report, runningRow())});
    whenDone(printReport(file, printed), this, [this, file, query = report->query](const Status &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        toast(this, tr("The report is in %1").arg(QFileInfo(file).fileName()));
        whenDone(m_desk.reports.noteExport(u"pdf"_s, query), this, [this](const Status &noted) {
            if (!noted)
                Q_EMIT failed(noted.error());
        });
    });
}

} // namespace heliograph::ui
