// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainsecrets.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

#include <memory>

namespace heliograph {

namespace {

Error keychainError(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorCode::SecretUnavailable, QStringLiteral("denied")};
    default:
        // "OtherError" is all that libsecret gives for no bus, no service and no login keyring alike.
        return {ErrorCode::SecretUnavailable, QStringLiteral("no_keychain")};
    }
}

/// Starts the job; finishes with what `take` makes of it, or with Timeout. A job that answers late finds nobody waiting.
template<typename T, typename Take>
Async<T> run(QKeychain::Job *job, int limitMs, Take take)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setInsecureFallback(false);
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    QObject::connect(limit, &QTimer::timeout, job, [promise] {
        if (promise->future().isFinished())
            return;
        promise->addResult(Result<T>(fail(ErrorCode::Timeout, QStringLiteral("keychain"))));
        promise->finish();
    });
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, take](QKeychain::Job *done) {
        if (promise->future().isFinished())
            return;
        promise->addResult(done->error() == QKeychain::NoError ? Result<T>(take(done)) : Result<T>(tl::unexpected<Error>(keychainError(*done))));
        promise->finish();
    });
    limit->start(limitMs);
    job->start();
    return promise->future();
}

const QString kService = QStringLiteral("Heliograph");

} // namespace

KeychainSecrets::KeychainSecrets(QString profile, int limitMs, QObject *parent)
    : SecretStore(parent), m_profile(std::move(profile)), m_limitMs(limitMs)
{
}

Async<QByteArray> KeychainSecrets::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(key(name));
    return run<QByteArray>(job, m_limitMs, [job](QKeychain::Job *) { return job->binaryData(); });
}

Async<Done> KeychainSecrets::write(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(key(name));
    job->setBinaryData(secret);
    return run<Done>(job, m_limitMs, [](QKeychain::Job *) { return Done{}; });
}

Async<Done> KeychainSecrets::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(key(name));
    return run<Done>(job, m_limitMs, [](QKeychain::Job *) { return Done{}; });
}

Async<Done> KeychainSecrets::probe()
{
    // Reading or removing what is not there "works" on a keyring that is locked: only a write tells.
    const QString name = QStringLiteral("probe");
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    whenDone(write(name, QByteArrayLiteral("works")), this, [this, name, promise](const Status &written) {
        if (written)
            remove(name);
        promise->addResult(written);
        promise->finish();
    });
    return promise->future();
}

} // namespace heliograph
