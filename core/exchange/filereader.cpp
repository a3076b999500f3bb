// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/filereader.h"

#include "exchange/csvtext.h"

#include <utility>

namespace heliograph::exchange {

namespace {

constexpr qint64 kChunk = 64 * 1024;

} // namespace

Result<FileForm> readForm(QIODevice &device)
{
    EncodingProbe probe;
    QByteArray head;
    for (;;) {
        const QByteArray chunk = device.read(kChunk);
        if (chunk.isEmpty())
            break;
        if (head.isEmpty())
            head = chunk;
        probe.feed(chunk);
    }
    if (!device.atEnd())
        return fail(ErrorCode::Io, QStringLiteral("file:read"));
    FileForm form;
    form.encoding = probe.guess();
    const QString text = TextDecoder(form.encoding).decode(head);
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("file:empty"));
    form.cards = text.trimmed().startsWith(QLatin1String("BEGIN:VCARD"), Qt::CaseInsensitive);
    form.announced = text.size() > 5 && text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)
        && (text.at(5) == u'\r' || text.at(5) == u'\n');
    form.delimiter = form.announced ? text.at(4) : guessDelimiter(text);
    return form;
}

FileReader::FileReader(QIODevice &device, const FileForm &form)
    : m_device(device)
    , m_decoder(form.encoding)
    , m_csv(form.delimiter)
    , m_skipFirst(form.announced)
{
    if (form.cards)
        m_cards.emplace();
}

bool FileReader::give(Record &record)
{
    if (m_cards)
        return m_cards->next(record);
    if (!m_csv.next(record))
        return false;
    for (QString &cell : record.cells) {
        if (const QString text = cell.trimmed(); text.startsWith(u'\''))
            cell = unguarded(text);
    }
    return true;
}

bool FileReader::next(Record &record)
{
    for (;;) {
        if (give(record)) {
            if (!std::exchange(m_skipFirst, false))
                return true;
            continue;
        }
        if (m_ended)
            return false;
        const QByteArray chunk = m_device.read(kChunk);
        m_bytes += chunk.size();
        m_ended = chunk.isEmpty();
        m_failed = m_ended && !m_device.atEnd();
        const QString text = m_decoder.decode(chunk, m_ended);
        if (m_cards) {
            m_cards->feed(text);
            if (m_ended)
                m_cards->finish();
        } else {
            m_csv.feed(text);
            if (m_ended)
                m_csv.finish();
        }
    }
}

} // namespace heliograph::exchange
