// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "models/inboxmodel.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace heliograph {

namespace {

/// A page begins this many rows early: rows that left the list since the last answer shift the store's offsets.
constexpr int kOverlap = 10;

} // namespace

InboxModel::InboxModel(ConversationService &conversations, ChangeFeed &changes, const InboxQuery &query, QObject *parent)
    : QAbstractListModel(parent)
    , m_conversations(conversations)
    , m_query(query)
{
    connect(&changes, &ChangeFeed::changed, this, &InboxModel::follow);
    connect(&conversations, &ConversationService::agentChanged, this, [this] {
        if (m_query.tab == InboxTab::Mine)
            reload();
    });
    next();
}

void InboxModel::setTab(InboxTab tab)
{
    InboxQuery query = m_query;
    query.tab = tab;
    setQuery(query);
}

void InboxModel::setQuery(const InboxQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload();
}

void InboxModel::reload()
{
    ++m_generation;
    m_reading = false;
    m_wantFirst = true;
    m_wantMore = false;
    m_named.clear();
    m_namedCustomers.clear();
    beginResetModel();
    m_rows.clear();
    m_more = false;
    m_loaded = false;
    endResetModel();
    Q_EMIT loadedChanged();
    next();
}

int InboxModel::rowOf(qint64 conversationId) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).conversation.id == conversationId)
            return i;
    }
    return -1;
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InboxRow &row = m_rows.at(index.row());
    const Conversation &c = row.conversation;
    switch (role) {
    case RowRole: return QVariant::fromValue(row);
    case ConversationIdRole: return c.id;
    case CustomerIdRole: return c.customerId;
    case Qt::DisplayRole:
    case NameRole: return row.customerName;
    case PreviewRole: return c.preview;
    case PreviewDirectionRole: return int(c.previewDirection);
    case PreviewIsNoteRole: return c.previewIsNote;
    case DraftRole: return row.draft;
    case WaitingSinceRole: return c.waitingSince;
    case UnreadRole: return c.unread;
    case ChannelRole: return int(c.endpoint.channel);
    case StateRole: return int(c.state);
    case VerifiedRole: return row.verified;
    case OptedOutRole: return row.optedOut;
    case TopicRole: return c.topic;
    case LabelsRole: return c.labels;
    case AssigneeRole: return c.assignee;
    case SnoozedUntilRole: return c.snoozedUntil;
    default: return {};
    }
}

QHash<int, QByteArray> InboxModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {RowRole, "row"}, {ConversationIdRole, "conversationId"}, {CustomerIdRole, "customerId"},
            {NameRole, "name"}, {PreviewRole, "preview"}, {PreviewDirectionRole, "previewDirection"},
            {PreviewIsNoteRole, "previewIsNote"}, {DraftRole, "draft"}, {WaitingSinceRole, "waitingSince"}, {UnreadRole, "unread"},
            {ChannelRole, "channel"}, {StateRole, "state"}, {VerifiedRole, "verified"}, {OptedOutRole, "optedOut"},
            {TopicRole, "topic"}, {LabelsRole, "labels"}, {AssigneeRole, "assignee"}, {SnoozedUntilRole, "snoozedUntil"}};
}

bool InboxModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_wantMore;
}

void InboxModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wantMore = true;
    next();
}

void InboxModel::follow(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        switch (change.kind) {
        case Change::Kind::Conversation:
            m_named.insert(change.id);
            break;
        case Change::Kind::Outbox:
            if (m_query.tab == InboxTab::FailedSms || m_query.filter.failedSms)
                m_namedCustomers.insert(change.threadId);
            break;
        case Change::Kind::Customer:
        case Change::Kind::Verification:
        case Change::Kind::Consent:
        case Change::Kind::Draft: {
            const qint64 customer = change.kind == Change::Kind::Customer ? change.id : change.threadId;
            if (change.kind != Change::Kind::Draft && !m_query.filter.isEmpty()) {
                m_namedCustomers.insert(customer); // who fits the filter may be another one now
                break;
            }
            for (const InboxRow &row : std::as_const(m_rows)) {
                if (row.conversation.customerId == customer)
                    m_named.insert(row.conversation.id);
            }
            break;
        }
        case Change::Kind::Message:
        case Change::Kind::Account:
        case Change::Kind::Setting:
        case Change::Kind::Audit:
        case Change::Kind::Template:
        case Change::Kind::Agent:
        case Change::Kind::Offer:
        case Change::Kind::Bulk:
        case Change::Kind::Review:
            break;
        }
    }
    next();
}

void InboxModel::next()
{
    if (m_reading)
        return;
    if (std::exchange(m_wantFirst, false))
        readPage(qMax(kPage, int(m_rows.size())), 0, true);
    else if (!m_named.isEmpty() || !m_namedCustomers.isEmpty())
        readNamed();
    else if (m_wantMore)
        readPage(kPage + kOverlap, qMax(0, int(m_rows.size()) - kOverlap), false);
}

