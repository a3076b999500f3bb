// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/record.h"

#include <deque>
#include <vector>

namespace heliograph::exchange {

/// Separated values as RFC 4180 has them and programs write them: any line end, quoted cells with line ends in them, rows of
/// unlike length. A broken row never takes the next one with it: after a quote that is not closed, reading goes on with the line
/// after. Keeps one row at a time.
class CsvReader
{
public:
    explicit CsvReader(QChar delimiter) : m_delimiter(delimiter) {}
    void feed(const QString &text);
    void finish(); ///< the file ends here
    /// Rows that are whole, in their order; blank ones are left out.
    [[nodiscard]] bool next(Record &record);

private:
    enum class State { CellStart, Plain, Quoted, QuoteSeen, Skip };
    struct Input { QString text; qsizetype at = 0; };
    void drain();
    void take(QChar c);
    void add(QChar c);
    void endCell();
    void endRecord();
    void quoteBroken();
    void fault(Fault fault);

    const QChar m_delimiter;
    State m_state = State::CellStart;
    std::vector<Input> m_inputs; ///< the last is read first
    std::deque<Record> m_ready;
    Record m_record;
    QString m_cell;
    qsizetype m_cells = 0;
    qsizetype m_rowSize = 0;     ///< UTF-16 units kept of this row
    qint64 m_line = 1;           ///< that the next character is on
    bool m_afterReturn = false;  ///< a line feed now belongs to the line end before it
    // What follows the first line end inside a quoted cell: read again if the quote turns out to be broken.
    QString m_after;
    int m_linesInside = 0;
    bool m_afterLost = false;
    bool m_firstReturn = false;  ///< that first line end began with a carriage return
};

} // namespace heliograph::exchange
