// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/sendcontext.h"
#include "store/unit.h"

namespace heliograph::outbox {

/// What a text can go through instead, once it is proven that its own account did not take it.
struct FailOver {
    QList<SendFacts> standIns; ///< accounts that run, each with the facts of the text's purpose
    QString why;               ///< the old account's trouble: Account::pausedReason, or "throttled"
    QString otpText;           ///< kind Otp: what the row does not keep
    qint64 nowMs = 0;          ///< the pipeline's clock
};

/// Hands the row, in whatever waiting or unsent state it has, to the first stand-in (policy::standInsFor()) whose preflight refuses
/// nothing: queued, with that account's sender, parts and price. The row as it is then; false: it stays where it is. Never for a
/// text of which a part went, nor back to an account that it left: each account of the list is asked at most once.
Result<bool> failOver(store::Unit &unit, OutboxRow &row, const FailOver &job);

} // namespace heliograph::outbox
