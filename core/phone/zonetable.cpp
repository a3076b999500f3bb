// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "phone/zonetable.h"

#include <QFile>

namespace heliograph::phone {

namespace {

/// E.164 has no more digits.
constexpr qsizetype kMostDigits = 15;

} // namespace

const ZoneTable &ZoneTable::builtIn()
{
    static const ZoneTable table = [] {
        QFile file(QStringLiteral(":/timezones/map_data.txt"));
        return ZoneTable(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return table;
}

ZoneTable::ZoneTable(const QByteArray &text)
{
    QHash<QByteArray, qsizetype> known; // three thousand prefixes share a few hundred lists
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype bar = line.indexOf('|');
        if (bar < 1 || bar > kMostDigits || line.startsWith('0'))
            continue;
        bool isNumber = false;
        const quint64 prefix = line.left(bar).toULongLong(&isNumber);
        const QByteArray zones = line.mid(bar + 1).trimmed();
        if (!isNumber || zones.isEmpty())
            continue;
        auto list = known.find(zones);
        if (list == known.end()) {
            list = known.insert(zones, m_lists.size());
            m_lists.append(QString::fromLatin1(zones).split(u'&'));
        }
        m_prefixes.insert(prefix, *list);
    }
}

QStringList ZoneTable::zonesOf(QStringView digits) const
{
    bool isNumber = false;
    for (quint64 prefix = digits.left(kMostDigits).toULongLong(&isNumber); isNumber && prefix > 0; prefix /= 10) {
        if (const auto found = m_prefixes.constFind(prefix); found != m_prefixes.constEnd())
            return m_lists.at(*found);
    }
    return {};
}

} // namespace heliograph::phone
