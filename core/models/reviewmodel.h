// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/changefeed.h"
#include "services/reviewservice.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace heliograph {

/// The conversations that a reviewer's query finds, newest first, however many. Of every row it holds the id; what a row shows is read
/// when somebody looks at it. The ids come window by window, the first at once, up to kMost of them.
class ReviewModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int kMost = 10'000;
    ReviewModel(ReviewService &reviews, ChangeFeed &changes, QObject *parent = nullptr);

    void setQuery(const policy::SearchQuery &query);
    [[nodiscard]] const policy::SearchQuery &query() const { return m_query; }
    [[nodiscard]] bool loaded() const { return m_loaded; }     ///< the first window is in
    [[nodiscard]] bool complete() const { return m_complete; } ///< no more is looked for
    [[nodiscard]] bool capped() const { return m_capped; }     ///< there may be more than kMost
    [[nodiscard]] QString unknownAgent() const { return m_unknownAgent; }
    [[nodiscard]] qint64 idAt(int row) const { return m_hits.value(row).conversationId; } ///< 0: there is no such row
    [[nodiscard]] int rowOf(qint64 conversationId) const;      ///< −1: not found
    [[nodiscard]] QString snippet(int row) const { return m_hits.value(row).snippet; }
    /// nullptr: not read yet; it is read now, and dataChanged tells.
    [[nodiscard]] const ReviewRow *row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< Qt::DisplayRole: the customer's name

Q_SIGNALS:
    void progressed();
    void failed(const heliograph::Error &error);

private:
    void begin();
    void readWindow(const ReviewKey &after);
    void take(const ReviewWindow &window);
    void want(qint64 id) const;
    void readWanted();
    void follow(const QList<Change> &changes);

    ReviewService &m_reviews;
    policy::SearchQuery m_query;
    QList<ReviewHit> m_hits;
    QSet<qint64> m_known;
    QString m_unknownAgent;
    mutable QCache<qint64, ReviewRow> m_rows;
    mutable QSet<qint64> m_wanted;
    mutable bool m_reading = false;
    int m_generation = 0;
    bool m_loaded = false;
    bool m_complete = false;
    bool m_capped = false;
};

} // namespace heliograph
