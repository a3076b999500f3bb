// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace heliograph::test {

/// Texts nobody writes: escapes, half and whole surrogate pairs, flags, joined families, marks without a letter, line
/// ends of every kind. The same seed gives the same text.
inline QString inventedText(QRandomGenerator &random, int atoms)
{
    static const QStringList kAtoms{
        QStringLiteral("a"), QStringLiteral("word "), QStringLiteral("["), QStringLiteral("\u20ac"), QStringLiteral("\f"),
        QStringLiteral("\r\n"), QStringLiteral("\n"), QStringLiteral("\r"), QStringLiteral("\u00e9"), QStringLiteral("e\u0301"),
        QStringLiteral("\u0301"), QStringLiteral("\u044f"), QStringLiteral("\U0001F600"), QStringLiteral("\U0001F1EE\U0001F1F9"),
        QStringLiteral("\U0001F468\u200d\U0001F469\u200d\U0001F467"), QStringLiteral("\u0915\u094d\u0937"), QStringLiteral("\u1100\u1161\u11a8"),
        QStringLiteral("\u201c"), QStringLiteral("\u2026"), QStringLiteral("\u00a0"), QStringLiteral("\t"), QStringLiteral("\u200b"),
        QStringLiteral("\u4e2d"), QStringLiteral("\u015f"), QStringLiteral("\u011f"), QStringLiteral("\ufe0f"), QStringLiteral(" ")};
    QString text;
    const bool plain = random.bounded(2) == 0; // half of them stay in GSM-7
    for (int i = 0; i < atoms; ++i) {
        switch (random.bounded(plain ? 60 : 64)) {
        case 62: text += QChar(char16_t(0xd800 + random.bounded(0x800))); break;
        case 63: text += QChar(char16_t(random.bounded(0x10000))); break;
        default: text += kAtoms.at(random.bounded(plain ? 9 : int(kAtoms.size())));
        }
    }
    return text;
}

} // namespace heliograph::test
