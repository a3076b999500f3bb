// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxticks.h"

#include "models/inboxmodel.h"
#include "ui/inbox/inboxrows.h"
#include "ui/inbox/rowselection.h"
#include "ui/inbox/selectionbar.h"
#include "ui/triage/triageactions.h"

#include <QMenu>

#include <functional>

namespace heliograph::ui {

namespace {
constexpr int kMostTicked = 1'000; ///< of a whole list: so many go into one commit
}

InboxTicks::InboxTicks(const DeskServices &desk, InboxRows &rows, SelectionBar &bar, TriageActions &actions, TriageMenu &triage, QWidget *parent)
    : QObject(parent)
    , m_conversations(desk.conversations)
    , m_rows(rows)
    , m_bar(bar)
    , m_triage(triage)
    , m_menuParent(parent)
{
    connect(&rows.ticked(), &RowSelection::changed, this, [this] {
        m_bar.setCount(m_rows.ticked().count());
        Q_EMIT changed();
    });
    connect(&bar, &SelectionBar::cleared, this, [this] {
        m_rows.ticked().clear();
        Q_EMIT cleared();
    });
    connect(&bar, &SelectionBar::pendingWanted, this, [this, &actions] { actions.setPending(target().ids(), true); });
    connect(&bar, &SelectionBar::closeWanted, this, [this, &actions] { actions.close(target().ids()); });
    connect(&bar, &SelectionBar::labelsWanted, this, [this] { m_triage.pickLabels(m_bar.labelAnchor(), target()); });
    const auto filled = [this](QMenu &menu, std::function<void(QMenu &)> fill) {
        connect(&menu, &QMenu::aboutToShow, this, [&menu, fill = std::move(fill)] {
            menu.clear();
            fill(menu);
        });
    };
    filled(bar.assignMenu(), [this](QMenu &menu) { m_triage.fillAssign(menu, target()); });
    filled(bar.snoozeMenu(), [this](QMenu &menu) { m_triage.fillSnooze(menu, target()); });
    filled(bar.moreMenu(), [this](QMenu &menu) {
        m_triage.fill(menu, target());
        if (!m_rows.source().canFetchMore({}))
            return;
        menu.addSeparator();
        menu.addAction(tr("Select the whole list"), this, &InboxTicks::tickAll);
    });
}

TriageTarget InboxTicks::target() const
{
    return {m_rows.ticked().conversations(), {}};
}

bool InboxTicks::isEmpty() const
{
    return m_rows.ticked().isEmpty();
}

void InboxTicks::tickAll()
{
    const InboxQuery &query = m_rows.source().query();
    whenDone(m_conversations.inbox(query, kMostTicked), this, [this, asked = query](const Result<QList<InboxRow>> &rows) {
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        if (!(asked == m_rows.source().query()))
            return;
        QList<Conversation> all;
        for (const InboxRow &row : *rows)
            all += row.conversation;
        m_rows.ticked().set(all, true);
    });
}

void InboxTicks::openMenu(int row, const QPoint &globalPos)
{
    const InboxRow &clicked = m_rows.source().row(row);
    const bool many = m_rows.ticked().contains(clicked.conversation.id) && m_rows.ticked().count() > 1;
    auto *menu = new QMenu(m_menuParent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_triage.fill(*menu, many ? target() : TriageTarget{{clicked.conversation}, clicked.number});
    menu->popup(globalPos);
}

} // namespace heliograph::ui
