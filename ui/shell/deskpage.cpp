// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/deskpage.h"

#include "ui/commands/commandtable.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/toast.h"
#include "ui/inbox/inboxpane.h"
#include "ui/profile/profilepane.h"
#include "ui/shell/conversationwindow.h"
#include "ui/shell/deskframe.h"
#include "ui/shell/elsewherepage.h"
#include "ui/shell/emptydesk.h"
#include "ui/shell/filltriage.h"
#include "ui/shell/popouts.h"
#include "ui/thread/conversationpane.h"
#include "ui/thread/smssheet.h"
#include "ui/triage/triageactions.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

DeskPage::DeskPage(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(new TriageActions(m_desk, this))
    , m_triage(new TriageMenu(*m_actions, this))
    , m_popOuts(new PopOuts(m_desk, *m_actions, this))
    , m_inbox(new InboxPane(m_desk, *m_actions, *m_triage))
    , m_centre(new QStackedWidget)
    , m_empty(new EmptyDesk)
    , m_elsewhere(new ElsewherePage)
    , m_thread(new ConversationPane(m_desk, nullptr))
    , m_profile(new ProfilePane(m_desk, nullptr))
    , m_frame(new DeskFrame(m_inbox, m_centre, m_profile))
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_elsewhere), static_cast<QWidget *>(m_thread)})
        m_centre->addWidget(page);
    m_thread->setSheetHost(m_frame->sheetHost());
    m_profile->setSheetHost(m_frame->sheetHost());
    connectPanes();
    connectTriage();
    showEmptyState();
}

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
    connect(m_thread, &ConversationPane::providerWanted, this, &DeskPage::providerWanted);
    connect(m_thread, &ConversationPane::templatesWanted, this, &DeskPage::templatesWanted);
    connect(m_thread, &ConversationPane::closed, this, [this] { open(0, 0); });
    connect(m_thread, &ConversationPane::composingSms, this, &DeskPage::composingSms);
    connect(m_thread, &ConversationPane::providerWanted, this, &DeskPage::providerWanted);
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
    connect(m_profile, &ProfilePane::topicRequested, m_thread, &ConversationPane::showTopic);
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
    connect(m_thread, &ConversationPane::menuWanted, this, [this](ConversationPane::Menu which, QMenu *menu) {
        fillTriage(*m_triage, which, *menu, *m_thread);
    });
    connect(m_popOuts, &PopOuts::changed, this, &DeskPage::popOutChanged);
    connect(m_popOuts, &PopOuts::providerWanted, this, &DeskPage::providerWanted);
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

void DeskPage::popOut(qint64 customerId, qint64 conversationId)
{
    m_popOuts->show(customerId, conversationId);
}

/// The customer in sight stands elsewhere now, or here again.
void DeskPage::popOutChanged(qint64 customerId)
{
    if (customerId == m_customer)
        showCentre(true);
}

/// Where the customer's conversation stands: here, or in a window of its own, which comes to the front.
ConversationPane &DeskPage::paneInSight()
{
    ConversationWindow *window = m_popOuts->window(m_customer);
    if (!window)
        return *m_thread;
    window->raiseWindow();
    return window->pane();
}

void DeskPage::setStateFile(const QString &stateFile)
{
    m_popOuts->setStateFile(stateFile);
}

void DeskPage::focusSearch()
{
    m_frame->setListOpen(true);
    m_inbox->focusSearch();
}

void DeskPage::focusList()
{
    m_frame->setListOpen(true);
    m_inbox->focusList();
}

void DeskPage::pickLabels()
{
    const TriageTarget target = m_inbox->target();
    if (!target.conversations.isEmpty())
        m_triage->pickLabels(QRect(m_centre->mapToGlobal(QPoint(24, metric::Header)), QSize(1, 1)), target);
}

void DeskPage::pickSnooze()
{
    openMenu(&TriageMenu::fillSnooze);
}

void DeskPage::pickAgent()
{
    openMenu(&TriageMenu::fillAssign);
}

