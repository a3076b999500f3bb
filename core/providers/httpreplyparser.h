// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace heliograph {

/// Reads one HTTP/1.1 reply (RFC 9112) as it comes, piece by piece, and never keeps more than its limits.
/// Knows nothing of sockets.
class HttpReplyParser
{
public:
    static constexpr qsizetype kMaxHead = 64 * 1024; ///< interim replies and trailers included
    static constexpr qsizetype kMaxLine = 8 * 1024;
    static constexpr int kMaxLines = 100;
    static constexpr qsizetype kMaxBody = 64 * 1024; ///< where nothing else is said

    /// `maxBody`: of a body that is longer nothing more is read.
    explicit HttpReplyParser(qsizetype maxBody = kMaxBody) : m_maxBody(maxBody) { }

    enum class State { Reading, Complete, Malformed, TooBig };

    State feed(QByteArrayView bytes);
    /// The other side closed: a body of no declared length is whole now.
    State close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int status() const { return m_step == Step::Head ? 0 : m_status; } ///< 0 until the whole head came
    [[nodiscard]] const QByteArray &contentType() const { return m_contentType; }
    [[nodiscard]] const QByteArray &retryAfter() const { return m_retryAfter; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    enum class Step { Head, Length, ChunkSize, ChunkData, ChunkEnd, Trailers, UntilClose };
    bool takeLine(QByteArray &line);
    void headLine(const QByteArray &line);
    void statusLine(const QByteArray &line);
    void field(const QByteArray &name, const QByteArray &value);
    void headDone();
    void chunkSize(const QByteArray &line);
    bool takeBody(qsizetype wanted);
    bool step();
    bool end(State state);

    qsizetype m_maxBody;
    QByteArray m_pending;
    State m_state = State::Reading;
    Step m_step = Step::Head;
    qsizetype m_headBytes = 0;
    int m_lines = 0;
    int m_status = 0;
    qint64 m_length = -1;
    qint64 m_left = 0;
    bool m_chunked = false;
    QByteArray m_contentType;
    QByteArray m_retryAfter;
    QByteArray m_body;
};

} // namespace heliograph
