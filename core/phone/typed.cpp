// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "phone/typed.h"

#include <QRegularExpression>

namespace heliograph::phone {

namespace {

/// One character, plain; U+0000 for what is not seen.
char32_t plain(char32_t c)
{
    if (c >= 0xff01 && c <= 0xff5e)
        c -= 0xfee0; // full-width forms of ASCII
    switch (QChar::category(c)) {
    case QChar::Number_DecimalDigit: return char32_t(U'0' + QChar::digitValue(c));
    case QChar::Punctuation_Dash: return U'-';
    case QChar::Separator_Space: return U' ';
    case QChar::Other_Format: return 0;
    default: break;
    }
    return c == U'\t' ? U' ' : c == 0x2212 ? U'-' : c;
}

} // namespace

Typed readTyped(QStringView typed)
{
    // No letter may stand for a digit ("0800 FLOWERS"), nothing may be skipped ("£7700900142"): that would be guessing.
    static const QRegularExpression number(QStringLiteral(R"(^\(?\+?[0-9 ()\[\]./-]*$)"));
    static const QRegularExpression extension(QStringLiteral(R"(^\(?\+?[0-9 ()\[\]./-]*[0-9)\] ][ ,;]*(?:#|,|;|x|ext\.?|extn\.?|;ext=)[ :.]*[0-9]{1,9}#?$)"),
                                              QRegularExpression::CaseInsensitiveOption);
    Typed read;
    for (const char32_t c : typed.toUcs4()) {
        if (const char32_t one = plain(c))
            read.text += QStringView(QChar::fromUcs4(one));
    }
    read.text = read.text.trimmed();
    if (number.match(read.text).hasMatch())
        read.shape = Typed::Shape::Number;
    else if (extension.match(read.text).hasMatch())
        read.shape = Typed::Shape::Extension;
    return read;
}

} // namespace heliograph::phone
