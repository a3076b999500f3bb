// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/triage/triageactions.h"

#include "ui/words/words.h"

namespace heliograph::ui {

TriageActions::TriageActions(const DeskServices &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.settings, &SettingsService::settingsChanged, this, &TriageActions::readNames);
    readNames();
}

void TriageActions::readNames()
{
    whenDone(m_desk.conversations.agents(), this, [this](const Result<QStringList> &agents) {
        m_agents = agents.value_or(m_agents);
        Q_EMIT namesChanged();
    });
    whenDone(m_desk.conversations.labels(), this, [this](const Result<QStringList> &labels) {
        m_labels = labels.value_or(m_labels);
        Q_EMIT namesChanged();
    });
}

void TriageActions::assign(const QList<qint64> &ids, const QString &agent, const QString &note)
{
    take(Act::Assign, m_desk.conversations.assign(ids, agent, note), agent);
}

void TriageActions::label(const QList<qint64> &ids, const QStringList &add, const QStringList &remove)
{
    take(Act::Label, m_desk.conversations.label(ids, add, remove));
}

void TriageActions::snooze(const QList<qint64> &ids, qint64 untilMs)
{
    take(Act::Snooze, m_desk.conversations.snooze(ids, untilMs), words::when(untilMs, nowMs()));
}

void TriageActions::setPending(const QList<qint64> &ids, bool pending)
{
    take(pending ? Act::Pending : Act::Open, m_desk.conversations.setPending(ids, pending));
}

void TriageActions::close(const QList<qint64> &ids)
{
    take(Act::Close, m_desk.conversations.close(ids, QStringLiteral("closed")));
}

void TriageActions::setUnread(const QList<qint64> &ids, bool unread)
{
    take(unread ? Act::Unread : Act::Read, m_desk.conversations.setUnread(ids, unread));
}

void TriageActions::take(Act act, const Async<Moved> &future, const QString &name)
{
    whenDone(future, this, [this, act, name](const Result<Moved> &moved) {
        if (!moved) {
            Q_EMIT failed(moved.error());
            return;
        }
        if (act == Act::Label || act == Act::Assign)
            readNames();
        const int count = int(moved->after.size());
        if (count == 0 && moved->skipped == 0)
            return; // it was so already
        if (count > 0)
            m_last = *moved;
        QString said = count > 0 ? sentence(act, count, name) : tr("Not possible as they stand now");
        if (count > 0 && moved->skipped > 0)
            said = tr("%1; %2 not possible").arg(said).arg(moved->skipped);
        Q_EMIT done(said, count > 0);
    });
}

QString TriageActions::sentence(Act act, int count, const QString &name) const
{
    const bool one = count == 1;
    switch (act) {
    case Act::Assign:
        if (name.isEmpty())
            return one ? tr("Given back to everybody") : tr("%n given back to everybody", nullptr, count);
        return one ? tr("Assigned to %1").arg(name) : tr("%n assigned to %1", nullptr, count).arg(name);
    case Act::Label: return one ? tr("Labels changed") : tr("Labels of %n changed", nullptr, count);
    case Act::Snooze: return one ? tr("Snoozed until %1").arg(name) : tr("%n snoozed until %1", nullptr, count).arg(name);
    case Act::Pending: return one ? tr("Set to pending") : tr("%n set to pending", nullptr, count);
    case Act::Open: return one ? tr("Open again") : tr("%n open again", nullptr, count);
    case Act::Close: return one ? tr("Closed") : tr("%n closed", nullptr, count);
    case Act::Read: return one ? tr("Marked as read") : tr("%n marked as read", nullptr, count);
    case Act::Unread: return one ? tr("Marked as unread") : tr("%n marked as unread", nullptr, count);
    }
    return {};
}

void TriageActions::undo()
{
    if (!undoable())
        return;
    whenDone(m_desk.conversations.putBack(std::exchange(m_last, {})), this, [this](const Result<Moved> &back) {
        if (!back) {
            Q_EMIT failed(back.error());
            return;
        }
        Q_EMIT done(back->skipped == 0 ? tr("Taken back") : tr("Taken back, but for %n changed since", nullptr, back->skipped), false);
    });
}

} // namespace heliograph::ui
