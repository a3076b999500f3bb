// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/retention.h"

#include <QList>

namespace heliograph::store {

class Connection;

/// Takes out what was kept long enough (reliability.md A8). What is still open stays whatever its age: a text that waits, is being
/// sent or is not sure, and the messages of a conversation that is not closed. Consent, opt-outs and customers stay.
class RetentionTable
{
public:
    explicit RetentionTable(Connection &c) : m_c(c) {}

    /// What is old enough, by reading everything; not the entries of the trail that a purge itself will write.
    Result<RetentionCount> count(const RetentionBefore &before, qint64 nowMs) const;

    /// One step of a walk over all messages, oldest first: looks at some thousand after `afterId` and takes out what is due, with
    /// everything that hangs on it and out of the search index.
    struct Step {
        qint64 reached = 0; ///< where the next step begins
        qint64 removed = 0;
        bool last = false;
        QList<qint64> threads; ///< whose history changed
    };
    Result<Step> takeMessages(qint64 before, qint64 afterId);
    Result<Step> takeAttempts(qint64 before, qint64 afterId);
    Result<Step> takeCodes(qint64 before, qint64 nowMs, qint64 afterId);
    /// Closed ones of which nothing is left; after takeMessages.
    Result<Step> takeConversations(qint64 before, qint64 afterId);
    Status takeRest(const RetentionBefore &before); ///< what has no id: receipts that nobody knows, texts to many that ended
    /// From now on the next opening scrubs the file, should this run not come to it.
    Status markUnscrubbed();
private:
    Result<Step> step(const char16_t *table, const char16_t *id, const QString &due, qint64 afterId, const QList<qint64> &values,
                      QList<qint64> &ids) const;
    Connection &m_c;
};

} // namespace heliograph::store
