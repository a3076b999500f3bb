// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/nationaltables.h"

#include "sms/gsmtables.h"

#include <array>
#include <bit>

namespace heliograph::sms {

namespace {

constexpr int kTables = kNationalLanguages + 1;
constexpr int kSpanish = 2; // has no locking table

/// In which tables a character is: bit n stands for identifier n.
struct Places {
    quint16 locking = 0;
    quint16 shift = 0;
};

/// Every character of every table is below this, but for the euro sign and infinity, which follow.
constexpr size_t kPlaces = 0xd80;
constexpr char16_t kEuro = 0x20ac, kInfinity = 0x221e;

using PlaceTable = std::array<Places, kPlaces + 2>;

/// Index of a character; 0, where nothing is, for what is in no table.
size_t indexOf(char16_t c)
{
    return c < kPlaces ? c : c == kEuro ? kPlaces : c == kInfinity ? kPlaces + 1 : 0;
}

const PlaceTable &placeTable()
{
    static const PlaceTable table = [] {
        PlaceTable places{};
        for (int id = 0; id < kTables; ++id) {
            const auto bit = quint16(1u << id);
            for (const char16_t c : lockingTable(id))
                places[indexOf(c)].locking |= bit;
            for (const char16_t c : shiftTable(id))
                places[indexOf(c)].shift |= bit;
        }
        places[0] = {}; // the empty cells
        return places;
    }();
    return table;
}

Places placesOf(char16_t c)
{
    return placeTable()[indexOf(c)];
}

quint16 maskOf(std::span<const int> allowed)
{
    quint16 mask = 1;
    for (const int id : allowed) {
        if (id > 0 && id < kTables)
            mask |= quint16(1u << id);
    }
    return mask;
}

} // namespace

int septetsWith(char16_t c, int lockingTable, int shiftTable)
{
    const Places places = placesOf(c);
    return places.locking >> lockingTable & 1 ? 1 : places.shift >> shiftTable & 1 ? 2 : 0;
}

QList<NationalChoice> nationalChoices(QStringView text, std::span<const int> allowed)
{
    const quint16 mask = maskOf(allowed);
    std::array<qsizetype, kTables> shifted{};  // characters that need an escape
    std::array<quint16, kTables> carriers;     // shift tables that have all of those
    carriers.fill(mask);
    for (const QChar c : text) {
        const Places places = placesOf(c.unicode());
        for (int id = 0; id < kTables; ++id) {
            if (places.locking >> id & 1)
                continue;
            ++shifted[size_t(id)];
            carriers[size_t(id)] &= places.shift;
        }
    }
    QList<NationalChoice> choices;
    for (int id = 0; id < kTables; ++id) {
        // Which shift table makes no difference to the cost; the lowest is the default, which needs no header.
        if ((mask >> id & 1) && id != kSpanish && carriers[size_t(id)])
            choices.append({id, std::countr_zero(carriers[size_t(id)]), text.size() + shifted[size_t(id)]});
    }
    return choices;
}

bool inNationalTables(char16_t c, std::span<const int> allowed)
{
    const Places places = placesOf(c);
    return (places.locking | places.shift) & maskOf(allowed);
}

} // namespace heliograph::sms
