// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/provider.h"

namespace heliograph {

[[nodiscard]] bool isE164(const QString &number);
/// "+447700900123" → "447700900123".
[[nodiscard]] inline QString digitsOf(const QString &e164) { return e164.startsWith(u'+') ? e164.mid(1) : e164; }
/// "447700900123", with or without its plus, as E.164; empty: not a number.
[[nodiscard]] QString e164Of(const QString &number);

/// Letters, digits and hyphens: nothing that could end its step where it stands in a path. Empty: no.
[[nodiscard]] bool isPathStep(const QString &text);

/// Does this ask a provider that owns codes to make one and send it?
[[nodiscard]] inline bool startsCode(const SmsRequest &sms) { return sms.kind == MessageKind::Otp && sms.text.isEmpty(); }

/// What holds for every text at every provider that is given whole texts. InvalidArgument: "to" "sender" "empty_text" "too_long"
/// (more than `maxUtf16` UTF-16 units; 0: no limit) "too_many_parts" (nothing is cut for it).
[[nodiscard]] Status sendable(const SmsRequest &sms, const QString &sender, int maxUtf16);

} // namespace heliograph
