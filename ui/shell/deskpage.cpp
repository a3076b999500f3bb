// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/deskpage.h"

#include "ui/common/theme.h"
#include "ui/inbox/inboxpane.h"
#include "ui/profile/profilepane.h"
#include "ui/shell/deskkeys.h"
#include "ui/shell/emptydesk.h"
#include "ui/thread/conversationpane.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kListMin = 280;
constexpr int kListMax = 360;
constexpr int kConversationMin = 480;
constexpr int kProfileMin = 300;
constexpr int kProfileMax = 360;
} // namespace

DeskPage::DeskPage(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_inner(new QSplitter(Qt::Horizontal))
    , m_inbox(new InboxPane(m_desk, {keys::search(), keys::next()}))
    , m_centre(new QStackedWidget)
    , m_empty(new EmptyDesk({{tr("Search every conversation"), keys::search()},
                             {tr("Next customer"), keys::next()},
                             {tr("Accept"), keys::accept()},
                             {tr("Conversation below"), keys::rowDown()}}))
    , m_thread(new ConversationPane(m_desk, nullptr))
    , m_profile(new ProfilePane(m_desk, nullptr))
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    m_inbox->setMinimumWidth(kListMin);
    m_inbox->setMaximumWidth(kListMax);
    m_centre->setMinimumWidth(kConversationMin);
    m_centre->addWidget(m_empty);
    m_centre->addWidget(m_thread);
    m_profile->setMinimumWidth(kProfileMin);
    m_profile->setMaximumWidth(kProfileMax);
    m_profile->hide();
    m_inner->addWidget(m_centre);
    m_inner->addWidget(m_profile);
    // Sheets lie over conversation and profile. A splitter would take one for a pane of its own.
    auto *region = new QWidget;
    auto *inside = new QHBoxLayout(region);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_inner);
    m_splitter->addWidget(m_inbox);
    m_splitter->addWidget(region);
    for (QSplitter *splitter : {m_splitter, m_inner})
        splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    m_splitter->setSizes({metric::List, 2000});
    m_inner->setSizes({2000, metric::Profile});
    m_thread->setSheetHost(region);

    connect(m_inbox, &InboxPane::chosen, this, [this](qint64 customer, qint64 conversation) { open(customer, conversation); });
    connect(m_inbox, &InboxPane::walkedTo, this, [this](qint64 customer, qint64 conversation) { open(customer, conversation, false); });
    connect(m_inbox, &InboxPane::failed, this, &DeskPage::failed);
    connect(m_inbox, &InboxPane::countsChanged, this, &DeskPage::showEmptyState);
    connect(&desk.accounts, &AccountService::accountsChanged, this, &DeskPage::showEmptyState);
    connect(m_empty, &EmptyDesk::findWanted, m_inbox, &InboxPane::focusSearch);
    connect(m_empty, &EmptyDesk::nextWanted, m_inbox, &InboxPane::takeNext);
    connect(m_empty, &EmptyDesk::providerWanted, this, &DeskPage::providerWanted);
    connect(m_empty, &EmptyDesk::demoWanted, this, &DeskPage::demoWanted);
    connect(m_thread, &ConversationPane::providerWanted, this, &DeskPage::providerWanted);
    connect(m_thread, &ConversationPane::closed, this, [this] { open(0, 0); });
    connect(m_thread, &ConversationPane::providerWanted, this, &DeskPage::providerWanted);
    connect(m_thread, &ConversationPane::nextWanted, m_inbox, &InboxPane::takeNext);
    connect(m_thread, &ConversationPane::verifyWanted, this, [this] { m_profile->setFocus(Qt::OtherFocusReason); });
    connect(m_profile, &ProfilePane::sendSmsRequested, this, [this](qint64 customer, const QString &e164) {
        if (customer == m_customer)
            m_thread->composeSms(e164);
    });
    connect(m_profile, &ProfilePane::automaticMessageWanted, this, [this](qint64 conversation, const QString &text) {
        if (conversation == m_conversation)
            m_thread->offerReply(text);
    });
    connect(m_profile, &ProfilePane::topicRequested, m_thread, &ConversationPane::showTopic);
    connect(m_profile, &ProfilePane::customerRequested, this, [this](qint64 customer) { open(customer, 0); });
    showEmptyState();
}

