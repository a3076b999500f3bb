// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "exchange/csvreader.h"
#include "exchange/encoding.h"
#include "exchange/vcardreader.h"

#include <QIODevice>

#include <optional>

namespace heliograph::exchange {

/// How a file of customers is written: guessed from all of it, or as a person said instead.
struct FileForm {
    bool cards = false;       ///< vCard; else separated values
    QByteArray encoding = "UTF-8";
    QChar delimiter = u',';
    bool announced = false;   ///< its first line names the delimiter ("sep=;", as Excel writes it)
    friend bool operator==(const FileForm &, const FileForm &) = default;
};

/// Reads all of it once, keeping little. InvalidArgument "file:empty"; Io.
[[nodiscard]] Result<FileForm> readForm(QIODevice &device);

/// The records of a file, one by one; memory does not grow with the file. The guard of formulas is taken off the cells of a table.
class FileReader
{
public:
    FileReader(QIODevice &device, const FileForm &form);
    [[nodiscard]] bool next(Record &record);
    [[nodiscard]] qint64 bytesRead() const { return m_bytes; }
    [[nodiscard]] bool failed() const { return m_failed; } ///< the device could not be read to its end

private:
    bool give(Record &record);
    QIODevice &m_device;
    TextDecoder m_decoder;
    CsvReader m_csv;
    std::optional<VCardReader> m_cards;
    qint64 m_bytes = 0;
    bool m_skipFirst = false;
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace heliograph::exchange
