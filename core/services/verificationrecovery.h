// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/codecheck.h"

namespace heliograph {

/// Ends a pending verification by hand, or because nothing can come of it.
Status voidPending(store::Unit &unit, Verification v, const QString &detail, const QString &actor, qint64 nowMs);

/// What a crash left: a code that never began to go is void, one that had begun may have gone, and a question without its answer
/// may have been one. What a provider holds goes on.
Status recoverVerifications(store::Unit &unit, const CodeCheck &check);

/// Ends what has outlived its time; what is left. A code that is being asked about waits for its answer.
Result<QList<Verification>> endExpired(store::Unit &unit, const CodeCheck &check);

} // namespace heliograph
