// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/record.h"

#include <deque>

namespace heliograph::exchange {

/// vCard 3.0 (RFC 2426) and 4.0 (RFC 6350), and 2.1 as telephones write it. Pictures, sounds and keys are passed over, a card
/// inside a card too. A record has a cell for each
/// of the columns of Field. Keeps one card at a time.
class VCardReader
{
public:
    void feed(const QString &text);
    void finish(); ///< the file ends here
    [[nodiscard]] bool next(Record &record);

private:
    void take(QChar c);
    void endPhysicalLine();
    void property(const QString &line, bool cut);
    void begin();
    void end(Fault fault);
    void keep(const QString &name, const QString &parameters, const QString &value, bool cut);
    void addNumber(const QString &text, const QString &parameters);

    std::deque<Record> m_ready;
    QString m_physical;
    QString m_logical;
    bool m_afterReturn = false;
    bool m_physicalCut = false;
    bool m_cut = false;        ///< the logical line went beyond what is kept
    qint64 m_line = 1;
    qint64 m_logicalLine = 0;  ///< that the logical line begins on
    int m_depth = 0;           ///< 0: outside, 1: in a card
    bool m_agent = false;      ///< the property before was AGENT: a card inside this card follows
    Record m_card;
    bool m_version = false;
    bool m_preferred = false;  ///< the first number is the preferred one
    QString m_structuredName;
};

} // namespace heliograph::exchange
