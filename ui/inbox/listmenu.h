// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"
#include "ui/inbox/savedfilters.h"

#include <QMenu>

namespace heliograph::ui {

/// How the list is sorted, and what it is narrowed to; filters that are used again are kept.
class ListMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit ListMenu(QWidget *parent = nullptr);
    /// What to offer and to tick when it opens next.
    void setQuery(const InboxQuery &query) { m_query = query; }
    void setLabels(const QStringList &labels) { m_labels = labels; }
    [[nodiscard]] SavedFilters &saved() { return m_saved; }

Q_SIGNALS:
    void queryChosen(const heliograph::InboxQuery &query);

private:
    void fill();
    void addSort(const QString &words, InboxSort sort);
    void addFilter(QMenu &menu, const QString &words, bool on, const ConversationFilter &toggled);
    InboxQuery m_query;
    void addSaved();
    QStringList m_labels;
    SavedFilters m_saved;
};

} // namespace heliograph::ui
