// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace heliograph {

/// State of a send (reliability.md C1, trimmed by decisions.md). Stored: only append.
enum class OutboxState {
    Held = 1,        ///< needs a person or time; detail says which
    Queued = 2,
    Sending = 3,     ///< intent is durable; a byte may have left
    RetryWait = 4,   ///< proven not processed; notBefore says when
    Accepted = 5,
    Delivered = 6,
    Undelivered = 7, ///< or only some of its parts went, and the rest never will
    NoReceipt = 8,   ///< accepted, and no receipt in 72 h
    Rejected = 9,
    Unknown = 10,
    NotSent = 11,    ///< history proved that it never arrived
    Cancelled = 12,
    Expired = 13,
    DecidedSent = 14,
    DecidedResent = 15,
    DecidedDropped = 16,
};

/// Finer words that go with Held and RetryWait, and with "Not sent".
namespace detail {
inline constexpr char16_t Undo[] = u"undo";
inline constexpr char16_t QuietHours[] = u"quiet_hours";
inline constexpr char16_t Scheduled[] = u"scheduled"; // a person chose the time; notBefore has it, on the wall clock
inline constexpr char16_t AccountPaused[] = u"account_paused";
inline constexpr char16_t NoSecret[] = u"no_secret";
inline constexpr char16_t Restored[] = u"restored";
inline constexpr char16_t InterruptedUndo[] = u"interrupted_undo"; // crash inside the undo window: "Send now"
inline constexpr char16_t Unreadable[] = u"unreadable";
inline constexpr char16_t Offline[] = u"offline";
inline constexpr char16_t Throttled[] = u"throttled";
inline constexpr char16_t Cancelled[] = u"cancelled";
inline constexpr char16_t Expired[] = u"expired";
inline constexpr char16_t Refused[] = u"refused";
inline constexpr char16_t OptedOut[] = u"opted_out";
inline constexpr char16_t NotVerified[] = u"not_verified";
inline constexpr char16_t ReceiptsOff[] = u"receipts_off";
inline constexpr char16_t NoReceipt[] = u"no_receipt";
} // namespace detail

/// The word a person sees for a state.
MessageState peopleState(OutboxState state);
/// "waiting" "sending" "accepted" "delivered" "not_delivered" "unknown" "not_sent"; empty for None.
/// Stable: heliographctl prints these.
QString stateName(MessageState state);

/// One row per recipient and message.
struct OutboxRow {
    qint64 messageId = 0;       ///< key; the message's id
    QString draftId;            ///< UUID made when the draft opened; UNIQUE: fifty Enters are one message
    QString clientRef;          ///< UUID the provider sees, the same for every attempt of this message
    MessageKind kind = MessageKind::SmsOneWay;
    qint64 customerId = 0;
    qint64 conversationId = 0;
    qint64 verificationId = 0;  ///< kind Otp only
    QString accountId;          ///< provider account, or "chat" for the chat channel
    QString to;                 ///< E.164, or the visitor's id
    QString sender;
    QString body;               ///< empty for Otp: the code lives in locked memory only; and where the provider sends its own text
    QJsonObject parameters;     ///< what that text is filled with: name → value, valuesToSend()
    QString actor;
    bool marketing = false;     ///< template class; quiet hours apply
    OutboxState state = OutboxState::Queued;
    QString detail;
    qint64 createdAt = 0;
    qint64 notBefore = 0;       ///< epoch ms; 0: at once
    qint64 notAfter = 0;        ///< epoch ms; past it: Expired
    int tries = 0;
    int segments = 0;
    int parts = 1;              ///< requests this text needs (more than 1 only where we cut for the provider)
    int nextPart = 0;
    QString providerIds;        ///< space-separated ids the provider gave, in part order
    qint64 bulkId = 0;          ///< the bulk send it is one of; these give way to all others
    qint64 cost = 0;            ///< as it was expected, millionths of the currency
    QString currency;           ///< ISO 4217; empty: no price was known
    friend bool operator==(const OutboxRow &, const OutboxRow &) = default;
};

/// A row as the words for people take it: state, detail and parts, without the body.
Message shownAs(const OutboxRow &row);

/// One try to hand one part to a provider. At most one wire request each.
struct Attempt {
    qint64 id = 0;
    qint64 messageId = 0;
    int part = 0;
    qint64 startedAt = 0;
    qint64 startedBoot = 0;
    QByteArray bootId;
    qint64 finishedAt = 0;      ///< 0: no result was stored (crash, or still under way)
    QString verdict;            ///< "accepted" "rejected" "not_processed" "unknown" "abandoned"
    int httpStatus = 0;
    qint64 pulled = 0;          ///< body bytes handed to the socket
    QString code;               ///< the provider's own code
    QString text;               ///< the provider's own words, plain text, ≤ 300 units
    QString providerId;
    int segments = 0;           ///< as the provider counted the text; 0: not told
    QString accountId;          ///< that was asked; empty: the row's (before accounts stood in for each other)
    friend bool operator==(const Attempt &, const Attempt &) = default;
};

/// What a delivery receipt (DLR) says. Unknown values are kept and change nothing.
enum class ReceiptType { Buffered = 1, HandedOver = 2, Delivered = 3, Failed = 4, Rejected = 5, Other = 6 };

struct Receipt {
    QString accountId;
    QString clientRef;  ///< ours, carried in the receipt's URL; empty where the provider echoes only its id
    QString providerId;
    int part = 0;
    ReceiptType type = ReceiptType::Other;
    qint64 at = 0;
    QString code;
    QString text;
    bool optedOut = false; ///< the provider says that this number opted out; not stored, honoured at once
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// What a provider's history said of a text whose answer was lost (reliability.md C1, Reconcile).
struct Lookup {
    qint64 messageId = 0;
    qint64 firstAt = 0;   ///< when it was asked, epoch ms
    qint64 lastAt = 0;
    int asks = 0;         ///< that were answered
    int found = 0;        ///< texts that fit, at the last; more or fewer than it takes say nothing
    friend bool operator==(const Lookup &, const Lookup &) = default;
};

/// A row that a provider may know more about than we do.
struct OpenRow {
    OutboxRow row;
    qint64 startedAt = 0;  ///< its last attempt's, epoch ms
    qint64 lookedUpAt = 0; ///< when a history was last asked; 0: never
};

} // namespace heliograph
