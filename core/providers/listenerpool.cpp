// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/listenerpool.h"

namespace heliograph {

std::shared_ptr<CallbackListener> ListenerPool::at(const QString &where)
{
    if (auto open = m_open.value(where).lock())
        return open;
    const qsizetype colon = where.lastIndexOf(u':');
    bool number = false;
    const quint16 port = where.mid(colon + 1).toUShort(&number);
    QString host = where.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const QHostAddress address = host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (colon <= 0 || !number || address.isNull())
        return nullptr;
    auto listener = CallbackListener::open(address, port, m_thread);
    // Every "any free port" is a port of its own.
    if (listener && port != 0)
        m_open.insert(where, listener);
    return listener;
}

} // namespace heliograph
