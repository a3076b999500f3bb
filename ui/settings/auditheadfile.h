// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/audithead.h"

namespace heliograph::ui {

/// The head with a sentence on what it is for: plain text, or one page to print where the name ends with .pdf.
[[nodiscard]] Status writeHeadFile(const QString &file, const audithead::Written &head);
/// Of a text. NotFound, InvalidArgument "head:not_a_head".
[[nodiscard]] Result<audithead::Written> readHeadFile(const QString &file);

} // namespace heliograph::ui
