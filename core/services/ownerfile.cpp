// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/ownerfile.h"

namespace heliograph {

Status OwnerFile::open(bool mark)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, QStringLiteral("file:write"));
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (mark)
        m_file.write("\xEF\xBB\xBF");
    return Done{};
}

Status OwnerFile::state() const
{
    switch (m_file.error()) {
    case QFileDevice::NoError: return Done{};
    case QFileDevice::ResourceError: return fail(ErrorCode::DiskFull, QStringLiteral("file:write"));
    default: return fail(ErrorCode::Io, QStringLiteral("file:write"));
    }
}

Status OwnerFile::commit()
{
    if (const Status ok = state(); !ok)
        return ok;
    return m_file.commit() ? Status(Done{}) : Status(fail(ErrorCode::Io, QStringLiteral("file:write")));
}

} // namespace heliograph
