// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

namespace heliograph {

/// The key that codes are compared with (HMAC-SHA256), 32 bytes. In the keychain; where none answers within five seconds, in a 0600 file
/// beside the store that no backup includes. Made when there is none: a pending code of an older key is then simply wrong.
/// Io: neither place could be written.
Async<QByteArray> macKey(SecretStore &keychain, const QString &folder, QObject *context);

} // namespace heliograph
