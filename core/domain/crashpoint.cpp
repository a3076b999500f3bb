// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/crashpoint.h"

#ifdef HELIOGRAPH_CRASHPOINTS

#include <QByteArray>
#include <QList>

#include <atomic>
#include <csignal>

namespace heliograph {

void crashPoint(const char *label)
{
    static const QByteArray armed = qgetenv("HELIOGRAPH_CRASH_AT");
    if (armed.isEmpty())
        return;
    static const QList<QByteArray> parts = armed.split(':');
    static std::atomic<int> remaining = parts.size() > 1 ? parts.at(1).toInt() : 1;
    if (parts.at(0) == label && remaining.fetch_sub(1) == 1)
        std::raise(SIGKILL);
}

} // namespace heliograph

#endif
