// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "models/contactmodel.h"

#include <algorithm>
#include <limits>

namespace heliograph {

namespace {
constexpr int kKept = 1'000;   ///< rows; a screen shows fifty
constexpr int kAtOnce = 200;   ///< rows in one question
constexpr int kAgainMs = 1'000;
} // namespace

ContactModel::ContactModel(CustomerService &customers, ChangeFeed &changes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_customers(customers)
    , m_rows(kKept)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, [this] { begin(true); });
    connect(&changes, &ChangeFeed::changed, this, &ContactModel::follow);
}

void ContactModel::setQuery(const CustomerQuery &query)
{
    if (query == m_query && m_loaded)
        return;
    m_query = query;
    m_stale = true;
    if (m_inSight)
        begin(false);
}

void ContactModel::setInSight(bool inSight)
{
    if (inSight == m_inSight)
        return;
    m_inSight = inSight;
    if (!inSight || !m_stale)
        return;
    m_rows.clear();
    begin(m_loaded && m_complete);
}

void ContactModel::begin(bool quietly)
{
    ++m_generation;
    m_again.stop();
    m_stale = false;
    m_quietly = quietly;
    m_coming.clear();
    if (!quietly) {
        m_loaded = m_complete = false;
        Q_EMIT progressed();
    }
    readWindow({}, kFirstWindow);
    countAll();
}

void ContactModel::readWindow(const CustomerKey &after, int limit)
{
    whenDone(m_customers.window(m_query, after, limit), this, [this, generation = m_generation](const Result<CustomerIds> &window) {
        if (generation != m_generation)
            return;
        if (window)
            take(*window);
        else
            Q_EMIT failed(window.error());
    });
}

void ContactModel::take(const CustomerIds &window)
{
    const bool last = window.next.id == 0;
    if (m_quietly) {
        m_coming += window.ids;
    } else if (!m_loaded) {
        beginResetModel();
        m_ids = window.ids;
        endResetModel();
        m_loaded = true;
    } else if (!window.ids.isEmpty()) {
        beginInsertRows({}, int(m_ids.size()), int(m_ids.size() + window.ids.size()) - 1);
        m_ids += window.ids;
        endInsertRows();
    }
    if (last)
        finish();
    else
        readWindow(window.next, kCustomerWindow);
    Q_EMIT progressed();
}

void ContactModel::finish()
{
    m_complete = true;
    if (m_quietly && m_coming != m_ids) {
        beginResetModel();
        m_ids = m_coming;
        endResetModel();
    }
    m_coming.clear();
}

void ContactModel::countAll()
{
    whenDone(m_customers.count({}, std::numeric_limits<int>::max()), this, [this](const Result<int> &count) {
        if (!count || *count == m_total)
            return;
        m_total = *count;
        Q_EMIT progressed();
    });
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

const ContactRow *ContactModel::row(int row) const
{
    const qint64 id = m_ids.value(row);
    const ContactRow *found = m_rows.object(id);
    if (!found && id != 0)
        want(id);
    return found;
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ContactRow *found = row(index.row());
    if (!found)
        return {};
    switch (index.column()) {
    case Name: return found->customer.name;
    case Number: return found->number();
    case Labels: return found->customer.labels;
    default: return {};
    }
}

void ContactModel::want(qint64 customerId) const
{
    m_wanted.insert(customerId);
    if (m_reading)
        return;
    m_reading = true;
    auto *self = const_cast<ContactModel *>(this); // data() is const, and asks
    QMetaObject::invokeMethod(self, &ContactModel::readWanted, Qt::QueuedConnection);
}

void ContactModel::readWanted()
{
    QList<qint64> asked;
    for (auto it = m_wanted.begin(); it != m_wanted.end() && asked.size() < kAtOnce; it = m_wanted.erase(it))
        asked.append(*it);
    m_reading = !asked.isEmpty();
    if (!m_reading)
        return;
    whenDone(m_customers.rows(asked), this, [this, asked](const Result<QList<ContactRow>> &rows) {
        if (!rows) {
            m_reading = false;
            Q_EMIT failed(rows.error());
            return;
        }
        for (const qint64 id : asked) {
            auto *row = new ContactRow;
            row->customer.id = id; // gone since: an empty line, until the list is read again
            m_rows.insert(id, row);
        }
        for (const ContactRow &row : *rows)
            m_rows.insert(row.customer.id, new ContactRow(row));
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, kColumns - 1)); // a view looks at what it shows
        readWanted();
    });
}

bool ContactModel::movesRows(const Change &change) const
{
    switch (change.kind) {
    case Change::Kind::Customer:
    case Change::Kind::Verification:
    case Change::Kind::Consent: return true;
    case Change::Kind::Conversation: return m_query.sort == CustomerSort::LastSeen || m_query.filter.after != 0 || m_query.filter.before != 0;
    default: return false;
    }
}

void ContactModel::follow(const QList<Change> &changes)
{
    const bool moves = std::any_of(changes.begin(), changes.end(), [this](const Change &c) { return movesRows(c); });
    if (!m_inSight) {
        m_stale = m_stale || moves || std::any_of(changes.begin(), changes.end(), [](const Change &c) { return c.kind == Change::Kind::Conversation; });
        return;
    }
    for (const Change &change : changes) {
        if (change.kind != Change::Kind::Conversation && !movesRows(change))
            continue;
        const qint64 id = change.kind == Change::Kind::Customer ? change.id : change.threadId;
        if (m_rows.contains(id))
            want(id);
    }
    if (moves && !m_again.isActive())
        m_again.start();
}

} // namespace heliograph
