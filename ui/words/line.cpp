// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/line.h"

#include <QLocale>

namespace heliograph::words {

namespace {

bool rightToLeft()
{
    return QLocale().textDirection() == Qt::RightToLeft;
}

} // namespace

QString line(const QStringList &parts)
{
    const bool isolates = rightToLeft();
    QString all;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!all.isEmpty())
            all += QStringLiteral(" · ");
        all += isolates ? QChar(0x2068) + part + QChar(0x2069) : part;
    }
    // The parts say nothing about the line that they stand on.
    return isolates && !all.isEmpty() ? QChar(0x200F) + all : all;
}

QString inLine(const QString &text)
{
    return rightToLeft() && !text.isEmpty() ? QChar(0x2066) + text + QChar(0x2069) : text;
}

} // namespace heliograph::words
