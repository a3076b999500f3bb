// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/notify/desknotifications.h"

#include "ui/words/words.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr qint64 kRepeatMs = 120'000;
constexpr qsizetype kMostTold = 2000;
constexpr qsizetype kMostNotes = 3; ///< of reminders that are due at once, such as after a holiday
} // namespace

DeskNotifications::DeskNotifications(const DeskServices &desk, const QString &iniFile, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_iniFile(iniFile)
    , m_desktop(new DesktopNotifier(this))
    , m_since(desk.clock.nowMs())
{
    if (!iniFile.isEmpty()) {
        QSettings settings(iniFile, QSettings::IniFormat);
        m_choices = NotificationChoices::read(settings);
    }
    connect(&desk.routing, &RoutingService::offered, this, &DeskNotifications::tellOffer);
    connect(&desk.conversations, &ConversationService::woke, this, &DeskNotifications::tellWoke);
    connect(&desk.reminders, &ReminderService::due, this, &DeskNotifications::tellReminders);
    connect(&desk.changes, &ChangeFeed::changed, this, &DeskNotifications::follow);
    connect(m_desktop, &DesktopNotifier::activated, this, [this](const QString &key) {
        seen(key);
        Q_EMIT openWanted(customerOfNote(key));
    });
    tellReminders({}); // of the time the desk was closed
    connect(m_desktop, &DesktopNotifier::dismissed, this, [this](const QString &key) { m_pending.remove(key); });
}

void DeskNotifications::setChoices(const NotificationChoices &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    if (!m_iniFile.isEmpty()) {
        QSettings settings(m_iniFile, QSettings::IniFormat);
        m_choices.write(settings);
    }
    Q_EMIT choicesChanged();
}

void DeskNotifications::setInSight(bool windowActive, qint64 customerId)
{
    m_active = windowActive;
    m_customer = customerId;
    if (windowActive && customerId != 0)
        seen(noteKey(customerId));
}

void DeskNotifications::seen(const QString &key)
{
    m_pending.remove(key);
    m_desktop->clear(key);
}

void DeskNotifications::showSample()
{
    DesktopNote note = makeNote(NoteKind::Reply, 0, tr("Maya Okonkwo"), tr("This is how a message looks."), m_choices);
    note.key = u"sample"_s;
    m_desktop->show(note);
}

bool DeskNotifications::wanted(NoteKind kind) const
{
    switch (kind) {
    case NoteKind::Offer: return m_choices.offers;
    case NoteKind::Reply: return m_choices.replies;
    case NoteKind::Failed: return m_choices.failures;
    case NoteKind::Verified: return m_choices.verified;
    case NoteKind::Woke: return m_choices.snoozes;
    case NoteKind::Reminder: return m_choices.reminders;
    }
    return false;
}

/// Who works in the window sees the list; only what needs them in another conversation is worth the desktop's attention then.
bool DeskNotifications::inSight(NoteKind kind, qint64 customerId) const
{
    const bool needed = kind == NoteKind::Failed || kind == NoteKind::Woke || kind == NoteKind::Reminder;
    return m_active && (!needed || customerId == m_customer);
}

void DeskNotifications::tellOffer(qint64 conversationId)
{
    if (!wanted(NoteKind::Offer))
        return;
    whenDone(m_desk.conversations.inboxRows(InboxTab::Unassigned, {conversationId}), this, [this](const Result<QList<InboxRow>> &rows) {
        if (!rows || rows->isEmpty())
            return; // somebody has it by now
        const InboxRow &row = rows->first();
        if (row.conversation.waitingSince < m_since)
            return; // waited before this desk was opened: the list says so
        if (!inSight(NoteKind::Offer, row.conversation.customerId))
            show(makeNote(NoteKind::Offer, row.conversation.customerId, row.customerName, row.conversation.preview, m_choices));
    });
}

void DeskNotifications::tellWoke(const QList<qint64> &conversationIds)
{
    if (!wanted(NoteKind::Woke))
        return;
    whenDone(m_desk.conversations.inboxRows(InboxTab::Mine, conversationIds), this, [this](const Result<QList<InboxRow>> &rows) {
        for (const InboxRow &row : rows.value_or(QList<InboxRow>())) {
            if (!inSight(NoteKind::Woke, row.conversation.customerId))
                show(makeNote(NoteKind::Woke, row.conversation.customerId, row.customerName, {}, m_choices));
        }
    });
}

void DeskNotifications::tellReminders(const QList<qint64> &ids)
{
    if (!wanted(NoteKind::Reminder))
        return;
    whenDone(m_desk.reminders.mine(), this, [this, ids](const Result<QList<ShownReminder>> &mine) {
        QList<ShownReminder> due = mine.value_or(QList<ShownReminder>());
        due.removeIf([this, &ids](const ShownReminder &each) {
            return ids.isEmpty() ? each.reminder.at > m_desk.clock.nowMs() : !ids.contains(each.reminder.id);
        });
        if (due.size() > kMostNotes) {
            if (!m_active)
                show(remindersNote(int(due.size()), m_choices));
            return;
        }
        for (const ShownReminder &each : std::as_const(due)) {
            if (!inSight(NoteKind::Reminder, each.customerId))
                show(makeNote(NoteKind::Reminder, each.customerId, each.customerName, each.reminder.text, m_choices));
        }
    });
}

void DeskNotifications::follow(const QList<Change> &changes)
{
    QHash<qint64, QList<qint64>> messages;
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Message && change.id != 0)
            messages[change.threadId].append(change.id);
    }
    for (auto thread = messages.cbegin(); thread != messages.cend(); ++thread)
        readThread(thread.key(), thread.value());
}

