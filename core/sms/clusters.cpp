// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/clusters.h"

namespace heliograph::sms {

namespace {

constexpr char32_t kJoiner = 0x200d, kNonJoiner = 0x200c;
/// Below this nothing joins its neighbour, but for CR LF.
constexpr char32_t kFirstExtending = 0x300;

char32_t before(QStringView text, qsizetype i)
{
    const QChar low = text.at(i - 1);
    return i > 1 && low.isLowSurrogate() && text.at(i - 2).isHighSurrogate() ? QChar::surrogateToUcs4(text.at(i - 2), low) : low.unicode();
}

char32_t after(QStringView text, qsizetype i)
{
    const QChar high = text.at(i);
    return i + 1 < text.size() && high.isHighSurrogate() && text.at(i + 1).isLowSurrogate() ? QChar::surrogateToUcs4(high, text.at(i + 1))
                                                                                            : high.unicode();
}

constexpr bool between(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isRegional(char32_t c)
{
    return between(c, 0x1f1e6, 0x1f1ff);
}

/// Extend, SpacingMark and ZWJ.
bool extends(char32_t c)
{
    if (c < kFirstExtending)
        return false;
    if (c == kJoiner || c == kNonJoiner || c == 0x0e33 || c == 0x0eb3 || between(c, 0xff9e, 0xff9f)
        || between(c, 0x1f3fb, 0x1f3ff)       // skin tones
        || between(c, 0xe0020, 0xe007f))      // tags, as in the flag of Scotland
        return true;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Mark_SpacingCombining;
}

/// Signs that are written around the digits which follow them.
bool prepends(char32_t c)
{
    return between(c, 0x600, 0x605) || c == 0x6dd || c == 0x70f || between(c, 0x890, 0x891) || c == 0x8e2 || c == 0xd4e || c == 0x110bd
        || c == 0x110cd || between(c, 0x111c2, 0x111c3) || c == 0x1193f || c == 0x11941 || c == 0x11a3a || between(c, 0x11a84, 0x11a89)
        || c == 0x11d46;
}

bool isControl(char32_t c)
{
    if (c < 0x7f)
        return c < 0x20;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    case QChar::Other_Format: return !extends(c) && !prepends(c);
    default: return false;
    }
}

enum class Hangul { None, L, V, T, LV, LVT };

Hangul hangul(char32_t c)
{
    if (c < 0x1100)
        return Hangul::None;
    if (between(c, 0x1100, 0x115f) || between(c, 0xa960, 0xa97c))
        return Hangul::L;
    if (between(c, 0x1160, 0x11a7) || between(c, 0xd7b0, 0xd7c6))
        return Hangul::V;
    if (between(c, 0x11a8, 0x11ff) || between(c, 0xd7cb, 0xd7fb))
        return Hangul::T;
    return between(c, 0xac00, 0xd7a3) ? (c - 0xac00) % 28 ? Hangul::LVT : Hangul::LV : Hangul::None;
}

/// GB6 to GB8.
bool oneSyllable(char32_t a, char32_t b)
{
    const Hangul first = hangul(a), second = hangul(b);
    switch (first) {
    case Hangul::L: return second == Hangul::L || second == Hangul::V || second == Hangul::LV || second == Hangul::LVT;
    case Hangul::V:
    case Hangul::LV: return second == Hangul::V || second == Hangul::T;
    case Hangul::T:
    case Hangul::LVT: return second == Hangul::T;
    case Hangul::None: return false;
    }
    return false;
}

/// GB12 and GB13: a flag is two letters.
bool insideFlag(QStringView text, qsizetype i, qsizetype from)
{
    int letters = 0;
    for (; i - 2 >= from && isRegional(before(text, i)); i -= 2)
        ++letters;
    return letters % 2;
}

} // namespace

bool isClusterBoundary(QStringView text, qsizetype i, qsizetype from)
{
    const char32_t a = before(text, i), b = after(text, i);
    if (a < kFirstExtending && b < kFirstExtending)
        return !(a == U'\r' && b == U'\n');
    if (text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate())
        return false;
    if (isControl(a) || isControl(b))
        return true;
    if (extends(b) || prepends(a) || a == kJoiner || oneSyllable(a, b))
        return false;
    return !(isRegional(a) && isRegional(b) && insideFlag(text, i, from));
}

qsizetype clusterEndAfter(QStringView text, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < text.size() && !isClusterBoundary(text, end, begin))
        ++end;
    return end;
}

qsizetype lastClusterBoundary(QStringView text, qsizetype begin, qsizetype at)
{
    while (at > begin && at < text.size() && !isClusterBoundary(text, at, begin))
        --at;
    return at;
}

} // namespace heliograph::sms
