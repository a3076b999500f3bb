// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/triage/triagemenu.h"

#include "ui/common/icons.h"
#include "ui/common/mnemonic.h"
#include "ui/triage/labelpicker.h"
#include "ui/triage/reminderactions.h"
#include "ui/triage/snoozepicker.h"
#include "ui/triage/transferform.h"
#include "ui/triage/triageactions.h"
#include "ui/words/words.h"

#include "phone/phone.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr qint64 kHour = 3600'000;
constexpr qint64 kDay = 24 * kHour;

struct Span {
    const char *words;
    qint64 ms;
};
constexpr Span kSpans[] = {
    {QT_TRANSLATE_NOOP("heliograph::ui::TriageMenu", "1 hour"), kHour},
    {QT_TRANSLATE_NOOP("heliograph::ui::TriageMenu", "3 hours"), 3 * kHour},
    {QT_TRANSLATE_NOOP("heliograph::ui::TriageMenu", "6 hours"), 6 * kHour},
    {QT_TRANSLATE_NOOP("heliograph::ui::TriageMenu", "12 hours"), 12 * kHour},
    {QT_TRANSLATE_NOOP("heliograph::ui::TriageMenu", "1 day"), kDay},
    {QT_TRANSLATE_NOOP("heliograph::ui::TriageMenu", "2 days"), 2 * kDay},
    {QT_TRANSLATE_NOOP("heliograph::ui::TriageMenu", "3 days"), 3 * kDay},
    {QT_TRANSLATE_NOOP("heliograph::ui::TriageMenu", "1 week"), 7 * kDay},
};

/// Days end at the same time of the day, also when the clocks change meanwhile.
qint64 later(qint64 nowMs, qint64 span)
{
    return span % kDay == 0 ? QDateTime::fromMSecsSinceEpoch(nowMs).addDays(span / kDay).toMSecsSinceEpoch() : nowMs + span;
}

QRect anchorOf(const QMenu &menu)
{
    return {menu.pos(), QSize(1, 1)};
}

bool any(const TriageTarget &target, bool (*holds)(const Conversation &))
{
    return std::any_of(target.conversations.begin(), target.conversations.end(), holds);
}

bool goingOn(const Conversation &c)
{
    return c.state != ConversationState::Offered && c.state != ConversationState::Closed;
}

bool notClosed(const Conversation &c)
{
    return c.state != ConversationState::Closed;
}

} // namespace

QList<qint64> TriageTarget::ids() const
{
    QList<qint64> all;
    for (const Conversation &c : conversations)
        all += c.id;
    return all;
}

TriageMenu::TriageMenu(TriageActions &actions, QWidget *host, bool popsOut)
    : QObject(host)
    , m_actions(actions)
    , m_reminders(new ReminderActions(actions.desk(), host))
    , m_host(host)
    , m_popsOut(popsOut)
{
}

void TriageMenu::fillAssign(QMenu &menu, const TriageTarget &target)
{
    const QString self = m_actions.self();
    const auto add = [&](const QString &words, const QString &agent) {
        QAction *action = menu.addAction(withoutMnemonic(words), this, [this, target, agent] { m_actions.assign(target.ids(), agent); });
        const bool has = std::all_of(target.conversations.begin(), target.conversations.end(),
                                     [&](const Conversation &c) { return c.assignee == agent; });
        action->setCheckable(true);
        action->setChecked(has);
    };
    if (!self.isEmpty())
        add(tr("Me (%1)").arg(self), self);
    for (const QString &agent : m_actions.agents()) {
        if (agent != self)
            add(agent, agent);
    }
    menu.addSeparator();
    QAction *note = menu.addAction(tr("With a note…"), this, [this, target, &menu] { transfer(anchorOf(menu), target); });
    note->setEnabled(!m_actions.agents().isEmpty());
    if (any(target, goingOn))
        menu.addAction(tr("Give back to everybody"), this, [this, target] { m_actions.assign(target.ids(), {}); });
    if (m_actions.agents().size() < 2)
        menu.addAction(tr("Add names in Settings, Workspace"))->setEnabled(false);
}

void TriageMenu::fillSnooze(QMenu &menu, const TriageTarget &target)
{
    const qint64 now = m_actions.nowMs();
    for (const Span &span : kSpans) {
        const qint64 until = later(now, span.ms);
        menu.addAction(tr(span.words) + u'\t' + words::when(until, now), this, [this, target, until] { m_actions.snooze(target.ids(), until); });
    }
    menu.addSeparator();
    menu.addAction(tr("Pick a time…"), this, [this, target, &menu] { pickTime(anchorOf(menu), target); });
}

