// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/exportsheet.h"

#include "ui/common/plainlabel.h"
#include "ui/common/toast.h"
#include "ui/words/roles.h"
#include "ui/words/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr const char16_t *kEndings[] = {u"csv", u"json", u"vcf"}; // in the order of exchange::ExportFormat

} // namespace

ExportSheet::ExportSheet(const DeskServices &desk, QWidget *host) : Sheet(tr("Export customers"), host), m_desk(desk)
{
    setCardSize({ScaledWidth{520}, Scaled{400}});
    m_what = new PlainLabel({}, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap);
    body().addWidget(m_what);
    body().addSpacing(12);
    addFormats();
    body().addStretch();
    m_reason = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_export = new QPushButton(tr("Save as…"));
    m_export->setProperty("primary", true);
    foot().addWidget(m_reason, 1);
    foot().addWidget(cancel);
    foot().addWidget(m_export);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_desk.exchange.cancel();
        closeSheet();
    });
    connect(m_export, &QPushButton::clicked, this, &ExportSheet::chooseFile);
}

void ExportSheet::addFormats()
{
    const std::pair<QString, QString> formats[] = {
        {tr("Table (CSV)"), tr("For spreadsheets and other programs. Cells that could run as formulas are made harmless.")},
        {tr("JSON"), tr("For programs: everything, in full.")},
        {tr("Contact cards (vCard)"), tr("For telephones and address books.")}};
    for (const auto &[name, what] : formats) {
        auto *choice = new QRadioButton(name);
        choice->setAccessibleDescription(what);
        auto *words = new PlainLabel(what, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
        words->setContentsMargins(24, 0, 0, 0);
        body().addWidget(choice);
        body().addWidget(words);
        body().addSpacing(8);
        m_formats.append(choice);
    }
    m_formats.first()->setChecked(true);
}

void ExportSheet::begin(const CustomerQuery &query)
{
    m_query = query;
    m_what->setText(query.filter.isEmpty() ? tr("All customers are written to a file that only you can read. The audit trail keeps that it was done.")
                                           : tr("The customers in the list are written to a file that only you can read. The audit trail keeps that it was done."));
    setBusy(false);
    open();
    m_formats.first()->setFocus(Qt::OtherFocusReason);
}

void ExportSheet::chooseFile()
{
    const auto chosen = std::find_if(m_formats.begin(), m_formats.end(), [](const QRadioButton *one) { return one->isChecked(); });
    const QString ending = QString::fromUtf16(kEndings[chosen - m_formats.begin()]);
    auto *dialog = new QFileDialog(this, tr("Export customers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(u"customers."_s + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportSheet::writeTo);
    dialog->open();
}

void ExportSheet::writeTo(const QString &file)
{
    const auto chosen = std::find_if(m_formats.begin(), m_formats.end(), [](const QRadioButton *one) { return one->isChecked(); });
    setBusy(true);
    whenDone(m_desk.exchange.exportTo(file, exchange::ExportFormat(chosen - m_formats.begin()), m_query, true), this, [this, file](const Result<int> &count) {
        setBusy(false);
        if (count) {
            closeSheet();
            return toast(parentWidget(), tr("%n customers are in %1", nullptr, *count).arg(QFileInfo(file).fileName()));
        }
        m_reason->setRole(Role::Bad);
        m_reason->setText(words::error(count.error()).line());
    });
}

void ExportSheet::setBusy(bool busy)
{
    const bool may = m_desk.settings.may(policy::Ability::Export);
    m_export->setEnabled(may && !busy);
    m_reason->setRole(Role::Muted);
    m_reason->setText(!may ? words::onlySupervisor(policy::Ability::Export).line() : busy ? tr("Writing…") : QString());
    m_export->setAccessibleDescription(m_reason->wholeText());
}

} // namespace heliograph::ui
