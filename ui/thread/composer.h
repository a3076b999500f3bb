// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QFrame>
#include <QHash>
#include <QTimer>

#include <array>

class QAction;
class QPushButton;
class QToolButton;

namespace heliograph::ui {

class IconLabel;
class PlainLabel;
class ReplyEdit;

/// Where an answer or a note is written. Each customer has two drafts, one per tab, that survive switching, closing and a crash.
/// The box is emptied when the message is durable and not before; whatever goes wrong leaves the text where it is.
class Composer final : public QFrame
{
    Q_OBJECT
public:
    Composer(const DeskServices &services, QWidget *parent);
    ~Composer() override;

    /// Reads the customer's drafts; which conversation it is about is told as soon as it is known.
    void open(qint64 customerId);
    /// State, channel: what the bar says and whether a reply can go.
    void setConversation(const Conversation &conversation);
    void offer(const QString &text);
    void toggleMode();
    void focusText();
    [[nodiscard]] ReplyEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void smsWanted();
    /// A reply went, and the conversation should become pending or be closed.
    void pendingWanted();
    void closeWanted();
    void sent();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Mode { Reply = 0, Note = 1 };
    struct Slot {
        Draft draft;
        bool loaded = false;
        bool changed = false;  ///< differs from what was saved
        bool sending = false;
        QString offered;       ///< waits for the draft to be read
    };
    enum class After { Nothing, Pending, Close };

    void build();
    void buildTools();
    void setMode(Mode mode);
    void load(Mode mode);
    void take(Mode mode, const Draft &stored);
    void textEdited();
    void save(Mode mode);
    void flush();
    void submit(After after);
    void finished(Mode mode, qint64 customerId, const QString &text, const Status &done, After after);
    void showError(const Error *error);
    void showOffer(const QString &text);
    void refresh();
    [[nodiscard]] Slot &slot(Mode mode) { return m_slots[size_t(mode)]; }
    [[nodiscard]] bool closedChat() const;

    const DeskServices &m_services;
    qint64 m_customer = 0;
    Conversation m_conversation;
    std::array<Slot, 2> m_slots;
    QHash<QPair<qint64, QString>, Draft> m_underWay; ///< being written: a read would not see them yet
    Mode m_mode = Reply;
    bool m_known = false;        ///< the conversation was told
    bool m_startedAgain = false; ///< "Start Chat" was chosen on a closed conversation
    bool m_filling = false;
    QTimer m_saveSoon;

    ReplyEdit *m_edit = nullptr;
    QPushButton *m_replyTab = nullptr;
    QPushButton *m_noteTab = nullptr;
    PlainLabel *m_where = nullptr;
    PlainLabel *m_hint = nullptr;
    PlainLabel *m_closedWords = nullptr;
    QWidget *m_error = nullptr;
    PlainLabel *m_errorWords = nullptr;
    QWidget *m_offer = nullptr;
    PlainLabel *m_offerWords = nullptr;
    QToolButton *m_startChat = nullptr;
    QAction *m_startWeb = nullptr;
    QToolButton *m_send = nullptr;
    QString m_offered;
};

} // namespace heliograph::ui