void TriageMenu::fill(QMenu &menu, const TriageTarget &target)
{
    const bool open = any(target, goingOn);
    if (m_popsOut && target.conversations.size() == 1) {
        const Conversation &c = target.conversations.first();
        menu.addAction(icon("pop-out"_L1), tr("Open in a window of its own"), this, [this, c] { Q_EMIT popOutWanted(c.customerId, c.id); });
        menu.addSeparator();
    }
    if (any(target, notClosed)) {
        QMenu *assign = menu.addMenu(icon("person-plus"_L1), tr("Assign to"));
        connect(assign, &QMenu::aboutToShow, this, [this, assign, target] {
            assign->clear();
            fillAssign(*assign, target);
        });
    }
    menu.addAction(icon("label"_L1), tr("Labels…"), this, [this, target, &menu] { pickLabels(anchorOf(menu), target); });
    if (open) {
        QMenu *snooze = menu.addMenu(icon("alarm"_L1), tr("Snooze"));
        connect(snooze, &QMenu::aboutToShow, this, [this, snooze, target] {
            snooze->clear();
            fillSnooze(*snooze, target);
        });
        if (any(target, [](const Conversation &c) { return c.state == ConversationState::Open || c.state == ConversationState::Snoozed; }))
            menu.addAction(icon("hourglass"_L1), tr("Pending"), this, [this, target] { m_actions.setPending(target.ids(), true); });
        if (any(target, [](const Conversation &c) { return c.state == ConversationState::Pending || c.state == ConversationState::Snoozed; }))
            menu.addAction(icon("refresh"_L1), tr("Open again"), this, [this, target] { m_actions.setPending(target.ids(), false); });
    }
    if (target.conversations.size() == 1) {
        menu.addAction(icon("bell"_L1), tr("Remind me…"), this, [this, &menu, c = target.conversations.first()] {
            m_reminders->ask(c.customerId, c.id, anchorOf(menu));
        });
    }
    addReading(menu, target);
    menu.addSeparator();
    if (!target.number.isEmpty()) {
        menu.addAction(icon("copy"_L1), tr("Copy number"), this,
                       [number = target.number] { QGuiApplication::clipboard()->setText(phone::international(number)); });
    }
    menu.addAction(icon("arrow-up-right"_L1), tr("Export…"), this, [this, ids = target.ids()] { Q_EMIT exportWanted(ids); });
    if (any(target, notClosed))
        menu.addAction(icon("close"_L1), tr("Close"), this, [this, target] { m_actions.close(target.ids()); });
}

void TriageMenu::addReading(QMenu &menu, const TriageTarget &target)
{
    if (any(target, [](const Conversation &c) { return c.unread > 0; }))
        menu.addAction(icon("mail"_L1), tr("Mark as read"), this, [this, target] { m_actions.setUnread(target.ids(), false); });
    if (any(target, [](const Conversation &c) { return c.unread == 0; }))
        menu.addAction(icon("mail-unread"_L1), tr("Mark as unread"), this, [this, target] { m_actions.setUnread(target.ids(), true); });
}

void TriageMenu::pickLabels(const QRect &anchor, const TriageTarget &target)
{
    QList<QStringList> carried;
    for (const Conversation &c : target.conversations)
        carried += c.labels;
    auto *picker = new LabelPicker(m_actions.labels(), carried, m_host);
    connect(picker, &LabelPicker::picked, this, [this, ids = target.ids()](const QStringList &add, const QStringList &remove) {
        m_actions.label(ids, add, remove);
    });
    picker->showBeside(anchor);
}

void TriageMenu::pickTime(const QRect &anchor, const TriageTarget &target)
{
    auto *picker = new SnoozePicker(m_actions.nowMs(), m_host);
    connect(picker, &SnoozePicker::picked, this, [this, ids = target.ids()](qint64 until) { m_actions.snooze(ids, until); });
    picker->showBeside(anchor);
}

void TriageMenu::transfer(const QRect &anchor, const TriageTarget &target)
{
    auto *form = new TransferForm(m_actions.agents(), m_host);
    connect(form, &TransferForm::picked, this, [this, ids = target.ids()](const QString &agent, const QString &note) {
        m_actions.assign(ids, agent, note);
    });
    form->showBeside(anchor);
}

} // namespace heliograph::ui
