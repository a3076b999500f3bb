// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/verdict.h"

namespace heliograph {

/// What a gateway error of the One API proves for a text that was not accepted (docs.clickatell.com, One API errors table). A code that is not in the list is a refusal: its message says
/// "accepted": false.
[[nodiscard]] Reading clickatellError(int code, const QString &description);

/// The word of a status query as a receipt (docs.clickatell.com, One API message status table). A word that is not in it is Other.
[[nodiscard]] ReceiptType clickatellState(const QString &status);

} // namespace heliograph
