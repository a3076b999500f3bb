// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxpane.h"

#include "models/inboxmodel.h"
#include "ui/commands/commandtable.h"
#include "ui/common/hairline.h"
#include "ui/common/theme.h"
#include "ui/inbox/capacityfoot.h"
#include "ui/inbox/failedbar.h"
#include "ui/inbox/filterchips.h"
#include "ui/inbox/inboxhead.h"
#include "ui/inbox/inboxrows.h"
#include "ui/inbox/inboxstack.h"
#include "ui/inbox/inboxtabs.h"
#include "ui/inbox/inboxticks.h"
#include "ui/inbox/inboxview.h"
#include "ui/inbox/offercard.h"
#include "ui/inbox/offermark.h"
#include "ui/inbox/reminderbar.h"
#include "ui/inbox/searchfield.h"

#include <QAction>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

InboxPane::InboxPane(const DeskServices &desk, TriageActions &actions, TriageMenu &triage, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_counting(0, [this] { readCounts(); })
{
    setAutoFillBackground(true); // narrow, it opens over the conversation
    auto *model = new InboxModel(desk.conversations, desk.changes, InboxTab::Mine, this);
    m_rows = new InboxRows(*model, desk.clock, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new InboxHead(actions);
    m_search = &m_head->search();
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    m_tabRow = new QWidget;
    auto *tabRow = new QVBoxLayout(m_tabRow);
    tabRow->setContentsMargins(0, 0, 0, 0);
    tabRow->setSpacing(0);
    m_tabs = new InboxTabs;
    tabRow->addWidget(m_tabs);
    tabRow->addWidget(new Hairline);
    column->addWidget(m_tabRow);
    m_chips = new FilterChips;
    column->addWidget(m_chips);
    m_failedBar = new FailedBar;
    connect(m_failedBar, &FailedBar::reviewWanted, this, &InboxPane::failedWanted);
    m_reminderBar = new ReminderBar(desk);
    connect(m_reminderBar, &ReminderBar::sheetWanted, this, &InboxPane::remindersWanted);
    m_offer = new OfferCard(desk);
    m_offerMark = new OfferMark(desk);
    for (QWidget *each : {static_cast<QWidget *>(m_failedBar), static_cast<QWidget *>(m_reminderBar), static_cast<QWidget *>(m_offer), static_cast<QWidget *>(m_offerMark)})
        column->addWidget(each);
    m_stack = new InboxStack(desk, *m_rows, *m_search, *m_tabs);
    m_view = &m_stack->view();
    setFocusProxy(m_stack);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline);
    m_foot = new CapacityFoot;
    column->addWidget(m_foot);

    connect(m_tabs, &InboxTabs::tabChanged, this, [this, model](InboxTab tab) {
        m_search->clear();
        model->setTab(tab);
        m_failedBar->setRoom(tab, m_compact);
        m_head->setQuery(query());
        m_view->scrollToTop();
        m_stack->refresh();
    });
    connect(m_offer, &OfferCard::acceptWanted, this, &InboxPane::accept);
    connect(m_offer, &OfferCard::chosen, this, &InboxPane::chosen);
    connect(m_offer, &OfferCard::failed, this, &InboxPane::failed);
    connect(m_offerMark, &OfferMark::cardWanted, this, [this] { Q_EMIT openWanted(false); });
    connect(m_view, &InboxView::chosen, this, &InboxPane::chosen);
    connect(m_view, &InboxView::walkedTo, this, &InboxPane::walkedTo);
    connect(m_view, &InboxView::acceptWanted, this, &InboxPane::accept);
    m_ticks = new InboxTicks(desk, *m_rows, m_head->ticked(), actions, triage, this);
    connect(m_view, &InboxView::menuWanted, m_ticks, &InboxTicks::openMenu);
    connect(m_ticks, &InboxTicks::changed, this, &InboxPane::showFace);
    connect(m_ticks, &InboxTicks::cleared, this, &InboxPane::focusList);
    connect(m_ticks, &InboxTicks::failed, this, &InboxPane::failed);
    connect(m_head, &InboxHead::queryChosen, this, &InboxPane::setQuery);
    connect(m_head, &InboxHead::openWanted, this, &InboxPane::openWanted);
    connect(m_head, &InboxHead::newCustomerWanted, this, &InboxPane::newCustomerWanted);
    connect(m_chips, &FilterChips::filterChanged, this, [this](const ConversationFilter &filter) {
        InboxQuery query = this->query();
        query.filter = filter;
        setQuery(query);
        if (filter.isEmpty())
            focusList();
    });
    connect(m_stack, &InboxStack::filterClearWanted, this, [this] {
        InboxQuery query = this->query();
        query.filter = {};
        setQuery(query);
        focusList();
    });
    connect(m_stack, &InboxStack::pageShown, this, [this] {
        m_offer->setRoom(!m_compact && !m_stack->isSearching());
        m_offerMark->setRoom(m_compact);
        m_view->showOpen(m_open);
    });
    connect(m_stack, &InboxStack::found, this, [this](qint64 customer, qint64 conversation, const ThreadKey &message) {
        if (message.id != 0)
            Q_EMIT messageChosen(customer, conversation, message);
        else
            Q_EMIT chosen(customer, conversation);
    });
    connect(m_stack, &InboxStack::failed, this, &InboxPane::failed);
    connect(m_foot, &CapacityFoot::nextWanted, this, &InboxPane::takeNext);
    connect(&desk.changes, &ChangeFeed::changed, &m_counting, &Refresher::now);
    connect(&desk.conversations, &ConversationService::agentChanged, &m_counting, &Refresher::now);
    connect(&desk.settings, &SettingsService::settingsChanged, &m_counting, &Refresher::now);
    m_foot->setLoad(0, 5, 6, 0);
    m_stack->refresh();
    m_counting.now();
}

void InboxPane::addCommands(CommandTable &table)
{
    const auto add = [this, &table](const QString &id, const QString &name, const QString &keys, QLatin1StringView icon, auto run, std::function<QString()> whyNot = {}) {
        return table.add({.id = id, .scope = CommandScope::Lists, .name = name, .keys = keys, .icon = icon}, this, run, std::move(whyNot));
    };
    const auto nobody = [this] { return m_counts.unassigned == 0 ? tr("nobody is waiting") : QString(); };
    add(u"list.next"_s, tr("Next customer"), u"Ctrl+Shift+N"_s, "arrow-right"_L1, [this] { takeNext(); }, nobody);
    add(u"list.accept"_s, tr("Accept"), u"Ctrl+Shift+A"_s, "check-circle"_L1, [this] { acceptCurrent(); }, nobody);
    add(u"list.decline"_s, tr("Decline"), {}, "close"_L1, [this] { m_offer->decline(); },
        [this] { return m_desk.routing.offer() ? QString() : tr("nobody is offered to you"); });
    add(u"list.down"_s, tr("Conversation below"), u"Ctrl+J"_s, "chevron-down"_L1, [this] { step(1); })->setAutoRepeat(true);
    add(u"list.up"_s, tr("Conversation above"), u"Ctrl+Shift+J"_s, "chevron-down"_L1, [this] { step(-1); })->setAutoRepeat(true);
    for (int i = 0; i < kInboxTabs; ++i) {
        add(u"list.show-%1"_s.arg(i + 1), tr("Show %1").arg(InboxTabs::name(static_cast<InboxTab>(i))), u"Ctrl+%1"_s.arg(i + 1), "chat"_L1,
            [this, i] { setTab(static_cast<InboxTab>(i)); });
    }
    connect(&table, &CommandTable::keysChanged, this, [this, &table] {
        m_search->setShortcut(table.key(u"list.search"_s));
        m_foot->setNextShortcut(table.key(u"list.next"_s));
    });
}

const InboxQuery &InboxPane::query() const
{
    return m_rows->source().query();
}

void InboxPane::setQuery(const InboxQuery &query)
{
    InboxQuery here = query;
    here.tab = tab();
    m_rows->source().setQuery(here);
    m_chips->setFilter(here.filter);
    m_chips->setVisible(!m_compact && !here.filter.isEmpty());
    m_head->setQuery(here);
    m_view->scrollToTop();
    m_stack->refresh();
}

void InboxPane::keepFiltersIn(const QString &iniFile)
{
    m_head->keepFiltersIn(iniFile);
}

void InboxPane::setCompact(bool compact)
{
    m_compact = compact;
    m_foot->setCompact(compact);
    m_tabRow->setVisible(!compact);
    m_failedBar->setRoom(tab(), compact);
    m_reminderBar->setRoom(!compact);
    m_chips->setVisible(!compact && !query().filter.isEmpty());
    showFace();
    m_stack->setCompact(compact);
}

void InboxPane::showFace()
{
    m_head->setFace(m_compact ? InboxHead::Face::Narrow : m_ticks->isEmpty() ? InboxHead::Face::Search : InboxHead::Face::Ticked);
}

TriageTarget InboxPane::target() const
{
    if (!m_ticks->isEmpty())
        return m_ticks->target();
    const int open = m_open ? m_rows->source().rowOf(m_open) : -1;
    const int row = open >= 0 ? open : m_open == 0 && m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    if (row < 0)
        return {};
    return {{m_rows->source().row(row).conversation}, m_rows->source().row(row).number};
}

InboxTab InboxPane::tab() const
{
    return m_tabs->tab();
}

bool InboxPane::someoneWaits() const
{
    return m_rows->source().rowCount() > 0 && m_rows->source().row(0).conversation.waitingSince > 0;
}

void InboxPane::setTab(InboxTab tab)
{
    m_tabs->setTab(tab);
}

void InboxPane::showOpen(qint64 conversationId)
{
    m_open = conversationId;
    m_view->showOpen(conversationId);
}

void InboxPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void InboxPane::focusList()
{
    m_stack->focusList();
}

void InboxPane::step(int rows)
{
    m_view->step(rows);
}

void InboxPane::readCounts()
{
    whenDone(m_desk.conversations.counts(), this, [this](const Result<InboxCounts> &counts) {
        m_counting.done();
        if (counts) {
            m_counts = *counts;
            const Settings &settings = m_desk.settings.current();
            m_tabs->setCounts(m_counts);
            m_foot->setLoad(m_counts.mine, settings.number(Key::CapacityStandard), settings.number(Key::CapacityMaximum), m_counts.unassigned);
            Q_EMIT countsChanged();
        }
    });
}

void InboxPane::accept(qint64 customerId, qint64 conversationId)
{
    whenDone(m_desk.conversations.accept(conversationId), this, [this, customerId, conversationId](const Status &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        setTab(InboxTab::Mine);
        Q_EMIT chosen(customerId, conversationId);
    });
}

void InboxPane::takeNext()
{
    whenDone(m_desk.conversations.next(), this, [this](const Result<qint64> &accepted) {
        if (accepted)
            openAccepted(*accepted);
        else
            Q_EMIT failed(accepted.error());
    });
}

void InboxPane::openAccepted(qint64 conversationId)
{
    whenDone(m_desk.conversations.inboxRows(InboxTab::Mine, {conversationId}), this, [this](const Result<QList<InboxRow>> &rows) {
        if (!rows || rows->isEmpty())
            return;
        setTab(InboxTab::Mine);
        Q_EMIT chosen(rows->first().conversation.customerId, rows->first().conversation.id);
    });
}

void InboxPane::acceptCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid() && m_rows->row(index).conversation.state == ConversationState::Offered)
        accept(m_rows->row(index).conversation.customerId, m_rows->row(index).conversation.id);
    else
        takeNext();
}

} // namespace heliograph::ui
