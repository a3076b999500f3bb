// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>

namespace heliograph::ui {

/// The customers that are ticked, by id: any of the list, in sight or not.
class ContactTicks final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] bool contains(qint64 customerId) const { return m_ids.contains(customerId); }
    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    [[nodiscard]] int count() const { return int(m_ids.size()); }
    void set(const QList<qint64> &ids, bool ticked)
    {
        for (const qint64 id : ids) {
            if (ticked)
                m_ids.insert(id);
            else
                m_ids.remove(id);
        }
        Q_EMIT changed();
    }
    void clear()
    {
        if (std::exchange(m_ids, {}).isEmpty())
            return;
        Q_EMIT changed();
    }
    /// Who is not in the list any more is not ticked either.
    void keepOnly(const QList<qint64> &ids)
    {
        const qsizetype before = m_ids.size();
        if (before == 0)
            return;
        m_ids.intersect(QSet<qint64>(ids.begin(), ids.end()));
        if (m_ids.size() != before)
            Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    QSet<qint64> m_ids;
};

} // namespace heliograph::ui
