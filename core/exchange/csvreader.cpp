// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/csvreader.h"

#include <algorithm>
#include <utility>

namespace heliograph::exchange {

namespace {

/// A cell over more lines was never closed.
constexpr int kMostLinesInside = 1'000;
constexpr qsizetype kMostKept = 1'048'576;

bool lineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

void CsvReader::feed(const QString &text)
{
    m_inputs.push_back({text, 0});
    drain();
}

void CsvReader::finish()
{
    while (m_state == State::Quoted) {
        quoteBroken();
        drain();
    }
    if (m_state != State::CellStart || m_cells > 0)
        endRecord();
}

bool CsvReader::next(Record &record)
{
    if (m_ready.empty())
        return false;
    record = std::move(m_ready.front());
    m_ready.pop_front();
    return true;
}

void CsvReader::drain()
{
    while (!m_inputs.empty()) {
        Input &input = m_inputs.back();
        if (input.at >= input.text.size()) {
            m_inputs.pop_back();
            continue;
        }
        const QChar c = input.text.at(input.at++);
        take(c);
    }
}

void CsvReader::take(QChar c)
{
    const bool secondHalf = m_afterReturn && c == u'\n';
    m_afterReturn = c == u'\r';
    const bool inside = m_state == State::Quoted || m_state == State::QuoteSeen;
    if (inside && m_linesInside > 0) {
        if (m_after.size() < kMostKept)
            m_after += c;
        else
            m_afterLost = true;
    }
    if (secondHalf && !inside)
        return;
    switch (m_state) {
    case State::CellStart:
        if (c == u'"') {
            m_state = State::Quoted;
            return;
        }
        m_state = State::Plain;
        [[fallthrough]];
    case State::Plain:
        if (c == m_delimiter)
            endCell();
        else if (lineEnd(c))
            endRecord();
        else
            add(c);
        break;
    case State::Quoted:
        if (c == u'"') {
            m_state = State::QuoteSeen;
            return;
        }
        add(c);
        if (!lineEnd(c) || secondHalf)
            return;
        m_firstReturn = m_linesInside == 0 ? c == u'\r' : m_firstReturn;
        if (++m_linesInside > kMostLinesInside && !m_afterLost)
            quoteBroken();
        break;
    case State::QuoteSeen:
        if (c == u'"') {
            add(c);
            m_state = State::Quoted;
        } else if (c == m_delimiter) {
            endCell();
        } else if (lineEnd(c)) {
            endRecord();
        } else if (c != u' ') {
            quoteBroken();
        }
        break;
    case State::Skip:
        if (lineEnd(c))
            endRecord();
        break;
    }
}

void CsvReader::add(QChar c)
{
    if (c.isNull())
        fault(Fault::Nul);
    else if (c == QChar::ReplacementCharacter)
        fault(Fault::Encoding);
    if (m_cell.size() < kLongestCell && m_rowSize < kLongestRow) {
        m_cell += c;
        ++m_rowSize;
    } else {
        fault(Fault::TooLong);
    }
}

void CsvReader::fault(Fault fault)
{
    if (m_record.fault == Fault::None)
        m_record.fault = fault;
}

void CsvReader::endCell()
{
    m_state = State::CellStart;
    if (++m_cells > kMostCells)
        fault(Fault::Columns);
    else
        m_record.cells.append(m_cell);
    m_cell.clear();
}

void CsvReader::endRecord()
{
    endCell();
    m_record.line = m_line;
    m_line += m_linesInside + 1;
    const bool blank = m_record.fault == Fault::None
        && std::all_of(m_record.cells.cbegin(), m_record.cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (!blank)
        m_ready.push_back(std::move(m_record));
    m_record = {};
    m_cells = m_rowSize = 0;
    m_after.clear();
    m_linesInside = 0;
    m_afterLost = false;
}

void CsvReader::quoteBroken()
{
    m_record.fault = Fault::Quote;
    // Nothing lies behind the quote that could be read again, or too much: what is left of the line is the row's.
    if (m_linesInside == 0 || m_afterLost) {
        m_state = State::Skip;
        return;
    }
    m_inputs.push_back({std::exchange(m_after, {}), 0});
    m_linesInside = 0;
    endRecord();
    m_afterReturn = m_firstReturn;
}

} // namespace heliograph::exchange
