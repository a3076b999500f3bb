// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QStringList>
#include <QStringView>

namespace heliograph::sms {

enum class SenderKind {
    Alphanumeric, ///< "FERNHILL"; nobody can answer it
    LongNumber,   ///< "+447700900000"
    ShortCode,    ///< "60070"
};

/// What a sender is, by its shape (TP-OA, 3GPP TS 23.040 9.1.2.5, once GSM 03.40: ten octets, so 11 characters of letters; E.164: 15
/// digits). InvalidArgument: "sender_empty" "sender_too_long" (11 characters), "sender_character" (other than ASCII letters, digits,
/// blank and + - _ & . which providers take), "sender_no_letter" (not all digits, and no letter), "sender_digits" (a number of 7 to
/// 15 digits, a short code of 3 to 8).
[[nodiscard]] Result<SenderKind> senderKind(QStringView sender);

/// The senders of a setting, one a line or parted by commas, in order, without repeats; the first is the default. Blanks inside a
/// number are left out.
[[nodiscard]] QStringList senderList(const QString &setting);

} // namespace heliograph::sms
