// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

namespace heliograph {

/// The system's keychain through QtKeychain: libsecret or KWallet here. Its insecure fallback stays off: where no keychain
/// answers, nothing is kept.
///
/// SecretUnavailable: none is there, it is locked, or its owner said no. Timeout: it did not answer within the limit (it may be asking
/// its owner still). NotFound on reading proves little: a locked keyring may say so as well (QtKeychain 0.13 with libsecret).
class KeychainSecrets final : public SecretStore
{
    Q_OBJECT
public:
    /// `profile` keeps profiles apart within the service "Heliograph".
    explicit KeychainSecrets(QString profile, int limitMs = 60'000, QObject *parent = nullptr);
    QString backend() const override { return QStringLiteral("keychain"); }
    Async<QByteArray> read(const QString &name) override;
    Async<Done> write(const QString &name, const QByteArray &secret) override;
    Async<Done> remove(const QString &name) override;

    /// Whether a keychain answers at all: writes, reads and removes a value that is no secret.
    Async<Done> probe();

private:
    [[nodiscard]] QString key(const QString &name) const { return m_profile + u'/' + name; }
    QString m_profile;
    int m_limitMs;
};

} // namespace heliograph
