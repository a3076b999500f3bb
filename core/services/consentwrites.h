// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/unit.h"

/// Lines of the consent ledger, with all that belongs into the same commit.
namespace heliograph::consent {

Status record(store::Unit &unit, const ConsentRecord &line);

struct Stopped {
    bool wasOut = false; ///< stopped before: nothing new, and no second confirmation
    int cancelled = 0;   ///< waiting rows to the number
};
/// Honours an opt-out at once: the ledger, every waiting row to the number, a line in each customer's timeline. One with the
/// scope "marketing" reaches marketing alone.
Result<Stopped> stop(store::Unit &unit, const ConsentRecord &line);
Status lift(store::Unit &unit, const ConsentRecord &line);

} // namespace heliograph::consent
