// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/triage/reminderrow.h"

#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/words/line.h"
#include "ui/words/shown.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ReminderRow::ReminderRow(const ShownReminder &shown, bool named, const QString &self, qint64 nowMs, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
{
    const Reminder &reminder = shown.reminder;
    const bool due = reminder.at <= nowMs;
    const QString what = words::shown(reminder.text);
    QStringList meta{words::when(reminder.at, nowMs)};
    if (due)
        meta.prepend(tr("Due"));
    if (named)
        meta.append(words::shown(shown.customerName));
    if (reminder.agent != self)
        meta.append(tr("for %1").arg(words::shown(reminder.agent)));
    setAccessibleName(words::line({what, meta.join(u", "_s)}));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(new PlainLabel(what, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap));
    lines->addWidget(new PlainLabel(words::line(meta), TextSize::Meta, due ? Role::Bad : Role::Muted, false, PlainLabel::Fit::Wrap));
    m_done = new QPushButton(tr("Done"));
    m_done->setProperty("compact", true);
    m_done->setAccessibleName(tr("Done: %1").arg(what));
    auto *change = new IconButton("edit"_L1, tr("Change the reminder: %1").arg(what));
    auto *cancel = new IconButton("close"_L1, tr("Cancel the reminder: %1").arg(what));
    for (IconButton *each : {change, cancel})
        each->setProperty("compact", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(8);
    row->addWidget(new IconLabel("alarm"_L1, 16, due ? Role::Bad : Role::Muted), 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    if (named) {
        auto *open = new QPushButton(tr("Open"));
        open->setProperty("compact", true);
        open->setProperty("ghost", true);
        open->setAccessibleName(tr("Open %1").arg(shown.customerName));
        row->addWidget(open, 0, Qt::AlignTop);
        connect(open, &QPushButton::clicked, this, &ReminderRow::openWanted);
    }
    for (QWidget *each : {static_cast<QWidget *>(m_done), static_cast<QWidget *>(change), static_cast<QWidget *>(cancel)})
        row->addWidget(each, 0, Qt::AlignTop);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT endWanted(ReminderState::Done); });
    connect(cancel, &QToolButton::clicked, this, [this] { Q_EMIT endWanted(ReminderState::Cancelled); });
    connect(change, &QToolButton::clicked, this, [this, change] { Q_EMIT changeWanted({change->mapToGlobal(QPoint(0, 0)), change->size()}); });
}

void ReminderRow::takeFocus()
{
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
