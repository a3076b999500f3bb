// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/customersearch.h"

#include "policy/searchparts.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heliograph::policy {

namespace {

using Wrong = std::optional<SearchProblem::Kind>;

constexpr std::array kConsents{std::pair{"given"_L1, ConsentFilter::Given}, std::pair{"marketing"_L1, ConsentFilter::Marketing},
                               std::pair{"wrote"_L1, ConsentFilter::WroteFirst}, std::pair{"none"_L1, ConsentFilter::None}};
constexpr std::array kKinds{std::pair{"mobile"_L1, NumberKind::Mobile}, std::pair{"landline"_L1, NumberKind::Landline}};

template<typename Slot, typename Value>
Wrong putOnce(Slot &slot, const Value &value)
{
    return put(slot, Slot(), Slot(value)) ? std::nullopt : Wrong(SearchProblem::Kind::Twice);
}

Wrong flag(std::optional<bool> &slot, const QString &word)
{
    if (word != "yes"_L1 && word != "no"_L1)
        return SearchProblem::Kind::BadValue;
    return putOnce(slot, word == "yes"_L1);
}

Wrong day(qint64 &slot, const QString &value)
{
    const qint64 at = dayStart(value);
    return at == 0 ? Wrong(SearchProblem::Kind::BadValue) : putOnce(slot, at);
}

template<typename Slot, typename Values>
Wrong oneOf(Slot &slot, const QString &word, const Values &values)
{
    for (const auto &[name, meaning] : values) {
        if (word == name)
            return putOnce(slot, meaning);
    }
    return SearchProblem::Kind::BadValue;
}

Wrong has(CustomerFilter &filter, const QString &word)
{
    filter.hasNumber = filter.hasNumber || word == "number"_L1;
    filter.hasSms = filter.hasSms || word == "sms"_L1;
    filter.hasEmail = filter.hasEmail || word == "email"_L1;
    return word == "number"_L1 || word == "sms"_L1 || word == "email"_L1 ? std::nullopt : Wrong(SearchProblem::Kind::BadValue);
}

Wrong language(QString &slot, const QString &word)
{
    static const QRegularExpression tag(u"^[a-z]{2,3}(-[a-z0-9]{1,8})*$"_s);
    return tag.match(word).hasMatch() ? putOnce(slot, word) : Wrong(SearchProblem::Kind::BadValue);
}

/// Reads one `key:value` of an operator into the filter.
Wrong read(const QString &key, const QString &value, CustomerFilter &filter)
{
    const QString word = value.toLower();
    if (key == "label"_L1) {
        if (!filter.labels.contains(value, Qt::CaseInsensitive))
            filter.labels.append(value);
        return {};
    }
    if (key == "verified"_L1)
        return flag(filter.verified, word);
    if (key == "optout"_L1)
        return flag(filter.optedOut, word);
    if (key == "consent"_L1)
        return oneOf(filter.consent, word, kConsents);
    if (key == "has"_L1)
        return has(filter, word);
    if (key == "type"_L1)
        return oneOf(filter.kind, word, kKinds);
    if (key == "country"_L1)
        return isRegion(value) ? putOnce(filter.country, value.toUpper()) : Wrong(SearchProblem::Kind::BadValue);
    if (key == "language"_L1)
        return language(filter.language, word);
    if (key == "after"_L1)
        return day(filter.after, value);
    if (key == "before"_L1)
        return day(filter.before, value);
    return day(filter.since, value);
}

QStringList customerKeys()
{
    QStringList keys;
    for (const SearchOperator &op : customerOperators())
        keys += QString(op.key);
    return keys;
}

QString quoted(const QString &value)
{
    static const QRegularExpression plain(u"^[^\\s\"]+$"_s);
    return plain.match(value).hasMatch() ? value : u'"' + QString(value).remove(u'"') + u'"';
}

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QString dayText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).date().toString(Qt::ISODate);
}

template<typename Value, typename Values>
QString nameOf(Value value, const Values &values)
{
    for (const auto &[name, meaning] : values) {
        if (value == meaning)
            return QString(name);
    }
    return {};
}

} // namespace

