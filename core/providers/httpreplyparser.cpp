// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/httpreplyparser.h"

#include <algorithm>

namespace heliograph {

namespace {

bool allDigits(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 18 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

HttpReplyParser::State HttpReplyParser::feed(QByteArrayView bytes)
{
    if (m_state != State::Reading)
        return m_state;
    m_pending.append(bytes);
    while (m_state == State::Reading && step()) { }
    return m_state;
}

HttpReplyParser::State HttpReplyParser::close()
{
    if (m_state == State::Reading && m_step == Step::UntilClose)
        end(State::Complete);
    return m_state;
}

/// Does one piece of work; false: more bytes are needed, or it is over.
bool HttpReplyParser::step()
{
    QByteArray line;
    switch (m_step) {
    case Step::Head:
    case Step::ChunkSize:
    case Step::ChunkEnd:
    case Step::Trailers:
        if (!takeLine(line))
            return false;
        break;
    case Step::Length:
        return takeBody(m_left) && (m_left > 0 || end(State::Complete));
    case Step::ChunkData:
        if (!takeBody(m_left))
            return false;
        if (m_left == 0)
            m_step = Step::ChunkEnd;
        return true;
    case Step::UntilClose:
        return takeBody(m_pending.size());
    }
    if (m_step == Step::Head)
        headLine(line);
    else if (m_step == Step::ChunkSize)
        chunkSize(line);
    else if (m_step == Step::Trailers)
        line.isEmpty() ? end(State::Complete) : true;
    else if (!line.isEmpty())
        end(State::Malformed);
    else
        m_step = Step::ChunkSize;
    return m_state == State::Reading;
}

bool HttpReplyParser::end(State state)
{
    m_state = state;
    m_pending.clear();
    return false;
}

/// Lines end with CRLF; a bare LF is taken too (RFC 9112, 2.2).
bool HttpReplyParser::takeLine(QByteArray &line)
{
    const qsizetype at = m_pending.indexOf('\n');
    if (at > kMaxLine || (at < 0 && m_pending.size() > kMaxLine))
        return end(State::TooBig);
    if (at < 0)
        return false;
    line = m_pending.left(at);
    m_pending.remove(0, at + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    // The lengths of chunks are part of the body's price, not of the head's.
    if (m_step == Step::Head || m_step == Step::Trailers) {
        m_headBytes += at + 1;
        m_lines += 1;
        if (m_headBytes > kMaxHead || m_lines > kMaxLines)
            return end(State::TooBig);
    }
    return true;
}

void HttpReplyParser::headLine(const QByteArray &line)
{
    if (m_status == 0)
        return statusLine(line);
    if (line.isEmpty())
        return headDone();
    const qsizetype colon = line.indexOf(':');
    // A folded line, a space before the colon: both are how replies are smuggled.
    if (colon <= 0 || line.startsWith(' ') || line.startsWith('\t') || line.at(colon - 1) == ' ') {
        end(State::Malformed);
        return;
    }
    field(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
}

void HttpReplyParser::statusLine(const QByteArray &line)
{
    const QByteArray code = line.mid(9, 3);
    const bool good = (line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ")) && allDigits(code) && code.size() == 3
        && (line.size() == 12 || line.at(12) == ' ') && code.at(0) >= '1' && code.at(0) <= '5';
    if (!good) {
        end(State::Malformed);
        return;
    }
    m_status = code.toInt();
}

void HttpReplyParser::field(const QByteArray &name, const QByteArray &value)
{
    if (name == "content-length") {
        if (!allDigits(value) || (m_length >= 0 && m_length != value.toLongLong()))
            end(State::Malformed);
        else
            m_length = value.toLongLong();
    } else if (name == "transfer-encoding") {
        if (value.toLower() != "chunked")
            end(State::Malformed);
        m_chunked = true;
    } else if (name == "content-type") {
        m_contentType = value;
    } else if (name == "retry-after") {
        m_retryAfter = value;
    }
}

void HttpReplyParser::headDone()
{
    if (m_status < 200) {
        if (m_status == 101) { // nobody asked for another protocol
            end(State::Malformed);
            return;
        }
        m_status = 0;
        m_length = -1;
        m_chunked = false;
        return;
    }
    if (m_chunked && m_length >= 0) {
        end(State::Malformed);
        return;
    }
    m_step = m_chunked ? Step::ChunkSize : m_length >= 0 ? Step::Length : Step::UntilClose;
    m_left = m_length;
    if (m_status == 204 || m_status == 304 || m_length == 0)
        end(State::Complete);
    else if (m_length > m_maxBody)
        end(State::TooBig);
}

void HttpReplyParser::chunkSize(const QByteArray &line)
{
    const QByteArray size = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed();
    bool number = false;
    m_left = size.size() <= 8 ? size.toLongLong(&number, 16) : -1;
    if (!number || m_left < 0 || size.startsWith('+') || size.startsWith('-')) {
        end(State::Malformed);
        return;
    }
    m_step = m_left == 0 ? Step::Trailers : Step::ChunkData;
    if (m_left > m_maxBody)
        end(State::TooBig);
}

/// Moves up to `wanted` pending bytes into the body; false: nothing is pending, or it grew too big.
bool HttpReplyParser::takeBody(qsizetype wanted)
{
    const qsizetype take = qMin(wanted, m_pending.size());
    if (take == 0)
        return false;
    if (m_body.size() + take > m_maxBody)
        return end(State::TooBig);
    m_body.append(m_pending.constData(), take);
    m_pending.remove(0, take);
    m_left -= take;
    return true;
}

} // namespace heliograph
