// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace heliograph {

/// Stored: only append.
enum class ConsentStatus { OptIn = 1, AskedHere = 2, WroteFirst = 3, OptOut = 4, Lifted = 5 };

/// One line of the consent ledger (providers.md E1). The ledger is append-only; the newest OptOut or Lifted of a number
/// decides whether it is opted out, and apart from it the newest with the scope "marketing" whether marketing alone is.
struct ConsentRecord {
    qint64 id = 0;
    qint64 customerId = 0;      ///< 0: the number belongs to no customer we know
    QString e164;
    ConsentStatus status = ConsentStatus::OptIn;
    QString scope;              ///< "sms" or "marketing"
    QString source;             ///< "order form", "STOP", "asked in conversation" …
    QString evidence;           ///< wording, or why an opt-out was lifted
    qint64 conversationId = 0;
    qint64 at = 0;
    QString actor;
    QString channel;            ///< how it was said: "sms" "web_chat" "email" "phone" "in_person" "paper" "web_form" "provider"; empty: not known
    friend bool operator==(const ConsentRecord &, const ConsentRecord &) = default;
};

/// One entry of the hash-chained audit trail. `details` carries no body and no code.
struct AuditEntry {
    qint64 seq = 0;
    qint64 at = 0;
    QString actor;
    QString action;     ///< "sms.queued" "otp.sent" "otp.verified" "consent.opt_out" "setting.changed" "provider.added" …
    QString object;     ///< "message:42"
    QJsonObject details;
    QByteArray previous;///< hash of the entry before; 32 zero bytes for the first
    QByteArray hash;    ///< SHA-256 over seq, at, actor, action, object, details, previous (audittable.cpp says how)
};

/// A configured provider account of this profile. Secrets are not here: only markers
/// that say which keys were stored, and where.
struct Account {
    QString id;           ///< chosen by the person, "kannel-uk"; [a-z0-9-]{1,40}
    QString type;         ///< "simulated" "kannel"
    QString name;         ///< may be empty
    QJsonObject settings; ///< by field key
    QJsonObject secrets;  ///< field key → {"backend": "keychain"|"vault"|"session", "at": ms}
    bool enabled = true;
    QString pausedReason; ///< empty: running. Stable code: "credentials" "configuration" "not_allowed" "offline" "tls" "balance" "failures" "restored"
    qint64 pausedAt = 0;
    [[nodiscard]] const QString &shownName() const { return name.isEmpty() ? id : name; }
    friend bool operator==(const Account &, const Account &) = default;
};

struct Draft {
    qint64 customerId = 0;
    QString mode;     ///< "reply" (to a web chat) "reply:sms" "reply:email" "note" "sms" (the one-way sheet)
    QString draftId;  ///< UUID, becomes OutboxRow::draftId
    QString text;
    QJsonObject extra;///< sms: number, sender, account, template (templateMark), parameters (as typed)
    qint64 updatedAt = 0;
    /// Neither a text nor a value for a provider's own.
    [[nodiscard]] bool empty() const { return text.isEmpty() && extra.value(QLatin1String("parameters")).toObject().isEmpty(); }
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Where a reply on this channel is kept until it goes.
[[nodiscard]] inline QString replyDraftMode(Channel channel)
{
    switch (channel) {
    case Channel::Sms: return QStringLiteral("reply:sms");
    case Channel::Email: return QStringLiteral("reply:email");
    case Channel::WebChat: break;
    }
    return QStringLiteral("reply");
}

/// What changed, told after the commit that changed it. The one stream that models refresh from.
struct Change {
    enum class Kind { Customer, Conversation, Message, Outbox, Verification, Consent, Account, Setting, Draft, Audit, Template, Agent, Offer, Bulk, Review };
    Kind kind;
    qint64 id = 0;       ///< the row's id (Account, Setting, Agent: 0; Offer, Review: the conversation; of a rubric 0)
    qint64 threadId = 0; ///< Message, Outbox, Verification, Consent: the customer
    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::Change)
