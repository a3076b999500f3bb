// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/shown.h"

#include "ui/words/tr.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace heliograph::words {

namespace {

constexpr qsizetype kUnits = 4'000;
constexpr int kMarks = 8; ///< no language has as many

QString withFewMarks(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isMark(); }))
        return text;
    QString few;
    few.reserve(text.size());
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks <= kMarks)
            few += c;
    }
    return few;
}

} // namespace

QString shown(const QString &text)
{
    if (text.size() <= kUnits)
        return withFewMarks(text);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text.constData(), kUnits + 1);
    letters.setPosition(kUnits);
    if (!letters.isAtBoundary())
        letters.toPreviousBoundary();
    const qsizetype cut = letters.position() > 0 ? letters.position() : kUnits;
    return withFewMarks(text.first(cut)) + QStringLiteral("…\n")
        + Words::tr("This is the beginning of %n characters. Copy, in the conversation, takes all of them.", nullptr, int(text.size()));
}

} // namespace heliograph::words
