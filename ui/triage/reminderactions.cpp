// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/triage/reminderactions.h"

#include "ui/common/toast.h"
#include "ui/triage/reminderform.h"
#include "ui/words/words.h"

namespace heliograph::ui {

ReminderActions::ReminderActions(const DeskServices &desk, QWidget *host)
    : QObject(host)
    , m_desk(desk)
    , m_host(host)
{
}

ReminderForm *ReminderActions::form(const QString &name)
{
    return new ReminderForm(name.isEmpty() ? tr("Remind me") : tr("Remind me about %1").arg(name), m_desk.clock.nowMs(), m_host);
}

/// What was typed stays in sight while it cannot be done.
void ReminderActions::answered(const QPointer<ReminderForm> &form, const Error &error)
{
    const QString why = words::error(error).line();
    if (form)
        form->refuse(why);
    else
        toastHint(m_host, why);
}

void ReminderActions::ask(qint64 customerId, qint64 conversationId, const QRect &anchor)
{
    whenDone(m_desk.customers.get(customerId), this, [=, this](const Result<Customer> &customer) {
        if (!customer)
            return answered({}, Error{ErrorCode::NotFound, QStringLiteral("reminder:customer")});
        const QPointer<ReminderForm> form = this->form(customer->name);
        connect(form, &ReminderForm::submitted, this, [=, this](qint64 at, const QString &text) {
            whenDone(m_desk.reminders.add(customerId, conversationId, at, text), this, [=, this](const Result<qint64> &id) {
                if (!id)
                    return answered(form, id.error());
                if (form)
                    form->close();
                toast(m_host, tr("You are reminded: %1").arg(words::when(at, m_desk.clock.nowMs())), [actions = QPointer(this), id = *id] {
                    if (actions)
                        actions->m_desk.reminders.end(id, ReminderState::Cancelled);
                });
            });
        });
        form->showBeside(anchor);
    });
}

void ReminderActions::change(const Reminder &reminder, const QString &name, const QRect &anchor)
{
    const QPointer<ReminderForm> form = this->form(name);
    form->fill(reminder.at, reminder.text);
    connect(form, &ReminderForm::submitted, this, [=, this](qint64 at, const QString &text) {
        whenDone(m_desk.reminders.change(reminder.id, at, text), this, [=, this](const Result<Reminder> &before) {
            if (!before)
                return answered(form, before.error());
            if (form)
                form->close();
            tell(tr("You are reminded: %1").arg(words::when(at, m_desk.clock.nowMs())), *before);
        });
    });
    form->showBeside(anchor);
}

void ReminderActions::end(const Reminder &reminder, ReminderState state)
{
    whenDone(m_desk.reminders.end(reminder.id, state), this, [this, state](const Result<Reminder> &before) {
        if (!before)
            return answered({}, before.error());
        tell(state == ReminderState::Done ? tr("The reminder is done") : tr("The reminder is cancelled"), *before);
    });
}

void ReminderActions::tell(const QString &words, const Reminder &before)
{
    toast(m_host, words, [actions = QPointer(this), before] {
        if (!actions)
            return;
        whenDone(actions->m_desk.reminders.putBack(before), actions.data(), [actions](const Status &back) {
            if (!back)
                actions->answered({}, back.error());
        });
    });
}

} // namespace heliograph::ui
