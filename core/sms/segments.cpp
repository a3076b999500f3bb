// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/segments.h"

#include <QTextBoundaryFinder>

#include <array>

namespace heliograph::sms {

namespace {

constexpr int kForcesShown = 8;

/// 3GPP TS 23.038 6.2.1: the default alphabet beyond ASCII.
constexpr char16_t kBasic[] = u"@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5\u0394_\u03a6\u0393\u039b\u03a9"
                              u"\u03a0\u03a8\u03a3\u0398\u039e\u00c6\u00e6\u00df\u00c9\u00a4\u00a1\u00c4\u00d6\u00d1\u00dc\u00a7\u00bf\u00e4"
                              u"\u00f6\u00f1\u00fc\u00e0";
/// 6.2.1.1: two septets each, the escape and the character.
constexpr char16_t kExtended[] = u"\f^{}\\[~]|\u20ac";

constexpr int kTableSize = 0x400;

/// Septets of each character below U+0400; 0: not in the alphabet.
constexpr std::array<quint8, kTableSize> makeTable()
{
    std::array<quint8, kTableSize> table{};
    for (char16_t c = 0x20; c < 0x7f; ++c)
        table[c] = 1;
    table[u'`'] = 0;
    for (const char16_t c : kBasic) {
        if (c)
            table[c] = 1;
    }
    for (const char16_t c : kExtended) {
        if (c && c < kTableSize)
            table[c] = 2;
    }
    return table;
}
constexpr auto kSeptets = makeTable();

int septets(char16_t c)
{
    return c < kTableSize ? kSeptets[c] : c == u'\u20ac' ? 2 : 0;
}

char32_t characterAt(QStringView text, qsizetype i, int &units)
{
    units = 1;
    if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
        units = 2;
        return QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
    }
    return text.at(i).unicode();
}

void listForces(QStringView text, Segments &into)
{
    int units = 1;
    for (qsizetype i = 0; i < text.size() && into.forces.size() < kForcesShown; i += units) {
        const char32_t c = characterAt(text, i, units);
        if (units == 1 && septets(char16_t(c)) > 0)
            continue;
        bool known = false;
        for (const Forcing &forcing : std::as_const(into.forces))
            known = known || forcing.character == c;
        if (!known)
            into.forces.append({i, c});
    }
}

/// Units of the character at i, and how many UTF-16 units it takes.
int cost(QStringView text, qsizetype i, Encoding encoding, int &length)
{
    characterAt(text, i, length);
    return encoding == Encoding::Gsm7 ? septets(text.at(i).unicode()) : length;
}

/// Where a segment that is full at `at` may end under the policy, not before `begin`.
qsizetype softEnd(QStringView text, qsizetype begin, qsizetype at, Split split)
{
    if (split == Split::Pair)
        return at;
    QTextBoundaryFinder finder(split == Split::Words ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text.toString());
    finder.setPosition(at);
    if (finder.isAtBoundary())
        return at;
    const qsizetype end = finder.toPreviousBoundary();
    return end > begin ? end : at;
}

void cut(QStringView text, const Rules &rules, Segments &into)
{
    int used = 0, length = 1;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size();) {
        const int units = cost(text, i, into.encoding, length);
        if (used + units <= into.limit) {
            used += units;
            i += length;
            continue;
        }
        const qsizetype end = softEnd(text, begin, i, rules.split);
        into.splits.append(end);
        begin = i = end;
        used = 0;
    }
    into.splits.append(text.size());
    into.segments = int(into.splits.size());
    into.remaining = into.limit - used;
}

} // namespace

void measure(QStringView text, const Rules &rules, Segments &into)
{
    into.encoding = Encoding::Gsm7;
    into.lockingTable = into.shiftTable = into.units = into.segments = 0;
    into.limit = into.remaining = 160;
    into.exact = rules.exact;
    into.splits.clear();
    into.forces.clear();
    if (text.isEmpty())
        return;
    for (const QChar c : text) {
        const int n = septets(c.unicode());
        if (n == 0) {
            into.encoding = Encoding::Ucs2;
            break;
        }
        into.units += n;
    }
    const bool wide = into.encoding == Encoding::Ucs2;
    if (wide) {
        into.units = int(text.size());
        listForces(text, into);
    }
    const int single = wide ? 70 : 160;
    into.limit = into.units <= single ? single
        : wide                        ? (rules.reference16 ? 66 : 67)
                                      : (rules.reference16 ? 152 : 153);
    cut(text, rules, into);
}

} // namespace heliograph::sms
