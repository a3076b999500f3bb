// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/changefeed.h"
#include "services/conversationservice.h"

#include <QAbstractListModel>
#include <QSet>

namespace heliograph {

/// One customer's history, oldest first: a window of the thread that has no gaps, opens with the newest page and moves both
/// ways. At most kWindow messages are here however long the thread is. The window is moved by loadOlder() and loadNewer()
/// and not by fetchMore(), which views call when they reach the bottom: here the bottom is where one begins.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        MessageRole = Qt::UserRole + 1, ///< Message: all of it; Qt::DisplayRole is its body (an event's: its code)
        IdRole,                         ///< qint64, never changes for a row
        DayBoundaryRole,                ///< bool: first loaded message of its local day
        TopicBoundaryRole,              ///< bool: another conversation than the message before; never for one outside of any
        TopicRole,                      ///< QString: topic of the message's conversation; may be empty
    };
    static constexpr int kPage = 60;
    static constexpr int kWindow = 600;

    explicit TimelineModel(ConversationService &conversations, ChangeFeed &changes, QObject *parent = nullptr);

    /// Shows the newest page of this customer; 0: nobody. `conversationId`: of this conversation alone; 0: of all.
    void open(qint64 customerId, qint64 conversationId = 0);
    [[nodiscard]] qint64 customerId() const { return m_customer; }
    void loadOlder(); ///< one page; nothing while atOldest() or a page is under way
    void loadNewer();
    void jumpTo(qint64 at);   ///< the page around a time, epoch ms
    void jumpToNewest();
    [[nodiscard]] bool loaded() const { return m_loaded; }     ///< false until the first page is in
    [[nodiscard]] bool atOldest() const { return !m_older; }
    [[nodiscard]] bool atNewest() const { return !m_newer; }
    [[nodiscard]] const Message &message(int row) const { return m_messages.at(row); }
    [[nodiscard]] int rowOf(qint64 messageId) const; ///< −1: not in the window

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void opened();                  ///< after open() or a jump: the page is in
    void windowMoved();             ///< rows were added or dropped at an end by loadOlder() or loadNewer()
    void arrivedBelow(int messages);///< new messages behind a window that is not at the newest ("3 new")
    void failed(const heliograph::Error &error);

private:
    enum class Question { None, Newest, Around, Older, Newer };
    void ask(Question question, qint64 at = 0);
    void follow(const QList<Change> &changes);
    void next();
    Async<ThreadPage> readConversation(Question question, ThreadKey first, ThreadKey last);
    void readNamed();
    void replaceAll(const ThreadPage &page);
    void addOlder(const ThreadPage &page);
    void addNewer(const ThreadPage &page);
    bool take(const Message &message); ///< false: it lies behind the window
    void drop(int first, int last);
    void tellBoundary(int row);
    [[nodiscard]] bool dayBoundary(int row) const;
    [[nodiscard]] bool topicBoundary(int row) const;

    ConversationService &m_conversations;
    qint64 m_customer = 0;
    qint64 m_conversation = 0; ///< 0: all of them
    QList<Message> m_messages;
    QHash<qint64, QString> m_topics;
    QSet<qint64> m_named;     ///< messages to read again
    Question m_asked = Question::None;
    qint64 m_askedAt = 0;
    int m_generation = 0;     ///< answers to an older question are dropped
    bool m_reading = false;   ///< one question at a time
    bool m_loaded = false;
    bool m_older = false;
    bool m_newer = false;
};

} // namespace heliograph
