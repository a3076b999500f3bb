// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/changefeed.h"
#include "services/conversationservice.h"

#include <QAbstractListModel>
#include <QSet>

namespace heliograph {

/// One list of the inbox, sorted and narrowed as its query says, as the store orders it. Loads the
/// first page by itself and the next ones through fetchMore(); afterwards a change re-reads only the rows that it names,
/// and rows are inserted, moved and removed one by one, so that a selection and a scroll position survive.
class InboxModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< InboxRow: all of it
        ConversationIdRole,         ///< qint64, never changes for a row
        CustomerIdRole,             ///< qint64
        NameRole,                   ///< QString, also Qt::DisplayRole
        PreviewRole,                ///< QString: first line of the last text
        PreviewDirectionRole,       ///< int(Direction)
        PreviewIsNoteRole,          ///< bool
        DraftRole,                  ///< QString: first line of the reply's draft; empty: none
        WaitingSinceRole,           ///< qint64, epoch ms of the oldest unanswered text; 0: we replied last
        UnreadRole,                 ///< int: inbound texts not read yet
        ChannelRole,                ///< int(Channel)
        StateRole,                  ///< int(ConversationState)
        VerifiedRole,               ///< bool: one of the customer's numbers is verified now
        OptedOutRole,               ///< bool: one of the customer's numbers is opted out
        TopicRole,                  ///< QString
        LabelsRole,                 ///< QStringList
        AssigneeRole,               ///< QString; empty while offered
        SnoozedUntilRole,           ///< qint64, epoch ms; 0: not snoozed
    };
    static constexpr int kPage = 50;

    InboxModel(ConversationService &conversations, ChangeFeed &changes, const InboxQuery &query, QObject *parent = nullptr);

    [[nodiscard]] InboxTab tab() const { return m_query.tab; }
    [[nodiscard]] const InboxQuery &query() const { return m_query; }
    void setTab(InboxTab tab);
    void setQuery(const InboxQuery &query);
    /// Reads everything again; for what no change tells, such as a verification whose time is over.
    void reload();
    /// False until the first page is in: an empty list is empty only then.
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] const InboxRow &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(qint64 conversationId) const; ///< −1: not loaded, or not in this list

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadedChanged();
    void failed(const heliograph::Error &error);

private:
    void follow(const QList<Change> &changes);
    void next();
    void readPage(int limit, int offset, bool first);
    void readNamed();
    void takePage(const QList<InboxRow> &page, int limit, int offset, bool first);
    void take(const InboxRow &row);
    void remove(int row);
    int placeOf(const InboxRow &row, int except) const;
    [[nodiscard]] bool before(const InboxRow &a, const InboxRow &b) const;

    ConversationService &m_conversations;
    InboxQuery m_query;
    QList<InboxRow> m_rows;
    QSet<qint64> m_named;          ///< conversations to read again
    QSet<qint64> m_namedCustomers; ///< whose conversations may have entered this list
    int m_generation = 0;          ///< answers to an older question are dropped
    bool m_loaded = false;
    bool m_more = false;           ///< the store has rows after the last one here
    bool m_wantFirst = true;
    bool m_wantMore = false;
    bool m_reading = false;        ///< one question at a time
};

} // namespace heliograph
