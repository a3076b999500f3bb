// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/remindersheet.h"

#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/triage/reminderactions.h"
#include "ui/triage/reminderrow.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kWide{620};
constexpr Scaled kTall{560};

} // namespace

ReminderSheet::ReminderSheet(const DeskServices &desk, QWidget *host)
    : Sheet(tr("Reminders"), host)
    , m_desk(desk)
    , m_actions(new ReminderActions(desk, this))
{
    setCardSize({kWide, kTall});
    body().addStretch();
    m_close = new QPushButton(tr("Close"));
    foot().addStretch();
    foot().addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &Sheet::closeSheet);
    connect(&desk.reminders, &ReminderService::due, this, &ReminderSheet::reload);
    connect(&desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change &c) { return c.kind == Change::Kind::Customer; }))
            reload();
    });
}

void ReminderSheet::begin()
{
    open();
    m_close->setFocus(Qt::OtherFocusReason);
    reload();
}

void ReminderSheet::reload()
{
    if (!isVisible())
        return;
    whenDone(m_desk.reminders.mine(), this, m_reads.of([this](const Result<QList<ShownReminder>> &mine) {
        if (mine)
            fill(*mine);
        else
            setSubtitle(words::error(mine.error()).line());
    }));
}

void ReminderSheet::fill(const QList<ShownReminder> &mine)
{
    if (m_page) {
        if (m_page->isAncestorOf(focusWidget()))
            m_close->setFocus(Qt::OtherFocusReason);
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = new QWidget;
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const qint64 now = m_desk.clock.nowMs();
    const auto due = std::count_if(mine.begin(), mine.end(), [now](const ShownReminder &each) { return each.reminder.at <= now; });
    const auto head = [column](const QString &words) {
        column->addSpacing(8);
        column->addWidget(new PlainLabel(words, TextSize::Meta, Role::Muted, true));
    };
    for (qsizetype i = 0; i < mine.size(); ++i) {
        if (i == 0 && due > 0)
            head(tr("Due"));
        else if (i == due)
            head(tr("Later"));
        else
            column->addWidget(new Hairline);
        addRow(mine.at(i));
    }
    if (mine.isEmpty())
        column->addWidget(new PlainLabel(tr("No reminder is set. “Remind me…” in a customer's menu sets one; it stands here until it is done."),
                                         TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap));
    body().insertWidget(0, m_page);
}

void ReminderSheet::addRow(const ShownReminder &shown)
{
    auto *row = new ReminderRow(shown, true, m_desk.settings.actor(), m_desk.clock.nowMs());
    m_page->layout()->addWidget(row);
    connect(row, &ReminderRow::endWanted, this, [this, shown](ReminderState state) { m_actions->end(shown.reminder, state); });
    connect(row, &ReminderRow::changeWanted, this,
            [this, shown](const QRect &anchor) { m_actions->change(shown.reminder, shown.customerName, anchor); });
    connect(row, &ReminderRow::openWanted, this, [this, shown] {
        closeSheet();
        Q_EMIT customerRequested(shown.customerId, shown.reminder.conversationId);
    });
}

} // namespace heliograph::ui
