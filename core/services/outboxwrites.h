// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/failover.h"
#include "services/verdictplan.h"

/// The commits of the pipeline (reliability.md C1), each run on the writer thread inside one unit.
namespace heliograph::outbox {

/// Commit 1: preflight, message, row, audit and the end of the draft. A draft that was sent already gives its own id.
struct SendJob {
    SmsDraft draft;
    SendFacts facts;
    qint64 nowMs = 0;    ///< the pipeline's clock
    qint64 undoMs = 0;
    bool waitOutside = false; ///< in quiet hours nothing is stored, and Queued::openAt says when they end
};
struct Queued {
    OutboxService::Sent sent;
    OutboxRow row;       ///< messageId 0: nothing new was stored
    qint64 openAt = 0;   ///< epoch ms
};
Result<Queued> commitSend(store::Unit &unit, const SendJob &job);

/// Commit 1 of a chat reply.
Result<Queued> commitChatReply(store::Unit &unit, const QString &draftId, const Conversation &conversation, const QString &text,
                               const QString &actor, qint64 nowMs, qint64 wallMs);

/// Commit 2. A row that may not begin any more is moved to where it belongs, and attempt.id stays 0.
struct Begun {
    OutboxRow row;
    Attempt attempt;
    Endpoint endpoint;   ///< kind Chat
    quint64 ticket = 0;  ///< StopGate's
};
struct BeginJob {
    qint64 messageId = 0;
    qint64 nowMs = 0;
    qint64 wallMs = 0;
    Settings settings;
    Clock *clock = nullptr;
};
Result<Begun> begin(store::Unit &unit, const BeginJob &job);

/// Commit 3. The row as stored.
struct AnswerJob {
    OutboxRow row;
    Attempt attempt;
    SendVerdict verdict;
    bool receipts = true;
    bool pauseAccount = false; ///< the breaker opened
    double chance = 0;
    qint64 nowMs = 0;
    QList<SendFacts> standIns; ///< where the answer proves that nothing was taken
    QString otpText;           ///< with them, kind Otp
};
struct Answered {
    OutboxRow row;
    bool failedOver = false; ///< queued again, at another account
    QString paused;      ///< reason the account was paused for in this commit
};
Result<Answered> storeVerdict(store::Unit &unit, const AnswerJob &job);

/// Commit 4. False: kept for a row that is not known yet.
Result<bool> storeReceipt(store::Unit &unit, const Receipt &receipt, qint64 nowMs);

/// Commit 5. The id of the new message for Resend, else the message's own.
Result<qint64> storeDecision(store::Unit &unit, qint64 messageId, Decision decision, const QString &actor, qint64 nowMs, qint64 wallMs);

/// A new message with the text of one that failed.
struct RetryJob {
    qint64 messageId = 0;
    SendFacts facts;       ///< of its account
    QString providerType;
    qint64 nowMs = 0;
};
Result<Queued> commitRetry(store::Unit &unit, const RetryJob &job);
Result<QList<FailedSms>> readFailed(const store::View &view, const QHash<QString, QString> &providerTypes, int limit);
Status setAside(store::Unit &unit, const QList<qint64> &messageIds, const QString &actor, qint64 wallMs);

/// The text as it was typed; also kept as a fresh draft where none waits.
Result<QString> undo(store::Unit &unit, qint64 messageId, const QString &actor, qint64 nowMs, qint64 wallMs);
Status cancel(store::Unit &unit, qint64 messageId, const QString &actor, qint64 nowMs);
Status release(store::Unit &unit, qint64 messageId, const SendFacts &facts, qint64 nowMs);

/// What time alone changes: rows past their time, quiet hours that are over, held rows whose cause is gone, acceptances without a
/// receipt. Returns how many moved.
struct SweepJob {
    qint64 nowMs = 0;
    qint64 wallMs = 0;
    Settings settings;
    QStringList running;  ///< accounts that are not paused and have a provider
    QStringList noSecret; ///< accounts whose secret is missing
    QHash<QString, QString> inTrouble; ///< paused account → reason, where another may stand in for it
    QList<SendFacts> standIns;
};
Result<int> sweep(store::Unit &unit, const SweepJob &job);
Status undoOver(store::Unit &unit, qint64 messageId, qint64 nowMs);

} // namespace heliograph::outbox
