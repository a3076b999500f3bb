// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "models/reviewmodel.h"

#include <algorithm>

namespace heliograph {

namespace {
constexpr int kKeptRows = 1'000;   ///< a screen shows ten
constexpr int kRowsAtOnce = 100;
} // namespace

ReviewModel::ReviewModel(ReviewService &reviews, ChangeFeed &changes, QObject *parent)
    : QAbstractListModel(parent)
    , m_reviews(reviews)
    , m_rows(kKeptRows)
{
    connect(&changes, &ChangeFeed::changed, this, &ReviewModel::follow);
}

void ReviewModel::setQuery(const policy::SearchQuery &query)
{
    m_query = query;
    begin();
}

void ReviewModel::begin()
{
    ++m_generation;
    m_loaded = m_complete = m_capped = false;
    m_unknownAgent.clear();
    Q_EMIT progressed();
    readWindow({});
}

void ReviewModel::readWindow(const ReviewKey &after)
{
    whenDone(m_reviews.find(m_query, after), this, [this, generation = m_generation](const Result<ReviewWindow> &window) {
        if (generation != m_generation)
            return;
        if (window)
            return take(*window);
        m_loaded = m_complete = true;
        Q_EMIT failed(window.error());
        Q_EMIT progressed();
    });
}

void ReviewModel::take(const ReviewWindow &window)
{
    if (!m_loaded) {
        beginResetModel();
        m_hits.clear();
        m_known.clear();
        endResetModel();
        m_loaded = true;
    }
    QList<ReviewHit> fresh;
    for (const ReviewHit &hit : window.hits) {
        if (m_known.contains(hit.conversationId) || m_hits.size() + fresh.size() >= kMost)
            continue;
        m_known.insert(hit.conversationId);
        fresh.append(hit);
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, int(m_hits.size()), int(m_hits.size() + fresh.size()) - 1);
        m_hits += fresh;
        endInsertRows();
    }
    m_unknownAgent = window.unknownAgent;
    const bool last = window.next == ReviewKey{};
    m_capped = !last && m_hits.size() >= kMost;
    m_complete = last || m_capped;
    if (!m_complete)
        readWindow(window.next);
    Q_EMIT progressed();
}

int ReviewModel::rowOf(qint64 conversationId) const
{
    const auto found = std::find_if(m_hits.begin(), m_hits.end(), [conversationId](const ReviewHit &hit) { return hit.conversationId == conversationId; });
    return found == m_hits.end() ? -1 : int(found - m_hits.begin());
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

const ReviewRow *ReviewModel::row(int row) const
{
    const qint64 id = idAt(row);
    const ReviewRow *found = m_rows.object(id);
    if (!found && id != 0)
        want(id);
    return found;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ReviewRow *found = row(index.row());
    return found ? found->customerName : QString();
}

void ReviewModel::want(qint64 id) const
{
    m_wanted.insert(id);
    if (m_reading)
        return;
    m_reading = true;
    auto *self = const_cast<ReviewModel *>(this); // data() is const, and asks
    QMetaObject::invokeMethod(self, &ReviewModel::readWanted, Qt::QueuedConnection);
}

void ReviewModel::readWanted()
{
    QList<qint64> asked;
    for (auto it = m_wanted.begin(); it != m_wanted.end() && asked.size() < kRowsAtOnce; it = m_wanted.erase(it))
        asked.append(*it);
    m_reading = !asked.isEmpty();
    if (!m_reading)
        return;
    whenDone(m_reviews.rows(asked), this, [this, asked](const Result<QList<ReviewRow>> &rows) {
        if (!rows) {
            m_reading = false;
            Q_EMIT failed(rows.error());
            return;
        }
        for (const qint64 id : asked) {
            auto *gone = new ReviewRow;
            gone->conversation.id = id;
            m_rows.insert(id, gone);
        }
        for (const ReviewRow &row : *rows)
            m_rows.insert(row.conversation.id, new ReviewRow(row));
        if (!m_hits.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_hits.size()) - 1)); // a view looks at what it shows
        readWanted();
    });
}

/// A row that changed is read again; what is found stays as it was found until somebody asks anew, so that no row moves under the hand.
void ReviewModel::follow(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const bool ofConversation = change.kind == Change::Kind::Conversation || change.kind == Change::Kind::Review;
        if (ofConversation && m_rows.contains(change.id))
            want(change.id);
    }
}

} // namespace heliograph
