// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/refresher.h"
#include "ui/triage/triagemenu.h"

#include <QWidget>

namespace heliograph::ui {

class CapacityFoot;
class CommandTable;
class FailedBar;
class FilterChips;
class InboxHead;
class InboxRows;
class InboxStack;
class InboxTabs;
class InboxTicks;
class InboxView;
class OfferCard;
class OfferMark;
class ReminderBar;
class SearchField;
class TriageActions;

/// The list pane: search, lists with counts, filters, rows, capacity and Next. Narrow, it shows avatars alone.
class InboxPane final : public QWidget
{
    Q_OBJECT
public:
    InboxPane(const DeskServices &desk, TriageActions &actions, TriageMenu &triage, QWidget *parent = nullptr);
    void addCommands(CommandTable &table);

    /// What the conversation pane shows now; 0: nothing.
    void showOpen(qint64 conversationId);
    [[nodiscard]] const InboxCounts &counts() const { return m_counts; }
    [[nodiscard]] InboxTab tab() const;
    [[nodiscard]] const InboxQuery &query() const;
    void setQuery(const InboxQuery &query); ///< sort and filter; the tab stays
    void setCompact(bool compact);
    void keepFiltersIn(const QString &iniFile); ///< those that are saved
    /// What keys and menus are about: the ticked rows, else the conversation that is open, else the row that has the keyboard.
    [[nodiscard]] TriageTarget target() const;
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
    void messageChosen(qint64 customerId, qint64 conversationId, const heliograph::ThreadKey &message); ///< found by the search
    void countsChanged();
    void openWanted(bool search); ///< narrow: the whole list, to search in or to look at
    void newCustomerWanted();
    void failedWanted();   ///< every text that did not arrive, one by one
    void remindersWanted();
    void failed(const heliograph::Error &error);

private:
    void accept(qint64 customerId, qint64 conversationId);
    void openAccepted(qint64 conversationId);
    void readCounts();
    void showFace();

    DeskServices m_desk;
    Refresher m_counting;
    InboxRows *m_rows;
    InboxHead *m_head;
    FilterChips *m_chips;
    FailedBar *m_failedBar;
    ReminderBar *m_reminderBar;
    QWidget *m_tabRow;
    SearchField *m_search;
    InboxTabs *m_tabs;
    OfferCard *m_offer;
    OfferMark *m_offerMark;
    InboxView *m_view;
    InboxStack *m_stack;
    InboxTicks *m_ticks;
    CapacityFoot *m_foot;
    InboxCounts m_counts;
    qint64 m_open = 0;
    bool m_compact = false;
};

} // namespace heliograph::ui
