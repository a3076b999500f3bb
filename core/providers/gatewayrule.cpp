// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/gatewayrule.h"

#include "providers/jsonreply.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace heliograph::gateway {

namespace {

constexpr qsizetype kLongestPattern = 200;
constexpr qsizetype kLongestSubject = 4'096;
constexpr qsizetype kMostRules = 32;
const QString kReply = QStringLiteral("reply");

/// PCRE2 gives up after so many steps, however the pattern was written: giving up is no match, and no match claims nothing.
QRegularExpression bounded(const QString &pattern)
{
    return QRegularExpression(QStringLiteral("(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=1000)") + pattern);
}

bool isPointer(const QString &pointer)
{
    for (qsizetype at = pointer.indexOf(u'~'); at >= 0; at = pointer.indexOf(u'~', at + 1)) {
        if (pointer.mid(at + 1, 1) != QLatin1String("0") && pointer.mid(at + 1, 1) != QLatin1String("1"))
            return false;
    }
    return pointer.isEmpty() || pointer.startsWith(u'/');
}

/// RFC 6901, 4. Undefined: nothing is there.
QJsonValue valueAt(const QJsonValue &root, const QString &pointer)
{
    QJsonValue value = root;
    if (pointer.isEmpty())
        return value;
    for (QString step : pointer.mid(1).split(u'/')) {
        step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        bool number = false;
        const int index = step.toInt(&number);
        if (value.isArray())
            value = number && step == QString::number(index) ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        else
            value = value.isObject() ? value.toObject().value(step) : QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

/// A text, an integer or a truth as text; nothing for what has no one way to write it.
std::optional<QString> scalar(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    const auto integer = jsonInteger(value);
    return integer ? std::optional(QString::number(*integer)) : std::nullopt;
}

bool holds(const Rule &rule, const HttpReply &reply, const QJsonValue &json)
{
    if (!rule.statuses.isEmpty() && !rule.statuses.contains(reply.status))
        return false;
    if (rule.pointer.isEmpty())
        return rule.matches.isEmpty() || bounded(rule.matches).match(QString::fromUtf8(reply.body.left(kLongestSubject))).hasMatch();
    const auto value = scalar(valueAt(json, rule.pointer));
    if (!value)
        return false;
    return (rule.equals.isEmpty() || rule.equals.contains(*value))
        && (rule.matches.isEmpty() || bounded(rule.matches).match(value->left(kLongestSubject)).hasMatch());
}

QString textAt(const QJsonValue &json, const QString &pointer)
{
    return pointer.isEmpty() ? QString() : scalar(valueAt(json, pointer)).value_or(QString());
}

QList<int> readStatuses(const QJsonValue &value, const QString &where, const Complain &complain)
{
    QList<int> statuses;
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : all) {
        const int status = one.toInt();
        if (status >= 300 && status < 400)
            complain(where, "redirect", {});
        else if (status < 200 || status > 599)
            complain(where, "status", {});
        statuses.append(status);
    }
    return statuses;
}

Rule readRule(const QJsonObject &json, const QString &where, const Complain &complain)
{
    onlyKeys(json, {QStringLiteral("status"), QStringLiteral("pointer"), QStringLiteral("equals"), QStringLiteral("matches")}, where, complain);
    Rule rule;
    if (json.contains(QLatin1String("status")))
        rule.statuses = readStatuses(json.value(QLatin1String("status")), where + QStringLiteral("/status"), complain);
    rule.pointer = json.value(QLatin1String("pointer")).toString();
    rule.matches = json.value(QLatin1String("matches")).toString();
    if (!isPointer(rule.pointer) || (json.contains(QLatin1String("pointer")) && rule.pointer.isEmpty()))
        complain(where + QStringLiteral("/pointer"), "pointer", {});
    const QJsonValue equals = json.value(QLatin1String("equals"));
    for (const QJsonValue &one : equals.isArray() ? equals.toArray() : equals.isUndefined() ? QJsonArray() : QJsonArray{equals}) {
        const auto value = scalar(one);
        if (!value)
            complain(where + QStringLiteral("/equals"), "equals", {});
        rule.equals.append(value.value_or(QString()));
    }
    if (!rule.equals.isEmpty() && rule.pointer.isEmpty())
        complain(where + QStringLiteral("/equals"), "needs_pointer", {});
    if (!rule.pointer.isEmpty() && rule.equals.isEmpty() && rule.matches.isEmpty())
        complain(where, "needs_value", {});
    if (json.contains(QLatin1String("matches")) && (rule.matches.isEmpty() || rule.matches.size() > kLongestPattern || !bounded(rule.matches).isValid()))
        complain(where + QStringLiteral("/matches"), "pattern", {});
    if (rule.statuses.isEmpty() && rule.pointer.isEmpty() && rule.matches.isEmpty())
        complain(where, "empty_rule", {});
    return rule;
}

QList<Rule> readList(const QJsonObject &json, const char *key, const QString &where, const Complain &complain)
{
    const QJsonValue value = json.value(QLatin1String(key));
    const QString here = where + u'/' + QLatin1String(key);
    if (!value.isUndefined() && (!value.isArray() || value.toArray().size() > kMostRules))
        complain(here, "list", {});
    QList<Rule> rules;
    for (const QJsonValue &rule : value.toArray())
        rules.append(readRule(rule.toObject(), here + u'/' + QString::number(rules.size()), complain));
    return rules;
}

} // namespace

void onlyKeys(const QJsonObject &json, const QStringList &keys, const QString &where, const Complain &complain)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!keys.contains(it.key()))
            complain(where, "unknown_key", it.key());
    }
}

