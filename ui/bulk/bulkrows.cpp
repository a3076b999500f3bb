// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkrows.h"

#include "phone/phone.h"
#include "ui/bulk/bulkwords.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

namespace heliograph::ui {

namespace {
constexpr int kRowsAtOnce = 50;
constexpr int kWindowsKept = 12;
} // namespace

BulkRows::BulkRows(const DeskServices &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk), m_pages(kWindowsKept) {}

void BulkRows::show(qint64 jobId, BulkFilter filter)
{
    ++m_generation;
    beginResetModel();
    m_jobId = jobId;
    m_filter = filter;
    m_count = 0;
    m_pages.clear();
    m_stale.clear();
    m_reading.clear();
    endResetModel();
    refresh();
}

void BulkRows::refresh()
{
    if (m_jobId == 0)
        return;
    const QList<int> known = m_pages.keys();
    m_stale = QSet<int>(known.begin(), known.end());
    whenDone(m_desk.bulk.count(m_jobId, m_filter), this, [this, generation = m_generation](const Result<int> &count) {
        if (!count || generation != m_generation)
            return;
        if (*count > m_count) {
            beginInsertRows({}, m_count, *count - 1);
            m_count = *count;
            endInsertRows();
        } else if (*count < m_count) {
            beginRemoveRows({}, *count, m_count - 1);
            m_count = *count;
            endRemoveRows();
        }
        if (m_count > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_count - 1, Open));
    });
}

const BulkRecipient *BulkRows::at(int row) const
{
    const int page = row / kRowsAtOnce;
    const QList<BulkRecipient> *rows = m_pages.object(page);
    if ((!rows || m_stale.contains(page)) && !m_reading.contains(page))
        read(page);
    return rows && row % kRowsAtOnce < rows->size() ? &rows->at(row % kRowsAtOnce) : nullptr;
}

void BulkRows::read(int page) const
{
    m_reading.insert(page);
    m_stale.remove(page);
    auto *self = const_cast<BulkRows *>(this);
    whenDone(m_desk.bulk.page(m_jobId, m_filter, kRowsAtOnce, page * kRowsAtOnce), self,
             [self, page, generation = m_generation](const Result<QList<BulkRecipient>> &rows) {
                 if (generation != self->m_generation)
                     return;
                 self->m_reading.remove(page);
                 if (rows)
                     self->took(page, *rows);
             });
}

void BulkRows::took(int page, const QList<BulkRecipient> &rows)
{
    m_pages.insert(page, new QList<BulkRecipient>(rows));
    if (const int first = page * kRowsAtOnce; first < m_count)
        Q_EMIT dataChanged(index(first, 0), index(qMin(m_count, first + kRowsAtOnce) - 1, Open));
}

int BulkRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int BulkRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Open + 1;
}

QVariant BulkRows::data(const QModelIndex &index, int role) const
{
    const bool words = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!words && role != IconRole && role != ColourRole)
        return {};
    const BulkRecipient *recipient = at(index.row());
    if (!recipient)
        return {};
    const qint64 now = m_desk.clock.nowMs();
    switch (Column(index.column())) {
    case Name: return words ? recipient->name : QVariant();
    case Number: return words ? words::inLine(phone::international(recipient->e164)) : QVariant();
    case Time: return words && recipient->at > 0 ? words::clockTime(recipient->at) : QVariant();
    case Open: return words ? tr("Show") : QVariant();
    case What: break;
    }
    const BulkWord word = BulkWords::of(*recipient, now);
    if (role == IconRole)
        return QString(word.icon);
    return role == ColourRole ? QVariant(int(word.role)) : QVariant(word.text);
}

QVariant BulkRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Recipient");
    case Number: return tr("Number");
    case What: return m_filter == BulkFilter::Problems ? tr("Why not") : tr("Result");
    case Time: return tr("Time");
    case Open: break;
    }
    return {};
}

} // namespace heliograph::ui
