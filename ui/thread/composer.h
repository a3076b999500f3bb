// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/variables.h"
#include "ui/common/deskservices.h"

#include <QFrame>

#include <array>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace heliograph::ui {

class CommandTable;
class ComposerBar;
class DraftKeeper;
class EmojiPicker;
class Insertions;
struct EmojiHabits;
class PlainLabel;
class ReplyEdit;
class ReplyMeter;

/// Where an answer or a note is written. Each customer has a draft per channel and one for a note; they survive switching,
/// closing and a crash. The box is emptied when the message is durable and not before; whatever goes wrong leaves the text where
/// it is. A reply to a thread that has changed since it was begun stops once, to be looked at; one with a variable that has no value
/// waits until it has one.
class Composer final : public QFrame
{
    Q_OBJECT
public:
    Composer(const DeskServices &services, EmojiHabits &habits, QWidget *parent);
    ~Composer() override;
    void addCommands(CommandTable &table);

    /// Reads the customer's drafts; which conversation it is about is told as soon as it is known.
    void open(qint64 customerId);
    /// State, channel: what the bar says and whether a reply can go.
    void setConversation(const Conversation &conversation);
    void setCustomer(const Customer &customer);
    void offer(const QString &text);
    void openCannedReplies();
    void toggleMode();
    void focusText();
    [[nodiscard]] ReplyEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void smsWanted();
    /// A reply went, and the conversation should become pending or be closed.
    void pendingWanted();
    void closeWanted();
    void sent();
    /// To where the thread went on while the reply was written.
    void reviewWanted(heliograph::ThreadKey first);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Mode { Reply = 0, Note = 1 };
    enum class After { Nothing, Pending, Close };
    /// What was in the box when Enter was pressed.
    struct Outgoing {
        Mode mode;
        qint64 customerId;
        qint64 conversationId;
        QString draftId;
        QString text;
        After after;
    };

    void build();
    void buildTabs(QVBoxLayout *column);
    void buildBars(QVBoxLayout *column);
    void buildTools(QVBoxLayout *column);
    void addInsertTools(QHBoxLayout *tools);
    void openEmoji(const QWidget &anchor);
    void addStartChat(QHBoxLayout *tools);
    void addSend(QHBoxLayout *tools);
    void setMode(Mode mode);
    void showDocument();
    void append(const QString &text);
    void submit(After after, bool anyway = false);
    void checkThread(const Outgoing &out);
    void stopFor(const ThreadPage &page, const Outgoing &out);
    void write(const Outgoing &out);
    void finished(const Outgoing &out, const Status &done);
    void review();
    void lookForOpen();
    void goToOpen();
    void showError(const Error *error);
    void showOffer(const QString &text);
    void refresh();
    [[nodiscard]] DraftKeeper &draft() const { return *m_drafts[size_t(m_mode)]; }
    [[nodiscard]] bool closedChat() const;
    [[nodiscard]] bool enterSends() const;
    void setEnterSends(bool enter);

    const DeskServices &m_services;
    EmojiHabits &m_habits;
    qint64 m_customer = 0;
    Conversation m_conversation;
    std::array<DraftKeeper *, 2> m_drafts;
    Mode m_mode = Reply;
    bool m_known = false;        ///< the conversation was told
    bool m_startedAgain = false; ///< "Start Chat" was chosen on a closed conversation
    QString m_checking;          ///< draft that is being compared with its thread: a second Enter is the same one
    After m_stoppedAfter = After::Nothing;
    QList<policy::Variable> m_open; ///< of the reply: what still waits for a value
    ThreadKey m_firstNew;
    qint64 m_lastNew = 0;
    QString m_offered;           ///< stands in the bar, or waits for the draft to be read

    ReplyEdit *m_edit = nullptr;
    Insertions *m_insertions = nullptr;
    QPushButton *m_replyTab = nullptr;
    QPushButton *m_noteTab = nullptr;
    PlainLabel *m_where = nullptr;
    PlainLabel *m_hint = nullptr;
    PlainLabel *m_closedWords = nullptr;
    ComposerBar *m_errorBar = nullptr;
    ComposerBar *m_offerBar = nullptr;
    ComposerBar *m_changedBar = nullptr;
    ComposerBar *m_openBar = nullptr;
    ComposerBar *m_rulesBar = nullptr; ///< why an answer by SMS cannot go
    ReplyMeter *m_meter = nullptr;
    QList<QToolButton *> m_tools; ///< what puts something into the text
    EmojiPicker *m_emojiPicker = nullptr; ///< nullptr: not used yet
    QToolButton *m_startChat = nullptr;
    QAction *m_startWeb = nullptr;
    QAction *m_enterChoice = nullptr;
    QAction *m_ctrlEnterChoice = nullptr;
    QToolButton *m_send = nullptr;
};

} // namespace heliograph::ui
