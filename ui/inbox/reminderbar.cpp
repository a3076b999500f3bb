// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/reminderbar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ReminderBar::ReminderBar(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    m_button = new QPushButton(icon("alarm"_L1), {});
    m_button->setProperty("compact", true);
    m_button->setToolTip(tr("What you wanted to be reminded of, and whom"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::Padding, 8, metric::Padding, 4);
    row->addWidget(m_button);
    row->addStretch();
    connect(m_button, &QPushButton::clicked, this, &ReminderBar::sheetWanted);
    connect(&desk.reminders, &ReminderService::due, this, &ReminderBar::reload);
    connect(&desk.conversations, &ConversationService::agentChanged, this, &ReminderBar::reload);
    connect(&desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change &c) { return c.kind == Change::Kind::Customer; }))
            reload();
    });
    hide();
    reload();
}

void ReminderBar::setRoom(bool room)
{
    m_room = room;
    setVisible(m_room && m_due > 0);
}

void ReminderBar::reload()
{
    whenDone(m_desk.reminders.mine(), this, m_reads.of([this](const Result<QList<ShownReminder>> &mine) {
        if (!mine)
            return; // what stands there stays
        const qint64 now = m_desk.clock.nowMs();
        m_due = int(std::count_if(mine->begin(), mine->end(), [now](const ShownReminder &each) { return each.reminder.at <= now; }));
        m_button->setText(m_due == 1 ? tr("1 reminder is due") : tr("%n reminders are due", nullptr, m_due));
        setRoom(m_room);
    }));
}

} // namespace heliograph::ui