void DeskPage::open(qint64 customerId, qint64 conversationId, bool takeFocus)
{
    m_customer = customerId;
    m_conversation = conversationId;
    m_profile->setVisible(customerId != 0);
    m_inbox->showOpen(conversationId);
    if (customerId != 0) {
        m_thread->open(customerId, conversationId, takeFocus);
        m_profile->setCustomer(customerId, conversationId);
        m_centre->setCurrentWidget(m_thread);
    } else {
        m_centre->setCurrentWidget(m_empty);
        showEmptyState();
    }
    Q_EMIT opened(customerId, conversationId);
}

void DeskPage::showEmptyState()
{
    const InboxCounts &counts = m_inbox->counts();
    const int all = counts.mine + counts.unassigned + counts.pending + counts.closed;
    EmptyDesk::State state = EmptyDesk::State::NothingWaiting;
    if (!m_desk.demo && m_desk.accounts.accounts().isEmpty())
        state = EmptyDesk::State::NoProvider;
    else if (all == 0)
        state = EmptyDesk::State::NoCustomers;
    else if (counts.unassigned > 0 || m_inbox->someoneWaits())
        state = EmptyDesk::State::NothingOpen;
    m_empty->setState(state, counts.mine + counts.pending);
}

void DeskPage::cyclePane(int step)
{
    QList<QWidget *> panes{m_inbox, m_centre};
    if (m_profile->isVisible())
        panes += m_profile;
    const QWidget *focus = window()->focusWidget();
    int at = -1;
    for (int i = 0; i < panes.size(); ++i) {
        if (panes.at(i) == focus || (focus && panes.at(i)->isAncestorOf(focus)))
            at = i;
    }
    const int to = at < 0 ? 0 : int((at + step + panes.size()) % panes.size());
    if (to == 0) {
        m_inbox->focusList();
        return;
    }
    // The pane's own idea of where to begin, else its first control.
    QWidget *pane = to == 1 ? m_centre->currentWidget() : panes.at(to);
    if (pane->focusProxy() || pane->focusPolicy() != Qt::NoFocus) {
        pane->setFocus(Qt::TabFocusReason);
        return;
    }
    for (QWidget *w = pane->nextInFocusChain(); w && w != pane; w = w->nextInFocusChain()) {
        if (pane->isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus)) {
            w->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void DeskPage::save(QSettings &settings) const
{
    settings.setValue(u"desk/splitter"_s, m_splitter->saveState());
    settings.setValue(u"desk/inner"_s, m_inner->saveState());
    settings.setValue(u"desk/tab"_s, static_cast<int>(m_inbox->tab()));
    settings.setValue(u"desk/customer"_s, m_customer);
    settings.setValue(u"desk/conversation"_s, m_conversation);
}

void DeskPage::restore(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"desk/splitter"_s).toByteArray());
    m_inner->restoreState(settings.value(u"desk/inner"_s).toByteArray());
    m_inbox->setTab(static_cast<InboxTab>(qBound(0, settings.value(u"desk/tab"_s).toInt(), static_cast<int>(InboxTab::FailedSms))));
    const qint64 customer = settings.value(u"desk/customer"_s).toLongLong();
    const qint64 conversation = settings.value(u"desk/conversation"_s).toLongLong();
    if (customer == 0)
        return;
    // It may be gone since: a store that was restored or begun anew.
    whenDone(m_desk.customers.get(customer), this, [this, customer, conversation](const Result<Customer> &found) {
        if (found && m_customer == 0)
            open(customer, conversation);
    });
}

} // namespace heliograph::ui
