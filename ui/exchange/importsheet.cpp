// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/importsheet.h"

#include "ui/common/announce.h"
#include "ui/common/plainlabel.h"
#include "ui/common/toast.h"
#include "ui/exchange/columnslist.h"
#include "ui/exchange/reportlist.h"
#include "ui/words/exchange.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ImportSheet::ImportSheet(const DeskServices &desk, QWidget *host) : Sheet(tr("Import customers"), host), m_desk(desk)
{
    m_reason = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    m_second = new QPushButton;
    m_primary = new QPushButton;
    m_primary->setProperty("primary", true);
    foot().addWidget(m_reason, 1);
    foot().addWidget(m_second);
    foot().addWidget(m_primary);
    connect(m_second, &QPushButton::clicked, this, [this] { m_doSecond.run(); });
    connect(m_primary, &QPushButton::clicked, this, [this] { m_doPrimary.run(); });
    connect(&desk.exchange, &ExchangeService::progressed, this, [this](qint64 done, qint64 total) {
        if (m_progress && total > 0)
            m_progress->setValue(int(done * 1000 / total));
    });
}

QString ImportSheet::fileName() const
{
    return QFileInfo(m_file).fileName();
}

QVBoxLayout &ImportSheet::newPage()
{
    if (m_page) {
        m_page->hide();
        m_page->deleteLater(); // it may be one of its own children that asks
    }
    m_columns = nullptr;
    m_known = nullptr;
    m_progress = nullptr;
    m_page = new QWidget;
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    body().addWidget(m_page);
    m_reason->setRole(Role::Muted);
    m_reason->setText({});
    return *column;
}

void ImportSheet::setActions(const Action &primary, const Action &second)
{
    m_doPrimary = primary;
    m_doSecond = second;
    m_primary->setText(primary.name);
    m_primary->setVisible(!primary.name.isEmpty());
    m_primary->setEnabled(true);
    m_primary->setAccessibleDescription({});
    m_second->setText(second.name);
    m_second->setVisible(!second.name.isEmpty());
    (primary.name.isEmpty() ? m_second : m_primary)->setFocus(Qt::OtherFocusReason);
}

void ImportSheet::take(const QString &file)
{
    m_file = file;
    whenDone(m_desk.exchange.preview(file), this, [this](const Result<ImportPreview> &preview) {
        if (!preview)
            return refuse(preview.error());
        m_plan.known = KnownPolicy::Skip;
        showColumns(*preview);
    });
}

void ImportSheet::showColumns(const ImportPreview &preview)
{
    const KnownPolicy known = m_plan.known;
    m_plan = preview.plan;
    m_plan.known = known;
    setSubtitle(fileName());
    QVBoxLayout &column = newPage();
    addEncodings(column);
    m_columns = new ColumnsList(preview, m_desk.settings.current().text(Key::HomeCountry));
    column.addWidget(m_columns);
    column.addStretch();
    connect(m_columns, &ColumnsList::changed, this, &ImportSheet::columnsChanged);
    setActions({tr("Check the file"), [this] { check(); }}, {tr("Another file…"), [this] { chooseFile(); }});
    columnsChanged();
}

void ImportSheet::addEncodings(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &label, QComboBox *box) {
        auto *words = new PlainLabel(label, TextSize::Body, Role::Muted);
        words->setBuddy(box);
        box->setAccessibleName(label);
        row->addWidget(words);
        row->addWidget(box);
    };
    auto *encoding = new QComboBox;
    encoding->addItems(exchange::encodings());
    encoding->setCurrentText(QString::fromLatin1(m_plan.form.encoding));
    add(tr("Encoding"), encoding);
    m_known = new QComboBox;
    m_known->addItem(tr("leave the row out"), int(KnownPolicy::Skip));
    m_known->addItem(tr("update the customer"), int(KnownPolicy::Update));
    m_known->addItem(tr("add another customer"), int(KnownPolicy::Add));
    m_known->setCurrentIndex(m_known->findData(int(m_plan.known)));
    row->addSpacing(16);
    add(tr("Number is here already:"), m_known);
    row->addStretch();
    column.addLayout(row);
    column.addSpacing(8);
    connect(encoding, &QComboBox::activated, this, [this, encoding] {
        exchange::FileForm form = m_plan.form;
        form.encoding = encoding->currentText().toLatin1();
        whenDone(m_desk.exchange.preview(m_file, form), this, [this](const Result<ImportPreview> &preview) {
            preview ? showColumns(*preview) : refuse(preview.error());
        });
    });
    connect(m_known, &QComboBox::activated, this, [this] { m_plan.known = KnownPolicy(m_known->currentData().toInt()); });
}

