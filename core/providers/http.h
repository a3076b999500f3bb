// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace heliograph {

/// One request. Host, Content-Length, User-Agent and Connection are added on the way.
struct HttpRequest {
    /// A text is always sent by Post: the bytes of its body prove what left. Get asks, carries no body and is no text.
    enum class Method { Post, Get };
    Method method = Method::Post;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qsizetype maxReply = 64 * 1024; ///< more body than this is not read: TooBig
    bool privateHttp = false; ///< plain http also to a private address; without it to loopback only
};

/// A request for JSON to `path` below an address of an account.
[[nodiscard]] HttpRequest jsonRequest(HttpRequest::Method method, const QUrl &address, const QString &path, const QPair<QByteArray, QByteArray> &header);

/// What came of one request: evidence for a verdict, and nothing that may be logged but `end` and `status`.
struct HttpReply {
    enum class End {
        Complete,    ///< a whole reply
        Abandoned,   ///< not started: the caller said no, or everything was closed
        NotAllowed,  ///< not started: plain http to an address it may not go to, or a header with a line break
        Unreachable, ///< no name, no route, refused
        Tls,         ///< no trust, no handshake
        Timeout,     ///< connect, idle or total
        Cut,         ///< the connection ended before the reply did
        Malformed,   ///< not HTTP
        TooBig,      ///< more header or body than anyone needs
    };
    End end = End::Unreachable;
    int status = 0;          ///< 0: no whole header came
    QByteArray contentType;
    QByteArray retryAfter;   ///< the header as it came
    QByteArray body;
    qint64 pulled = 0;       ///< body bytes handed to the socket; 0 proves that nothing was processed
    qint64 at = 0;           ///< wall clock, epoch ms, when it ended
    qint64 tookMs = 0;
    [[nodiscard]] bool succeeded() const { return status >= 200 && status < 300; }
};

/// The request's head as bytes. InvalidArgument for a header that would end its line early, is not printable ASCII or is longer than
/// anything a provider hands out, and for a Get with a body.
[[nodiscard]] Result<QByteArray> requestHead(const HttpRequest &request);

/// Retry-After (RFC 9110, 10.2.3: seconds or a date) as 1 s … 1 h from `nowMs`; −1 without one. What cannot be read counts as 1 s.
[[nodiscard]] qint64 retryAfterMs(const QByteArray &value, qint64 nowMs);

/// Another program's words for a person: printable, on one line, at most 300 units; empty for a page of HTML.
[[nodiscard]] QString plainWords(const QByteArray &body);
/// The same, with a mark where one of the secrets stood: some servers repeat the address or the key they were given.
[[nodiscard]] QString plainWords(const QByteArray &body, const QList<QByteArray> &secrets);
[[nodiscard]] bool looksLikeHtml(const QByteArray &body);

} // namespace heliograph
