// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inorder.h"
#include "ui/common/deskservices.h"
#include "ui/common/emojipicker.h"
#include "ui/thread/paneheader.h"
#include "ui/thread/rowtext.h"
#include "ui/thread/timelineview.h"

#include <QTimer>
#include <QWidget>


namespace heliograph::ui {

class AcceptStrip;
class Banner;
class CommandTable;
class Composer;
class FindBar;
class LinkBar;
class SmsSheet;

/// The middle of the desk: one customer's whole history, and what the agent does in the conversation that is open.
class ConversationPane final : public QWidget
{
    Q_OBJECT
public:
    ConversationPane(const DeskServices &services, QWidget *parent);
    ~ConversationPane() override;
    void addCommands(CommandTable &table);

    /// Conversation 0: the customer's newest, if there is one. Customer 0: an empty pane.
    /// `takeFocus`: the reply box has the keyboard once it is there; not while somebody walks the list with the arrow keys.
    void open(qint64 customerId, qint64 conversationId, bool takeFocus = true);
    /// The automatic message into the reply box, not sent; never over what the agent typed: then it is offered.
    void offerReply(const QString &text);
    /// Opens the SMS sheet; empty: to the customer's preferred number.
    void writeEmail(const QString &address); ///< of the profile; asks first
    void composeSms(const QString &e164 = {}) { composeSms(e164, {}); }
    /// The timeline goes to where this conversation of the customer's begins.
    void showTopic(qint64 conversationId, qint64 openedAt);
    /// The same, to a message or to a place that one left; as soon as the history is there.
    void showMessage(ThreadKey key);
    void returnTo(const TimelineView::Spot &spot);
    /// What the sheet lies over: conversation and profile. Without one it lies over this pane.
    void setSheetHost(QWidget *host);
    [[nodiscard]] SmsSheet *sheet() const { return m_sheet; } ///< nullptr: never opened
    /// The button in the header that shows and hides the profile; see PaneHeader.
    void setProfileButton(bool toggles, bool shown);
    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }
    [[nodiscard]] QString number() const { return m_customer.numbers.isEmpty() ? QString() : m_customer.numbers.first().e164; }
    [[nodiscard]] QString customerName() const { return m_customer.name; }
    [[nodiscard]] qint64 customerId() const { return m_customerId; }
    [[nodiscard]] qint64 conversationId() const { return m_conversation.id; }
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    [[nodiscard]] Composer &composer() const { return *m_composer; }
    [[nodiscard]] EmojiHabits &emojiHabits() { return m_emojiHabits; }

    using Menu = PaneHeader::Menu;

Q_SIGNALS:
    void menuWanted(heliograph::ui::PaneHeader::Menu which, QMenu *menu);
    void profileToggled();
    void closed();
    void nextWanted();
    void verifyWanted();
    void providerWanted();
    void limitsWanted(); ///< what a day may cost
    void templatesWanted();
    void composingSms(bool open); ///< the SMS sheet came or went

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void follow(const QList<Change> &changes);
    void reload();
    void take(const CustomerProfile &profile);
    void takeCard(const Result<VerificationCard> &card);
    void accept();
    void close(const QString &cause, bool next);
    void setPending(bool pending);
    void act(RowAction action, const Message &message);
    void undoNewest();
    void showDetails(const Message &message, const QPoint &globalPos);
    void find();
    void findNext(bool older);
    void undo(qint64 messageId);
    void tell(const Error &error);
    void whenShown(std::function<void()> then);
    SmsSheet &makeSheet();
    void composeSms(const QString &e164, const QString &text, const QJsonObject &madeFrom = {}, const QJsonObject &parameters = {});
    /// Shows an error unless it went well.
    template<typename T>
    void watch(const Async<T> &future)
    {
        whenDone(future, this, [this](const Result<T> &done) {
            if (!done)
                tell(done.error());
        });
    }

    const DeskServices &m_services;
    EmojiHabits m_emojiHabits;
    qint64 m_customerId = 0;
    qint64 m_wanted = 0;            ///< conversation asked for; 0: the newest
    Customer m_customer;
    Conversation m_conversation;
    QString m_verified;             ///< E.164; empty: none
    bool m_takeFocus = true;
    std::function<void()> m_whenShown; ///< once the timeline has the customer's newest page
    bool m_unseen = false;          ///< the customer wrote, and nobody has seen it here
    InOrder m_profiles;
    InOrder m_cards;
    bool m_fresh = false;           ///< opened, and nothing of it has been read yet
    QTimer m_reloadSoon;
    QTimer m_minute;
    QWidget *m_sheetHost = nullptr;
    SmsSheet *m_sheet = nullptr;
    PaneHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    LinkBar *m_link = nullptr;
    FindBar *m_find = nullptr;
    TimelineView *m_timeline = nullptr;
    Composer *m_composer = nullptr;
    AcceptStrip *m_strip = nullptr;
};

} // namespace heliograph::ui
