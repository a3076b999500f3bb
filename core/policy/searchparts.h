// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <numeric>
#include <utility>

/// What the two languages of search, of conversations and of customers, are made of.
namespace heliograph::policy {

/// `key:value`, `key:"several words"`, a word or a "phrase".
struct SearchPart {
    QString key;         ///< as typed, without its quotes; empty: a word or a phrase
    QString value;
    QString whole;       ///< as typed; a phrase in its quotes
    bool quoted = false; ///< the key was written in quotes
};
/// Of the first thousand letters. `anyKey`: a key may be of letters of any script and digits, and in quotes of anything.
[[nodiscard]] QList<SearchPart> searchParts(const QString &typed, bool anyKey = false);

/// When that day of the local calendar begins, epoch ms; 0: it is not written as 2026-11-01.
[[nodiscard]] qint64 dayStart(const QString &value);
[[nodiscard]] bool isRegion(const QString &value); ///< two letters

/// How many letters must be added, taken away or changed to make one word the other.
[[nodiscard]] int distance(QStringView a, QStringView b);

inline constexpr int kNear = 2; ///< slips of the finger within which another word was meant

/// The word that was meant by one with slips; empty: none is near.
template<typename Words>
QString nearest(const QString &word, const Words &words)
{
    QString best;
    int least = kNear + 1;
    for (const auto &candidate : words) {
        const int d = distance(word, QString(candidate));
        if (d < least && d < word.size()) {
            least = d;
            best = QString(candidate);
        }
    }
    return best;
}

/// Puts a value where none or the same is; false: another one is there.
template<typename Slot, typename Value>
bool put(Slot &slot, const Slot &none, const Value &value)
{
    if (slot != none && !(slot == value))
        return false;
    slot = value;
    return true;
}

} // namespace heliograph::policy