void DeskPage::openMenu(void (TriageMenu::*fill)(QMenu &, const TriageTarget &))
{
    const TriageTarget target = m_inbox->target();
    if (target.conversations.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    (m_triage->*fill)(*menu, target);
    menu->popup(m_centre->mapToGlobal(QPoint(24, metric::Header)));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
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
    add(u"conversation.label"_s, CommandScope::Conversation, tr("Labels"), u"Ctrl+L"_s, "label"_L1, [this] { pickLabels(); }, nothing);
    add(u"conversation.snooze"_s, CommandScope::Conversation, tr("Snooze"), u"Ctrl+H"_s, "alarm"_L1, [this] { pickSnooze(); }, nothing);
    add(u"conversation.assign"_s, CommandScope::Conversation, tr("Assign"), u"Ctrl+Shift+I"_s, "person-plus"_L1, [this] { pickAgent(); }, nothing);
    add(u"window.profile"_s, CommandScope::Window, tr("Show or hide the profile"), u"Ctrl+Shift+P"_s, "panel"_L1, [this] { m_frame->toggleProfile(); });
    const auto showKeys = [this, &table] {
        m_empty->showShortcuts(table, {u"list.search"_s, u"list.next"_s, u"list.accept"_s, u"list.down"_s});
    };
    connect(&table, &CommandTable::keysChanged, m_empty, showKeys);
    showKeys();
}

QString DeskPage::customerName() const
{
    return m_customer != 0 ? m_thread->customerName() : QString();
}

void DeskPage::open(qint64 customerId, qint64 conversationId, bool takeFocus)
{
    m_customer = customerId;
    m_conversation = conversationId;
    m_inbox->showOpen(conversationId);
    if (customerId != 0)
        m_profile->setCustomer(customerId, conversationId);
    m_frame->setProfileWanted(customerId != 0);
    m_frame->setListOpen(m_frame->isListOpen() && !takeFocus);
    showCentre(takeFocus);
    Q_EMIT opened(customerId, conversationId);
}

void DeskPage::showCentre(bool takeFocus)
{
    if (m_customer == 0) {
        m_thread->open(0, 0);
        m_centre->setCurrentWidget(m_empty);
        showEmptyState();
    } else if (m_popOuts->has(m_customer)) {
        m_thread->open(0, 0); // its drafts are written in the other window
        m_elsewhere->setCustomerName({});
        whenDone(m_desk.customers.get(m_customer), this, [this, customer = m_customer](const Result<Customer> &found) {
            if (found && customer == m_customer)
                m_elsewhere->setCustomerName(found->name);
        });
        m_centre->setCurrentWidget(m_elsewhere);
    } else {
        m_thread->open(m_customer, m_conversation, takeFocus);
        m_centre->setCurrentWidget(m_thread);
    }
}

void DeskPage::showEmptyState()
{
    const InboxCounts &counts = m_inbox->counts();
    const int all = counts.mine + counts.unassigned + counts.pending + counts.snoozed + counts.closed;
    EmptyDesk::State state = EmptyDesk::State::NothingWaiting;
    if (!m_desk.demo && m_desk.accounts.accounts().isEmpty())
        state = EmptyDesk::State::NoProvider;
    else if (all == 0)
        state = EmptyDesk::State::NoCustomers;
    else if (counts.unassigned > 0 || m_inbox->someoneWaits())
        state = EmptyDesk::State::NothingOpen;
    m_empty->setState(state, counts.mine + counts.pending + counts.snoozed);
}

void DeskPage::cyclePane(int step)
{
    QList<QWidget *> panes{m_inbox};
    if (SmsSheet *sheet = m_thread->sheet(); sheet && sheet->isVisible())
        panes += sheet; // it covers the others
    else
        panes += {m_centre->currentWidget(), m_profile};
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    cyclePanes(panes, step);
}

void DeskPage::save(QSettings &settings) const
{
    m_frame->save(settings);
    settings.setValue(u"desk/tab"_s, static_cast<int>(m_inbox->tab()));
    settings.setValue(u"desk/sort"_s, static_cast<int>(m_inbox->query().sort));
    settings.setValue(u"desk/customer"_s, m_customer);
    settings.setValue(u"desk/conversation"_s, m_conversation);
    const TimelineView::Spot spot = m_thread->timeline().spot();
    settings.setValue(u"desk/spot"_s, QVariantList{spot.key.at, spot.key.id, spot.offset, spot.end});
    settings.setValue(u"emoji/recent"_s, m_thread->emojiHabits().recent);
    settings.setValue(u"emoji/tone"_s, m_thread->emojiHabits().tone);
}

void DeskPage::restore(const QSettings &settings)
{
    m_frame->restore(settings);
    m_inbox->setTab(static_cast<InboxTab>(qBound(0, settings.value(u"desk/tab"_s).toInt(), kInboxTabs - 1)));
    InboxQuery query = m_inbox->query();
    query.sort = static_cast<InboxSort>(qBound(0, settings.value(u"desk/sort"_s).toInt(), static_cast<int>(InboxSort::NewestChat)));
    m_inbox->setQuery(query);
    m_thread->emojiHabits() = {settings.value(u"emoji/recent"_s).toStringList(), qBound(0, settings.value(u"emoji/tone"_s).toInt(), 5)};
    const qint64 customer = settings.value(u"desk/customer"_s).toLongLong();
    const qint64 conversation = settings.value(u"desk/conversation"_s).toLongLong();
    if (customer == 0)
        return;
    // It may be gone since: a store that was restored or begun anew.
    const QVariantList spot = settings.value(u"desk/spot"_s).toList();
    whenDone(m_desk.customers.get(customer), this, [this, customer, conversation, spot](const Result<Customer> &found) {
        if (!found || m_customer != 0)
            return;
        open(customer, conversation);
        if (spot.size() == 4 && !spot.at(3).toBool())
            m_thread->returnTo({{spot.at(0).toLongLong(), spot.at(1).toLongLong()}, spot.at(2).toInt(), false});
    });
}

} // namespace heliograph::ui
