// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace heliograph::exchange {

/// A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection), and one that looks so
/// guarded by itself gets one more: unguarded(guarded(x)) == x.
[[nodiscard]] QString guarded(const QString &cell);
[[nodiscard]] QString unguarded(const QString &cell);
/// One row as RFC 4180 has it, each cell guarded, with its CR LF.
[[nodiscard]] QString csvLine(const QStringList &cells);
/// What separates the cells of this beginning of a table: , ; tab or |.
[[nodiscard]] QChar guessDelimiter(const QString &head);

} // namespace heliograph::exchange
