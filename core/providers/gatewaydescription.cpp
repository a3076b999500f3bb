// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/gatewaydescription.h"

#include "providers/gatewaytemplate.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace heliograph::gateway {

namespace {

constexpr qsizetype kLongest = 32 * 1024;
constexpr qsizetype kMostMistakes = 20;
constexpr int kDeepest = 8;
const QString kRequest = QStringLiteral("/request");

/// What the desk writes itself, what would turn the POST into something else, and what would change where its body ends.
bool isForbiddenHeader(const QString &name)
{
    static const QStringList own{QStringLiteral("host"), QStringLiteral("content-length"), QStringLiteral("content-type"), QStringLiteral("connection"),
                                 QStringLiteral("transfer-encoding"), QStringLiteral("te"), QStringLiteral("trailer"), QStringLiteral("upgrade"),
                                 QStringLiteral("expect"), QStringLiteral("accept-encoding"), QStringLiteral("user-agent"), QStringLiteral("cookie"),
                                 QStringLiteral("x-http-method"), QStringLiteral("x-http-method-override"), QStringLiteral("x-method-override")};
    return own.contains(name.toLower()) || name.startsWith(QLatin1String("proxy-"), Qt::CaseInsensitive);
}

bool isHeaderName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// A name that says that its value is a secret.
bool soundsSecret(const QString &name)
{
    static const QStringList words{QStringLiteral("authorization"), QStringLiteral("password"), QStringLiteral("passwd"), QStringLiteral("secret"),
                                   QStringLiteral("token"), QStringLiteral("apikey"), QStringLiteral("accesskey"), QStringLiteral("authkey")};
    QString plain = name.toLower();
    plain.remove(u'-').remove(u'_');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return plain.contains(word); });
}

bool holdsSecret(const QString &text)
{
    const QStringList names = placeholders(text);
    return std::any_of(names.begin(), names.end(), [](const QString &name) { return name.startsWith(QLatin1String("secret:")); });
}

/// "line:column" of an offset, from 1.
QString placeOf(const QByteArray &json, int offset)
{
    const QByteArray before = json.left(offset);
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n'));
}

class Reader
{
public:
    Result<Description> read(const QString &text)
    {
        QJsonParseError error{};
        const QByteArray bytes = text.toUtf8();
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (bytes.size() > kLongest)
            return fail(ErrorCode::InvalidArgument, QStringLiteral("|too_long|"));
        if (error.error != QJsonParseError::NoError)
            return fail(ErrorCode::InvalidArgument, QStringLiteral("|not_json|") + placeOf(bytes, qMax(0, error.offset - 1)));
        if (!document.isObject())
            return fail(ErrorCode::InvalidArgument, QStringLiteral("|not_an_object|"));
        readWhole(document.object());
        if (!m_mistakes.isEmpty())
            return fail(ErrorCode::InvalidArgument, m_mistakes.mid(0, kMostMistakes).join(u'\n'));
        m_made.secrets.sort();
        return m_made;
    }

private:
    void complain(const QString &where, const char *what, const QString &name = {})
    {
        QString plain = name.left(64);
        plain.remove(u'|').remove(u'\n');
        m_mistakes.append(where + u'|' + QLatin1String(what) + u'|' + plain);
    }
    Complain complainer()
    {
        return [this](const QString &where, const char *what, const QString &name) { complain(where, what, name); };
    }

    void readWhole(const QJsonObject &json)
    {
        onlyKeys(json, {QStringLiteral("$schema"), QStringLiteral("heliograph"), QStringLiteral("name"), QStringLiteral("request"), QStringLiteral("reply"),
                        QStringLiteral("abilities"), QStringLiteral("parameters")}, {}, complainer());
        if (json.value(QLatin1String("heliograph")) != QJsonValue(1))
            complain(QStringLiteral("/heliograph"), "version");
        m_made.name = json.value(QLatin1String("name")).toString().trimmed();
        if (m_made.name.isEmpty() || m_made.name.size() > 40)
            complain(QStringLiteral("/name"), "name");
        readParameterList(json.value(QLatin1String("parameters")));
        readAbilities(json.value(QLatin1String("abilities")).toObject());
        readRequest(json.value(QLatin1String("request")).toObject());
        m_made.reply = readRules(json.value(QLatin1String("reply")).toObject(), QStringLiteral("/reply"), complainer());
    }

