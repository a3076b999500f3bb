// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "models/timelinemodel.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace heliograph {

namespace {

ThreadKey keyOf(const Message &message)
{
    return {message.at, message.id};
}

} // namespace

TimelineModel::TimelineModel(ConversationService &conversations, ChangeFeed &changes, QObject *parent)
    : QAbstractListModel(parent)
    , m_conversations(conversations)
{
    connect(&changes, &ChangeFeed::changed, this, &TimelineModel::follow);
}

void TimelineModel::open(qint64 customerId, qint64 conversationId)
{
    ++m_generation;
    m_reading = false;
    m_customer = customerId;
    m_conversation = conversationId;
    m_named.clear();
    beginResetModel();
    m_messages.clear();
    m_topics.clear();
    m_older = m_newer = m_loaded = false;
    endResetModel();
    ask(Question::Newest);
}

void TimelineModel::loadOlder()
{
    if (m_older && m_asked == Question::None)
        ask(Question::Older);
}

void TimelineModel::loadNewer()
{
    if (m_newer && m_asked == Question::None)
        ask(Question::Newer);
}

void TimelineModel::jumpTo(qint64 at)
{
    ask(Question::Around, at);
}

void TimelineModel::jumpToNewest()
{
    ask(Question::Newest);
}

int TimelineModel::rowOf(qint64 messageId) const
{
    // What is asked for is nearly always near the end.
    for (int i = int(m_messages.size()) - 1; i >= 0; --i) {
        if (m_messages.at(i).id == messageId)
            return i;
    }
    return -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message &message = m_messages.at(index.row());
    switch (role) {
    case MessageRole: return QVariant::fromValue(message);
    case IdRole: return message.id;
    case Qt::DisplayRole: return message.body;
    case DayBoundaryRole: return dayBoundary(index.row());
    case TopicBoundaryRole: return topicBoundary(index.row());
    case TopicRole: return m_topics.value(message.conversationId);
    default: return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {MessageRole, "message"}, {IdRole, "id"}, {DayBoundaryRole, "dayBoundary"},
            {TopicBoundaryRole, "topicBoundary"}, {TopicRole, "topic"}};
}

bool TimelineModel::dayBoundary(int row) const
{
    const auto day = [this](int i) { return QDateTime::fromMSecsSinceEpoch(m_messages.at(i).at).date(); };
    return row == 0 || day(row) != day(row - 1);
}

bool TimelineModel::topicBoundary(int row) const
{
    const qint64 conversation = m_messages.at(row).conversationId;
    if (conversation == 0)
        return false;
    for (int i = row - 1; i >= 0; --i) {
        if (m_messages.at(i).conversationId != 0)
            return m_messages.at(i).conversationId != conversation;
    }
    return true;
}

/// A newer question replaces one that has not been put yet.
void TimelineModel::ask(Question question, qint64 at)
{
    m_asked = question;
    m_askedAt = at;
    next();
}

void TimelineModel::follow(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const bool ours = change.kind == Change::Kind::Message || change.kind == Change::Kind::Outbox;
        if (ours && change.threadId == m_customer && m_customer != 0)
            m_named.insert(change.id);
    }
    next();
}

void TimelineModel::next()
{
    if (m_reading || m_customer == 0)
        return;
    if (m_asked == Question::None || (!m_loaded && m_asked != Question::Newest && m_asked != Question::Around)) {
        if (m_loaded && !m_named.isEmpty())
            readNamed();
        return;
    }
    m_reading = true;
    const Question question = m_asked;
    const ThreadKey first = m_messages.isEmpty() ? ThreadKey{} : keyOf(m_messages.first());
    const ThreadKey last = m_messages.isEmpty() ? ThreadKey{} : keyOf(m_messages.last());
    const auto page = m_conversation != 0          ? readConversation(question, first, last)
        : question == Question::Older ? m_conversations.threadBefore(m_customer, first, kPage)
        : question == Question::Newer             ? m_conversations.threadAfter(m_customer, last, kPage)
        : question == Question::Around            ? m_conversations.threadAround(m_customer, m_askedAt, kPage)
                                                  : m_conversations.threadBefore(m_customer, {}, kPage);
    whenDone(page, this, [this, question, at = m_askedAt, generation = m_generation](const Result<ThreadPage> &read) {
        if (generation != m_generation)
            return;
        m_reading = false;
        const bool replaced = question != m_asked || at != m_askedAt; // somebody asked for another place meanwhile
        if (!replaced)
            m_asked = Question::None;
        if (!read)
            Q_EMIT failed(read.error());
        else if (!replaced && question == Question::Older)
            addOlder(*read);
        else if (!replaced && question == Question::Newer)
            addNewer(*read);
        else if (!replaced)
            replaceAll(*read);
        next();
    });
}

