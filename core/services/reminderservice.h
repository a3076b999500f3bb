// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/reminder.h"
#include "services/alarm.h"
#include "services/settingsservice.h"

namespace heliograph {

/// A reminder and whom it is about today.
struct ShownReminder {
    Reminder reminder;
    qint64 customerId = 0; ///< who was merged since is their new self
    QString customerName;
};

/// What an agent wants to be told about a customer, and when. It stands until it is done or cancelled. Everybody hears of a change
/// as Change::Kind::Customer; who is merged takes theirs along, who is erased takes theirs away.
class ReminderService : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kLongestText = 200; ///< UTF-16 units
    static constexpr int kMost = 200;              ///< of a list

    ReminderService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent = nullptr);

    /// For the agent at the desk; the id. InvalidArgument "text" "reminder:too_long" "remind_at:past" "remind_at:far";
    /// NotFound "reminder:customer".
    Async<qint64> add(qint64 customerId, qint64 conversationId, qint64 at, const QString &text);
    /// As it was, for putBack(). The same errors; NotFound "reminder"; Conflict "reminder": it is no longer open.
    Async<Reminder> change(qint64 id, qint64 at, const QString &text);
    Async<Reminder> end(qint64 id, ReminderState state); ///< Done or Cancelled; the same errors
    Async<Done> putBack(const Reminder &before);         ///< takes change() or end() back; NotFound "reminder"
    Async<QList<ShownReminder>> mine();                  ///< that are open, what is due first, at most kMost
    Async<QList<ShownReminder>> open();                  ///< of every agent

Q_SIGNALS:
    /// Open ones of every agent whose time has come just now.
    void due(const QList<qint64> &ids);

private:
    [[nodiscard]] Error check(qint64 at, const QString &text) const; ///< no detail: nothing is wrong
    Async<QList<ShownReminder>> list(const QString &agent);
    template<typename T>
    Async<T> following(const Async<T> &done);
    void expectNext();
    void ring();
    store::Store &m_store;
    SettingsService &m_settings;
    Clock &m_clock;
    Alarm m_alarm;
    qint64 m_rung; ///< what was due by then is no news
};

} // namespace heliograph
