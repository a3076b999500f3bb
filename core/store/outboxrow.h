// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"
#include "store/connection.h"

namespace heliograph::store {

/// What is selected after OUTBOX_COLUMNS begins at this column.
constexpr int kOutboxColumns = 27;
#define OUTBOX_COLUMNS                                                                                                        \
    u"o.message_id, o.draft_id, o.client_ref, o.kind, o.customer_id, o.conversation_id, o.verification_id, o.account_id,"    \
    u" o.dest, o.sender, o.body, o.actor, o.marketing, o.state, o.detail, o.created_at, o.not_before, o.not_after, o.tries," \
    u" o.segments, o.parts, o.next_part, o.provider_ids, o.parameters, o.bulk_id, o.cost, o.currency"

/// May what is in the outbox of this job go? Also of one that stopped for a day's cap: that was counted when it was handed over.
#define BULK_MAY_GO u"(j.state IN (3, 4) OR (j.state = 5 AND j.detail = 'cap'))"

/// Reads a row of OUTBOX_COLUMNS.
OutboxRow readOutboxRow(const Statement &row);

/// Writes state and detail of an outbox row, its message and its conversation's mark of a failed SMS. A text of which some parts
/// went ends as Undelivered, never as one that was not sent.
Status moveOutboxRow(Connection &c, qint64 messageId, OutboxState state, const QString &detail, qint64 nowMs);

/// Where the stored receipts of this row lead from its state (the monotone order), or its state.
Result<OutboxState> stateByReceipts(Connection &c, const OutboxRow &row);
/// Moves the row to where its stored receipts lead. A row that is being sent waits for its result.
Status settleByReceipts(Connection &c, qint64 messageId, qint64 nowMs);
/// Receipts that came before their row was known become the row's own.
Status adoptOrphans(Connection &c, const OutboxRow &row);

} // namespace heliograph::store
