// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/lookalikes.h"

#include <algorithm>
#include <array>

namespace heliograph::sms {

namespace {

using namespace Qt::StringLiterals;

struct Family {
    QLatin1StringView with;
    QStringView from;
};

// One row for each output, as the table in sms-encoding.md B7 has them.
constexpr std::array kFamilies{
    Family{"\""_L1, u"\u00ab\u00bb\u201c\u201d\u201e\u201f\u02ba\u02ee\u2033\u275d\u275e\u301d\u301e"},
    Family{"'"_L1, u"\u2018\u2019\u201a\u201b\u2032\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\u00b4\u0060\u275b\u275c\ufe10\ufe11"},
    Family{"-"_L1, u"\u2010\u2011\u2012\u2013\u2014\u2015\u2022\u2043\u2212\u23bc\u23bd\ufe58\ufe63"},
    Family{"/"_L1, u"\u00f7\u2044\u2215\u29f8"},
    Family{"1/4"_L1, u"\u00bc"},
    Family{"1/2"_L1, u"\u00bd"},
    Family{"3/4"_L1, u"\u00be"},
    Family{"..."_L1, u"\u2026"},
    Family{"!!"_L1, u"\u203c"},
    Family{"<"_L1, u"\u2039\ufe64"},
    Family{">"_L1, u"\u203a\ufe65"},
    Family{"^"_L1, u"\u02c6"},
    Family{"~"_L1, u"\u02dc\u02f7\u223c"},
    Family{"*"_L1, u"\u204e\u2217\u229b\u2722\u2723\u2724\u2725\u2731\u2732\u2733\u273a\u273b\u273c\u273d\u2743\u2749\u274a\u274b\u29c6\ufe61"},
    Family{"!"_L1, u"\u01c3\ufe57"},
    Family{"?"_L1, u"\ufe56"},
    Family{","_L1, u"\ufe50\ufe51"},
    Family{"."_L1, u"\u2024\ufe52"},
    Family{":"_L1, u"\u02d0\u2236\ufe55"},
    Family{";"_L1, u"\ufe54"},
    Family{"("_L1, u"\ufe59"},
    Family{")"_L1, u"\ufe5a"},
    Family{"{"_L1, u"\ufe5b"},
    Family{"}"_L1, u"\ufe5c"},
    Family{"#"_L1, u"\ufe5f"},
    Family{"&"_L1, u"\ufe60"},
    Family{"+"_L1, u"\ufe62"},
    Family{"="_L1, u"\ufe66"},
    Family{"\\"_L1, u"\ufe68"},
    Family{"$"_L1, u"\ufe69"},
    Family{"%"_L1, u"\ufe6a"},
    Family{"@"_L1, u"\ufe6b"},
    Family{"|"_L1, u"\u01c0\u2223"},
    Family{" "_L1, u"\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"},
    // Soft hyphen, joiners that join nothing in a Latin text, direction marks, the form selectors of emoji.
    Family{""_L1, u"\u00ad\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f"},
};

/// Small capitals, A to Z; blank where Unicode has none in the BMP.
constexpr QStringView kSmallCapitals = u"\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\ua7af\u0280\ua731\u1d1b\u1d1c\u1d20\u1d21 \u028f\u1d22";

struct Letter {
    char16_t from;
    QLatin1StringView with;
};

/// Letters whose stroke or ligature Unicode does not decompose.
constexpr std::array kLetters{
    Letter{u'\u0110', "D"_L1}, Letter{u'\u0111', "d"_L1}, Letter{u'\u0126', "H"_L1}, Letter{u'\u0127', "h"_L1},
    Letter{u'\u0131', "i"_L1}, Letter{u'\u0141', "L"_L1}, Letter{u'\u0142', "l"_L1}, Letter{u'\u0152', "OE"_L1},
    Letter{u'\u0153', "oe"_L1}, Letter{u'\u0166', "T"_L1}, Letter{u'\u0167', "t"_L1}, Letter{u'\u00d0', "D"_L1},
    Letter{u'\u00f0', "d"_L1}, Letter{u'\u00de', "Th"_L1}, Letter{u'\u00fe', "th"_L1}, Letter{u'\u1e9e', "SS"_L1},
};

bool isControl(char16_t c)
{
    return c < 0x20 ? c != u'\n' && c != u'\r' && c != u'\f' : c >= 0x7f && c < 0xa0;
}

} // namespace

std::optional<QString> lookalike(char16_t c)
{
    // Most characters of most texts: nothing to look up.
    if (c >= 0x20 && c < 0x7f && c != u'`')
        return std::nullopt;
    if (c >= 0xff01 && c <= 0xff5e) {
        const char16_t ascii = char16_t(c - 0xfee0);
        return ascii == u'`' ? u"'"_s : QString(QChar(ascii));
    }
    for (const Family &family : kFamilies) {
        if (family.from.contains(QChar(c)))
            return QString(family.with);
    }
    if (const qsizetype letter = kSmallCapitals.indexOf(QChar(c)); letter >= 0 && c != u' ')
        return QString(QChar(char16_t(u'A' + letter)));
    return isControl(c) ? std::optional(QString()) : std::nullopt;
}

std::optional<QString> withoutAccent(char16_t c)
{
    const auto known = std::find_if(kLetters.begin(), kLetters.end(), [c](const Letter &letter) { return letter.from == c; });
    if (known != kLetters.end())
        return QString(known->with);
    const QChar letter(c);
    if (c < 0xc0 || !letter.isLetter())
        return std::nullopt;
    const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
    if (parts.size() < 2 || parts.front().unicode() > 0x7f)
        return std::nullopt;
    return QString(parts.front());
}

} // namespace heliograph::sms
