// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QStackedWidget>

namespace heliograph::ui {

class EmptyList;
class InboxRows;
class InboxTabs;
class InboxView;
class SearchField;
class SearchHelp;
class SearchResults;

/// What stands below the list's head: its rows, or why there are none; while words are searched for what was found, and while none are
/// typed yet what can be searched for.
class InboxStack final : public QStackedWidget
{
    Q_OBJECT
public:
    /// The keyboard goes to `tabs` where there is nothing to walk through.
    InboxStack(const DeskServices &desk, InboxRows &rows, SearchField &search, InboxTabs &tabs);

    [[nodiscard]] InboxView &view() const { return *m_view; }
    [[nodiscard]] bool isSearching() const;
    void setCompact(bool compact);
    void focusList();

public Q_SLOTS:
    void refresh(); ///< rows, filter or list are others

Q_SIGNALS:
    void pageShown();
    void filterClearWanted();
    /// Found; `message` {0, 0}: the conversation, or the customer.
    void found(qint64 customerId, qint64 conversationId, const heliograph::ThreadKey &message);
    void failed(const heliograph::Error &error);

private:
    void connectSearch();
    void showPage();
    [[nodiscard]] QWidget *page() const;
    InboxRows &m_rows;
    SearchField &m_search;
    InboxTabs &m_tabs;
    InboxView *m_view;
    EmptyList *m_empty;
    SearchResults *m_results;
    SearchHelp *m_help;
    bool m_compact = false;
};

} // namespace heliograph::ui
