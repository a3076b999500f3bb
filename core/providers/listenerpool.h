// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/callbacklistener.h"

namespace heliograph {

/// One listener per address, shared by the accounts that name it and gone with the last of them.
class ListenerPool
{
public:
    explicit ListenerPool(QThread *thread) : m_thread(thread) { }
    /// `where`: "127.0.0.1:13014". nullptr: not an address, or taken by another program.
    [[nodiscard]] std::shared_ptr<CallbackListener> at(const QString &where);

private:
    QThread *m_thread;
    QHash<QString, std::weak_ptr<CallbackListener>> m_open;
};

} // namespace heliograph
