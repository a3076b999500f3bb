// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/fallbacksecrets.h"

namespace heliograph {

FallbackSecrets::FallbackSecrets(std::unique_ptr<SecretStore> keychain, QObject *parent)
    : SecretStore(parent), m_keychain(std::move(keychain))
{
}

Async<QByteArray> FallbackSecrets::read(const QString &name)
{
    const auto kept = m_session.read(name);
    return kept.result() ? kept : m_keychain->read(name);
}

Async<Done> FallbackSecrets::write(const QString &name, const QByteArray &secret)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    whenDone(m_keychain->write(name, secret), this, [this, promise, name, secret](const Status &written) {
        m_failed = !written;
        // An older value of this run would hide the one that was just kept.
        promise->addResult(written ? m_session.remove(name).result() : m_session.write(name, secret).result());
        promise->finish();
    });
    return promise->future();
}

Async<Done> FallbackSecrets::remove(const QString &name)
{
    m_session.remove(name);
    return m_keychain->remove(name);
}

} // namespace heliograph
