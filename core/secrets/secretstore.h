// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/async.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace heliograph {

/// Keeps secrets: in the system keychain, in a passphrase vault, or for this run only. Never in clear on disk.
/// Names are "account-id/key". Every call is asynchronous; a keychain may wait for its owner without limit.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// "keychain" "vault" "session"
    virtual QString backend() const = 0;
    virtual Async<QByteArray> read(const QString &name) = 0; ///< NotFound, SecretUnavailable, Timeout
    virtual Async<Done> write(const QString &name, const QByteArray &secret) = 0;
    virtual Async<Done> remove(const QString &name) = 0;
};

} // namespace heliograph
