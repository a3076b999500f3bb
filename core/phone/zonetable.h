// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QStringView>

namespace heliograph::phone {

/// Time zones by number prefix: libphonenumber's resources/timezones/map_data.txt, which its C++ library does not read.
class ZoneTable
{
public:
    /// The table that is built in; read on first use (≈ 5 ms), from any thread.
    [[nodiscard]] static const ZoneTable &builtIn();
    /// Lines "1201|America/New_York&…"; comments, blank and malformed lines are left out.
    explicit ZoneTable(const QByteArray &text);

    /// Zones of the longest prefix of `digits` ("447700900142") that the table has; empty: none.
    [[nodiscard]] QStringList zonesOf(QStringView digits) const;
    [[nodiscard]] qsizetype size() const { return m_prefixes.size(); }

private:
    QHash<quint64, qsizetype> m_prefixes; ///< to an index into m_lists; no prefix begins with 0
    QList<QStringList> m_lists;
};

} // namespace heliograph::phone
