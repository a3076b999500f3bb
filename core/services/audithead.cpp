// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/audithead.h"

#include <QDateTime>
#include <QHash>
#include <QMessageAuthenticationCode>

#include <sodium.h>

namespace heliograph::audithead {

namespace {

constexpr qsizetype kHash = 32;

} // namespace

QByteArray mac(const QByteArray &key, Kind kind, const QString &storeId, const AuditHead &head)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    const auto add = [&code](const QByteArray &bytes) {
        code.addData(QByteArray::number(bytes.size()) + ':');
        code.addData(bytes);
    };
    add(kind == Kind::Head ? "heliograph audit head" : "heliograph audit cut");
    add(storeId.toUtf8());
    add(QByteArray::number(head.seq));
    add(head.hash);
    add(QByteArray::number(head.at));
    add(head.actor.toUtf8());
    return code.result();
}

bool isSigned(const QByteArray &key, Kind kind, const QString &storeId, const AuditHead &head)
{
    const QByteArray own = mac(key, kind, storeId, head);
    return own.size() == head.mac.size() && sodium_memcmp(own.constData(), head.mac.constData(), size_t(own.size())) == 0;
}

QString text(const Written &written)
{
    const AuditHead &head = written.head;
    return QStringLiteral("profile: %1\nentry: %2\nhash: %3\nsigned-at: %4\nsigned-by: %5\nsignature: %6\n")
        .arg(written.storeId, QString::number(head.seq), QString::fromLatin1(head.hash.toHex()),
             QDateTime::fromMSecsSinceEpoch(head.at, Qt::UTC).toString(Qt::ISODateWithMs), head.actor, QString::fromLatin1(head.mac.toHex()));
}

Result<Written> read(const QString &text)
{
    QHash<QString, QString> found;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            found.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    Written written;
    written.storeId = found.value(QStringLiteral("profile"));
    written.head.seq = found.value(QStringLiteral("entry")).toLongLong();
    written.head.hash = QByteArray::fromHex(found.value(QStringLiteral("hash")).toLatin1());
    written.head.at = QDateTime::fromString(found.value(QStringLiteral("signed-at")), Qt::ISODateWithMs).toMSecsSinceEpoch();
    written.head.actor = found.value(QStringLiteral("signed-by"));
    written.head.mac = QByteArray::fromHex(found.value(QStringLiteral("signature")).toLatin1());
    const bool whole = !written.storeId.isEmpty() && written.head.seq > 0 && written.head.hash.size() == kHash && written.head.mac.size() == kHash;
    return whole ? Result<Written>(written) : Result<Written>(fail(ErrorCode::InvalidArgument, QStringLiteral("head:not_a_head")));
}

} // namespace heliograph::audithead
