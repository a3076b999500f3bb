// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace heliograph::ui {

/// Recipients of a job, read in windows as they come into sight: however many there are, a few hundred are in memory.
class BulkRows final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Number, What, Time, Open };
    enum Data { IconRole = Qt::UserRole + 1, ColourRole };

    explicit BulkRows(const DeskServices &desk, QObject *parent = nullptr);
    void show(qint64 jobId, BulkFilter filter);
    void refresh();                                      ///< what is shown stays until it has been read again
    [[nodiscard]] BulkFilter filter() const { return m_filter; }
    [[nodiscard]] const BulkRecipient *at(int row) const; ///< nullptr: it is being read

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read(int page) const;
    void took(int page, const QList<BulkRecipient> &rows);

    const DeskServices &m_desk;
    qint64 m_jobId = 0;
    BulkFilter m_filter = BulkFilter::All;
    int m_count = 0;
    int m_generation = 0;
    mutable QCache<int, QList<BulkRecipient>> m_pages;
    mutable QSet<int> m_stale;   ///< shown, and to be read again when looked at
    mutable QSet<int> m_reading;
};

} // namespace heliograph::ui
