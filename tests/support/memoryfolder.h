// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFileInfo>

namespace heliograph::test {

/// For a QTemporaryDir that lies in memory where there is such a place: for tests of thousands of commits that are not about the disk.
inline QString memoryFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/heliograph-test-XXXXXX");
}

} // namespace heliograph::test
