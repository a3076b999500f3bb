// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QObject>

namespace heliograph::ui {

/// What is done to conversations from the list, the header and the keys: does it, says what was done, and takes the last back.
class TriageActions final : public QObject
{
    Q_OBJECT
public:
    explicit TriageActions(const DeskServices &desk, QObject *parent = nullptr);

    void assign(const QList<qint64> &ids, const QString &agent, const QString &note = {});
    void label(const QList<qint64> &ids, const QStringList &add, const QStringList &remove);
    void snooze(const QList<qint64> &ids, qint64 untilMs);
    void setPending(const QList<qint64> &ids, bool pending);
    void close(const QList<qint64> &ids);
    void setUnread(const QList<qint64> &ids, bool unread);
    void undo();
    [[nodiscard]] bool undoable() const { return !m_last.after.isEmpty(); }

    /// Whom a conversation can be given to, and the labels there are; as last read.
    [[nodiscard]] const QStringList &agents() const { return m_agents; }
    [[nodiscard]] const QStringList &labels() const { return m_labels; }
    [[nodiscard]] QString self() const { return m_desk.settings.actor(); }
    [[nodiscard]] const DeskServices &desk() const { return m_desk; }
    [[nodiscard]] qint64 nowMs() const { return m_desk.clock.nowMs(); }

Q_SIGNALS:
    void done(const QString &what, bool undoable);
    void failed(const heliograph::Error &error);
    void namesChanged(); ///< of agents or labels

private:
    enum class Act { Assign, Label, Snooze, Pending, Open, Close, Read, Unread };
    void take(Act act, const Async<Moved> &future, const QString &name = {});
    [[nodiscard]] QString sentence(Act act, int count, const QString &name) const;
    void readNames();
    DeskServices m_desk;
    Moved m_last;
    QStringList m_agents;
    QStringList m_labels;
};

} // namespace heliograph::ui
