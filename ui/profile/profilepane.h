// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inorder.h"
#include "ui/common/deskservices.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace heliograph::ui {

class CommandTable;
class ConsentSheet;
class DeskTabs;
class EraseSheet;
class MergeSheet;
class HistoryPage;
class NotesPage;
class ProfilePage;

/// The customer beside the conversation: who it is, the verification card, topics, details, notes and history.
class ProfilePane final : public QWidget
{
    Q_OBJECT
public:
    ProfilePane(const DeskServices &desk, QWidget *parent = nullptr);
    void addCommands(CommandTable &table);
    /// 0: nobody; the pane is empty. `conversationId` 0: no conversation is open.
    void setCustomer(qint64 customerId, qint64 conversationId);
    /// What a sheet lies over: conversation and profile. Without one it lies over this pane.
    void setSheetHost(QWidget *host) { m_sheetHost = host; }

Q_SIGNALS:
    void sendSmsRequested(qint64 customerId, const QString &e164);
    void emailRequested(const QString &address);
    /// For the reply box: after a code was accepted, and when the agent asks again.
    void automaticMessageWanted(qint64 conversationId, const QString &text);
    /// To look at another customer, who has the same number.
    void customerRequested(qint64 customerId);
    /// To where this conversation begins in the timeline.
    void topicRequested(qint64 conversationId, qint64 openedAt);
    void failed(const heliograph::Error &error);

private:
    void reload();
    void loaded(const CustomerProfile &profile);
    void follow(const QList<Change> &changes);
    void compare(qint64 other);
    void showConsents(const QString &e164);
    void erase();

    const DeskServices m_desk;
    qint64 m_customerId = 0;
    qint64 m_conversationId = 0;
    InOrder m_profiles;
    bool m_stale = false;
    DeskTabs *m_tabs;
    QStackedWidget *m_pages;
    ProfilePage *m_profile;
    NotesPage *m_notes;
    HistoryPage *m_history;
    QWidget *m_sheetHost = nullptr;
    EraseSheet *m_erase = nullptr; ///< nullptr: never opened
    MergeSheet *m_sheet = nullptr; ///< nullptr: never opened
    ConsentSheet *m_consents = nullptr; ///< nullptr: never opened
};

} // namespace heliograph::ui
