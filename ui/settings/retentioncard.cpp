// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/retentioncard.h"

#include "ui/common/flowlayout.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/words/retention.h"
#include "ui/words/roles.h"

#include <QCheckBox>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

RetentionCard::RetentionCard(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setAccessibleName(tr("What would be removed"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(10);
    m_mark = new IconLabel("hourglass"_L1, 20, Role::Muted);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    m_title = new PlainLabel({}, TextSize::Body, Role::Text, true, PlainLabel::Fit::Wrap);
    m_text = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->hide();
    m_sure = new QCheckBox(tr("I know that nothing of it comes back"));
    m_sure->hide();
    auto *buttons = new FlowLayout(8);
    const auto button = [&](QLatin1StringView iconName, const QString &words, auto slot) {
        auto *made = new QPushButton(icon(iconName), words);
        made->setProperty("compact", true);
        buttons->addWidget(made);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_preview = button("eye"_L1, tr("Preview"), &RetentionCard::preview);
    m_purge = button("cross-circle"_L1, tr("Remove now"), &RetentionCard::purge);
    m_stop = button("cross"_L1, tr("Stop"), [this] { m_desk.retention.cancel(); });
    m_reason = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_sure);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addWidget(m_reason);
    row->addLayout(column, 1);
    connect(m_sure, &QCheckBox::toggled, this, &RetentionCard::refresh);
    connect(&desk.settings, &SettingsService::settingsChanged, this, [this] { m_busy ? refresh() : forget(); });
    connect(&desk.retention, &RetentionService::progressed, this, [this](qint64 done, qint64 total) {
        constexpr int kParts = 1000;
        m_progress->setRange(0, total > 0 ? kParts : 0);
        m_progress->setValue(total > 0 ? int(qMin(done, total) * kParts / total) : 0);
    });
    forget();
}

void RetentionCard::setUnsaved(bool unsaved)
{
    m_unsaved = unsaved;
    refresh();
}

/// It was counted by days that are others now.
void RetentionCard::forget()
{
    m_due = 0;
    m_sure->setChecked(false);
    m_mark->setIcon("hourglass"_L1, Role::Muted);
    m_title->setText(tr("Nothing has been counted yet"));
    m_text->setText(tr("The preview counts what is older than the days above. It removes nothing."));
    refresh();
}

void RetentionCard::preview()
{
    m_busy = true;
    m_title->setText(tr("Counting…"));
    m_text->setText({});
    refresh();
    whenDone(m_desk.retention.preview(), this, [this](const Result<RetentionCount> &count) { show(count, false); });
}

void RetentionCard::purge()
{
    m_busy = true;
    m_title->setText(tr("Removing…"));
    m_text->setText(tr("You can go on working. At the end the file is cleaned, which takes a while in a large profile."));
    refresh();
    whenDone(m_desk.retention.purge(), this, [this](const Result<RetentionCount> &count) { show(count, true); });
}

void RetentionCard::show(const Result<RetentionCount> &count, bool removed)
{
    m_busy = false;
    m_due = count && !removed ? count->total() : 0;
    m_sure->setChecked(false);
    if (count) {
        const words::Said said = removed ? words::retentionDone(*count) : words::retentionDue(*count);
        m_mark->setIcon(removed ? "check-circle"_L1 : "info"_L1, removed ? Role::Ok : Role::Muted);
        m_title->setText(said.title);
        m_text->setText(said.text);
    } else {
        const words::Said said = words::error(count.error());
        m_mark->setIcon("warning-circle"_L1, Role::Bad);
        m_title->setText(said.title);
        m_text->setText(said.text);
    }
    refresh();
}

void RetentionCard::refresh()
{
    const bool may = m_desk.settings.may(policy::Ability::Retention);
    const bool due = m_due > 0 && !m_unsaved;
    m_progress->setVisible(m_busy);
    m_progress->setRange(0, 0);
    m_stop->setVisible(m_busy);
    m_sure->setVisible(due && may && !m_busy);
    m_preview->setEnabled(may && !m_busy && !m_unsaved);
    m_purge->setEnabled(may && !m_busy && due && m_sure->isChecked());
    m_reason->setText(!may                ? words::onlySupervisor(policy::Ability::Retention).line()
                          : m_busy        ? tr("Wait until this is done, or stop it.")
                          : m_unsaved     ? tr("Save the days first: the preview is of what is saved.")
                          : !due          ? tr("Remove now works after a preview that found something.")
                          : m_sure->isChecked() ? QString()
                                                : tr("Tick the box first."));
    m_reason->setVisible(!m_reason->wholeText().isEmpty());
    for (QPushButton *button : {m_preview, m_purge})
        button->setAccessibleDescription(button->isEnabled() ? QString() : m_reason->wholeText());
}

void RetentionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), Role::Window), color(palette(), Role::Border));
}

} // namespace heliograph::ui
