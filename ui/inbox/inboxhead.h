// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QStackedWidget>

namespace heliograph::ui {

class IconButton;
class ListMenu;
class SearchField;
class SelectionBar;
class TriageActions;

/// Above the list: the search line with sorting and filters; what can be done with the ticked rows; narrow, two buttons.
class InboxHead final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit InboxHead(const TriageActions &actions, QWidget *parent = nullptr);
    enum class Face { Search, Ticked, Narrow };
    void setFace(Face face) { setCurrentIndex(static_cast<int>(face)); }
    /// What the menu ticks; its button tells of filters.
    void setQuery(const InboxQuery &query);
    void keepFiltersIn(const QString &iniFile);
    [[nodiscard]] SearchField &search() const { return *m_search; }
    [[nodiscard]] SelectionBar &ticked() const { return *m_ticked; }

Q_SIGNALS:
    void queryChosen(const heliograph::InboxQuery &query);
    void openWanted(bool search); ///< narrow: the whole list, to search in or to look at
    void newCustomerWanted();

private:
    [[nodiscard]] QWidget *buildSearch();
    [[nodiscard]] QWidget *buildNarrow();
    const TriageActions &m_actions;
    SearchField *m_search;
    ListMenu *m_menu;
    IconButton *m_sort;
    SelectionBar *m_ticked;
};

} // namespace heliograph::ui
