// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace heliograph::exchange {

/// Why a record cannot be read for what it is.
enum class Fault {
    None,
    Quote,    ///< a quote that is never closed, or is followed by anything but the end of its cell
    Encoding, ///< bytes that are no character of the file's encoding
    Nul,
    TooLong,  ///< a cell beyond kLongestCell, a row beyond kLongestRow
    Columns,  ///< more cells than the heading, or than kMostCells
    Card,     ///< a vCard that does not end, or has no version that is known
};

inline constexpr qsizetype kLongestCell = 65'536; ///< UTF-16 units
inline constexpr qsizetype kMostCells = 1'024;
inline constexpr qsizetype kLongestRow = 1'048'576; ///< UTF-16 units

/// A line of a table, or a card.
struct Record {
    qint64 line = 0;   ///< that it begins on, from 1
    QStringList cells;
    QList<std::pair<QString, QString>> details; ///< a card's: fields of the workspace's own, name and value
    Fault fault = Fault::None;
};

} // namespace heliograph::exchange
