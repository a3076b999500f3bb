// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QList>

#include <span>

/// The query language of the window's search and of heliographctl's FILTER:
/// `from:customer verified:yes country:GB label:vip "free text" before:2026-11-01`.
namespace heliograph::policy {

struct SearchOperator {
    QLatin1StringView key;           ///< "verified"
    QList<QLatin1StringView> values; ///< every value it takes; empty: any word, or "several words"
    QLatin1StringView example;       ///< "GB"
};
[[nodiscard]] const QList<SearchOperator> &searchOperators();
[[nodiscard]] const QList<SearchOperator> &reviewOperators(); ///< the same, and those of a supervisor

/// What is wrong with a query, and where.
struct SearchProblem {
    enum class Kind {
        UnknownKey, ///< no such operator; its words are searched for as they stand
        NotHere,    ///< an operator that this list does not know
        BadValue,   ///< not one of its values, or not a day
        Twice,      ///< two values that cannot both hold
    };
    Kind kind = Kind::UnknownKey;
    QString key;
    QString value;
    QString meant; ///< the operator or value nearest to what was typed; empty: none is near
    friend bool operator==(const SearchProblem &, const SearchProblem &) = default;
};

/// A query that was read. What has a problem narrows nothing.
struct SearchQuery {
    QString text;              ///< free words, phrases in quotes
    ConversationFilter filter;
    QList<SearchProblem> problems;
    [[nodiscard]] QString plainText() const { return QString(text).remove(u'"'); } ///< for names and numbers, which are found by any part
    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && filter.isEmpty(); }
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Reads what was typed; never fails. `known`: the operators that this list takes; empty: all. Days are of the local calendar.
[[nodiscard]] SearchQuery readSearch(const QString &typed, const QStringList &known = {});

/// The same with the operators of a supervisor, for whole conversations.
[[nodiscard]] SearchQuery readReviewSearch(const QString &typed);
/// A filter as it is written; readReviewSearch() gives it back.
[[nodiscard]] QString reviewSearchText(const ConversationFilter &filter);

/// Who is meant by "ines": the whole name, or the beginning of one of its words where that fits one person only; empty: nobody.
[[nodiscard]] QString meantAgent(const QString &typed, const QStringList &names);

} // namespace heliograph::policy

Q_DECLARE_METATYPE(heliograph::policy::SearchProblem)
