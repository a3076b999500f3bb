// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/mackey.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

#include <array>

namespace heliograph {

namespace {

constexpr int kPatienceMs = 1'000; // the window waits for it
constexpr qsizetype kKeyBytes = 32;

QByteArray newKey()
{
    std::array<quint32, kKeyBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), kKeyBytes);
}

Result<QByteArray> fromFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray key = file.readAll();
        if (key.size() == kKeyBytes)
            return key;
        file.close();
    }
    const QByteArray key = newKey();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(key) != kKeyBytes || !file.flush())
        return fail(ErrorCode::Io, QStringLiteral("mac.key"));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return key;
}

} // namespace

Async<QByteArray> macKey(SecretStore &keychain, const QString &folder, QObject *context)
{
    const QString path = folder + QStringLiteral("/mac.key");
    const QString name = QStringLiteral("verification/mac");
    if (QFile::exists(path))
        return finished<QByteArray>(fromFile(path));
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto settle = [promise](const Result<QByteArray> &key) {
        if (promise->future().isFinished())
            return;
        promise->addResult(key);
        promise->finish();
    };
    // The keychain may be asking its owner for a password; the desk does not wait for that.
    QTimer::singleShot(kPatienceMs, context, [settle, path, promise] {
        if (!promise->future().isFinished())
            settle(fromFile(path));
    });
    whenDone(keychain.read(name), context, [&keychain, context, settle, path, name, promise](const Result<QByteArray> &kept) {
        if (kept && kept->size() == kKeyBytes)
            return settle(*kept);
        if (promise->future().isFinished())
            return;
        const QByteArray key = newKey();
        whenDone(keychain.write(name, key), context, [&keychain, settle, path, key, promise](const Status &written) {
            if (promise->future().isFinished())
                return;
            // Kept for this run only is not kept: the code must be checkable by the next one.
            const bool stays = written && keychain.backend() != QLatin1String("session");
            settle(stays ? Result<QByteArray>(key) : fromFile(path));
        });
    });
    return promise->future();
}

} // namespace heliograph