void ImportSheet::columnsChanged()
{
    m_plan.mapping = m_columns->mapping();
    const bool named = m_plan.mapping.has(exchange::Field::Name) || m_plan.mapping.has(exchange::Field::FirstName) || m_plan.mapping.has(exchange::Field::LastName);
    const QString missing = !m_plan.mapping.has(exchange::Field::Phone) ? tr("Say which column holds the phone number.")
        : named ? QString() : tr("Say which column holds the name.");
    m_primary->setEnabled(missing.isEmpty());
    m_primary->setAccessibleDescription(missing);
    m_reason->setText(missing);
}

void ImportSheet::check()
{
    showRunning(tr("Checking %1. Nothing is written yet.").arg(fileName()));
    whenDone(m_desk.exchange.check(m_file, m_plan), this, [this](const Result<ImportReport> &report) {
        m_running = false;
        report ? showChecked(*report) : refuse(report.error());
    });
}

void ImportSheet::showChecked(const ImportReport &report)
{
    QVBoxLayout &column = newPage();
    column.addWidget(new ReportList(report, true));
    const int good = report.run.counts.added + report.run.counts.updated;
    const Action save = report.problems > 0 ? Action{tr("Save these rows…"), [this] { chooseTarget(); }} : Action{tr("Cancel"), [this] { closeSheet(); }};
    setActions({tr("Import %n customers", nullptr, good), [this] { run(); }}, save);
    const bool anything = good > 0 || report.run.counts.optedOut > 0;
    m_primary->setEnabled(anything);
    m_reason->setText(anything ? QString() : tr("No row of this file can be taken in."));
    m_primary->setAccessibleDescription(m_reason->wholeText());
    announce(*this, tr("%n rows were checked", nullptr, report.run.counts.read));
}

void ImportSheet::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Save rows with a problem"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &target) {
        whenDone(m_desk.exchange.saveProblems(m_file, m_plan, target, words::importProblem), this, [this](const Result<int> &rows) {
            if (!rows)
                return refuse(rows.error());
            toast(this, tr("%n rows are saved, each with its line and reason", nullptr, *rows));
        });
    });
    dialog->open();
}

void ImportSheet::run()
{
    showRunning(tr("Importing %1").arg(fileName()));
    whenDone(m_desk.exchange.run(m_file, m_plan), this, [this](const Result<ImportReport> &report) {
        m_running = false;
        report ? showDone(*report) : refuse(report.error());
    });
}

void ImportSheet::goOn(qint64 runId)
{
    showRunning(tr("Importing %1").arg(fileName()));
    whenDone(m_desk.exchange.resume(runId), this, [this](const Result<ImportReport> &report) {
        m_running = false;
        report ? showDone(*report) : refuse(report.error());
    });
}

void ImportSheet::undo(qint64 runId)
{
    showRunning(tr("Undoing the import of %1").arg(fileName()));
    whenDone(m_desk.exchange.undo(runId), this, [this](const Result<ImportRun> &run) {
        m_running = false;
        if (!run)
            return refuse(run.error());
        QVBoxLayout &column = newPage();
        column.addWidget(new PlainLabel(tr("%n customers are as they were before", nullptr, run->undone), TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap));
        if (run->kept > 0)
            column.addWidget(new PlainLabel(tr("%n were changed since, or wrote to you, and stay", nullptr, run->kept), TextSize::Body, Role::Text, false,
                                            PlainLabel::Fit::Wrap));
        column.addStretch();
        setActions({tr("Close"), [this] { closeSheet(); }}, {});
    });
}

void ImportSheet::showRunning(const QString &what)
{
    m_running = true;
    setSubtitle(fileName());
    QVBoxLayout &column = newPage();
    column.addWidget(new PlainLabel(what, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap));
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(what);
    column.addWidget(m_progress);
    column.addWidget(new PlainLabel(tr("You can close this and work on; it goes on by itself."), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap));
    column.addStretch();
    setActions({}, {tr("Stop"), [this] { m_desk.exchange.cancel(); }});
}

void ImportSheet::showDone(const ImportReport &report)
{
    QVBoxLayout &column = newPage();
    if (report.run.state == ImportState::Stopped)
        column.addWidget(new PlainLabel(tr("Stopped after row %1. What is in stays in; it can be gone on with or undone.").arg(QLocale().toString(report.run.counts.read)),
                                        TextSize::Body, Role::Text, true, PlainLabel::Fit::Wrap));
    column.addWidget(new ReportList(report, false));
    setActions({tr("Close"), [this] { closeSheet(); }}, {tr("Undo"), [this, id = report.run.id] { undo(id); }});
    const QString done = tr("%n customers were imported", nullptr, report.run.counts.added + report.run.counts.updated);
    if (isVisible())
        announce(*this, done);
    else
        toast(parentWidget(), done);
}

void ImportSheet::refuse(const Error &error)
{
    m_running = false;
    if (m_progress)
        showStart();
    if (error.code == ErrorCode::Cancelled)
        return;
    m_reason->setRole(Role::Bad);
    m_reason->setText(words::error(error).line());
}

} // namespace heliograph::ui
