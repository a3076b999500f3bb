// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <QHash>

#include <memory>

namespace heliograph {

/// Secrets in a file that a passphrase opens: Argon2id makes the key, secretbox (XSalsa20-Poly1305) seals all of them together
/// (libsodium). For machines without a keychain. The file is 0600 and replaced whole, so a crash leaves the old one or the new one.
class VaultSecrets final : public SecretStore
{
    Q_OBJECT
public:
    /// Opens `file`, or begins a new vault when there is none. Blocks for about half a second (Argon2id, moderate).
    /// SecretUnavailable: detail "passphrase" (wrong, or the file was changed) or "empty_passphrase"; Io.
    static Result<std::unique_ptr<VaultSecrets>> open(const QString &file, const QByteArray &passphrase);
    ~VaultSecrets() override;

    QString backend() const override { return QStringLiteral("vault"); }
    Async<QByteArray> read(const QString &name) override;
    Async<Done> write(const QString &name, const QByteArray &secret) override;
    Async<Done> remove(const QString &name) override;

private:
    VaultSecrets(QString file, QByteArray salt, unsigned char *key);
    Status save(const QHash<QString, QByteArray> &secrets) const;
    QString m_file;
    QByteArray m_salt;
    unsigned char *m_key; ///< sodium_malloc: locked, wiped
    QHash<QString, QByteArray> m_secrets;
};

} // namespace heliograph
