// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "services/changefeed.h"

#include <QHash>
#include <QSet>

namespace heliograph {

/// Something that happened to a customer's thread, as a scenario sees it.
struct ScenarioFact {
    qint64 customerId = 0;
    qint64 messageId = 0;
    Message message;
};

/// Writes down what happens in a desk, line by line, from the store's changes: when, who, what, state, words. Times are the scenario's
/// own, from its start; no id, no code and nothing of this computer is in it, so that two runs of one scenario are the same bytes.
class Transcript final : public QObject
{
    Q_OBJECT
public:
    /// `json`: one object per line {"at": ms, "who", "what", "state", "text"} instead of columns.
    Transcript(store::Store &store, ChangeFeed &changes, Clock &clock, bool json, QObject *parent = nullptr);

    /// Reads what changed since the last call and writes it down; finished when that is done. The number of new facts.
    Async<int> write();
    void line(const QString &who, const QString &what, const QString &state, const QString &text);
    [[nodiscard]] const QList<ScenarioFact> &facts() const { return m_facts; }
    [[nodiscard]] QByteArray text() const { return m_text; } ///< UTF-8, lines end with \n

Q_SIGNALS:
    void written(const QString &line);

private:
    void take(const QList<Message> &messages, const QHash<qint64, QString> &names);
    void tell(const Message &message, const QString &name);

    store::Store &m_store;
    Clock &m_clock;
    bool m_json;
    qint64 m_start;
    QSet<qint64> m_changed;           ///< message ids
    QHash<qint64, QString> m_states;  ///< by message id: the last one written
    QHash<qint64, QString> m_names;   ///< by message id: "sms 2"
    QHash<qint64, int> m_counts;      ///< numbered messages by customer
    QList<ScenarioFact> m_facts;
    QByteArray m_text;
};

} // namespace heliograph
