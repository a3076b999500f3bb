// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QSaveFile>

namespace heliograph {

/// A file that only its owner can read, and that is there whole or not at all: what an export writes. Blocks.
class OwnerFile
{
public:
    explicit OwnerFile(const QString &name) : m_file(name) {}
    /// `mark`: begins with a byte order mark, without which a spreadsheet takes UTF-8 for something else. Io "file:write".
    Status open(bool mark = false);
    void write(const QByteArray &bytes) { m_file.write(bytes); }
    [[nodiscard]] Status state() const; ///< what became of the writing so far: DiskFull, Io "file:write"
    Status commit();                    ///< the same errors

private:
    QSaveFile m_file;
};

} // namespace heliograph
