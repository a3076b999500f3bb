// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/unit.h"

#include <QJsonObject>

/// What several services write beside their own rows, inside the caller's unit.
namespace heliograph::timeline {

/// A grey line in a customer's timeline. `code` is one of heliograph::event. Its id.
Result<qint64> event(store::Unit &unit, qint64 customerId, qint64 conversationId, qint64 at, const QString &code,
                     const QString &actor, const QJsonObject &facts);
/// A closed conversation goes on: open for `assignee`, or offered where that is empty. `actor`: who did it; empty: the customer. Stores `c`.
Status reopen(store::Unit &unit, Conversation &c, const QString &assignee, const QString &actor, qint64 at);
/// Object ids only in `object` and `details`: no body, no code, no number.
Status audit(store::Unit &unit, qint64 at, const QString &actor, const QString &action, const QString &object,
             const QJsonObject &details = {});
/// Well-formed plain text: NUL, lone surrogates become U+FFFD, CRLF and CR a line feed, other controls vanish; what is
/// longer than 65,536 UTF-16 units ends with "… [cut]".
[[nodiscard]] QString cleaned(const QString &text);
/// Would cleaned() cut it?
[[nodiscard]] bool tooLong(const QString &text);
/// First line, at most 120 UTF-16 units.
[[nodiscard]] QString preview(const QString &text);
/// A name, an address or another word of one line: cleaned, without the controls that turn round what stands beside it, 200 units at most.
[[nodiscard]] QString oneLine(const QString &text);
[[nodiscard]] QString label(const QString &text);   ///< one line, 40 units at most
[[nodiscard]] QString channelName(Channel channel); ///< "web_chat" "sms" "email"

} // namespace heliograph::timeline