void InboxModel::readPage(int limit, int offset, bool first)
{
    m_reading = true;
    whenDone(m_conversations.inbox(m_query, limit, offset), this,
             [this, limit, offset, first, generation = m_generation](const Result<QList<InboxRow>> &page) {
                 if (generation != m_generation)
                     return;
                 m_reading = false;
                 m_wantMore = false;
                 if (!page) {
                     Q_EMIT failed(page.error());
                     return;
                 }
                 takePage(*page, limit, offset, first);
                 next();
             });
}

void InboxModel::readNamed()
{
    m_reading = true;
    const QSet<qint64> asked = std::exchange(m_named, {});
    const QSet<qint64> customers = std::exchange(m_namedCustomers, {});
    whenDone(m_conversations.inboxRows(m_query, asked.values(), customers.values()), this,
             [this, asked, customers, generation = m_generation](const Result<QList<InboxRow>> &rows) {
                 if (generation != m_generation)
                     return;
                 m_reading = false;
                 if (!rows) {
                     Q_EMIT failed(rows.error());
                     return;
                 }
                 QSet<qint64> inside;
                 for (const InboxRow &row : *rows)
                     inside.insert(row.conversation.id);
                 for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
                     const Conversation &c = m_rows.at(i).conversation;
                     if ((asked.contains(c.id) || customers.contains(c.customerId)) && !inside.contains(c.id))
                         remove(i);
                 }
                 for (const InboxRow &row : *rows)
                     take(row);
                 if (m_more && m_rows.size() < kPage)
                     m_wantMore = true; // the view asks only when somebody scrolls
                 next();
             });
}

void InboxModel::takePage(const QList<InboxRow> &page, int limit, int offset, bool first)
{
    const bool more = page.size() == limit;
    if (!first && offset > 0 && (page.isEmpty() || rowOf(page.first().conversation.id) < 0)) {
        // More rows left the list meanwhile than the overlap covers: what lies between is unknown.
        m_wantFirst = true;
        return;
    }
    if (first) {
        QSet<qint64> inside;
        for (const InboxRow &row : page)
            inside.insert(row.conversation.id);
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (!inside.contains(m_rows.at(i).conversation.id))
                remove(i);
        }
    }
    m_more = false; // rows of a page always go in, wherever they belong
    QList<InboxRow> behind;
    for (const InboxRow &row : page) {
        const bool known = rowOf(row.conversation.id) >= 0;
        if (!known && (m_rows.isEmpty() || before(m_rows.last(), row)) && (behind.isEmpty() || before(behind.last(), row)))
            behind.append(row);
        else
            take(row);
    }
    if (!behind.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + behind.size()) - 1);
        m_rows += behind;
        endInsertRows();
    }
    m_more = more;
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
}

void InboxModel::take(const InboxRow &row)
{
    const int old = rowOf(row.conversation.id);
    if (old >= 0 && m_rows.at(old) == row)
        return;
    const int place = placeOf(row, old);
    const int others = int(m_rows.size()) - (old >= 0 ? 1 : 0);
    if (place == others && m_more) { // it belongs behind the last row, among rows that are not loaded
        if (old >= 0)
            remove(old);
        return;
    }
    if (old < 0) {
        beginInsertRows({}, place, place);
        m_rows.insert(place, row);
        endInsertRows();
        return;
    }
    if (place != old) {
        beginMoveRows({}, old, old, {}, place > old ? place + 1 : place);
        m_rows.move(old, place);
        endMoveRows();
    }
    m_rows[place] = row;
    Q_EMIT dataChanged(index(place), index(place));
}

void InboxModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

/// Where the row belongs among the others; `except`: its own present place, −1: none.
int InboxModel::placeOf(const InboxRow &row, int except) const
{
    int place = 0;
    for (int i = 0; i < m_rows.size(); ++i)
        place += i != except && before(m_rows.at(i), row);
    return place;
}

bool InboxModel::before(const InboxRow &a, const InboxRow &b) const
{
    const auto key = [this](const Conversation &c) {
        if (m_query.sort == InboxSort::NewestChat)
            return std::tuple(false, qint64(0), qint64(0), -c.id);
        if (m_query.sort == InboxSort::NewestActivity || m_query.tab == InboxTab::FailedSms)
            return std::tuple(false, qint64(0), -c.lastActivityAt, -c.id);
        if (m_query.tab == InboxTab::Snoozed)
            return std::tuple(false, c.snoozedUntil, qint64(0), -c.id);
        return std::tuple(c.waitingSince == 0, c.waitingSince, -c.lastActivityAt, -c.id);
    };
    return key(a.conversation) < key(b.conversation);
}

} // namespace heliograph
