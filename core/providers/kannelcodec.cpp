// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kannelcodec.h"

#include "providers/sendable.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace heliograph {

namespace {

constexpr int kMaxParts = 255;
constexpr qsizetype kMaxSender = 20;

bool isSender(const QString &sender)
{
    return sender.size() <= kMaxSender
        && std::all_of(sender.cbegin(), sender.cend(), [](QChar c) { return c >= QChar(0x20) && c <= QChar(0x7e); });
}

QByteArray utf16be(const QString &text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        qToBigEndian<quint16>(text.at(i).unicode(), bytes.data() + 2 * i);
    return bytes;
}

/// Concatenation with an 8-bit reference (3GPP TS 23.040, 9.2.3.24.1) as plain hex. The reference comes from our own id, so that
/// all parts carry the same one, whenever they go.
QByteArray concatenation(const SmsRequest &sms)
{
    const QByteArray print = QCryptographicHash::hash(sms.clientRef.toUtf8(), QCryptographicHash::Sha256);
    const char header[] = {0x05, 0x00, 0x03, print.at(0), char(sms.parts), char(sms.part + 1)};
    return QByteArray(header, sizeof header).toHex();
}

bool says(const HttpReply &reply, int status, const char *words)
{
    return reply.status == status && reply.body.trimmed() == words;
}

} // namespace

HttpRequest KannelCodec::bare(const QByteArray &charset) const
{
    HttpRequest http;
    http.url = m_settings.url;
    http.privateHttp = m_settings.privateHttp;
    // X-Kannel-Charset is ignored, and without a charset here the body would be read as Latin-1.
    http.headers = {{"Content-Type", "text/plain; charset=" + charset},
                    {"X-Kannel-Username", m_settings.username.toUtf8()},
                    {"X-Kannel-Password", m_settings.password}};
    return http;
}

Result<HttpRequest> KannelCodec::request(const SmsRequest &sms) const
{
    const QString sender = sms.sender.isEmpty() ? m_settings.sender : sms.sender;
    if (!isE164(sms.to))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("to"));
    if (!isSender(sender))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("sender"));
    if (sms.text.isEmpty()) // Kannel would take it
        return fail(ErrorCode::InvalidArgument, QStringLiteral("empty_text"));
    if (sms.parts > kMaxParts || sms.part < 0 || sms.part >= sms.parts)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("too_many_parts"));
    const bool ucs2 = sms.encoding == sms::Encoding::Ucs2;
    HttpRequest http = bare(ucs2 ? "UTF-16BE" : "UTF-8");
    http.body = ucs2 ? utf16be(sms.text) : sms.text.toUtf8();
    http.headers.emplaceBack("X-Kannel-To", sms.to.toLatin1());
    if (!sender.isEmpty())
        http.headers.emplaceBack("X-Kannel-From", sender.toLatin1());
    if (!m_settings.smsc.isEmpty())
        http.headers.emplaceBack("X-Kannel-SMSC", m_settings.smsc.toUtf8());
    http.headers.emplaceBack("X-Kannel-Coding", ucs2 ? "2" : "0");
    if (sms.parts > 1)
        http.headers.emplaceBack("X-Kannel-UDH", concatenation(sms));
    if (sms.wantReceipt && !m_settings.callback.isEmpty()) {
        // Kannel gives no message id: ours travels in the receipt's address.
        const QString address = m_settings.callback + QStringLiteral("/dlr?ref=%1&part=%2").arg(sms.clientRef).arg(sms.part);
        http.headers.emplaceBack("X-Kannel-DLR-Mask", "31");
        http.headers.emplaceBack("X-Kannel-DLR-Url", address.toUtf8() + "&type=%d&foreign=%F&answer=%A&at=%T");
    }
    return http;
}

Reading KannelCodec::read(const SmsRequest &sms, const HttpReply &reply) const
{
    Reading reading;
    reading.text = plainWords(reply.body);
    if (says(reply, 202, "0: Accepted for delivery")) {
        reading.proof = Reading::Proof::Accepted;
        reading.code = QStringLiteral("0");
    } else if (says(reply, 202, "3: Queued for later delivery")) {
        reading.proof = Reading::Proof::Accepted; // no bearer is up: the gateway keeps it
        reading.code = QStringLiteral("3");
    } else if (says(reply, 403, "Authorization failed for sendsms")) {
        reading.proof = Reading::Proof::NotProcessed;
        reading.account = SendVerdict::Account::Credentials;
    } else if (says(reply, 404, "Unknown request.")) {
        reading.account = SendVerdict::Account::Configuration; // the path of the address is wrong
    } else if (says(reply, 503, "Temporal failure, try again later.") && sms::measure(sms.text).segments <= 1) {
        // The gateway answers when it knows about the first part: of several, others may have gone.
        reading.proof = Reading::Proof::NotProcessed;
    }
    return reading;
}

/// Without a receiver: smsbox checks the user first, then misses the receiver, and never makes a message of it.
HttpRequest KannelCodec::probe() const
{
    HttpRequest http = bare("UTF-8");
    http.body = "test";
    return http;
}

ProbeResult KannelCodec::readProbe(const HttpReply &reply) const
{
    ProbeResult result;
    result.detail = plainWords(reply.body);
    if (reply.status == 400 && reply.body.startsWith("Missing receiver")) {
        result.works = true;
        result.code = QStringLiteral("ok");
        result.detail.clear();
    } else {
        result.code = probeCode(reply.status);
    }
    return result;
}

} // namespace heliograph
