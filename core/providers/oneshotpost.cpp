// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/oneshotpost.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <utility>

namespace heliograph {

namespace {

constexpr qint64 kReadBuffer = 16 * 1024;

bool isTlsError(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError
        || error == QAbstractSocket::SslInvalidUserDataError;
}

/// 10/8, 172.16/12, 192.168/16 (RFC 1918), fc00::/7 (RFC 4193) and link-local.
bool isPrivate(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(QStringLiteral("10.0.0.0")), 8) || address.isInSubnet(QHostAddress(QStringLiteral("172.16.0.0")), 12)
        || address.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16) || address.isUniqueLocalUnicast() || address.isLinkLocal();
}

} // namespace

OneShotPost::OneShotPost(HttpRequest request, const QSslConfiguration &tls, HttpDeadlines deadlines, const Clock &clock,
                         std::function<bool()> mayStart, Done done, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_deadlines(deadlines)
    , m_clock(clock)
    , m_mayStart(std::move(mayStart))
    , m_done(std::move(done))
    , m_parser(m_request.maxReply)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setSslConfiguration(tls);
    m_socket.setReadBufferSize(kReadBuffer);
    m_quiet.setSingleShot(true);
    m_total.setSingleShot(true);
    const bool secure = m_request.url.scheme() == QLatin1String("https");
    if (secure)
        connect(&m_socket, &QSslSocket::encrypted, this, &OneShotPost::begin);
    else
        connect(&m_socket, &QSslSocket::connected, this, &OneShotPost::begin);
    connect(&m_socket, &QSslSocket::readyRead, this, &OneShotPost::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &OneShotPost::broken);
    connect(&m_quiet, &QTimer::timeout, this, [this] { finish(HttpReply::End::Timeout); });
    connect(&m_total, &QTimer::timeout, this, [this] { finish(HttpReply::End::Timeout); });
}

OneShotPost::~OneShotPost()
{
    finish(HttpReply::End::Abandoned);
}

void OneShotPost::start()
{
    m_took.start();
    const Result<QByteArray> head = requestHead(m_request);
    const QString scheme = m_request.url.scheme();
    const bool secure = scheme == QLatin1String("https");
    if (!head || (!secure && scheme != QLatin1String("http")))
        return finish(HttpReply::End::NotAllowed);
    m_head = *head;
    m_quiet.start(m_deadlines.connectMs);
    m_total.start(m_deadlines.totalMs);
    const auto port = quint16(m_request.url.port(secure ? 443 : 80));
    if (secure)
        m_socket.connectToHostEncrypted(m_request.url.host(), port);
    else
        m_socket.connectToHost(m_request.url.host(), port);
}

/// What counts is the address that answered, not the name that was asked for.
bool OneShotPost::plainAllowed() const
{
    const QHostAddress peer = m_socket.peerAddress();
    return peer.isLoopback() || (m_request.privateHttp && isPrivate(peer));
}

void OneShotPost::begin()
{
    if (!m_done)
        return;
    if (!m_socket.isEncrypted() && !plainAllowed())
        return finish(HttpReply::End::NotAllowed);
    if (!m_mayStart())
        return finish(HttpReply::End::Abandoned);
    m_quiet.start(m_deadlines.idleMs);
    // From here on nobody can prove that nothing was processed.
    m_begun = true;
    m_pulled = m_request.body.size();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.write(m_head + m_request.body);
}

void OneShotPost::read()
{
    char bytes[4096];
    while (m_done && m_parser.state() == HttpReplyParser::State::Reading) {
        const qint64 got = m_socket.read(bytes, sizeof bytes);
        if (got <= 0)
            break;
        m_quiet.start(m_deadlines.idleMs);
        m_parser.feed(QByteArrayView(bytes, got));
    }
    switch (m_parser.state()) {
    case HttpReplyParser::State::Reading:
        return;
    case HttpReplyParser::State::Complete:
        return finish(HttpReply::End::Complete);
    case HttpReplyParser::State::Malformed:
        return finish(HttpReply::End::Malformed);
    case HttpReplyParser::State::TooBig:
        return finish(HttpReply::End::TooBig);
    }
}

void OneShotPost::broken(QAbstractSocket::SocketError error)
{
    read();
    if (error == QAbstractSocket::RemoteHostClosedError && m_parser.close() == HttpReplyParser::State::Complete)
        return finish(HttpReply::End::Complete);
    if (m_begun)
        return finish(HttpReply::End::Cut);
    // Somebody answered and hung up in the middle of the handshake.
    const bool handshake = m_request.url.scheme() == QLatin1String("https") && error == QAbstractSocket::RemoteHostClosedError;
    finish(handshake || isTlsError(error) ? HttpReply::End::Tls : HttpReply::End::Unreachable);
}

void OneShotPost::finish(HttpReply::End end)
{
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, nullptr);
    m_quiet.stop();
    m_total.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    HttpReply reply;
    reply.end = end;
    reply.status = m_parser.status();
    reply.contentType = m_parser.contentType();
    reply.retryAfter = m_parser.retryAfter();
    reply.body = m_parser.body();
    reply.pulled = m_pulled;
    reply.at = m_clock.nowMs();
    reply.tookMs = m_took.isValid() ? m_took.elapsed() : 0;
    done(reply);
    deleteLater();
}

} // namespace heliograph