Async<ThreadPage> TimelineModel::readConversation(Question question, ThreadKey first, ThreadKey last)
{
    switch (question) {
    case Question::Older: return m_conversations.conversationBefore(m_conversation, first, kPage);
    case Question::Newer: return m_conversations.conversationAfter(m_conversation, last, kPage);
    case Question::Around: return m_conversations.conversationAfter(m_conversation, {m_askedAt - 1, 0}, kPage);
    case Question::None:
    case Question::Newest: break;
    }
    return m_conversations.conversationBefore(m_conversation, {}, kPage);
}

void TimelineModel::readNamed()
{
    m_reading = true;
    const QSet<qint64> asked = std::exchange(m_named, {});
    whenDone(m_conversations.threadMessages(m_customer, asked.values()), this,
             [this, asked, generation = m_generation](const Result<ThreadPage> &read) {
                 if (generation != m_generation)
                     return;
                 m_reading = false;
                 if (!read) {
                     Q_EMIT failed(read.error());
                     return;
                 }
                 m_topics.insert(read->topics);
                 QSet<qint64> gone = asked;
                 QList<Message> messages = read->messages;
                 std::sort(messages.begin(), messages.end(), [](const Message &a, const Message &b) { return keyOf(a) < keyOf(b); });
                 int below = 0;
                 for (const Message &message : std::as_const(messages)) {
                     gone.remove(message.id);
                     if (m_conversation != 0 && message.conversationId != m_conversation)
                         continue;
                     below += !take(message);
                 }
                 for (const qint64 id : std::as_const(gone)) {
                     if (const int row = rowOf(id); row >= 0)
                         drop(row, row);
                 }
                 if (below > 0)
                     Q_EMIT arrivedBelow(below);
                 next();
             });
}

void TimelineModel::replaceAll(const ThreadPage &page)
{
    beginResetModel();
    m_messages = page.messages;
    m_topics = page.topics;
    m_older = page.older;
    m_newer = page.newer;
    m_loaded = true;
    endResetModel();
    Q_EMIT opened();
}

void TimelineModel::addOlder(const ThreadPage &page)
{
    m_older = page.older;
    m_topics.insert(page.topics);
    if (!page.messages.isEmpty()) {
        const int added = int(page.messages.size());
        beginInsertRows({}, 0, added - 1);
        m_messages = page.messages + m_messages;
        endInsertRows();
        tellBoundary(added);
        if (m_messages.size() > kWindow) {
            drop(kWindow, int(m_messages.size()) - 1);
            m_newer = true;
        }
    }
    Q_EMIT windowMoved();
}

void TimelineModel::addNewer(const ThreadPage &page)
{
    m_newer = page.newer;
    m_topics.insert(page.topics);
    if (!page.messages.isEmpty()) {
        const int old = int(m_messages.size());
        beginInsertRows({}, old, old + int(page.messages.size()) - 1);
        m_messages += page.messages;
        endInsertRows();
        if (m_messages.size() > kWindow) {
            drop(0, int(m_messages.size()) - kWindow - 1);
            m_older = true;
        }
    }
    Q_EMIT windowMoved();
}

bool TimelineModel::take(const Message &message)
{
    if (const int row = rowOf(message.id); row >= 0) {
        if (m_messages.at(row) != message) {
            m_messages[row] = message;
            Q_EMIT dataChanged(index(row), index(row));
        }
        return true;
    }
    const auto place = std::lower_bound(m_messages.cbegin(), m_messages.cend(), keyOf(message),
                                        [](const Message &m, const ThreadKey &key) { return keyOf(m) < key; });
    const int row = int(place - m_messages.cbegin());
    if (row == m_messages.size() && m_newer)
        return false;
    if (row == 0 && m_older)
        return true; // older than what is here: loadOlder() brings it
    beginInsertRows({}, row, row);
    m_messages.insert(row, message);
    endInsertRows();
    tellBoundary(row + 1);
    if (m_messages.size() > kWindow) {
        drop(0, int(m_messages.size()) - kWindow - 1);
        m_older = true;
    }
    return true;
}

void TimelineModel::drop(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_messages.remove(first, last - first + 1);
    endRemoveRows();
    tellBoundary(first);
}

/// Boundaries depend on the row before, which is another one now; a topic's passes over rows that belong to no conversation.
void TimelineModel::tellBoundary(int row)
{
    if (row >= m_messages.size())
        return;
    int last = row;
    while (m_messages.at(last).conversationId == 0 && last + 1 < m_messages.size())
        ++last;
    Q_EMIT dataChanged(index(row), index(last), {DayBoundaryRole, TopicBoundaryRole});
}

} // namespace heliograph
