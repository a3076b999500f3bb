// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/http.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace heliograph {

namespace {

constexpr qint64 kShortestWaitMs = 1'000;
constexpr qint64 kLongestWaitMs = 3'600'000;
constexpr qsizetype kWords = 300;
constexpr qsizetype kLongestHeader = 8 * 1024;
const QString kHidden = QStringLiteral("[hidden]");

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isPrintable(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
}

/// IMF-fixdate, the only form that is still made: "Sun, 06 Nov 1994 08:49:37 GMT".
qint64 httpDateMs(const QByteArray &value)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? date.toMSecsSinceEpoch() : -1;
}

} // namespace

HttpRequest jsonRequest(HttpRequest::Method method, const QUrl &address, const QString &path, const QPair<QByteArray, QByteArray> &header)
{
    HttpRequest http;
    http.method = method;
    http.url = address;
    http.url.setPath(http.url.path() + path);
    http.headers = {header, {"Accept", "application/json"}};
    return http;
}

Result<QByteArray> requestHead(const HttpRequest &request)
{
    QUrl url = request.url;
    url.setUserInfo({});
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray host = url.authority(QUrl::FullyEncoded).toLatin1();
    if (host.isEmpty() || !isPrintable(host) || !isPrintable(target) || target.contains(' '))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("url"));
    const bool asks = request.method == HttpRequest::Method::Get;
    if (asks && !request.body.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("body"));
    QByteArray head = (asks ? "GET " : "POST ") + target + " HTTP/1.1\r\nHost: " + host + "\r\n";
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || !isPrintable(value) || value.size() > kLongestHeader)
            return fail(ErrorCode::InvalidArgument, QString::fromLatin1(name));
        head += name + ": " + value + "\r\n";
    }
    // Encoded replies are not asked for: a small one may unpack to gigabytes.
    head += "Accept-Encoding: identity\r\nUser-Agent: Heliograph/" HELIOGRAPH_VERSION "\r\nConnection: close\r\n";
    if (!asks)
        head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return head + "\r\n";
}

qint64 retryAfterMs(const QByteArray &value, qint64 nowMs)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return -1;
    bool number = false;
    const qint64 seconds = text.toLongLong(&number);
    if (number)
        return qBound(kShortestWaitMs, qBound<qint64>(0, seconds, kLongestWaitMs) * 1'000, kLongestWaitMs);
    const qint64 date = httpDateMs(text);
    return date < 0 ? kShortestWaitMs : qBound(kShortestWaitMs, date - nowMs, kLongestWaitMs);
}

bool looksLikeHtml(const QByteArray &body)
{
    const QByteArray start = body.left(1'024).trimmed().toLower();
    return start.startsWith('<') || start.contains("<html") || start.contains("<!doctype");
}

QString plainWords(const QByteArray &body)
{
    if (looksLikeHtml(body))
        return {};
    QString words = QString::fromUtf8(body.left(4 * kWords));
    for (QChar &c : words) {
        // Format characters go too: a right-to-left override would turn our own words round.
        if (!c.isPrint() || c.category() == QChar::Other_Format)
            c = u' ';
    }
    words = words.simplified();
    if (words.size() > kWords)
        words.truncate(words.at(kWords - 1).isHighSurrogate() ? kWords - 1 : kWords);
    return words;
}

QString plainWords(const QByteArray &body, const QList<QByteArray> &secrets)
{
    // In the raw bytes first: a secret that the limit of length cuts in two would no longer be found.
    QString text = QString::fromUtf8(looksLikeHtml(body) ? QByteArray() : body);
    for (const QByteArray &secret : secrets) {
        if (secret.isEmpty())
            continue;
        text.replace(QString::fromUtf8(secret), kHidden, Qt::CaseInsensitive);
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(secret))), kHidden, Qt::CaseInsensitive);
    }
    return plainWords(text.toUtf8());
}

} // namespace heliograph
