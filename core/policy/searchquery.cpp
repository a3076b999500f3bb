// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/searchquery.h"

#include "policy/searchparts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heliograph::policy {

namespace {

QStringList keysOf(const QList<SearchOperator> &operators)
{
    QStringList keys;
    for (const SearchOperator &op : operators)
        keys += QString(op.key);
    return keys;
}

/// "none" "draft" "given" "disputed" "failed" "coached", or "<80"
std::optional<SearchProblem::Kind> readScore(const QString &word, ConversationFilter &filter)
{
    using Kind = SearchProblem::Kind;
    static const std::array named{std::pair{"none"_L1, ScoreFilter::None}, std::pair{"draft"_L1, ScoreFilter::Draft}, std::pair{"given"_L1, ScoreFilter::Given},
                                  std::pair{"disputed"_L1, ScoreFilter::Disputed}, std::pair{"failed"_L1, ScoreFilter::Failed}, std::pair{"coached"_L1, ScoreFilter::Coached}};
    if (word.startsWith(u'<')) {
        bool number = false;
        const int below = word.mid(1).toInt(&number);
        if (!number || below < 1 || below > 100)
            return Kind::BadValue;
        return put(filter.scoreBelow, 0, below) ? std::nullopt : std::optional(Kind::Twice);
    }
    for (const auto &[name, meaning] : named) {
        if (word == name)
            return put(filter.score, {}, std::optional(meaning)) ? std::nullopt : std::optional(Kind::Twice);
    }
    return Kind::BadValue;
}

/// Reads one `key:value` into the filter.
std::optional<SearchProblem::Kind> read(const QString &key, const QString &value, ConversationFilter &filter)
{
    using Kind = SearchProblem::Kind;
    const QString word = value.toLower();
    const auto flag = [&](std::optional<bool> &slot) -> std::optional<Kind> {
        if (word != "yes"_L1 && word != "no"_L1)
            return Kind::BadValue;
        return put(slot, std::optional<bool>(), word == "yes"_L1) ? std::nullopt : std::optional(Kind::Twice);
    };
    const auto day = [&](qint64 &slot) -> std::optional<Kind> {
        const qint64 at = dayStart(value);
        if (at == 0)
            return Kind::BadValue;
        return put(slot, qint64(0), at) ? std::nullopt : std::optional(Kind::Twice);
    };
    const auto oneOf = [&](auto &slot, const auto &values) -> std::optional<Kind> {
        for (const auto &[name, meaning] : values) {
            if (word == name)
                return put(slot, {}, meaning) ? std::nullopt : std::optional(Kind::Twice);
        }
        return Kind::BadValue;
    };
    if (key == "from"_L1)
        return oneOf(filter.from, std::array{std::pair{"customer"_L1, Direction::Inbound}, std::pair{"agent"_L1, Direction::Outbound}});
    if (key == "verified"_L1)
        return flag(filter.verified);
    if (key == "optout"_L1)
        return flag(filter.optedOut);
    if (key == "channel"_L1) {
        return oneOf(filter.channel, std::array{std::pair{"chat"_L1, Channel::WebChat}, std::pair{"web_chat"_L1, Channel::WebChat},
                                                std::pair{"sms"_L1, Channel::Sms}, std::pair{"email"_L1, Channel::Email}});
    }
    if (key == "state"_L1) {
        return oneOf(filter.state, std::array{std::pair{"offered"_L1, ConversationState::Offered}, std::pair{"open"_L1, ConversationState::Open},
                                              std::pair{"pending"_L1, ConversationState::Pending}, std::pair{"snoozed"_L1, ConversationState::Snoozed},
                                              std::pair{"closed"_L1, ConversationState::Closed}});
    }
    if (key == "before"_L1)
        return day(filter.before);
    if (key == "after"_L1)
        return day(filter.after);
    if (key == "has"_L1) {
        filter.failedSms = filter.failedSms || word == "failed"_L1;
        filter.unread = filter.unread || word == "unread"_L1;
        filter.hasSms = filter.hasSms || word == "sms"_L1;
        return word == "failed"_L1 || word == "unread"_L1 || word == "sms"_L1 ? std::nullopt : std::optional(Kind::BadValue);
    }
    if (key == "score"_L1)
        return readScore(word, filter);
    if (key == "consent"_L1)
        return flag(filter.consent);
    if (key == "provider"_L1)
        return put(filter.provider, QString(), value) ? std::nullopt : std::optional(Kind::Twice);
    if (key == "code"_L1)
        return oneOf(filter.proven, std::array{std::pair{"proven"_L1, true}, std::pair{"lost"_L1, false}});
    if (key == "outcome"_L1) {
        return oneOf(filter.cause, std::array{std::pair{"closed"_L1, u"closed"_s}, std::pair{"no_reply"_L1, u"no_reply_needed"_s}, std::pair{"auto"_L1, u"auto"_s}});
    }
    if (key == "label"_L1) {
        if (!filter.labels.contains(value, Qt::CaseInsensitive))
            filter.labels.append(value);
        return {};
    }
    if (key == "agent"_L1)
        return put(filter.agent, QString(), value) ? std::nullopt : std::optional(Kind::Twice);
    if (!isRegion(value))
        return Kind::BadValue;
    return put(filter.country, QString(), value.toUpper()) ? std::nullopt : std::optional(Kind::Twice);
}

} // namespace

