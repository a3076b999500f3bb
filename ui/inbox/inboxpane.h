// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QStackedWidget;

namespace heliograph::ui {

class CapacityFoot;
class EmptyList;
class InboxRows;
class InboxTabs;
class InboxView;
class SearchField;
class SearchResults;

/// The list pane: search, lists with counts, rows, capacity and Next.
class InboxPane final : public QWidget
{
    Q_OBJECT
public:
    struct Keys {
        QKeySequence search;
        QKeySequence next;
    };
    InboxPane(const DeskServices &desk, const Keys &keys, QWidget *parent = nullptr);

    /// What the conversation pane shows now; 0: nothing.
    void showOpen(qint64 conversationId);
    [[nodiscard]] const InboxCounts &counts() const { return m_counts; }
    [[nodiscard]] InboxTab tab() const;
    /// Whether a customer of the list in view waits for an answer.
    [[nodiscard]] bool someoneWaits() const;

public Q_SLOTS:
    void setTab(heliograph::InboxTab tab);
    void focusSearch();
    void focusList();
    void step(int rows);
    void takeNext();       ///< accepts the oldest
    void acceptCurrent();  ///< the highlighted one, where it is offered; else the oldest

Q_SIGNALS:
    void chosen(qint64 customerId, qint64 conversationId);
    void walkedTo(qint64 customerId, qint64 conversationId); ///< the same, and the keyboard stays in the list
    void countsChanged();
    void failed(const heliograph::Error &error);

private:
    void accept(qint64 customerId, qint64 conversationId);
    void openAccepted(qint64 conversationId);
    void readCounts();
    void showList();
    [[nodiscard]] QWidget *buildHead(const Keys &keys);

    DeskServices m_desk;
    InboxRows *m_rows;
    SearchField *m_search;
    InboxTabs *m_tabs;
    InboxView *m_view;
    EmptyList *m_empty;
    SearchResults *m_results;
    QStackedWidget *m_stack;
    CapacityFoot *m_foot;
    InboxCounts m_counts;
    qint64 m_open = 0;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace heliograph::ui