ReplyRules readRules(const QJsonObject &json, const QString &where, const Complain &complain)
{
    onlyKeys(json, {QStringLiteral("accepted"), QStringLiteral("refused"), QStringLiteral("opted_out"), QStringLiteral("retry_later"),
                    QStringLiteral("credentials"), QStringLiteral("balance"), QStringLiteral("id"), QStringLiteral("code"), QStringLiteral("words")},
             where, complain);
    ReplyRules rules;
    rules.accepted = readList(json, "accepted", where, complain);
    rules.refused = readList(json, "refused", where, complain);
    rules.optedOut = readList(json, "opted_out", where, complain);
    rules.retryLater = readList(json, "retry_later", where, complain);
    rules.credentials = readList(json, "credentials", where, complain);
    rules.balance = readList(json, "balance", where, complain);
    if (rules.accepted.isEmpty())
        complain(where + QStringLiteral("/accepted"), "no_success", {});
    const auto pointer = [&](const char *key) {
        const QString read = json.value(QLatin1String(key)).toString();
        if (!isPointer(read) || (json.contains(QLatin1String(key)) && read.isEmpty()))
            complain(where + u'/' + QLatin1String(key), "pointer", {});
        return read;
    };
    rules.id = pointer("id");
    rules.code = pointer("code");
    rules.words = pointer("words");
    return rules;
}

Reading readReply(const ReplyRules &rules, const HttpReply &reply, const QList<QByteArray> &secrets)
{
    // As the value of a key, so that a list is read as strictly as an object.
    const auto whole = jsonReply("{\"reply\":" + reply.body + '}');
    const QJsonValue json = whole && whole->size() == 1 ? whole->value(kReply) : QJsonValue(QJsonValue::Undefined);
    const auto any = [&](const QList<Rule> &list) {
        return std::any_of(list.begin(), list.end(), [&](const Rule &rule) { return holds(rule, reply, json); });
    };
    const bool accepted = any(rules.accepted), optedOut = any(rules.optedOut), refused = any(rules.refused) || optedOut;
    const bool credentials = any(rules.credentials), balance = any(rules.balance);
    const bool later = any(rules.retryLater) || credentials || balance;
    Reading reading;
    if (accepted + refused + later == 1) {
        reading.proof = accepted ? Reading::Proof::Accepted : refused ? Reading::Proof::Refused : Reading::Proof::NotProcessed;
        reading.optedOut = optedOut;
        reading.account = credentials ? SendVerdict::Account::Credentials : balance ? SendVerdict::Account::Balance : SendVerdict::Account::Fine;
    }
    if (accepted)
        reading.providerId = rules.id.isEmpty() ? QString() : jsonId(valueAt(json, rules.id));
    reading.code = plainWords(textAt(json, rules.code).toUtf8(), secrets).left(64);
    if (reading.proof != Reading::Proof::Accepted)
        reading.text = plainWords(rules.words.isEmpty() ? reply.body : textAt(json, rules.words).toUtf8(), secrets);
    return reading;
}

} // namespace heliograph::gateway