void DeskNotifications::readThread(qint64 customerId, const QList<qint64> &messageIds)
{
    whenDone(m_desk.conversations.threadMessages(customerId, messageIds), this, [this](const Result<ThreadPage> &page) {
        if (!page)
            return;
        for (const Message &message : page->messages) {
            const auto kind = noteKind(message);
            const bool fresh = qMax(message.at, message.stateAt) >= m_since;
            if (!kind || !fresh || !wanted(*kind) || inSight(*kind, message.threadId))
                continue;
            if (m_told.size() > kMostTold)
                m_told.clear();
            const QPair<qint64, int> told(message.id, int(message.state));
            if (m_told.contains(told))
                continue;
            m_told.insert(told);
            tellMessage(message, *kind);
        }
    });
}

/// Only who has the conversation is told; an offered one is everybody's, and was told as an offer.
void DeskNotifications::tellMessage(const Message &message, NoteKind kind)
{
    const bool mySms = kind == NoteKind::Failed && message.actor == m_desk.settings.actor();
    const auto tell = [this, message, kind](const QString &name) {
        const QString text = kind == NoteKind::Failed ? words::stateLine(message, m_desk.clock.nowMs()) : message.body;
        if (!inSight(kind, message.threadId))
            show(makeNote(kind, message.threadId, name, text, m_choices));
    };
    if (mySms) {
        whenDone(m_desk.customers.get(message.threadId), this, [tell](const Result<Customer> &customer) { tell(customer ? customer->name : QString()); });
        return;
    }
    whenDone(m_desk.conversations.inboxRows(InboxTab::Mine, {message.conversationId}, {message.threadId}), this,
             [tell](const Result<QList<InboxRow>> &rows) {
                 if (rows && !rows->isEmpty())
                     tell(rows->first().customerName);
             });
}

void DeskNotifications::show(const DesktopNote &note)
{
    m_pending.insert(note.key, {note, ++m_turn});
    m_desktop->show(note);
    repeatLater(note.key, m_turn);
}

void DeskNotifications::repeatLater(const QString &key, int turn)
{
    m_desk.clock.after(kRepeatMs, this, [this, key, turn] {
        const auto pending = m_pending.constFind(key);
        if (!m_choices.repeat || pending == m_pending.cend() || pending->turn != turn)
            return;
        m_desktop->show(pending->note);
        repeatLater(key, turn);
    });
}

} // namespace heliograph::ui
