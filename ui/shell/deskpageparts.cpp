// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
//
// What passes between the panes of the desk, and its commands.
#include "ui/shell/deskpage.h"

#include "ui/commands/commandtable.h"
#include "ui/common/toast.h"
#include "ui/inbox/inboxpane.h"
#include "ui/profile/profilepane.h"
#include "ui/shell/deskframe.h"
#include "ui/shell/elsewherepage.h"
#include "ui/shell/emptydesk.h"
#include "ui/shell/filltriage.h"
#include "ui/shell/popouts.h"
#include "ui/thread/conversationpane.h"
#include "ui/triage/triageactions.h"

using namespace Qt::StringLiterals;

namespace heliograph::ui {

void DeskPage::connectPanes()
{
    connect(m_inbox, &InboxPane::chosen, this, [this](qint64 customer, qint64 conversation) { open(customer, conversation); });
    connect(m_inbox, &InboxPane::walkedTo, this, [this](qint64 customer, qint64 conversation) { open(customer, conversation, false); });
    connect(m_inbox, &InboxPane::messageChosen, this, [this](qint64 customer, qint64 conversation, const ThreadKey &message) {
        open(customer, conversation);
        paneInSight().showMessage(message);
    });
    connect(m_inbox, &InboxPane::failed, this, &DeskPage::failed);
    connect(m_inbox, &InboxPane::countsChanged, this, &DeskPage::showEmptyState);
    connect(&m_desk.accounts, &AccountService::accountsChanged, this, &DeskPage::showEmptyState);
    connect(m_empty, &EmptyDesk::findWanted, this, &DeskPage::focusSearch);
    connect(m_empty, &EmptyDesk::nextWanted, m_inbox, &InboxPane::takeNext);
    connect(m_empty, &EmptyDesk::providerWanted, this, &DeskPage::providerWanted);
    connect(m_empty, &EmptyDesk::demoWanted, this, &DeskPage::demoWanted);
    connect(m_empty, &EmptyDesk::newCustomerWanted, this, &DeskPage::addCustomer);
    connect(m_inbox, &InboxPane::newCustomerWanted, this, &DeskPage::addCustomer);
    connect(m_inbox, &InboxPane::failedWanted, this, &DeskPage::reviewFailed);
    connect(m_inbox, &InboxPane::remindersWanted, this, &DeskPage::showReminders);
    connect(m_thread, &ConversationPane::providerWanted, this, &DeskPage::providerWanted);
    connect(m_thread, &ConversationPane::limitsWanted, this, &DeskPage::limitsWanted);
    connect(m_thread, &ConversationPane::templatesWanted, this, &DeskPage::templatesWanted);
    connect(m_thread, &ConversationPane::closed, this, [this] { open(0, 0); });
    connect(m_thread, &ConversationPane::composingSms, this, &DeskPage::composingSms);
    connect(m_thread, &ConversationPane::nextWanted, m_inbox, &InboxPane::takeNext);
    connect(m_thread, &ConversationPane::verifyWanted, this, [this] {
        m_frame->setProfileShown(true);
        m_profile->setFocus(Qt::OtherFocusReason);
    });
    connect(m_profile, &ProfilePane::sendSmsRequested, this, [this](qint64 customer, const QString &e164) {
        if (customer == m_customer)
            paneInSight().composeSms(e164);
    });
    connect(m_profile, &ProfilePane::automaticMessageWanted, this, [this](qint64 conversation, const QString &text) {
        if (conversation == m_conversation)
            paneInSight().offerReply(text);
    });
    connect(m_profile, &ProfilePane::emailRequested, this, [this](const QString &address) { paneInSight().writeEmail(address); });
    connect(m_profile, &ProfilePane::topicRequested, m_thread, &ConversationPane::showTopic);
    connect(m_profile, &ProfilePane::failed, this, &DeskPage::failed);
    connect(m_profile, &ProfilePane::customerRequested, this, [this](qint64 customer) { open(customer, 0); });
    // One customer where there were two, or two again: what is open is read anew.
    connect(&m_desk.customers, &CustomerService::merged, this, [this](qint64 kept, qint64 gone) {
        if (m_customer == kept || m_customer == gone)
            open(kept, m_conversation, false);
    });
    connect(&m_desk.customers, &CustomerService::unmerged, this, [this](qint64 kept) {
        if (m_customer == kept)
            open(kept, 0, false);
    });
    connect(&m_desk.customers, &CustomerService::erased, this, [this](qint64 gone) {
        m_popOuts->takeBack(gone);
        if (m_customer == gone)
            open(0, 0);
        toast(this, tr("The customer is erased"));
    });
    connect(m_frame, &DeskFrame::listChanged, this, [this] { m_inbox->setCompact(m_frame->isCompact() && !m_frame->isListOpen()); });
    connect(m_frame, &DeskFrame::profileChanged, this, [this] {
        m_thread->setProfileButton(m_frame->isCompact() && m_customer != 0, m_frame->isProfileShown());
    });
    connect(m_thread, &ConversationPane::profileToggled, m_frame, &DeskFrame::toggleProfile);
    connect(m_inbox, &InboxPane::openWanted, this, [this](bool search) { search ? focusSearch() : focusList(); });
}

void DeskPage::connectTriage()
{
    connect(m_actions, &TriageActions::failed, this, &DeskPage::failed);
    connect(m_actions, &TriageActions::done, this, [this](const QString &what, bool undoable) {
        toast(this, what, undoable ? std::function<void()>([this] { m_actions->undo(); }) : nullptr);
    });
    connect(m_triage, &TriageMenu::popOutWanted, this, &DeskPage::popOut);
    connect(m_triage, &TriageMenu::exportWanted, this, &DeskPage::exportConversations);
    connect(m_thread, &ConversationPane::menuWanted, this, [this](ConversationPane::Menu which, QMenu *menu) {
        fillTriage(*m_triage, which, *menu, *m_thread);
    });
    connect(m_popOuts, &PopOuts::changed, this, &DeskPage::popOutChanged);
    connect(m_popOuts, &PopOuts::providerWanted, this, &DeskPage::providerWanted);
    connect(m_popOuts, &PopOuts::limitsWanted, this, &DeskPage::limitsWanted);
    connect(m_popOuts, &PopOuts::templatesWanted, this, &DeskPage::templatesWanted);
    connect(m_popOuts, &PopOuts::verifyWanted, this, [this](qint64 customer, qint64 conversation) {
        open(customer, conversation);
        window()->activateWindow();
        m_frame->setProfileShown(true);
        m_profile->setFocus(Qt::OtherFocusReason);
    });
    connect(m_elsewhere, &ElsewherePage::showWanted, this, [this] { m_popOuts->show(m_customer, m_conversation); });
    connect(m_elsewhere, &ElsewherePage::takeBackWanted, this, [this] { m_popOuts->takeBack(m_customer); });
}

void DeskPage::addCommands(CommandTable &table)
{
    m_thread->addCommands(table);
    m_profile->addCommands(table);
    m_inbox->addCommands(table);
    const auto nothing = [this] { return m_inbox->target().conversations.isEmpty() ? tr("no conversation is chosen") : QString(); };
    const auto add = [this, &table](const QString &id, CommandScope scope, const QString &name, const QString &keys, QLatin1StringView icon, auto run,
                                    std::function<QString()> whyNot = {}) {
        table.add({.id = id, .scope = scope, .name = name, .keys = keys, .icon = icon}, this, run, std::move(whyNot));
    };
    add(u"list.search"_s, CommandScope::Lists, tr("Search every conversation"), u"Ctrl+Shift+F"_s, "search"_L1, [this] { focusSearch(); });
    add(u"list.failed-sms"_s, CommandScope::Lists, tr("Review failed SMS"), {}, "refresh"_L1, [this] { reviewFailed(); });
    add(u"list.reminders"_s, CommandScope::Lists, tr("Reminders"), u"Ctrl+R"_s, "bell"_L1, [this] { showReminders(); });
    add(u"list.new-customer"_s, CommandScope::Lists, tr("New customer"), u"Ctrl+N"_s, "person-plus"_L1, [this] { addCustomer(); });
    add(u"conversation.label"_s, CommandScope::Conversation, tr("Labels"), u"Ctrl+L"_s, "label"_L1, [this] { pickLabels(); }, nothing);
    add(u"conversation.snooze"_s, CommandScope::Conversation, tr("Snooze"), u"Ctrl+H"_s, "alarm"_L1, [this] { pickSnooze(); }, nothing);
    add(u"conversation.export"_s, CommandScope::Conversation, tr("Export conversations"), {}, "arrow-up-right"_L1, [this] { exportConversations(m_inbox->target().ids()); }, nothing);
    add(u"conversation.assign"_s, CommandScope::Conversation, tr("Assign"), u"Ctrl+Shift+I"_s, "person-plus"_L1, [this] { pickAgent(); }, nothing);
    add(u"window.profile"_s, CommandScope::Window, tr("Show or hide the profile"), u"Ctrl+Shift+P"_s, "panel"_L1, [this] { m_frame->toggleProfile(); });
    const auto showKeys = [this, &table] {
        m_empty->showShortcuts(table, {u"list.search"_s, u"list.next"_s, u"list.accept"_s, u"list.down"_s});
    };
    connect(&table, &CommandTable::keysChanged, m_empty, showKeys);
    showKeys();
}

} // namespace heliograph::ui
