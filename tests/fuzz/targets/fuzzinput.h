// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdlib>

namespace heliograph::fuzz {

/// Stops the run: the input breaks what the code promises.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

/// What the fuzzer gives: a byte of switches, then bytes.
struct Input {
    quint8 switches = 0;
    QByteArray bytes;

    Input(const uint8_t *data, size_t size)
    {
        if (size == 0)
            return;
        switches = data[0];
        bytes = QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    }
    /// The bytes as text; with the top switch as raw UTF-16, so that lone surrogates occur.
    [[nodiscard]] QString text() const
    {
        if (!(switches & 0x80))
            return QString::fromUtf8(bytes);
        QString text;
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
            text += QChar(char16_t(quint8(bytes[i]) | quint8(bytes[i + 1]) << 8));
        return text;
    }
};

} // namespace heliograph::fuzz
