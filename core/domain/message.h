// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace heliograph {

// Values of the enumerations below are stored: never renumber, only append.

enum class Channel { WebChat = 1, Sms = 2, Email = 3 };

enum class MessageKind {
    Chat = 1,              ///< text in a chat channel, either direction
    SmsOneWay = 2,         ///< one-way SMS: verified, consented, nobody can answer (W-C6…C11)
    SmsTwoWay = 3,         ///< SMS in a conversation, either direction (MO, or a reply to it)
    Otp = 4,               ///< a one-time passcode; its body is never stored
    OptOutConfirmation = 5,///< the one text that may follow an opt-out
    Note = 6,              ///< private note of the team
    Event = 7,             ///< a grey line: code sent, verified, opted out, assigned, closed …
};

enum class Direction { None = 0, Inbound = 1, Outbound = 2 };

/// The seven words for people (decisions.md). Stored with the message, so that a
/// timeline needs no join. Everything finer is in Message::detail.
enum class MessageState {
    None = 0, ///< inbound text, note or event
    Waiting = 1,
    Sending = 2,
    Accepted = 3,
    Delivered = 4,
    NotDelivered = 5,
    Unknown = 6, ///< "Not sure"
    NotSent = 7,
};

/// One row of a customer's timeline. `threadId` is the customer's id: a thread is one
/// continuous history across conversations and channels.
struct Message {
    qint64 id = 0;             ///< dense, given by the store; 0: not stored yet
    qint64 threadId = 0;
    qint64 conversationId = 0; ///< 0: belongs to no conversation (an event in the profile)
    qint64 at = 0;             ///< epoch ms; the timeline's order is (at, id)
    MessageKind kind = MessageKind::Chat;
    Direction direction = Direction::None;
    Channel channel = Channel::WebChat;
    QString actor;             ///< agent's name; empty for the customer and the system
    QString body;              ///< plain text; for an event its code ("otp.sent", see events below)
    bool codeHidden = false;   ///< a verification code was replaced before this was stored
    MessageState state = MessageState::None;
    QString detail;            ///< finer word, stable code: "undo", "quiet_hours", "expired", "decided:sent" …
    qint64 stateAt = 0;        ///< when `state` was last set
    QJsonObject extra;         ///< SMS: to, sender, provider, segments, encoding, preflight, template (templateMark), parts and parts_sent
                               ///< where we cut it, parameters, and greeting (the provider's name) where they filled a text of the
                               ///< provider's own: then `body` is the line of them and no text that anybody got; stood_in where an account
                               ///< stood in for another, oldest first: [{left, left_name, took, took_name, why, at}]; event: its parameters

    friend bool operator==(const Message &, const Message &) = default;
};

/// Codes of events (Message::body where kind is Event); parameters are in extra.
/// The sentences are made in ui/words.
namespace event {
inline constexpr char16_t OtpSent[] = u"otp.sent";             // {to}
inline constexpr char16_t OtpUnsure[] = u"otp.unsure";         // {to}
inline constexpr char16_t OtpNotSent[] = u"otp.not_sent";      // {to, detail}
inline constexpr char16_t OtpWrong[] = u"otp.wrong";           // {to, left}
inline constexpr char16_t OtpRefused[] = u"otp.refused";       // {to, left}: wrong or too old, the provider does not say which
inline constexpr char16_t OtpSeveral[] = u"otp.several";       // {to}: more than one number that may be the code, none was tried
inline constexpr char16_t OtpNotChecked[] = u"otp.not_checked"; // {to, left, detail}: the provider checked nothing
inline constexpr char16_t OtpCheckUnclear[] = u"otp.check_unclear"; // {to, left}
inline constexpr char16_t OtpExpired[] = u"otp.expired";       // {to}
inline constexpr char16_t OtpLocked[] = u"otp.locked";         // {to, until}
inline constexpr char16_t OtpCancelled[] = u"otp.cancelled";   // {to}
inline constexpr char16_t Verified[] = u"verified";            // {to, channel}
inline constexpr char16_t VerificationEnded[] = u"verification.ended"; // {to, detail: 180_days|edited|revoked|merged}
inline constexpr char16_t OptedOut[] = u"opted_out";           // {to, word, channel}
inline constexpr char16_t OptedIn[] = u"opted_in";             // {to, word, channel}
inline constexpr char16_t SoundsLikeStop[] = u"sounds_like_stop"; // {to}: free wording, nothing was done
inline constexpr char16_t ConsentRecorded[] = u"consent";      // {to, source}
inline constexpr char16_t ConversationOpened[] = u"conversation.opened";
inline constexpr char16_t Accepted[] = u"conversation.accepted"; // {actor}
inline constexpr char16_t Closed[] = u"conversation.closed";   // {actor, cause: closed|no_reply_needed|auto}
inline constexpr char16_t Reopened[] = u"conversation.reopened";
inline constexpr char16_t Pending[] = u"conversation.pending"; // {actor}
inline constexpr char16_t Snoozed[] = u"conversation.snoozed"; // {actor, until}
inline constexpr char16_t Woken[] = u"conversation.woken";     // {cause: time|reply}
inline constexpr char16_t Assigned[] = u"conversation.assigned"; // {actor, to}; to empty: back to everybody
inline constexpr char16_t Labelled[] = u"conversation.labelled"; // {actor, added: […], removed: […]}
inline constexpr char16_t Merged[] = u"customer.merged";       // {name}: of the one who went into this one
inline constexpr char16_t Unmerged[] = u"customer.unmerged";   // {name}
} // namespace event

/// The mark that stands where a code was typed. Stored instead of the digits.
inline constexpr char16_t kHiddenCode[] = u"\u2022\u2022\u2022\u2022\u2022\u2022";

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::Message)
