// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace heliograph::policy {

enum class Keyword { None, Stop, Start, Help };

/// Reads a whole inbound SMS as an opt-out, opt-in or help word (providers.md E1): case-folded, outer blanks and
/// punctuation and all zero-width characters ignored, several languages. "We have got to STOP this bill!" is None.
/// Only for SMS, never for web chat.
[[nodiscard]] Keyword keyword(QStringView body);
/// Free wording that asks to stop ("please stop texting me"): flagged to the agent, never acted on.
[[nodiscard]] bool soundsLikeStop(QStringView body);

} // namespace heliograph::policy
