// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/auditservice.h"
#include "services/changefeed.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace heliograph::ui {

/// The trail, newest first, as far as somebody looked; what is written meanwhile comes in above. A filter that finds little is
/// looked through window by window until there is a page of it.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Entry, When, Who, What, About };
    static constexpr int kColumns = About + 1;

    AuditModel(AuditService &audit, ChangeFeed &changes, Clock &clock, QObject *parent = nullptr);
    void setFilter(const AuditFilter &filter);
    void setInSight(bool inSight); ///< out of sight nothing is read
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    [[nodiscard]] bool reading() const { return m_reading; }
    [[nodiscard]] qint64 reached() const { return m_next; } ///< the entry it has looked down to; 0: all
    [[nodiscard]] const AuditEntry &entry(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void progressed(); ///< reading, reached or the rows are others
    void failed(const heliograph::Error &error);

private:
    void begin();
    void read();
    void take(const AuditWindow &window);
    void readNewest();

    AuditService &m_audit;
    Clock &m_clock;
    AuditFilter m_filter;
    QList<AuditEntry> m_rows;
    qint64 m_next = 0;
    int m_wanted = 0;     ///< rows that this reading is to bring
    int m_generation = 0; ///< answers to an older question are dropped
    bool m_reading = false;
    bool m_inSight = false;
    bool m_stale = true;
    QTimer m_fresh;       ///< what is new is read when it fires
};

} // namespace heliograph::ui
