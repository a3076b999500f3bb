// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace heliograph::sms {

/// What a typographic character becomes in plain GSM-7: curly quotes, dashes, blanks of all widths, full-width
/// forms, invisible characters (then empty). sms-encoding.md B7, our table; nullopt: no look-alike. Never a letter with an
/// accent, and never U+200D, which holds emoji together.
[[nodiscard]] std::optional<QString> lookalike(char16_t c);
/// The letter without its marks ("á" → "a", "ł" → "l", "œ" → "oe"); nullopt: not such a letter.
[[nodiscard]] std::optional<QString> withoutAccent(char16_t c);

} // namespace heliograph::sms
