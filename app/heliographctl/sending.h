// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/heliographctl/call.h"
#include "app/heliographctl/desk.h"

namespace heliograph::ctl {

/// One message handed to its provider, and what a terminal says of it.
[[nodiscard]] Result<OutboxRow> rowNow(const Desk &desk, qint64 id);
/// Sends this one alone if it is due; with --wait until its receipt.
Result<OutboxRow> handOver(const Call &call, const Desk &desk, qint64 id);
void showSent(const Call &call, const Desk &desk, const OutboxRow &row);
[[nodiscard]] ExitCode exitFor(const OutboxRow &row);
/// "2026-12-01T09:00" or "2026-12-01 09:00", on this computer's clock where no zone is written; 0: it is no time.
[[nodiscard]] qint64 timeOf(const QString &text);

} // namespace heliograph::ctl
