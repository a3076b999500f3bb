// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
//
// Where an import begins: the file, and the imports before it.
#include "ui/exchange/importsheet.h"

#include "ui/common/plainlabel.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph::ui {

namespace {

constexpr int kRuns = 5; ///< earlier ones that are shown

} // namespace

void ImportSheet::begin()
{
    open();
    if (!m_running)
        showStart();
}

void ImportSheet::showStart()
{
    setSubtitle({});
    QVBoxLayout &column = newPage();
    column.addWidget(new PlainLabel(tr("A table (CSV) from a spreadsheet or another program, or contact cards (vCard). Nothing is written before you have seen what would happen."),
                                    TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap));
    column.addWidget(new PlainLabel(tr("Each customer needs a name and a phone number. Consent goes in only with where it was given; an opt-out always does."),
                                    TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap));
    setActions({tr("Choose a file…"), [this] { chooseFile(); }}, {tr("Cancel"), [this] { closeSheet(); }});
    whenDone(m_desk.exchange.runs(kRuns), m_page, [this](const Result<QList<ImportRun>> &runs) {
        if (runs && !runs->isEmpty())
            addRuns(*runs);
        static_cast<QVBoxLayout *>(m_page->layout())->addStretch();
    });
}

void ImportSheet::addRuns(const QList<ImportRun> &runs)
{
    auto *column = static_cast<QVBoxLayout *>(m_page->layout());
    column->addSpacing(16);
    column->addWidget(new PlainLabel(tr("Earlier imports"), TextSize::Meta, Role::Muted, true));
    for (const ImportRun &run : runs) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        const bool broken = run.state == ImportState::Running || run.state == ImportState::Stopped;
        const QString name = QFileInfo(run.file).fileName();
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(run.at), QLocale::ShortFormat);
        const QString what = run.state == ImportState::Undone ? tr("%1, %2: undone").arg(name, when)
            : broken ? tr("%1, %2: broken off after row %3").arg(name, when, QLocale().toString(run.counts.read))
                     : tr("%1, %2: %3 added, %4 updated").arg(name, when, QLocale().toString(run.counts.added), QLocale().toString(run.counts.updated));
        row->addWidget(new PlainLabel(what, TextSize::Body, Role::Text, false, PlainLabel::Fit::Elide), 1);
        const auto button = [&](const QString &text, const QString &spoken, auto act) {
            auto *made = new QPushButton(text);
            made->setProperty("compact", true);
            made->setAccessibleName(spoken);
            row->addWidget(made);
            connect(made, &QPushButton::clicked, this, act);
        };
        if (broken)
            button(tr("Go on"), tr("Go on with the import of %1").arg(name), [this, id = run.id, file = run.file] {
                m_file = file;
                goOn(id);
            });
        if (run.state != ImportState::Undone && run.counts.added + run.counts.updated > 0)
            button(tr("Undo"), tr("Undo the import of %1").arg(name), [this, id = run.id, file = run.file] {
                m_file = file;
                undo(id);
            });
        column->addLayout(row);
    }
}

void ImportSheet::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import customers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables and contact cards (*.csv *.tsv *.txt *.vcf *.vcard)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSheet::take);
    dialog->open();
}

} // namespace heliograph::ui
