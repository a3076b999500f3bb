// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <span>

namespace heliograph::sms {

enum class Encoding { Gsm7, Ucs2 };

/// What a segmenter may not cut. Pair is the standard's rule (3GPP TS 23.040
/// 9.2.3.24.1): escape pairs and surrogate pairs stay whole. Cluster keeps grapheme
/// clusters whole where they fit, Words breaks at white space where one is in reach.
enum class Split { Pair, Cluster, Words };

/// How a provider turns text into segments. The default is what a plain handset sees.
struct Rules {
    Split split = Split::Pair;
    bool reference16 = false;                     ///< 16-bit concatenation reference: 152 / 66 per segment
    std::span<const int> nationalTables = {};     ///< identifiers (TS 23.038 6.2.1.2.4) this provider says it encodes, usually none; used where they save a segment
    bool exact = true;                            ///< false: the provider splits by a rule of its own, so this is an estimate
};

/// A character that the GSM-7 tables in force cannot carry.
struct Forcing {
    qsizetype offset = 0; ///< UTF-16 units from 0
    char32_t character = 0;
    friend bool operator==(const Forcing &, const Forcing &) = default;
};

/// The measure of one text. Offsets and lengths are UTF-16 units into the text as given;
/// nothing is normalised or replaced here.
struct Segments {
    Encoding encoding = Encoding::Gsm7;
    int lockingTable = 0;  ///< national language identifier in force, 0: default alphabet
    int shiftTable = 0;    ///< national single-shift identifier, 0: default extension table
    int units = 0;         ///< septets (escapes included) or UTF-16 units
    int segments = 0;      ///< 0 for empty text
    int limit = 160;       ///< units per segment in the current shape: 160, 153, 70, 67 or less with a header
    int remaining = 160;   ///< units left in the last segment
    bool exact = true;
    QList<qsizetype> splits;  ///< end offset of each segment; empty for empty text
    QList<Forcing> forces;    ///< the first of each character that forces UCS-2, eight at most
    friend bool operator==(const Segments &, const Segments &) = default;
};

/// Measures `text`. Linear; with `into` reused, allocates nothing on the GSM-7 path.
void measure(QStringView text, const Rules &rules, Segments &into);
[[nodiscard]] inline Segments measure(QStringView text, const Rules &rules = {})
{
    Segments s;
    measure(text, rules, s);
    return s;
}

} // namespace heliograph::sms
