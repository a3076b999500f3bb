// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kannelcallback.h"

#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace heliograph {

namespace {

constexpr int kMaxFields = 32;
constexpr qsizetype kMaxShort = 64;
constexpr qsizetype kMaxText = 20'000; // 255 parts of 67 units, and some
constexpr qint64 kDayMs = 86'400'000;

using Fields = QHash<QByteArray, QByteArray>;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// %XX and + as a form encodes them; a percent sign that starts nothing stays.
QByteArray formDecoded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const int high = c == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            out.append(char(high * 16 + low));
            i += 2;
        } else {
            out.append(c == '+' ? ' ' : c);
        }
    }
    return out;
}

/// Of a key that comes twice the first counts.
Fields fieldsOf(const QByteArray &query)
{
    Fields fields;
    qsizetype from = 0;
    while (from < query.size() && fields.size() < kMaxFields) {
        const qsizetype at = query.indexOf('&', from);
        const QByteArrayView pair = QByteArrayView(query).sliced(from, (at < 0 ? query.size() : at) - from);
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0) {
            const QByteArray key = formDecoded(pair.first(equals));
            if (!fields.contains(key))
                fields.insert(key, formDecoded(pair.sliced(equals + 1)));
        }
        if (at < 0)
            break;
        from = at + 1;
    }
    return fields;
}

bool isId(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= kMaxShort && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
    });
}

/// Text of one field for keeping: controls and lone surrogates replaced.
QString cleanText(QString text, bool lines)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate())
            text[i] = QChar::ReplacementCharacter;
        else if (c.category() == QChar::Other_Control && !(lines && (c == u'\n' || c == u'\r' || c == u'\t')))
            text[i] = u' ';
    }
    return text;
}

/// Cut first: the cut may leave half of a surrogate pair.
QString shortText(const QByteArray &bytes, qsizetype most)
{
    return cleanText(QString::fromUtf8(bytes.left(4 * most)).left(most), false).trimmed();
}

/// Kannel gives seconds; a time more than a day from ours is a clock gone wrong.
qint64 timeOf(const QByteArray &seconds, qint64 nowMs)
{
    bool number = false;
    const qint64 at = seconds.size() <= 12 ? seconds.toLongLong(&number) * 1'000 : 0;
    return number && qAbs(at - nowMs) <= kDayMs ? at : nowMs;
}

ReceiptType receiptType(const QByteArray &type)
{
    switch (type.toInt()) {
    case 1: return ReceiptType::Delivered;
    case 2: return ReceiptType::Failed;
    case 4: return ReceiptType::Buffered;
    case 8: return ReceiptType::HandedOver;
    case 16: return ReceiptType::Rejected;
    default: return ReceiptType::Other;
    }
}

QString utf16Text(const QByteArray &bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = QChar(qFromBigEndian<quint16>(bytes.constData() + 2 * i));
    return text;
}

} // namespace

Result<Receipt> kannelReceipt(const QByteArray &query, const QString &accountId, qint64 nowMs)
{
    const Fields fields = fieldsOf(query);
    const QByteArray ref = fields.value("ref");
    bool number = false;
    const int part = fields.value("part", "0").toInt(&number);
    if (!isId(ref))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("ref"));
    if (!number || part < 0 || part > 254)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("part"));
    if (fields.value("type").isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("type"));
    Receipt receipt;
    receipt.accountId = accountId;
    receipt.clientRef = QString::fromLatin1(ref);
    receipt.part = part;
    receipt.type = receiptType(fields.value("type"));
    receipt.code = shortText(fields.value("type"), 8);
    receipt.providerId = shortText(fields.value("foreign"), kMaxShort);
    receipt.text = shortText(fields.value("answer"), 300);
    receipt.at = timeOf(fields.value("at"), nowMs);
    return receipt;
}

Result<InboundSms> kannelInbound(const QByteArray &query, const QString &accountId, qint64 nowMs)
{
    const Fields fields = fieldsOf(query);
    const QByteArray bytes = fields.value("text");
    const QByteArray charset = fields.value("charset").toUpper();
    InboundSms sms;
    sms.accountId = accountId;
    sms.from = shortText(fields.value("from"), kMaxShort);
    sms.to = shortText(fields.value("to"), kMaxShort);
    sms.at = timeOf(fields.value("ts"), nowMs);
    if (sms.from.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("from"));
    if (fields.value("coding") == "1")
        return fail(ErrorCode::InvalidArgument, QStringLiteral("coding"));
    if (charset == "UTF-16BE" || (charset.isEmpty() && fields.value("coding") == "2"))
        sms.text = utf16Text(bytes);
    else if (charset == "ISO-8859-1" || charset == "LATIN1")
        sms.text = QString::fromLatin1(bytes);
    else
        sms.text = QString::fromUtf8(bytes);
    sms.text = cleanText(sms.text.left(kMaxText), true);
    const QByteArray id = fields.value("id");
    // Without an id the same text at the same second counts as the same.
    sms.key = isId(id) ? QString::fromLatin1(id)
                       : QString::fromLatin1(QCryptographicHash::hash(fields.value("from") + '\n' + bytes + '\n' + fields.value("ts"),
                                                                      QCryptographicHash::Sha256).toHex());
    return sms;
}

QString kannelServiceGroup(const QString &callback)
{
    return QStringLiteral("group = sms-service\nkeyword = default\ncatch-all = true\nmax-messages = 0\nomit-empty = true\n"
                          "concatenation = true\nget-url = \"")
        + callback + QStringLiteral("/mo?from=%p&to=%P&text=%b&coding=%c&charset=%C&id=%I&ts=%T\"\n");
}

} // namespace heliograph
