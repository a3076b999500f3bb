// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/bulk.h"

namespace heliograph {

QString stateName(BulkState state)
{
    switch (state) {
    case BulkState::Planning: return QStringLiteral("planning");
    case BulkState::Planned: return QStringLiteral("planned");
    case BulkState::Canary: return QStringLiteral("canary");
    case BulkState::Running: return QStringLiteral("running");
    case BulkState::Paused: return QStringLiteral("paused");
    case BulkState::Done: return QStringLiteral("done");
    case BulkState::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace heliograph
