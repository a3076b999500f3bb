// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"
#include "store/unit.h"

/// What the commits of the pipeline share.
namespace heliograph::outbox {

inline tl::unexpected<Error> handOn(const Error &error)
{
    return tl::unexpected<Error>(error);
}

/// Tells the row and its message.
void told(store::Unit &unit, const OutboxRow &row);
Status audited(store::Unit &unit, const OutboxRow &row, const QString &actor, const QString &action, const QJsonObject &details, qint64 at);
/// row → `to`, from the state that the row has; told.
Status moved(store::Unit &unit, OutboxRow &row, OutboxState to, qint64 nowMs);
/// When quiet hours end for this row; 0: they do not apply, or it is open.
qint64 quietUntil(const store::View &view, const OutboxRow &row, const Settings &settings, qint64 wallMs);
/// The conversation has our words last now.
Status touchConversation(store::Unit &unit, const OutboxRow &row);

} // namespace heliograph::outbox