const QList<SearchOperator> &customerOperators()
{
    static const QList<SearchOperator> operators{
        {"label"_L1, {}, "vip"_L1},
        {"verified"_L1, {"yes"_L1, "no"_L1}, "yes"_L1},
        {"consent"_L1, {"given"_L1, "marketing"_L1, "wrote"_L1, "none"_L1}, "given"_L1},
        {"optout"_L1, {"yes"_L1, "no"_L1}, "no"_L1},
        {"has"_L1, {"sms"_L1, "number"_L1, "email"_L1}, "sms"_L1},
        {"type"_L1, {"mobile"_L1, "landline"_L1}, "landline"_L1},
        {"country"_L1, {}, "GB"_L1},
        {"language"_L1, {}, "en"_L1},
        {"after"_L1, {}, "2026-10-01"_L1},
        {"before"_L1, {}, "2026-11-01"_L1},
        {"since"_L1, {}, "2026-01-01"_L1},
    };
    return operators;
}

CustomerSearch readCustomerSearch(const QString &typed)
{
    const QStringList keys = customerKeys();
    CustomerSearch search;
    QStringList words;
    const QList<SearchPart> parts = searchParts(typed, true);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const SearchPart &part = parts.at(i);
        const QString key = part.key.toLower(), value = part.value;
        const bool typing = value.isEmpty() && i + 1 == parts.size();
        if (key.isEmpty()) {
            words += part.whole;
        } else if (part.quoted || !keys.contains(key)) {
            const QString meant = part.quoted ? QString() : nearest(key, keys);
            if (!meant.isEmpty())
                search.problems.append({SearchProblem::Kind::UnknownKey, key, value, meant});
            else if (!value.isEmpty())
                search.filter.attributes.append({part.key, value});
            else if (!typing)
                search.problems.append({SearchProblem::Kind::BadValue, key, value, {}});
        } else if (value.isEmpty()) {
            if (!typing)
                search.problems.append({SearchProblem::Kind::BadValue, key, value, {}});
        } else if (const Wrong wrong = read(key, value, search.filter)) {
            const auto op = std::find_if(customerOperators().begin(), customerOperators().end(), [&](const SearchOperator &o) { return o.key == key; });
            const bool slip = *wrong == SearchProblem::Kind::BadValue;
            search.problems.append({*wrong, key, value, slip ? nearest(value.toLower(), op->values) : QString()});
        }
    }
    search.filter.words = words.join(u' ');
    return search;
}

QString customerSearchText(const CustomerFilter &filter)
{
    QStringList parts;
    for (const QString &label : filter.labels)
        parts += u"label:"_s + quoted(label);
    if (filter.verified)
        parts += u"verified:"_s + yesNo(*filter.verified);
    if (filter.consent)
        parts += u"consent:"_s + nameOf(*filter.consent, kConsents);
    if (filter.optedOut)
        parts += u"optout:"_s + yesNo(*filter.optedOut);
    if (filter.hasSms)
        parts += u"has:sms"_s;
    if (filter.hasNumber)
        parts += u"has:number"_s;
    if (filter.hasEmail)
        parts += u"has:email"_s;
    if (filter.kind)
        parts += u"type:"_s + nameOf(*filter.kind, kKinds);
    if (!filter.country.isEmpty())
        parts += u"country:"_s + filter.country;
    if (!filter.language.isEmpty())
        parts += u"language:"_s + filter.language;
    if (filter.after != 0)
        parts += u"after:"_s + dayText(filter.after);
    if (filter.before != 0)
        parts += u"before:"_s + dayText(filter.before);
    if (filter.since != 0)
        parts += u"since:"_s + dayText(filter.since);
    for (const AttributeFilter &a : filter.attributes)
        parts += u'"' + QString(a.name).remove(u'"') + u"\":"_s + quoted(a.value);
    if (!filter.words.isEmpty())
        parts += filter.words;
    return parts.join(u' ');
}

} // namespace heliograph::policy