    void readParameterList(const QJsonValue &value)
    {
        if (value.isUndefined())
            return;
        const auto read = readParameters(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
        if (!value.isArray() || !read)
            return complain(QStringLiteral("/parameters"), "parameters", read ? QString() : read.error().detail);
        m_made.parameters = *read;
    }

    void readAbilities(const QJsonObject &json)
    {
        const QString where = QStringLiteral("/abilities");
        onlyKeys(json, {QStringLiteral("free_text"), QStringLiteral("max_characters"), QStringLiteral("max_segments")}, where, complainer());
        m_made.freeText = json.value(QLatin1String("free_text")).toBool(true);
        const auto number = [&](const char *key, int most) {
            const QJsonValue value = json.value(QLatin1String(key));
            const int read = value.toInt(-1);
            if (!value.isUndefined() && (read < 1 || read > most))
                complain(where + u'/' + QLatin1String(key), "out_of_range", QString::number(most));
            return qMax(0, read);
        };
        m_made.maxCharacters = number("max_characters", 10'000);
        m_made.maxSegments = number("max_segments", 10);
    }

    void readRequest(const QJsonObject &json)
    {
        onlyKeys(json, {QStringLiteral("method"), QStringLiteral("url"), QStringLiteral("headers"), QStringLiteral("basic_auth"), QStringLiteral("json"),
                        QStringLiteral("form")}, kRequest, complainer());
        // A GET may be repeated by anything on the way, and each repetition is an SMS.
        if (json.contains(QLatin1String("method")) && json.value(QLatin1String("method")) != QJsonValue(QStringLiteral("POST")))
            complain(kRequest + QStringLiteral("/method"), "only_post");
        readUrl(json.value(QLatin1String("url")).toString());
        readHeaders(json.value(QLatin1String("headers")));
        m_made.basicAuth = json.value(QLatin1String("basic_auth")).toString();
        if (json.contains(QLatin1String("basic_auth"))) {
            const QString where = kRequest + QStringLiteral("/basic_auth");
            readTemplate(m_made.basicAuth, where, Place::Head);
            // With a mark for each secret: their own colons part nothing.
            const QChar mark(1);
            const QString plain = filled(m_made.basicAuth, [&](const QString &name) { return name.startsWith(QLatin1String("secret:")) ? QString(mark) : QString(); });
            if (!plain.section(u':', 1).contains(mark))
                complain(where, plain.contains(u':') ? "inline_secret" : "basic_auth");
        }
        const bool form = json.contains(QLatin1String("form"));
        if (form == json.contains(QLatin1String("json")))
            return complain(kRequest, "one_body");
        m_made.body = form ? Description::Body::Form : Description::Body::Json;
        const QString where = kRequest + (form ? QStringLiteral("/form") : QStringLiteral("/json"));
        m_made.fields = json.value(form ? QLatin1String("form") : QLatin1String("json")).toObject();
        if (m_made.fields.isEmpty())
            complain(where, "empty_body");
        readBody(m_made.fields, where, form ? 1 : kDeepest);
        const auto used = [&](const char *name) { return m_used.contains(QLatin1String(name)); };
        if (!used("to") && !used("to_digits"))
            complain(where, "no_recipient");
        if (m_made.freeText != used("text"))
            complain(where, m_made.freeText ? "no_text" : "text_not_allowed");
        m_made.usesSender = used("sender");
    }

    void readUrl(const QString &text)
    {
        const QString where = kRequest + QStringLiteral("/url");
        m_made.url = text;
        readTemplate(text, where, Place::Url);
        const qsizetype path = text.indexOf(u'/', text.indexOf(QLatin1String("://")) + 3);
        if (const qsizetype brace = text.indexOf(QLatin1String("{{")); brace >= 0 && (path < 0 || brace < path))
            return complain(where, "placeholder_in_host");
        const QUrl url(filled(text, [](const QString &) { return QStringLiteral("x"); }), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || url.hasFragment())
            return complain(where, "url");
        if (!url.userInfo().isEmpty())
            return complain(where, "inline_secret");
        const bool here = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
        if (url.scheme() != QLatin1String("https") && !(url.scheme() == QLatin1String("http") && here))
            complain(where, "https_only");
        for (const auto &[name, value] : QUrlQuery(QUrl(text).query()).queryItems(QUrl::FullyDecoded)) {
            if (soundsSecret(name) && !holdsSecret(value))
                complain(where, "inline_secret", name);
        }
    }

    void readHeaders(const QJsonValue &value)
    {
        const QString where = kRequest + QStringLiteral("/headers");
        if (!value.isUndefined() && !value.isObject())
            return complain(where, "not_an_object");
        const QJsonObject headers = value.toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it) {
            const QString here = where + u'/' + it.key();
            const QString text = it.value().toString();
            if (!isHeaderName(it.key()))
                complain(where, "header_name");
            else if (isForbiddenHeader(it.key()))
                complain(here, "header_ours", it.key());
            if (!it.value().isString())
                complain(here, "not_a_text");
            if (!std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; }))
                complain(here, "header_value");
            if (soundsSecret(it.key()) && !holdsSecret(text))
                complain(here, "inline_secret", it.key());
            readTemplate(text, here, Place::Head);
            m_made.headers.emplaceBack(it.key().toLatin1(), text);
        }
    }

    /// Objects, lists and texts; numbers and truths stay as they are.
    void readBody(const QJsonValue &value, const QString &where, int deeper, const QString &key = {})
    {
        if (value.isString()) {
            readTemplate(value.toString(), where, Place::Body);
            if (soundsSecret(key) && !holdsSecret(value.toString()))
                complain(where, "inline_secret", key);
            return;
        }
        if ((value.isObject() || value.isArray()) && deeper == 0)
            return complain(where, m_made.body == Description::Body::Form ? "not_a_text" : "too_deep");
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            readBody(list.at(i), where + u'/' + QString::number(i), deeper - 1, key);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            // Some servers take the method from here.
            if (it.key() == QLatin1String("_method"))
                complain(where, "only_post");
            readBody(it.value(), where + u'/' + it.key(), deeper - 1, it.key());
        }
    }

    enum class Place { Url, Head, Body };
    void readTemplate(const QString &text, const QString &where, Place place)
    {
        if (hasStrayBraces(text))
            complain(where, "braces");
        for (const QString &name : placeholders(text)) {
            const bool secret = name.startsWith(QLatin1String("secret:"));
            const bool parameter = name.startsWith(QLatin1String("param:"));
            const auto declared = [&] {
                return std::any_of(m_made.parameters.begin(), m_made.parameters.end(), [&](const Parameter &p) { return p.name == name.mid(6); });
            };
            if (!isPlaceholder(name))
                complain(where, "placeholder", name);
            else if ((place == Place::Url && !secret) || (place == Place::Head && (parameter || name == QLatin1String("text"))))
                complain(where, "not_here", name);
            else if (parameter && !declared())
                complain(where, "not_declared", name.mid(6));
            m_used.append(name);
            if (secret && !m_made.secrets.contains(name.mid(7)))
                m_made.secrets.append(name.mid(7));
        }
    }

    Description m_made;
    QStringList m_mistakes;
    QStringList m_used;
};

} // namespace

Result<Description> readDescription(const QString &json)
{
    return Reader().read(json);
}

} // namespace heliograph::gateway
