// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"

#include <QHash>
#include <QObject>

namespace heliograph::ui {

/// The conversations that are ticked in the list, by id: they stay ticked while rows move, and leave with their row.
class RowSelection final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] bool contains(qint64 conversationId) const { return m_ticked.contains(conversationId); }
    [[nodiscard]] bool isEmpty() const { return m_ticked.isEmpty(); }
    [[nodiscard]] int count() const { return int(m_ticked.size()); }
    /// As they were when they were ticked, or last told of.
    [[nodiscard]] QList<Conversation> conversations() const { return m_ticked.values(); }
    void set(const QList<Conversation> &conversations, bool ticked);
    void renew(const Conversation &conversation); ///< it changed
    void remove(qint64 conversationId);
    void clear();

Q_SIGNALS:
    void changed();

private:
    QHash<qint64, Conversation> m_ticked;
};

} // namespace heliograph::ui
