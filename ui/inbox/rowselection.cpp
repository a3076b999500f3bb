// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/rowselection.h"

namespace heliograph::ui {

void RowSelection::set(const QList<Conversation> &conversations, bool ticked)
{
    for (const Conversation &c : conversations) {
        if (ticked)
            m_ticked.insert(c.id, c);
        else
            m_ticked.remove(c.id);
    }
    Q_EMIT changed();
}

void RowSelection::renew(const Conversation &conversation)
{
    if (const auto it = m_ticked.find(conversation.id); it != m_ticked.end())
        *it = conversation;
}

void RowSelection::remove(qint64 conversationId)
{
    if (m_ticked.remove(conversationId) > 0)
        Q_EMIT changed();
}

void RowSelection::clear()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    Q_EMIT changed();
}

} // namespace heliograph::ui
