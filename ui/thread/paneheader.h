// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "domain/customer.h"

#include <QKeySequence>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace heliograph::ui {

class CommandTable;
class IconButton;
class IconLabel;
class PlainLabel;
class ReasonedButton;

/// The row above the timeline: who this is and where, and what can be done with the conversation.
class PaneHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHeader(QWidget *parent);
    void addCommands(CommandTable &table);
    /// `verified`: the number that is, in E.164; empty: none.
    void setCustomer(const Customer &customer, const QString &verified);
    void setConversation(const Conversation &conversation, qint64 nowMs);
    /// Empty: an SMS can go; otherwise why not yet.
    void setSmsReason(const QString &reason);
    void refreshTime(qint64 nowMs);
    /// The button that shows and hides the profile, where the window is narrow.
    void setProfileButton(bool toggles, bool shown);
    /// Filled, each time before they show, by whoever knows what can be done; More after what stands in it already.
    enum class Menu { Assign, Snooze, More };

Q_SIGNALS:
    void menuWanted(heliograph::ui::PaneHeader::Menu which, QMenu *menu);
    void profileToggled();
    void smsWanted();
    void pendingWanted(bool pending);
    void closeWanted(const QString &cause, bool next);
    void findWanted();
    void dayWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();       ///< words of buttons give way to the name, then the name gives way
    void fitName();
    void showLine();
    void openMenu();
    IconButton *addMenuButton(QLatin1StringView icon, const QString &name, Menu which);
    [[nodiscard]] QString whyNotOpen() const;
    [[nodiscard]] QString localTime(qint64 nowMs) const;
    Customer m_customer;
    QString m_verified;
    QStringList m_parts; ///< channel, state, local time
    Conversation m_conversation;
    PlainLabel *m_name;
    IconLabel *m_shield;
    PlainLabel *m_line;
    IconButton *m_assign;
    IconButton *m_snooze;
    QPushButton *m_pending;
    ReasonedButton *m_sms;
    QToolButton *m_close;
    IconButton *m_more;
    IconButton *m_panel;
    QKeySequence m_findKey; ///< of a person, shown in the menu
};

} // namespace heliograph::ui