const QList<SearchOperator> &searchOperators()
{
    static const QList<SearchOperator> operators{
        {"from"_L1, {"customer"_L1, "agent"_L1}, "customer"_L1},
        {"agent"_L1, {}, "Ines"_L1},
        {"label"_L1, {}, "vip"_L1},
        {"state"_L1, {"offered"_L1, "open"_L1, "pending"_L1, "snoozed"_L1, "closed"_L1}, "closed"_L1},
        {"channel"_L1, {"chat"_L1, "web_chat"_L1, "sms"_L1, "email"_L1}, "sms"_L1},
        {"has"_L1, {"failed"_L1, "unread"_L1, "sms"_L1}, "failed"_L1},
        {"verified"_L1, {"yes"_L1, "no"_L1}, "yes"_L1},
        {"optout"_L1, {"yes"_L1, "no"_L1}, "yes"_L1},
        {"country"_L1, {}, "GB"_L1},
        {"after"_L1, {}, "2026-10-01"_L1},
        {"before"_L1, {}, "2026-11-01"_L1},
    };
    return operators;
}

const QList<SearchOperator> &reviewOperators()
{
    static const QList<SearchOperator> operators = searchOperators()
        + QList<SearchOperator>{
            {"outcome"_L1, {"closed"_L1, "no_reply"_L1, "auto"_L1}, "closed"_L1},
            {"provider"_L1, {}, "twilio"_L1},
            {"consent"_L1, {"yes"_L1, "no"_L1}, "yes"_L1},
            {"code"_L1, {"proven"_L1, "lost"_L1}, "lost"_L1},
            {"score"_L1, {"none"_L1, "draft"_L1, "given"_L1, "disputed"_L1, "failed"_L1, "coached"_L1, "<80"_L1}, "none"_L1},
        };
    return operators;
}

namespace {

SearchQuery read(const QString &typed, const QList<SearchOperator> &operators, const QStringList &known)
{
    const QStringList every = keysOf(operators);
    SearchQuery query;
    QStringList words;
    const QList<SearchPart> parts = searchParts(typed);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const SearchPart &part = parts.at(i);
        const QString key = part.key.toLower(), value = part.value;
        if (key.isEmpty()) {
            words += part.whole;
            continue;
        }
        const auto op = std::find_if(operators.begin(), operators.end(), [&](const SearchOperator &o) { return o.key == key; });
        if (op == operators.end()) {
            words += part.whole;
            query.problems.append({SearchProblem::Kind::UnknownKey, key, value, nearest(key, known.isEmpty() ? every : known)});
        } else if (!known.isEmpty() && !known.contains(key)) {
            query.problems.append({SearchProblem::Kind::NotHere, key, value, {}});
        } else if (value.isEmpty()) {
            if (i + 1 < parts.size()) // at the end it is still being typed
                query.problems.append({SearchProblem::Kind::BadValue, key, value, {}});
        } else if (const auto wrong = read(key, value, query.filter)) {
            const bool slip = *wrong == SearchProblem::Kind::BadValue;
            query.problems.append({*wrong, key, value, slip ? nearest(value.toLower(), op->values) : QString()});
        }
    }
    query.text = words.join(u' ');
    return query;
}

} // namespace

SearchQuery readSearch(const QString &typed, const QStringList &known)
{
    return read(typed, searchOperators(), known);
}

SearchQuery readReviewSearch(const QString &typed)
{
    return read(typed, reviewOperators(), {});
}

QString meantAgent(const QString &typed, const QStringList &names)
{
    QStringList fitting;
    for (const QString &name : names) {
        if (name.compare(typed, Qt::CaseInsensitive) == 0)
            return name;
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        const bool begins = name.startsWith(typed, Qt::CaseInsensitive)
            || std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(typed, Qt::CaseInsensitive); });
        if (begins)
            fitting += name;
    }
    return fitting.size() == 1 ? fitting.first() : QString();
}

} // namespace heliograph::policy
