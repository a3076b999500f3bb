// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/segments.h"

#include "sms/gsmtables.h"
#include "sms/nationaltables.h"
#include "sms/splitting.h"

#include <algorithm>
#include <array>
#include <utility>

namespace heliograph::sms {

namespace {

constexpr qsizetype kForcesShown = 8;
constexpr int kSeptetTable = 0x400;
constexpr char16_t kEuroSign = 0x20ac;

/// Septets of each character below U+0400 in the default tables; 0: not in them.
constexpr std::array<quint8, kSeptetTable> makeSeptets()
{
    std::array<quint8, kSeptetTable> table{};
    for (const char16_t c : kDefaultAlphabet)
        table[c] = 1;
    for (const char16_t c : kDefaultExtension) {
        if (c < kSeptetTable && table[c] == 0)
            table[c] = 2;
    }
    table[0] = 0; // the empty cells
    return table;
}
constexpr auto kSeptets = makeSeptets();

constexpr int septets(char16_t c)
{
    return c < kSeptetTable ? kSeptets[c] : c == kEuroSign ? 2 : 0;
}

/// Octets of the user data header, its own length included: 3 for each national table, 5 or 6 to join segments
/// (TS 23.040 9.2.3.24.1, 9.2.3.24.15).
constexpr int headerOctets(int tables, bool joined, bool reference16)
{
    const int elements = 3 * tables + (joined ? reference16 ? 6 : 5 : 0);
    return elements > 0 ? elements + 1 : 0;
}

constexpr int limitOf(Encoding encoding, int headerOctets)
{
    return encoding == Encoding::Gsm7 ? 160 - (headerOctets * 8 + 6) / 7 : (140 - headerOctets) / 2;
}
static_assert(limitOf(Encoding::Gsm7, headerOctets(0, true, false)) == 153 && limitOf(Encoding::Gsm7, headerOctets(0, true, true)) == 152);
static_assert(limitOf(Encoding::Ucs2, headerOctets(0, true, false)) == 67 && limitOf(Encoding::Ucs2, headerOctets(0, true, true)) == 66);
static_assert(limitOf(Encoding::Gsm7, headerOctets(2, false, false)) == 152 && limitOf(Encoding::Gsm7, headerOctets(2, true, true)) == 145);

/// Septets in the default tables; −1 where they do not carry the text.
qsizetype defaultSeptets(QStringView text)
{
    qsizetype sum = 0;
    for (const QChar c : text) {
        const int n = septets(c.unicode());
        if (n == 0)
            return -1;
        sum += n;
    }
    return sum;
}

/// The units that each UTF-16 unit costs in the shape of `into`.
int costOf(char16_t c, const Segments &into)
{
    if (into.encoding == Encoding::Ucs2)
        return 1;
    return into.lockingTable || into.shiftTable ? septetsWith(c, into.lockingTable, into.shiftTable) : septets(c);
}

bool insidePair(QStringView text, qsizetype i)
{
    return text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate();
}

/// The end of the segment that begins at `begin` when nothing but escapes and surrogate pairs must stay whole.
qsizetype fullAt(QStringView text, qsizetype begin, const Segments &into, int &used)
{
    if (into.units == text.size()) {
        // One unit each: no need to walk.
        qsizetype end = qMin(text.size(), begin + into.limit);
        if (end < text.size() && into.encoding == Encoding::Ucs2 && insidePair(text, end))
            --end;
        used = int(end - begin);
        return end;
    }
    used = 0;
    qsizetype end = begin;
    for (; end < text.size(); ++end) {
        const int units = costOf(text.at(end).unicode(), into);
        if (used + units > into.limit)
            break;
        used += units;
    }
    return end;
}

/// Fills in limit, splits, segments and remaining; encoding, tables and units are set.
void cut(QStringView text, const Rules &rules, Segments &into)
{
    const int tables = int(into.lockingTable > 0) + int(into.shiftTable > 0);
    into.limit = limitOf(into.encoding, headerOctets(tables, false, rules.reference16));
    if (into.units > into.limit)
        into.limit = limitOf(into.encoding, headerOctets(tables, true, rules.reference16));
    into.splits.reserve(into.units / into.limit + 2);
    int used = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = fullAt(text, begin, into, used);
        if (end < text.size())
            end = segmentEnd(text, begin, end, rules.split);
        into.splits.append(end);
        begin = end;
    }
    into.segments = int(into.splits.size());
    into.remaining = into.limit - used;
}

/// Appends each character that the default tables do not carry, `all` of them or only those in no allowed table, once.
void appendForces(QStringView text, std::span<const int> allowed, bool all, Segments &into)
{
    std::array<char32_t, 64> recent{}; // most characters are found here; U+0000 is found in the list
    for (qsizetype i = 0; i < text.size() && into.forces.size() < kForcesShown; ++i) {
        char32_t c = text.at(i).unicode();
        if (septets(char16_t(c)) > 0 || (!all && inNationalTables(char16_t(c), allowed)))
            continue;
        const qsizetype offset = i;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), text.at(++i).unicode());
        char32_t &slot = recent[c % recent.size()];
        if (c != 0 && std::exchange(slot, c) == c)
            continue;
        const auto same = [c](const Forcing &forcing) { return forcing.character == c; };
        if (std::none_of(into.forces.cbegin(), into.forces.cend(), same))
            into.forces.append({offset, c});
    }
}

void listForces(QStringView text, const Rules &rules, Segments &into)
{
    appendForces(text, rules.nationalTables, rules.nationalTables.empty(), into);
    // Letters of two languages may each have a table, but not together: then all of them force.
    if (into.forces.isEmpty())
        appendForces(text, rules.nationalTables, true, into);
}

int tablesIn(const Segments &s)
{
    return int(s.lockingTable > 0) + int(s.shiftTable > 0);
}

/// Takes the cheapest national tables if they save a segment.
void preferNational(QStringView text, const Rules &rules, Segments &into)
{
    for (const NationalChoice &choice : nationalChoices(text, rules.nationalTables)) {
        if (choice.lockingTable == 0 && choice.shiftTable == 0)
            continue;
        Segments other;
        other.lockingTable = choice.lockingTable;
        other.shiftTable = choice.shiftTable;
        other.units = int(choice.septets);
        other.exact = rules.exact;
        cut(text, rules, other);
        const bool fewerTables = other.segments == into.segments && tablesIn(into) > tablesIn(other);
        if (other.segments < into.segments || fewerTables)
            into = other;
    }
}

} // namespace

void measure(QStringView text, const Rules &rules, Segments &into)
{
    into.encoding = Encoding::Gsm7;
    into.lockingTable = into.shiftTable = into.units = into.segments = 0;
    into.limit = into.remaining = limitOf(Encoding::Gsm7, 0);
    into.exact = rules.exact;
    into.forces.clear();
    if (text.isEmpty()) {
        into.splits = QList<qsizetype>(); // without its capacity: Qt 6.4 compares empty lists with memcmp, which a sanitizer minds
        return;
    }
    into.splits.clear();
    const qsizetype plain = defaultSeptets(text);
    into.encoding = plain < 0 ? Encoding::Ucs2 : Encoding::Gsm7;
    into.units = int(plain < 0 ? text.size() : plain);
    cut(text, rules, into);
    if (!rules.nationalTables.empty() && into.segments > 1)
        preferNational(text, rules, into);
    if (into.encoding == Encoding::Ucs2)
        listForces(text, rules, into);
}

} // namespace heliograph::sms
