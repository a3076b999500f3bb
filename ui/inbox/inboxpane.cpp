// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxpane.h"

#include "models/inboxmodel.h"
#include "ui/common/hairline.h"
#include "ui/common/theme.h"
#include "ui/inbox/capacityfoot.h"
#include "ui/inbox/emptylist.h"
#include "ui/inbox/inboxrows.h"
#include "ui/inbox/inboxtabs.h"
#include "ui/inbox/inboxview.h"
#include "ui/inbox/searchfield.h"
#include "ui/inbox/searchresults.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace heliograph::ui {

InboxPane::InboxPane(const DeskServices &desk, const Keys &keys, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *model = new InboxModel(desk.conversations, desk.changes, InboxTab::Mine, this);
    m_rows = new InboxRows(*model, desk.clock, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead(keys));
    column->addWidget(new Hairline);
    m_tabs = new InboxTabs;
    column->addWidget(m_tabs);
    column->addWidget(new Hairline);
    m_view = new InboxView(*m_rows);
    m_empty = new EmptyList;
    m_results = new SearchResults(desk);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_results);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline);
    m_foot = new CapacityFoot(keys.next);
    column->addWidget(m_foot);

    connect(m_tabs, &InboxTabs::tabChanged, this, [this, model](InboxTab tab) {
        m_search->clear();
        model->setTab(tab);
        m_view->scrollToTop();
        showList();
    });
    connect(m_view, &InboxView::chosen, this, &InboxPane::chosen);
    connect(m_view, &InboxView::walkedTo, this, &InboxPane::walkedTo);
    connect(m_view, &InboxView::acceptWanted, this, &InboxPane::accept);
    connect(m_results, &SearchResults::chosen, this, &InboxPane::chosen);
    connect(m_results, &SearchResults::failed, this, &InboxPane::failed);
    connect(m_foot, &CapacityFoot::nextWanted, this, &InboxPane::takeNext);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_results->search(text);
        showList();
    });
    connect(m_search, &SearchField::leftDownwards, this, [this] { m_search->text().isEmpty() ? focusList() : m_results->takeFocus(); });
    connect(m_search, &QLineEdit::returnPressed, m_results, &SearchResults::takeFocus);
    connect(m_search, &SearchField::left, this, &InboxPane::focusList);
    connect(model, &InboxModel::failed, this, &InboxPane::failed);
    connect(model, &InboxModel::loadedChanged, this, &InboxPane::showList);
    connect(model, &QAbstractItemModel::rowsInserted, this, &InboxPane::showList);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &InboxPane::showList);
    connect(&desk.changes, &ChangeFeed::changed, this, &InboxPane::readCounts);
    connect(&desk.conversations, &ConversationService::agentChanged, this, &InboxPane::readCounts);
    connect(&desk.settings, &SettingsService::settingsChanged, this, &InboxPane::readCounts);
    m_empty->setTab(InboxTab::Mine);
    m_foot->setLoad(0, 5, 6, 0);
    showList();
    readCounts();
}

QWidget *InboxPane::buildHead(const Keys &keys)
{
    auto *head = new QWidget;
    head->setFixedHeight(metric::Header);
    m_search = new SearchField(keys.search);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metric::Padding, 0, metric::Padding, 0);
    row->addWidget(m_search);
    return head;
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
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void InboxPane::step(int rows)
{
    m_view->step(rows);
}

void InboxPane::showList()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    const bool empty = m_rows->source().loaded() && m_rows->source().rowCount() == 0;
    m_empty->setTab(m_tabs->tab());
    m_stack->setCurrentWidget(searching ? static_cast<QWidget *>(m_results) : empty ? static_cast<QWidget *>(m_empty) : m_view);
    m_view->showOpen(m_open);
}

void InboxPane::readCounts()
{
    m_readAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    whenDone(m_desk.conversations.counts(), this, [this](const Result<InboxCounts> &counts) {
        m_reading = false;
        if (counts) {
            m_counts = *counts;
            const Settings &settings = m_desk.settings.current();
            m_tabs->setCounts(m_counts);
            m_foot->setLoad(m_counts.mine, settings.number(Key::CapacityStandard), settings.number(Key::CapacityMaximum), m_counts.unassigned);
            Q_EMIT countsChanged();
        }
        if (m_readAgain)
            readCounts();
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
