// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/triage/triagemenu.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace heliograph::ui {

class CommandTable;
class ConversationPane;
class DeskFrame;
class ElsewherePage;
class EmptyDesk;
class FailedSheet;
class InboxPane;
class NewCustomerSheet;
class PopOuts;
class ProfilePane;
class ReminderSheet;
class TranscriptSheet;
class TriageActions;

/// List, conversation and profile side by side, and what passes between them.
class DeskPage final : public QWidget
{
    Q_OBJECT
public:
    explicit DeskPage(const DeskServices &desk, QWidget *parent = nullptr);
    void addCommands(CommandTable &table);

    /// `conversationId` 0: the customer alone; both 0: nothing is open.
    void open(qint64 customerId, qint64 conversationId, bool takeFocus = true);
    /// The customer's newest conversation; the customer alone where there is none.
    void openNewest(qint64 customerId);
    [[nodiscard]] qint64 customerId() const { return m_customer; }
    [[nodiscard]] qint64 conversationId() const { return m_conversation; }
    [[nodiscard]] QString customerName() const; ///< empty: nobody is open
    [[nodiscard]] InboxPane &inbox() { return *m_inbox; }
    [[nodiscard]] DeskFrame &frame() { return *m_frame; }
    [[nodiscard]] PopOuts &popOuts() { return *m_popOuts; }
    /// What is done from the list and the header; its Undo is in a toast.
    [[nodiscard]] TriageActions &triage() { return *m_actions; }
    /// An ini file for windows that conversations are popped out into.
    void setStateFile(const QString &stateFile);
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

public Q_SLOTS:
    void cyclePane(int step); ///< list → conversation → profile
    void popOut(qint64 customerId, qint64 conversationId);
    void focusSearch();
    void focusList();
    void pickLabels();  ///< of the ticked rows, else of the conversation that is open
    void pickSnooze();
    void pickAgent();
    void addCustomer(); ///< the sheet for one who has not written yet
    void reviewFailed();
    void showReminders();
    void exportConversations(const QList<qint64> &ids);

Q_SIGNALS:
    void opened(qint64 customerId, qint64 conversationId);
    void composingSms(bool open); ///< the SMS sheet came or went
    void failed(const heliograph::Error &error);
    void providerWanted();
    void limitsWanted(); ///< what a day may cost
    void templatesWanted();
    void demoWanted();

private:
    void connectPanes();
    void connectTriage();
    void showEmptyState();
    void showCentre(bool takeFocus);
    void popOutChanged(qint64 customerId);
    [[nodiscard]] ConversationPane &paneInSight();
    void openMenu(void (TriageMenu::*fill)(QMenu &, const TriageTarget &));

    DeskServices m_desk;
    TriageActions *m_actions;
    TriageMenu *m_triage;
    PopOuts *m_popOuts;
    InboxPane *m_inbox;
    QStackedWidget *m_centre;
    EmptyDesk *m_empty;
    ElsewherePage *m_elsewhere;
    ConversationPane *m_thread;
    ProfilePane *m_profile;
    NewCustomerSheet *m_newCustomer = nullptr;
    FailedSheet *m_failed = nullptr; ///< nullptr: never opened
    ReminderSheet *m_reminders = nullptr; ///< nullptr: never opened
    TranscriptSheet *m_transcript = nullptr; ///< nullptr: never opened
    DeskFrame *m_frame;
    qint64 m_customer = 0;
    qint64 m_conversation = 0;
};

} // namespace heliograph::ui
