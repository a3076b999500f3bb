// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/chatchannel.h"
#include "domain/customer.h"
#include "policy/failures.h"
#include "policy/preflight.h"
#include "policy/prices.h"
#include "services/accountservice.h"

namespace heliograph {

/// An SMS somebody is about to send.
struct SmsDraft {
    QString draftId;              ///< UUID, made when the composer opened
    qint64 customerId = 0;
    qint64 conversationId = 0;    ///< 0: none
    MessageKind kind = MessageKind::SmsOneWay;
    QString e164;
    QString accountId;            ///< empty: the default for the kind
    QString sender;               ///< empty: the account's default
    QString text;                 ///< as typed; nobody reads it where the provider sends its own
    QJsonObject parameters;       ///< as typed: name → value
    bool marketing = false;
    bool sendAgain = false;       ///< past the duplicate rule
    QStringList unresolvedVariables;
    bool immediately = false;     ///< no undo window (terminal)
    qint64 sendAt = 0;            ///< epoch ms, a time somebody chose; 0: at once
    QString sendZone;             ///< IANA zone on whose clock it was chosen
    QJsonObject madeFrom;         ///< templateMark(); empty: no template
    qint64 bulkId = 0;            ///< the bulk send it is one of

    /// The class comes with the template.
    void useTemplate(const QJsonObject &mark)
    {
        madeFrom = mark;
        marketing = mark.value(QLatin1String("marketing")).toBool();
    }
};

/// What the composer shows beside the text: every finding, and the measure with the account's rules.
struct PreflightReport {
    QList<policy::Finding> findings;
    sms::Segments measure;        ///< of the text with the suffix, as it would go
    QString suffix;
    QString accountId;
    int maxSegments = 1;
    [[nodiscard]] bool refused() const { return policy::refused(findings); }
};

/// Everything the preflight needs that does not depend on the text: read once when a composer opens and again when
/// something changed. With it a keystroke costs no database.
struct SendContext {
    Customer customer;
    policy::PreflightInput input; ///< text, measure and repetition left empty
    QString accountId;
    QStringList senders;          ///< the account's, the default first; empty: the provider decides
    std::optional<policy::Price> price; ///< of one segment through the account to the number's country
    QStringList accountIds;       ///< accounts able to send this kind
    qint64 newestMessageId = 0;   ///< for "1 new message since you began"
};

/// What is known of one SMS beside its message.
struct SmsHistory {
    OutboxRow row;
    QList<Attempt> attempts; ///< oldest first
    QList<Receipt> receipts;
    Lookup lookup;           ///< asks 0: no history was asked about it
};

/// One text that did not arrive, for the list of failed ones.
struct FailedSms {
    OutboxRow row;
    QString customerName;
    QString code;                 ///< the provider's, of the receipt or else of the last answer; empty: none
    QString said;                 ///< its words
    policy::Failure failure;
};

enum class Decision { Sent, Resend, Drop };

/// The outbox: one durable commit before the composer clears, intent before the first byte, at most one wire request
/// per attempt, nothing unsure re-sent by itself (reliability.md C1).
class OutboxService : public QObject
{
    Q_OBJECT
public:
    OutboxService(store::Store &store, AccountService &accounts, SettingsService &settings, Clock &clock,
                  QObject *parent = nullptr);
    ~OutboxService() override;

    /// Where chat replies go. Not owned. May be called more than once, one channel each.
    void addChannel(ChatChannel *channel);
    /// Recovers what a crash left, then begins to dispatch (`dispatching` false: heliographctl, which sends its own).
    Async<Done> start(bool dispatching);
    /// Stops taking rows; finished when nothing is under way.
    Async<Done> stop();

    Async<SendContext> context(qint64 customerId, const QString &e164, MessageKind kind, const QString &accountId = {});
    /// Of an answer in this conversation, which goes the way they wrote.
    Async<SendContext> replyContext(qint64 conversationId);
    /// Pure, for each keystroke.
    [[nodiscard]] PreflightReport preflight(const SendContext &context, const SmsDraft &draft) const;
    /// The same with a fresh context and the duplicate look-up.
    Async<PreflightReport> check(const SmsDraft &draft);

    struct Sent { qint64 messageId = 0; PreflightReport report; };
    /// Preflight, then commit 1. Refused: value with messageId 0 and the report. A draft that was sent already gives the same id.
    /// InvalidArgument "send_at:past" "send_at:far": a chosen time has to come, within a year.
    Async<Sent> send(const SmsDraft &draft);
    /// A chat reply or two-way SMS answer in a conversation: durable, no undo. InvalidArgument "text:too_long": nothing is cut.
    Async<qint64> reply(const QString &draftId, qint64 conversationId, const QString &text);

    /// The text again, of one in its undo time or of one that waits for a chosen time. Conflict "too_late"; "draft_waiting": another
    /// text is being written to this customer, and would have to give way to one that waits.
    Async<QString> undo(qint64 messageId);
    Async<Done> cancel(qint64 messageId);        ///< before it began; Conflict otherwise
    Async<Done> release(qint64 messageId);       ///< Held → Queued ("Send now"); rechecks the rules; Refused with their codes in detail
    Async<qint64> decide(qint64 messageId, Decision decision); ///< Resend: the new message's id
    /// Texts that did not arrive, newest first, until they are sent again, newer ones to the number arrive, or somebody sets them aside.
    Async<QList<FailedSms>> failed(int limit);
    /// The same text once more as a new message, with every rule asked again: its id. Conflict "retried"; Refused "retry:never",
    /// "retry:useless", or the codes of the rules.
    Async<qint64> retry(qint64 messageId);
    Async<Done> setAside(const QList<qint64> &messageIds); ///< seen: they leave the list of failed ones
    /// Sends what is due, one pass, and finishes when all of it has an answer. Returns how many were tried.
    /// `only`: this message and nothing else, for a desk that does not dispatch by itself.
    Async<int> runOnce(qint64 only = 0);
    /// Rows were committed elsewhere, or may go now: looks for them at once, if it dispatches.
    void wake();
    [[nodiscard]] qint64 pipelineMs() const; ///< the pipeline's clock, which nobody sets by hand
    /// Finishes when the message has left Waiting/Sending, or with `untilReceipt` when a receipt came; Timeout.
    Async<OutboxRow> waitFor(qint64 messageId, bool untilReceipt, qint64 timeoutMs);

    Async<SmsHistory> history(qint64 messageId); ///< NotFound: it never was in the outbox

    /// For the status bar. `dayStartMs`: since when segments count as today's.
    /// `costs`: estimates by currency, from the prices that held when each text was written; never added together.
    struct Totals { int waiting = 0, held = 0, unsure = 0, segmentsToday = 0, unpricedToday = 0; QList<policy::Amount> costsToday; };
    Async<Totals> totals(qint64 dayStartMs);

    /// For VerificationService: sends an OTP whose text lives only here until it was handed over. The row and its message
    /// are committed already (messageId is set), in one commit with their verification.
    /// `finished` (UI thread) tells the verdict. No retry, no crash resume.
    void sendOtp(const OutboxRow &row, const QString &text, std::function<void(const SendVerdict &)> done);

    /// The newest undoable message; 0: none.
    [[nodiscard]] qint64 undoable() const;
    [[nodiscard]] qint64 undoUntilMs(qint64 messageId) const; ///< 0: not undoable

Q_SIGNALS:
    void undoableChanged();
    /// A banner's worth: an account was paused by an answer.
    void accountPaused(const QString &accountId, const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace heliograph
