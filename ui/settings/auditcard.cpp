// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/auditcard.h"

#include "ui/common/flowlayout.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/toast.h"
#include "ui/settings/auditheadfile.h"
#include "ui/words/audit.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

AuditCard::AuditCard(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setAccessibleName(tr("Is the trail whole?"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(10);
    m_mark = new IconLabel("shield-check"_L1, 20, Role::Muted);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    m_title = new PlainLabel({}, TextSize::Body, Role::Text, true, PlainLabel::Fit::Wrap);
    m_text = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->hide();
    m_reason = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
    auto *buttons = new FlowLayout(8);
    const auto button = [&](QLatin1StringView iconName, const QString &words, auto slot) {
        auto *made = new QPushButton(icon(iconName), words);
        made->setProperty("compact", true);
        buttons->addWidget(made);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_verify = button("shield-check"_L1, tr("Verify"), [this] { verify({}); });
    m_sign = button("edit"_L1, tr("Sign off"), &AuditCard::signOff);
    m_save = button("arrow-down"_L1, tr("Save the head…"), &AuditCard::saveHead);
    m_compare = button("search"_L1, tr("Compare with a saved head…"), &AuditCard::compare);
    m_export = button("arrow-up-right"_L1, tr("Export CSV…"), &AuditCard::exportWanted);
    m_stop = button("cross"_L1, tr("Stop"), [this] { m_desk.audit.cancel(); });
    m_stop->hide();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addWidget(m_reason);
    row->addLayout(column, 1);
    connect(&desk.audit, &AuditService::progressed, this, [this](qint64 done, qint64 total) {
        constexpr int kParts = 1000;
        m_progress->setRange(0, total > 0 ? kParts : 0);
        m_progress->setValue(total > 0 ? int(qMin(done, total) * kParts / total) : 0);
        if (m_busy)
            m_text->setText(tr("%1 entries read.").arg(QLocale().toString(done)));
    });
    allow();
}

void AuditCard::refresh()
{
    whenDone(m_desk.audit.head(), this, [this](const Result<audithead::Written> &head) {
        m_head = head ? std::optional(*head) : std::nullopt;
        allow();
        if (m_verified || m_busy)
            return;
        AuditReport unknown;
        say("shield-check"_L1, Role::Muted, tr("Not verified since this page was opened"),
            !m_head ? words::auditAgainst(unknown, m_desk.clock.nowMs())
                    : tr("Signed off by %1, %2, up to entry %3.").arg(m_head->head.actor, words::when(m_head->head.at, m_desk.clock.nowMs()), QLocale().toString(m_head->head.seq)));
    });
}

void AuditCard::say(QLatin1StringView icon, Role role, const QString &title, const QString &text)
{
    m_mark->setIcon(icon, role);
    m_title->setRole(role == Role::Bad ? Role::Bad : Role::Text);
    m_title->setText(title);
    m_text->setText(text);
}

void AuditCard::show(const AuditReport &report)
{
    m_verified = true;
    const words::Said said = words::auditFinding(report);
    const bool vouched = report.against == AuditReport::Against::Head;
    const QLatin1StringView mark = !report.intact() ? "warning-circle"_L1 : vouched ? "check-circle"_L1 : "info"_L1;
    say(mark, !report.intact() ? Role::Bad : vouched ? Role::Ok : Role::Text, said.title,
        report.intact() ? said.text + u'\n' + words::auditAgainst(report, m_desk.clock.nowMs()) : said.text);
}

void AuditCard::show(const Error &error)
{
    m_verified = true;
    const words::Said said = words::error(error);
    say("warning-circle"_L1, Role::Bad, said.title, said.text);
}

void AuditCard::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_progress->setVisible(m_busy);
    m_progress->setRange(0, 0);
    m_stop->setVisible(m_busy);
    if (m_busy)
        say("refresh"_L1, Role::Muted, what, {});
    allow();
}

void AuditCard::allow()
{
    for (QPushButton *button : {m_verify, m_sign, m_compare, m_export})
        button->setEnabled(!m_busy);
    m_save->setEnabled(!m_busy && m_head);
    m_reason->setText(m_busy ? tr("Wait until this is done, or stop it.") : m_head ? QString() : tr("There is no head to save yet: sign off first."));
    m_reason->setVisible(!m_reason->wholeText().isEmpty());
    for (QPushButton *button : {m_verify, m_sign, m_save, m_compare, m_export})
        button->setAccessibleDescription(button->isEnabled() ? QString() : m_reason->wholeText());
}

void AuditCard::verify(const std::optional<audithead::Written> &against)
{
    setBusy(tr("Verifying…"));
    whenDone(against ? m_desk.audit.verifyAgainst(*against) : m_desk.audit.verify(), this, [this](const Result<AuditReport> &report) {
        setBusy({});
        report ? show(*report) : show(report.error());
    });
}

void AuditCard::signOff()
{
    setBusy(tr("Verifying before it is signed off…"));
    whenDone(m_desk.audit.signOff(), this, [this](const Result<SignedOff> &done) {
        setBusy({});
        if (!done)
            return show(done.error());
        m_verified = true;
        m_head = done->written;
        allow();
        say("check-circle"_L1, Role::Ok, tr("Signed off up to entry %1").arg(QLocale().toString(done->written.head.seq)),
            done->keyStays ? tr("A cut or a rewriting of what is there now will be found. Save the head outside of this computer too: whoever has this computer may have its keychain.")
                           : tr("There is no keychain here: the key that signed goes when the desk is closed. Save the head now, and compare with it later."));
    });
}

void AuditCard::saveHead()
{
    auto *dialog = new QFileDialog(this, tr("Save the head"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("To print (*.pdf)")});
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"audit-head-%1.txt"_s.arg(m_head->head.seq));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.contains("pdf"_L1) ? u"pdf"_s : u"txt"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &AuditCard::writeHead);
    dialog->show();
}

void AuditCard::writeHead(const QString &file)
{
    if (!m_head)
        return;
    if (const Status written = writeHeadFile(file, *m_head); !written)
        return show(written.error());
    toast(this, tr("Saved: %1").arg(QFileInfo(file).fileName()));
}

void AuditCard::compare()
{
    auto *dialog = new QFileDialog(this, tr("Compare with a saved head"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const auto head = readHeadFile(file);
        head ? verify(*head) : show(head.error());
    });
    dialog->show();
}

void AuditCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), Role::Window), color(palette(), Role::Border));
}

} // namespace heliograph::ui
