// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/triage/triagemenu.h"

namespace heliograph::ui {

class InboxRows;
class SelectionBar;
class TriageActions;

/// What can be done with several rows at once: the bar over them and the menu on them.
class InboxTicks final : public QObject
{
    Q_OBJECT
public:
    InboxTicks(const DeskServices &desk, InboxRows &rows, SelectionBar &bar, TriageActions &actions, TriageMenu &triage, QWidget *parent);
    [[nodiscard]] TriageTarget target() const;
    [[nodiscard]] bool isEmpty() const;
    void openMenu(int row, const QPoint &globalPos);

Q_SIGNALS:
    void changed();
    void cleared(); ///< by hand
    void failed(const heliograph::Error &error);

private:
    void tickAll();
    ConversationService &m_conversations;
    InboxRows &m_rows;
    SelectionBar &m_bar;
    TriageMenu &m_triage;
    QWidget *m_menuParent;
};

} // namespace heliograph::ui
