// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/sessionsecrets.h"

namespace heliograph {

Async<QByteArray> SessionSecrets::read(const QString &name)
{
    const auto it = m_secrets.constFind(name);
    return finished<QByteArray>(it == m_secrets.constEnd() ? Result<QByteArray>(fail(ErrorCode::NotFound)) : *it);
}

Async<Done> SessionSecrets::write(const QString &name, const QByteArray &secret)
{
    m_secrets.insert(name, secret);
    return finished<Done>(Done{});
}

Async<Done> SessionSecrets::remove(const QString &name)
{
    m_secrets.remove(name);
    return finished<Done>(Done{});
}

} // namespace heliograph
