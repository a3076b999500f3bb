// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QString>
#include <QStringList>

#include <optional>

struct sqlite3;

namespace heliograph::store {

/// A body as the full-text index reads it: runs of Chinese, Japanese, Thai, Lao, Khmer and Myanmar, which have no blanks
/// between words, become overlapping pairs ("東京都" → " 東京 京都 "). Arabic and Hebrew lose what may be written or left out:
/// vowel signs, the hamza or madda on a letter, the stretching tatweel. Everything else stays.
[[nodiscard]] QString searchText(const QString &body);
/// The filter tokens of one message: "t<thread> a<agent> w<week>". Holds only what never changes.
[[nodiscard]] QString searchMeta(qint64 threadId, const QString &actor, qint64 at);
[[nodiscard]] QString agentToken(const QString &actor); ///< empty for no actor
[[nodiscard]] inline qint64 weekOf(qint64 at) { return at / (7 * 24 * 3600'000LL); }

/// Lower case, without marks and tatweel, compatibility forms folded: "Éva ﬁ" → "eva fi". For names, numbers, e-mail and snippets.
[[nodiscard]] QString folded(const QString &text);

/// The digits of a number as people write it, "+44 7700 900-142", "07700 900 142", without what one dials before it; no value:
/// it is none, or has fewer than three.
[[nodiscard]] std::optional<QString> numberDigits(const QString &text);

/// What was typed, taken apart: words and "phrases"; nothing of it is ever read as query syntax.
struct SearchTerms {
    struct Term {
        QString text;         ///< as typed, at least one letter or digit
        bool prefix = false;  ///< the last word, still being typed
    };
    QList<Term> terms;
    /// `body:("…" AND "…"*)`; empty: nothing to look for. `cut`: the last prefix at the length that the index of prefixes holds.
    [[nodiscard]] QString match(bool cut = false) const;
    /// The last word as it stands in folded text, where it is a prefix longer than the index holds; else empty.
    [[nodiscard]] QString longPrefix() const;
};
[[nodiscard]] SearchTerms searchTerms(const QString &typed);
/// Where the body says what was looked for, in its order.
[[nodiscard]] QList<TextRange> matches(const QString &body, const SearchTerms &terms);
/// About 120 characters of the body around the first match; matches between U+2068 and U+2069.
[[nodiscard]] QString snippet(const QString &body, const SearchTerms &terms);

/// heliograph_text(body) and heliograph_meta(thread, actor, at), which the indexed view is made of, and
/// heliograph_begins(body, prefix): has it a word that begins so? heliograph_folded(text) for attributes.
void registerSearchFunctions(sqlite3 *handle);

} // namespace heliograph::store
