// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

#include <span>

namespace heliograph::sms {

/// A way to carry a text in GSM-7: locking and single-shift table by identifier, and what that costs.
struct NationalChoice {
    int lockingTable = 0;
    int shiftTable = 0;
    qsizetype septets = 0;
    friend bool operator==(const NationalChoice &, const NationalChoice &) = default;
};

/// Septets of a character with these tables in force; 0: they do not carry it.
[[nodiscard]] int septetsWith(char16_t c, int lockingTable, int shiftTable);
/// For each locking table that can carry the whole text, with the shift table it needs: one choice. `allowed` are identifiers; the default
/// tables are always allowed. Linear in the text.
[[nodiscard]] QList<NationalChoice> nationalChoices(QStringView text, std::span<const int> allowed);
/// Whether any of the allowed tables has the character.
[[nodiscard]] bool inNationalTables(char16_t c, std::span<const int> allowed);

} // namespace heliograph::sms
