// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <QHash>

namespace heliograph {

/// Secrets for this run only: gone when the process ends, on no disk.
class SessionSecrets final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    QString backend() const override { return QStringLiteral("session"); }
    Async<QByteArray> read(const QString &name) override;
    Async<Done> write(const QString &name, const QByteArray &secret) override;
    Async<Done> remove(const QString &name) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace heliograph
