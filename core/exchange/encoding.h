// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace heliograph::exchange {

/// Guesses how a file is written from all of its bytes, keeping few of them.
class EncodingProbe
{
public:
    void feed(QByteArrayView bytes);
    /// A name for TextDecoder: "UTF-8", "UTF-16LE", "windows-1252", "Shift_JIS" …
    [[nodiscard]] QByteArray guess() const;

private:
    void feedUtf8(quint8 byte);
    void endLine();
    QByteArray m_head;
    QByteArray m_sample;      ///< lines with anything beyond ASCII
    QByteArray m_line;
    qint64 m_size = 0;
    qint64 m_nuls[2] = {};    ///< at even and odd places
    int m_pending = 0;        ///< bytes that the UTF-8 sequence still wants
    int m_lineWide = 0, m_lineBroken = 0; ///< of the line: sequences beyond ASCII, and bytes that are part of none
    qint64 m_wide = 0;        ///< lines that are UTF-8 beyond ASCII, most of it at least
    qint64 m_broken = 0;      ///< lines that are not
};

/// Bytes to text, piece by piece. What is no character comes out as U+FFFD. A byte order mark at the start is dropped.
class TextDecoder
{
public:
    explicit TextDecoder(const QByteArray &encoding);
    ~TextDecoder();
    Q_DISABLE_COPY_MOVE(TextDecoder)
    [[nodiscard]] bool valid() const; ///< false: there is no such encoding
    [[nodiscard]] QString decode(QByteArrayView bytes, bool last = false);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What a person may choose from, the usual first.
[[nodiscard]] QStringList encodings();

} // namespace heliograph::exchange
