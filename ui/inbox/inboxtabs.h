// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QWidget>

class QMenu;

namespace heliograph::ui {

class DeskTabs;
class IconButton;

/// The lists of the inbox with their counts. What does not fit stands in a menu at the end; the current one is always seen.
class InboxTabs final : public QWidget
{
    Q_OBJECT
public:
    explicit InboxTabs(QWidget *parent = nullptr);
    void setCounts(const InboxCounts &counts);
    void setTab(InboxTab tab);
    [[nodiscard]] static QString name(InboxTab tab);
    [[nodiscard]] InboxTab tab() const;

Q_SIGNALS:
    void tabChanged(heliograph::InboxTab tab);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fillMenu();
    DeskTabs *m_tabs;
    IconButton *m_more;
    QMenu *m_menu;
    InboxCounts m_counts;
};

} // namespace heliograph::ui
