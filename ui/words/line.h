// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace heliograph::words {

/// The parts that are not empty on one line, a middle dot between them. In a language from right to left each part keeps a direction
/// of its own, so that "2 SMS · GSM-7" is not read from the wrong end.
[[nodiscard]] QString line(const QStringList &parts);
/// A phone number or a key inside a sentence: in every language "+44 …" is read from its plus, and "Ctrl+/" ends with its stroke.
[[nodiscard]] QString inLine(const QString &text);

} // namespace heliograph::words
