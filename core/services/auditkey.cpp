// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/auditkey.h"

#include <QRandomGenerator>

#include <array>

namespace heliograph {

namespace {

constexpr qsizetype kKeyBytes = 32;

QString keyName()
{
    return QStringLiteral("audit/head");
}

QByteArray newKey()
{
    std::array<quint32, kKeyBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), kKeyBytes);
}

} // namespace

Async<QByteArray> auditKey(SecretStore &secrets)
{
    return secrets.read(keyName());
}

Async<QByteArray> madeAuditKey(SecretStore &secrets, QObject *context)
{
    auto promise = begunPromise<QByteArray>();
    whenDone(auditKey(secrets), context, [&secrets, context, promise](const Result<QByteArray> &kept) {
        // Only where it is certain that there is none: another key would make every earlier head worthless.
        if (kept || kept.error().code != ErrorCode::NotFound)
            return settle(promise, kept);
        const QByteArray key = newKey();
        whenDone(secrets.write(keyName(), key), context, [promise, key](const Status &written) {
            settle(promise, written ? Result<QByteArray>(key) : Result<QByteArray>(tl::unexpected<Error>(written.error())));
        });
    });
    return promise->future();
}

} // namespace heliograph
