// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/codec.h"
#include "providers/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace heliograph::test {

/// What is written down of one provider: conformance/TYPE.json.
///
///   account, secrets   settings and secrets by field key
///   vendor             its name in tests/support/vendors; empty: not there
///   sends              {about, sms?, request?, body?, reply {status, body, retry_after?}, verdict}: `sms` changes the plain text,
///                      `request` is the head's lines in order without what every request carries, `body` the exact bytes: text, or
///                      an object that stands for its shortest form
///   status             of that reply, where it is not 202
///   accepted           the body of a reply that proves acceptance of the plain text
///   proof              paths in it on which the proof stands ("messages.0.accepted"); ids: where the provider's id is
///   refused            {about, sms, code}: texts that never become a request
///   checks             {about, query {to, reference?, code}, request?, body?, reply, check, account?, code} or {about, query, refused}:
///                      of codes that the provider made; probe_says: what a test of a good account says, where it is not "ok"
///   probes             {about, request?, body?, reply, probe, detail?}; none where only the address can be tried
///   queries            {about, query {what, id?, to?, from?, until?}, request?, body?, reply, records | answer, more?}
///   cannot_ask         of "status" "sent" "inbound"
struct Book {
    QString type;
    QJsonObject doc;

    static QList<Book> all()
    {
        QList<Book> books;
        const QDir folder(QStringLiteral(CONFORMANCE));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read a book");
            QJsonParseError error;
            const QJsonDocument read = QJsonDocument::fromJson(file.readAll(), &error);
            if (!read.isObject())
                qFatal("%s: %s at %d", qPrintable(name), qPrintable(error.errorString()), error.offset);
            books.append({name.chopped(5), read.object()});
        }
        return books;
    }
    QByteArray accepted() const;
    QString goodProbe() const { return doc.value(QLatin1String("probe_says")).toString(QStringLiteral("ok")); }
    int status() const { return doc.value(QLatin1String("status")).toInt(202); }
    QString text(const char *key) const { return doc.value(QLatin1String(key)).toString(); }
    QJsonArray list(const char *key) const { return doc.value(QLatin1String(key)).toArray(); }
    Account account() const
    {
        Account made;
        made.id = QStringLiteral("desk");
        made.type = type;
        made.settings = doc.value(QLatin1String("account")).toObject();
        return made;
    }
    ProviderSecrets secrets() const
    {
        ProviderSecrets made;
        const QJsonObject kept = doc.value(QLatin1String("secrets")).toObject();
        for (auto it = kept.begin(); it != kept.end(); ++it)
            made.insert(it.key(), it.value().toString().toUtf8());
        return made;
    }
};

/// A body: as it is written, or an object in its shortest form.
inline QByteArray bytesOf(const QJsonValue &written)
{
    return written.isObject() ? QJsonDocument(written.toObject()).toJson(QJsonDocument::Compact) : written.toString().toUtf8();
}

inline QByteArray Book::accepted() const
{
    return bytesOf(doc.value(QLatin1String("accepted")));
}

inline SmsRequest smsOf(const QJsonObject &changes)
{
    const auto text = [&](const char *key, const char *otherwise) {
        return changes.value(QLatin1String(key)).toString(QString::fromUtf8(otherwise));
    };
    SmsRequest sms;
    sms.messageId = 7;
    sms.clientRef = QStringLiteral("6f1f7c1e-2f60-4d7e-9a53-0c2a3cf4b0aa");
    sms.to = text("to", "+447400123456");
    sms.sender = text("sender", "");
    sms.text = text("text", "Hello");
    sms.parts = changes.value(QLatin1String("parts")).toInt(1);
    const QString kind = text("kind", "");
    sms.kind = kind == QLatin1String("otp")       ? MessageKind::Otp
        : kind == QLatin1String("two_way")        ? MessageKind::SmsTwoWay
                                                  : MessageKind::SmsOneWay;
    sms.marketing = changes.value(QLatin1String("marketing")).toBool();
    sms.encoding = sms::measure(sms.text).encoding;
    return sms;
}

