// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/reminderslist.h"

#include "ui/common/plainlabel.h"
#include "ui/triage/reminderactions.h"
#include "ui/triage/reminderrow.h"

#include <QVBoxLayout>

namespace heliograph::ui {

RemindersList::RemindersList(ReminderActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 18);
    column->setSpacing(2);
    column->addWidget(new PlainLabel(tr("Reminders"), TextSize::Meta, Role::Muted, true));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    hide();
}

void RemindersList::show(const QList<Reminder> &reminders, const QString &customerName, const QString &self, qint64 nowMs)
{
    const bool focusHere = isAncestorOf(focusWidget());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    ReminderRow *first = nullptr;
    for (const Reminder &reminder : reminders) {
        auto *row = new ReminderRow({reminder, reminder.customerId, customerName}, false, self, nowMs);
        connect(row, &ReminderRow::endWanted, this, [this, reminder](ReminderState state) { m_actions.end(reminder, state); });
        connect(row, &ReminderRow::changeWanted, this, [this, reminder, customerName](const QRect &anchor) { m_actions.change(reminder, customerName, anchor); });
        m_rows->addWidget(row);
        first = first ? first : row;
    }
    setVisible(first);
    if (focusHere && first)
        first->takeFocus();
    else if (focusHere)
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
