// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/auditexport.h"

#include "exchange/csvtext.h"
#include "services/ownerfile.h"

#include <QDateTime>
#include <QJsonDocument>

namespace heliograph::auditexport {

namespace {

constexpr int kWindow = 1'000;

QByteArray row(const AuditEntry &entry, const QString &said)
{
    const QString details = entry.details.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(entry.details).toJson(QJsonDocument::Compact));
    return exchange::csvLine({QString::number(entry.seq), QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC).toString(Qt::ISODateWithMs), entry.actor,
                              said, entry.action, entry.object, details, QString::fromLatin1(entry.hash.toHex())})
        .toUtf8();
}

} // namespace

Result<int> write(const auditverify::Surroundings &s, const QString &name, const AuditFilter &filter,
                  const std::function<QString(const AuditEntry &)> &said)
{
    OwnerFile file(name);
    if (const Status ok = file.open(true); !ok)
        return tl::unexpected<Error>(ok.error());
    file.write(exchange::csvLine({QStringLiteral("entry"), QStringLiteral("at"), QStringLiteral("who"), QStringLiteral("what"), QStringLiteral("action"),
                                  QStringLiteral("object"), QStringLiteral("details"), QStringLiteral("hash")}).toUtf8());
    int count = 0;
    qint64 before = 0;
    do {
        const auto window = s.store.read([&](const store::View &view) { return view.audit.window(filter, before, kWindow); }).result();
        if (!window)
            return tl::unexpected<Error>(window.error());
        for (const AuditEntry &entry : window->entries)
            file.write(row(entry, said(entry)));
        count += int(window->entries.size());
        before = window->next;
        s.progress(count, 0);
        if (s.cancelled)
            return fail(ErrorCode::Cancelled);
        if (const Status ok = file.state(); !ok)
            return tl::unexpected<Error>(ok.error());
    } while (before != 0);
    return file.commit().map([count](Done) { return count; });
}

} // namespace heliograph::auditexport
