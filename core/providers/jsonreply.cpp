// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/jsonreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <limits>

namespace heliograph {

namespace {

constexpr qsizetype kMaxDepth = 32;
constexpr qsizetype kMaxId = 100;

/// The text of a string's bytes, quotes included.
QString unquoted(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

/// Of JSON that is known to be well formed.
bool plain(const QByteArray &json)
{
    QList<QSet<QString>> levels;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '{' || c == '[') {
            levels.append(QSet<QString>());
            if (levels.size() > kMaxDepth)
                return false;
        } else if (c == '}' || c == ']') {
            levels.removeLast();
        } else if (c == '"') {
            const qsizetype start = i++;
            while (i < json.size() && json.at(i) != '"')
                i += json.at(i) == '\\' ? 2 : 1;
            qsizetype after = i + 1;
            while (after < json.size() && QByteArrayView(" \t\r\n").contains(json.at(after)))
                ++after;
            if (after >= json.size() || json.at(after) != ':')
                continue;
            const QString key = unquoted(json.mid(start, i - start + 1));
            if (levels.last().contains(key))
                return false;
            levels.last().insert(key);
        }
    }
    return true;
}

} // namespace

std::optional<QJsonObject> jsonReply(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject() || !plain(body))
        return std::nullopt;
    return document.object();
}

QString jsonText(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QString jsonId(const QJsonValue &value)
{
    QString id;
    if (value.isString())
        id = value.toString();
    else if (const auto number = jsonInteger(value); number && *number >= 0)
        id = QString::number(*number);
    const bool plainId = id.size() <= kMaxId && std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c > u' ' && c <= u'~'; });
    return plainId ? id : QString();
}

std::optional<qint64> jsonInteger(const QJsonValue &value)
{
    if (value.isString()) {
        bool number = false;
        const qint64 integer = value.toString().toLongLong(&number);
        return number ? std::optional(integer) : std::nullopt;
    }
    constexpr qint64 kNever = std::numeric_limits<qint64>::min();
    const qint64 integer = value.isDouble() ? value.toInteger(kNever) : kNever;
    return integer == kNever ? std::nullopt : std::optional(integer);
}

int jsonSegments(const QJsonValue &value)
{
    const qint64 count = jsonInteger(value).value_or(0);
    return count > 0 && count <= 255 ? int(count) : 0;
}

} // namespace heliograph
