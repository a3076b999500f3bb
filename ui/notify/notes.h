// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notify/desktopnotifier.h"
#include "ui/notify/notificationchoices.h"

#include "domain/message.h"

namespace heliograph::ui {

/// Why a person is told.
enum class NoteKind { Offer, Reply, Failed, Verified, Woke, Reminder };

/// What happened with a message as it stands now; none: nothing that anybody is told of.
[[nodiscard]] std::optional<NoteKind> noteKind(const Message &message);

/// The words, as far as `choices` let them be seen. `name`: the customer's; `text`: what they wrote, codes masked already.
[[nodiscard]] DesktopNote makeNote(NoteKind kind, qint64 customerId, const QString &name, const QString &text, const NotificationChoices &choices);

/// So many that one for each would bury the desktop. Choosing it leads to the window alone.
[[nodiscard]] DesktopNote remindersNote(int due, const NotificationChoices &choices);

/// "customer:42": everything about one customer is one notification.
[[nodiscard]] QString noteKey(qint64 customerId);
[[nodiscard]] qint64 customerOfNote(const QString &key); ///< 0: of nobody

} // namespace heliograph::ui
