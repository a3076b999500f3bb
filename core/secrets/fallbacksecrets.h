// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/sessionsecrets.h"

#include <memory>

namespace heliograph {

/// A keychain where one answers; else this run only, and backend() says so from then on. Nothing is ever written in clear.
class FallbackSecrets final : public SecretStore
{
    Q_OBJECT
public:
    explicit FallbackSecrets(std::unique_ptr<SecretStore> keychain, QObject *parent = nullptr);
    QString backend() const override { return m_failed ? m_session.backend() : m_keychain->backend(); }
    Async<QByteArray> read(const QString &name) override;
    Async<Done> write(const QString &name, const QByteArray &secret) override;
    Async<Done> remove(const QString &name) override;

private:
    std::unique_ptr<SecretStore> m_keychain;
    SessionSecrets m_session;
    bool m_failed = false;
};

} // namespace heliograph
