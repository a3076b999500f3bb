// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/field.h"
#include "exchange/record.h"

namespace heliograph::exchange {

/// What each column of a file is taken for.
struct Mapping {
    QList<Field> fields;     ///< of each column
    QStringList headings;    ///< of each column; empty where the file has none
    bool hasHeading = false; ///< the first record is the heading
    [[nodiscard]] bool has(Field field) const { return fields.contains(field); }
    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// By the words of the heading in the desk's languages, and by what the columns hold where these say nothing. A column that no
/// word names is a field of the workspace's own, without a heading it is ignored. `first`: the file's first records.
[[nodiscard]] Mapping guessMapping(const QList<Record> &first, bool cards, const QString &homeRegion);
/// Of a column for a field of the workspace's own; marked where it would be taken for another.
[[nodiscard]] QString headingFor(const QString &detail);

} // namespace heliograph::exchange
