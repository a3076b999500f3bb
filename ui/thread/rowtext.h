// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include "domain/message.h"

#include <QList>
#include <QString>

/// What a row of the timeline says, apart from how it is drawn.
namespace heliograph::ui {

enum class RowLook {
    Inbound,  ///< the customer's bubble
    Outbound, ///< our chat bubble
    Sms,      ///< an SMS of ours, with its state
    Note,
    Event,    ///< a grey line
    Nothing,  ///< the passcode's own row: its event says it already
};
[[nodiscard]] RowLook lookOf(const Message &message);

/// What a person can do about an SMS. Primary work first.
enum class RowAction { Undo, Change, SendNow, Cancel, Arrived, SendAgain, Drop, EditAndResend, Copy };
[[nodiscard]] QList<RowAction> actionsFor(const Message &message);
[[nodiscard]] QString actionWord(RowAction action);

struct StateMark {
    QLatin1StringView icon;
    Role role = Role::Muted;
};
/// The icon and the colour that go with a state's word.
[[nodiscard]] StateMark markFor(const Message &message);
/// True where one line of meta is not enough: a reason, and usually something to do.
[[nodiscard]] bool needsBlock(const Message &message);
/// True where the state's own line says why it waits, and only what happens next is left to say.
[[nodiscard]] bool stateSaysWhy(const Message &message);
/// True where there is more to tell than the bubble says: an SMS of ours.
[[nodiscard]] bool hasDetails(const Message &message);
/// True while the undo window of this SMS runs.
[[nodiscard]] bool undoRuns(const Message &message);
/// The icon of a grey line.
[[nodiscard]] QLatin1StringView eventIcon(const Message &message);

[[nodiscard]] QString smsHead(const Message &message);  ///< "SMS · 1-way"
[[nodiscard]] QString smsTo(const Message &message);    ///< "to +44 7700 900142"
[[nodiscard]] QString smsSize(const Message &message);  ///< "1 SMS · GSM-7"
[[nodiscard]] QString smsMeta(const Message &message);  ///< "1 SMS · GSM-7 · from FERNHILL"
[[nodiscard]] QString noteHead(const Message &message, qint64 nowMs);
/// What stands in the bubble; a message of a hidden code alone says so in words.
[[nodiscard]] QString shownBody(const Message &message);
/// The same without a limit (words::shown).
[[nodiscard]] QString wholeBody(const Message &message);
/// What can be selected and copied of a row: its words without names and times.
[[nodiscard]] QString rowText(const Message &message, qint64 nowMs);
/// "[14 May 2026, 13:09] Maya Okonkwo: …", for rows that are copied out of their timeline. `part`: what of its text.
[[nodiscard]] QString copiedLine(const Message &message, const QString &customerName, const QString &part);
[[nodiscard]] bool onlyHiddenCode(const Message &message);
[[nodiscard]] QString timeOf(qint64 ms);                ///< "14:16", in the desk's zone
[[nodiscard]] QString dayOf(qint64 ms, qint64 nowMs);   ///< "Today", "Yesterday", "Friday, 8 May 2026"
/// The whole row in one sentence, for a screen reader: who, what, state, time.
[[nodiscard]] QString spoken(const Message &message, const QString &customerName, qint64 nowMs);

} // namespace heliograph::ui
