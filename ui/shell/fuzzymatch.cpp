// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/fuzzymatch.h"

#include <algorithm>

namespace heliograph::ui {

namespace {

constexpr int kWordStart = 12;
constexpr int kNeighbour = 8;
constexpr int kGap = 1; ///< off for each letter skipped inside a match
constexpr int kMostGap = 6;

/// One unit for one unit, so that places stay: case and accents gone.
QString folded(const QString &text)
{
    QString plain(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), plain.begin(), [](QChar c) {
        const QString parts = c.decomposition();
        return (parts.isEmpty() || c.decompositionTag() != QChar::Canonical ? c : parts.at(0)).toCaseFolded();
    });
    return plain;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || (text.at(at).isLetterOrNumber() && !text.at(at - 1).isLetterOrNumber());
}

/// The letters of one word, greedily from `from` on.
std::optional<FuzzyMatch> matchFrom(const QString &word, const QString &text, qsizetype from)
{
    FuzzyMatch match;
    qsizetype last = -1;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, last < 0 ? from : last + 1);
        if (at < 0)
            return {};
        if (startsWord(text, at))
            match.score += kWordStart;
        if (last >= 0)
            match.score += at == last + 1 ? kNeighbour : -qMin(kMostGap, int(at - last) * kGap);
        match.at.append(int(at));
        last = at;
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &wanted, const QString &text)
{
    FuzzyMatch all;
    const QString plain = folded(text);
    const QStringList words = folded(wanted).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        std::optional<FuzzyMatch> best;
        for (qsizetype from = plain.indexOf(word.at(0)); from >= 0; from = plain.indexOf(word.at(0), from + 1)) {
            const auto match = matchFrom(word, plain, from);
            if (match && (!best || match->score > best->score))
                best = match;
        }
        if (!best)
            return {};
        all.score += best->score;
        all.at += best->at;
    }
    std::sort(all.at.begin(), all.at.end());
    all.at.erase(std::unique(all.at.begin(), all.at.end()), all.at.end());
    return all;
}

} // namespace heliograph::ui
