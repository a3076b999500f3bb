// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/sendcontext.h"

/// What a bulk send reads and writes, each call on a thread of the store's.
namespace heliograph::bulk {

/// A text as one recipient gets it.
struct Rendered {
    SmsDraft draft;
    Customer customer;
};
/// The number that can take it, the preferred one before others; else the preferred one, for the rules to speak about. InvalidArgument
/// "phone": there is none.
Result<QString> numberFor(const store::View &view, const Customer &customer, qint64 nowMs);
/// NotFound: the customer is gone.
Result<Rendered> render(const store::View &view, const BulkJob &job, const BulkRecipient &recipient, const SendFacts &facts);
/// The recipients after this number with what the preflight says of each. One bad number is its own problem and nobody else's.
Result<QList<BulkRecipient>> check(const store::View &view, const BulkJob &job, const SendFacts &facts, int after, int limit);
Status storeChecked(store::Unit &unit, qint64 jobId, QList<BulkRecipient> rows);

/// Commit 1 of one recipient, if the job still runs and they still wait. What refuses only them leaves them out; what a day may cost
/// pauses the job. False: nothing was handed to the outbox.
struct SendJob {
    qint64 jobId = 0;
    int number = 0;
    SendFacts facts;
    qint64 nowMs = 0;  ///< the pipeline's clock
};
Result<bool> sendOne(store::Unit &unit, const SendJob &job);

/// Changes the state of a job; told and audited. Conflict where `may` says no.
Status change(store::Unit &unit, qint64 jobId, const QString &action, const QString &actor, qint64 nowMs,
              const std::function<Status(BulkJob &)> &edit);
/// Nobody is left: done.
Status finish(store::Unit &unit, qint64 jobId, qint64 nowMs);
/// Cancels who waits, in the job and in the outbox, but nothing that has left. How many.
Result<int> cancel(store::Unit &unit, qint64 jobId, const QString &actor, qint64 nowMs, qint64 wallMs);

} // namespace heliograph::bulk
