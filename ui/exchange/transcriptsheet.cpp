// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/transcriptsheet.h"

#include "ui/common/plainlabel.h"
#include "ui/common/toast.h"
#include "ui/exchange/transcriptpdf.h"
#include "ui/words/roles.h"
#include "ui/words/transcript.h"
#include "ui/words/words.h"

#include <QCheckBox>
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

enum Form { Pdf, Html, Text, Json, RowPerConversation, RowPerMessage }; // in the order of the choices

exchange::TranscriptFormat formatOf(int form)
{
    switch (form) {
    case Text: return exchange::TranscriptFormat::Text;
    case Json: return exchange::TranscriptFormat::Json;
    case RowPerConversation: return exchange::TranscriptFormat::RowPerConversation;
    case RowPerMessage: return exchange::TranscriptFormat::RowPerMessage;
    default: return exchange::TranscriptFormat::Html; // a PDF is made of it
    }
}

} // namespace

TranscriptSheet::TranscriptSheet(const DeskServices &desk, QWidget *host) : Sheet(tr("Export conversations"), host), m_desk(desk)
{
    setCardSize({ScaledWidth{520}, Scaled{560}});
    m_about = new PlainLabel({}, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap);
    body().addWidget(m_about);
    body().addSpacing(12);
    addChoice(tr("PDF"), tr("To print, to hand over, to file."), u"pdf"_s, false);
    addChoice(tr("Web page (HTML)"), tr("For a browser. What was written stands there as text; nothing of it runs."), u"html"_s, false);
    addChoice(tr("Text"), {}, u"txt"_s, false);
    addChoice(tr("JSON"), tr("For programs: everything, in full."), u"json"_s, false);
    addChoice(tr("Table, a row per conversation (CSV)"), tr("For spreadsheets. Cells that could run as formulas are made harmless."), u"csv"_s, true);
    addChoice(tr("Table, a row per message (CSV)"), {}, u"csv"_s, true);
    body().addSpacing(8);
    m_notes = new QCheckBox(tr("With the team's notes"));
    m_mask = new QCheckBox(tr("Mask phone numbers, in texts too"));
    body().addWidget(m_notes);
    body().addWidget(m_mask);
    body().addStretch();
    m_reason = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_save = new QPushButton(tr("Save as…"));
    m_save->setProperty("primary", true);
    foot().addWidget(m_reason, 1);
    foot().addWidget(cancel);
    foot().addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_desk.exchange.cancel();
        closeSheet();
    });
    connect(m_save, &QPushButton::clicked, this, &TranscriptSheet::chooseFile);
}

void TranscriptSheet::addChoice(const QString &name, const QString &what, const QString &ending, bool table)
{
    auto *button = new QRadioButton(name);
    button->setAccessibleDescription(what);
    body().addWidget(button);
    PlainLabel *words = nullptr;
    if (!what.isEmpty()) {
        words = new PlainLabel(what, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
        words->setContentsMargins(24, 0, 0, 4);
        body().addWidget(words);
    }
    m_choices.append({button, words, ending, table});
}

void TranscriptSheet::begin(const QList<qint64> &conversations)
{
    m_ids = conversations;
    const bool one = m_ids.size() == 1;
    const QString kept = tr("Only you can read the file. The audit trail keeps that it was written.");
    m_about->setText(one ? kept : tr("%1 %2", "two sentences, one after the other").arg(tr("%n conversations are chosen.", nullptr, int(m_ids.size())), kept));
    for (const Choice &choice : std::as_const(m_choices)) {
        choice.button->setVisible(one || choice.table);
        if (choice.what)
            choice.what->setVisible(one || choice.table);
    }
    QRadioButton *first = m_choices.at(one ? Pdf : RowPerConversation).button;
    first->setChecked(true);
    m_notes->setChecked(true);
    m_mask->setChecked(false);
    setBusy(false);
    open();
    first->setFocus(Qt::OtherFocusReason);
}

int TranscriptSheet::chosen() const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [](const Choice &each) { return each.button->isChecked(); });
    return int(found - m_choices.begin());
}

ConversationFile TranscriptSheet::form() const
{
    const int which = chosen();
    const bool table = m_choices.at(which).table;
    ConversationFile form;
    form.choices = {m_notes->isChecked(), m_mask->isChecked()};
    form.mark = table;
    form.head = table ? exchange::conversationHeading(formatOf(which)) : QByteArray();
    form.one = [format = formatOf(which), pdf = which == Pdf, choices = form.choices](const exchange::ExportedConversation &whole) {
        const QByteArray bytes = words::conversationFile(whole, format, choices);
        return pdf ? pdfOf(bytes) : bytes;
    };
    return form;
}

void TranscriptSheet::chooseFile()
{
    const QString ending = m_choices.at(chosen()).ending;
    auto *dialog = new QFileDialog(this, tr("Export conversations"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile((m_ids.size() == 1 ? u"conversation-%1."_s.arg(m_ids.first()) : u"conversations."_s) + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &TranscriptSheet::writeTo);
    dialog->open();
}

void TranscriptSheet::writeTo(const QString &file)
{
    setBusy(true);
    whenDone(m_desk.exchange.exportConversations(file, m_ids, form()), this, [this, file](const Result<int> &count) {
        setBusy(false);
        if (count) {
            closeSheet();
            const QString name = QFileInfo(file).fileName();
            return toast(parentWidget(), *count == 1 ? tr("The conversation is in %1").arg(name) : tr("%n conversations are in %1", nullptr, *count).arg(name));
        }
        m_reason->setRole(Role::Bad);
        m_reason->setText(words::error(count.error()).line());
    });
}

void TranscriptSheet::setBusy(bool busy)
{
    const bool may = m_desk.settings.may(policy::Ability::Export);
    m_save->setEnabled(may && !busy);
    m_reason->setRole(Role::Muted);
    m_reason->setText(!may ? words::onlySupervisor(policy::Ability::Export).line() : busy ? tr("Writing…") : QString());
    m_save->setAccessibleDescription(m_reason->wholeText());
}

} // namespace heliograph::ui
