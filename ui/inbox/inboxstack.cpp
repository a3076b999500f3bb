// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxstack.h"

#include "models/inboxmodel.h"
#include "ui/inbox/emptylist.h"
#include "ui/inbox/inboxrows.h"
#include "ui/inbox/inboxtabs.h"
#include "ui/inbox/inboxview.h"
#include "ui/inbox/searchfield.h"
#include "ui/inbox/searchhelp.h"
#include "ui/inbox/searchresults.h"

#include <QApplication>

namespace heliograph::ui {

InboxStack::InboxStack(const DeskServices &desk, InboxRows &rows, SearchField &search, InboxTabs &tabs)
    : m_rows(rows)
    , m_search(search)
    , m_tabs(tabs)
    , m_view(new InboxView(rows))
    , m_empty(new EmptyList)
    , m_results(new SearchResults(desk))
    , m_help(new SearchHelp)
{
    m_empty->setFocusProxy(&tabs); // the keyboard goes there from a list that becomes empty
    for (QWidget *page : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_results), static_cast<QWidget *>(m_help)})
        addWidget(page);
    connect(m_empty, &EmptyList::clearWanted, this, &InboxStack::filterClearWanted);
    connect(m_results, &SearchResults::chosen, this, &InboxStack::found);
    connect(m_results, &SearchResults::failed, this, &InboxStack::failed);
    connectSearch();
    InboxModel &model = rows.source();
    connect(&model, &InboxModel::failed, this, &InboxStack::failed);
    connect(&model, &InboxModel::loadedChanged, this, &InboxStack::refresh);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &InboxStack::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &InboxStack::refresh);
}

void InboxStack::connectSearch()
{
    connect(&m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_results->search(text);
        refresh();
    });
    connect(&m_search, &SearchField::leftDownwards, this, [this] { m_search.text().isEmpty() ? m_help->takeFocus() : m_results->takeFocus(); });
    connect(&m_search, &QLineEdit::returnPressed, m_results, &SearchResults::takeFocus);
    connect(&m_search, &SearchField::left, this, &InboxStack::focusList);
    connect(m_help, &SearchHelp::chosen, this, [this](const QString &typed) {
        m_search.setText(typed + u' ');
        m_search.setFocus(Qt::OtherFocusReason);
    });
    // Looked up in the middle of nothing, the search line tells what it understands.
    connect(qApp, &QApplication::focusChanged, this, &InboxStack::showPage);
}

void InboxStack::setCompact(bool compact)
{
    m_compact = compact;
    m_view->setCompact(compact);
    if (compact)
        m_search.clear();
    refresh();
}

void InboxStack::focusList()
{
    m_search.clear();
    setCurrentWidget(m_view); // what hides cannot be given the keyboard
    m_view->setFocus(Qt::ShortcutFocusReason);
}

bool InboxStack::isSearching() const
{
    return currentWidget() == m_results || currentWidget() == m_help;
}

QWidget *InboxStack::page() const
{
    if (!m_search.text().trimmed().isEmpty())
        return m_results;
    const QWidget *focus = window()->focusWidget();
    if (focus && (focus == &m_search || m_help->isAncestorOf(focus)))
        return m_help;
    const InboxModel &model = m_rows.source();
    return model.loaded() && model.rowCount() == 0 && !m_compact ? static_cast<QWidget *>(m_empty) : m_view;
}

void InboxStack::showPage()
{
    setCurrentWidget(page());
    Q_EMIT pageShown();
}

void InboxStack::refresh()
{
    m_empty->setTab(m_tabs.tab(), !m_rows.source().query().filter.isEmpty());
    showPage();
    QWidget *shown = currentWidget();
    setFocusProxy(shown == m_empty || shown == m_help ? static_cast<QWidget *>(&m_tabs) : shown);
}

} // namespace heliograph::ui