inline HttpReply replyOf(int status, const QByteArray &body, HttpReply::End end = HttpReply::End::Complete)
{
    HttpReply reply;
    reply.end = end;
    reply.status = status;
    reply.body = body;
    reply.pulled = 10;
    reply.at = 1'795'541'600'000;
    return reply;
}

inline HttpReply replyOf(const QJsonValue &exchange)
{
    const QJsonValue written = exchange[QLatin1String("reply")];
    HttpReply reply = replyOf(written[QLatin1String("status")].toInt(), bytesOf(written[QLatin1String("body")]));
    reply.retryAfter = written[QLatin1String("retry_after")].toString().toLatin1();
    return reply;
}

/// The head's lines as a book writes them.
inline QStringList headOf(const HttpRequest &http)
{
    const auto head = requestHead(http);
    if (!head)
        return {QStringLiteral("refused: ") + head.error().detail};
    QStringList lines = QString::fromLatin1(*head).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    for (const char *everywhere : {"Accept-Encoding: ", "User-Agent: ", "Connection: ", "Content-Length: "})
        lines.removeIf([&](const QString &line) { return line.startsWith(QLatin1String(everywhere)); });
    return lines;
}

/// Compares a request with what the exchange has of it.
inline bool sameRequest(const HttpRequest &http, const QJsonValue &exchange)
{
    const QJsonValue head = exchange[QLatin1String("request")];
    if (!head.isUndefined() && QJsonArray::fromStringList(headOf(http)) != head.toArray()) {
        qWarning().noquote() << "head:" << headOf(http).join(u'\n');
        return false;
    }
    const QJsonValue body = exchange[QLatin1String("body")];
    if (!body.isUndefined() && http.body != bytesOf(body)) {
        qWarning().noquote() << "body:" << http.body;
        return false;
    }
    return true;
}

inline QString kindName(SendVerdict::Kind kind)
{
    static const QStringList names{QStringLiteral("accepted"), QStringLiteral("rejected"), QStringLiteral("not_processed"), QStringLiteral("unknown")};
    return names.value(int(kind));
}

inline QString checkName(CodeVerdict::Kind kind)
{
    static const QStringList names{QStringLiteral("right"),    QStringLiteral("wrong"),       QStringLiteral("refused"), QStringLiteral("ended"),
                                   QStringLiteral("too_many"), QStringLiteral("not_checked"), QStringLiteral("unknown")};
    return names.value(int(kind));
}

inline CodeQuery codeQueryOf(const QJsonObject &written)
{
    return {written.value(QLatin1String("to")).toString(), written.value(QLatin1String("reference")).toString(),
            written.value(QLatin1String("code")).toString()};
}

inline QString accountName(SendVerdict::Account account)
{
    static const QStringList names{QStringLiteral("fine"), QStringLiteral("credentials"), QStringLiteral("balance"),
                                   QStringLiteral("configuration"), QStringLiteral("unreachable"), QStringLiteral("suspicious")};
    return names.value(int(account));
}

inline QString stateName(ReceiptType type)
{
    static const QStringList names{QString(), QStringLiteral("buffered"), QStringLiteral("handed_over"), QStringLiteral("delivered"),
                                   QStringLiteral("failed"), QStringLiteral("rejected"), QStringLiteral("other")};
    return names.value(int(type));
}

/// "messages.0.to" in a document.
inline QJsonValue at(const QJsonValue &document, const QString &path)
{
    QJsonValue value = document;
    for (const QString &step : path.split(u'.')) {
        bool index = false;
        const int n = step.toInt(&index);
        value = index ? value.toArray().at(n) : value[step];
    }
    return value;
}

inline QJsonValue changed(const QJsonValue &document, const QStringList &path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    if (document.isArray()) {
        QJsonArray array = document.toArray();
        array.replace(path.first().toInt(), changed(array.at(path.first().toInt()), path.mid(1), to));
        return array;
    }
    QJsonObject object = document.toObject();
    object.insert(path.first(), changed(object.value(path.first()), path.mid(1), to));
    return object;
}

} // namespace heliograph::test

Q_DECLARE_METATYPE(heliograph::test::Book)
