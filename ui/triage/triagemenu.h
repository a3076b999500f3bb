// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"

#include <QObject>
#include <QRect>

class QMenu;
class QWidget;

namespace heliograph::ui {

class ReminderActions;
class TriageActions;

/// The conversations that a menu is about.
struct TriageTarget {
    QList<Conversation> conversations;
    QString number; ///< of the one customer, E.164; empty: none, or several customers
    [[nodiscard]] QList<qint64> ids() const;
};

/// The menus and cards behind Assign, Label, Snooze and ⋮: the same for a row, for many rows, and for the conversation in sight.
class TriageMenu final : public QObject
{
    Q_OBJECT
public:
    /// `host`: in the window that cards stand over. `popsOut`: a conversation can be given a window of its own from here.
    TriageMenu(TriageActions &actions, QWidget *host, bool popsOut = true);

    void fillAssign(QMenu &menu, const TriageTarget &target);
    void fillSnooze(QMenu &menu, const TriageTarget &target);
    /// Everything that can be done.
    void fill(QMenu &menu, const TriageTarget &target);
    void pickLabels(const QRect &anchor, const TriageTarget &target);

Q_SIGNALS:
    void popOutWanted(qint64 customerId, qint64 conversationId);
    void exportWanted(const QList<qint64> &conversationIds);

private:
    void pickTime(const QRect &anchor, const TriageTarget &target);
    void transfer(const QRect &anchor, const TriageTarget &target);
    void addReading(QMenu &menu, const TriageTarget &target);
    TriageActions &m_actions;
    ReminderActions *m_reminders;
    QWidget *m_host;
    bool m_popsOut;
};

} // namespace heliograph::ui
