// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/changefeed.h"
#include "services/customerservice.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace heliograph {

/// The list of customers as its query orders it, however long. Of every row it holds the id; what a row shows is read when
/// somebody looks at it and kept for the last thousand. The ids come window by window, the first at once; a change makes the
/// rows it names be read again, and the list itself soon after, of which nothing is seen unless it differs.
class ContactModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, Name, Number, Proof, Consent, LastSeen, Labels };
    static constexpr int kColumns = Labels + 1;
    static constexpr int kFirstWindow = 200;

    ContactModel(CustomerService &customers, ChangeFeed &changes, QObject *parent = nullptr);

    [[nodiscard]] const CustomerQuery &query() const { return m_query; }
    void setQuery(const CustomerQuery &query);
    /// While it is out of sight nothing is read; back in sight, what changed meanwhile.
    void setInSight(bool inSight);
    [[nodiscard]] bool loaded() const { return m_loaded; }     ///< the first window is in: an empty list is empty only then
    [[nodiscard]] bool complete() const { return m_complete; } ///< every id is in
    [[nodiscard]] int total() const { return m_total; }        ///< customers there are, found or not; −1: not counted yet
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    [[nodiscard]] int rowOf(qint64 customerId) const { return int(m_ids.indexOf(customerId)); } ///< −1: not in the list
    /// nullptr: not read yet; it is read now, and dataChanged tells.
    [[nodiscard]] const ContactRow *row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void progressed(); ///< loaded, complete or total is another
    void failed(const heliograph::Error &error);

private:
    void begin(bool quietly);
    void readWindow(const CustomerKey &after, int limit);
    void take(const CustomerIds &window);
    void finish();
    void countAll();
    void want(qint64 customerId) const;
    void readWanted();
    void follow(const QList<Change> &changes);
    [[nodiscard]] bool movesRows(const Change &change) const;

    CustomerService &m_customers;
    CustomerQuery m_query;
    QList<qint64> m_ids;
    QList<qint64> m_coming;      ///< of the list that takes this one's place once it is whole
    mutable QCache<qint64, ContactRow> m_rows;
    mutable QSet<qint64> m_wanted;
    mutable bool m_reading = false;
    QTimer m_again;              ///< the list is read again when it fires
    int m_generation = 0;        ///< answers to an older question are dropped
    int m_total = -1;
    bool m_loaded = false;
    bool m_complete = false;
    bool m_quietly = false;      ///< the list of before stays until the new one is whole
    bool m_inSight = false;
    bool m_stale = true;         ///< something changed while it was out of sight
};

} // namespace heliograph
