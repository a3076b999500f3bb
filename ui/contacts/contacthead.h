// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customerfilter.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace heliograph::ui {

class ContactChips;
class IconButton;
class PlainLabel;

/// Above the table: how many of how many, the filters, the order, and what is done with the whole list.
class ContactHead final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactHead(QWidget *parent = nullptr);
    void setQuery(const CustomerQuery &query);
    /// `total` −1: not counted yet. `complete`: every one that matches is found.
    void setCount(int matching, bool complete, int total);
    /// One more thing to do with the list as it is narrowed, before "New": "Import…", "Export…".
    QPushButton *addAction(QLatin1StringView icon, const QString &words);

Q_SIGNALS:
    void queryChosen(const heliograph::CustomerQuery &query);
    void newWanted();

private:
    void fillSorts();
    CustomerQuery m_query;
    QHBoxLayout *m_row;
    PlainLabel *m_count;
    ContactChips *m_chips;
    IconButton *m_sort;
    QMenu *m_sorts;
    QPushButton *m_new;
};

} // namespace heliograph::ui
