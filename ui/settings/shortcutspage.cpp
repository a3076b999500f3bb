// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/shortcutspage.h"

#include "ui/commands/commandtable.h"
#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/toast.h"
#include "ui/settings/shortcutrow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kShortcutsWidth{560};
}

ShortcutsPage::ShortcutsPage(CommandTable &commands, QWidget *parent) : SettingsPage(parent), m_commands(commands)
{
    setAccessibleName(tr("Shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 0, 16, 0);
    auto *title = new PlainLabel(tr("Shortcuts"), TextSize::Title, Role::Text, true);
    title->setFixedHeight(metric::Header);
    auto *reset = new QPushButton(tr("Reset all"));
    head->addWidget(title, 1);
    head->addWidget(reset);
    column->addLayout(head);
    column->addWidget(new Hairline);
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    page->setMaximumWidth(kShortcutsWidth + 48);
    m_list = new QVBoxLayout(page);
    m_list->setContentsMargins(24, 16, 24, 24);
    m_list->setSpacing(2);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its rows scroll it
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    column->addWidget(area, 1);
    connect(reset, &QAbstractButton::clicked, this, [this] {
        m_commands.resetAllKeys();
        toast(this, tr("Every command has its usual key again"));
    });
    connect(&commands, &CommandTable::keysChanged, this, [this] {
        if (m_ids != m_commands.ids())
            return; // filled anew when it is next seen
        for (ShortcutRow *row : std::as_const(m_rows))
            row->refresh();
    });
}

void ShortcutsPage::showEvent(QShowEvent *event)
{
    fill();
    SettingsPage::showEvent(event);
}

void ShortcutsPage::fill()
{
    if (m_ids == m_commands.ids())
        return;
    m_ids = m_commands.ids();
    m_rows.clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_list->addWidget(new PlainLabel(tr("Choose a key and press the new one. Backspace takes it away, Escape keeps it."), TextSize::Body, Role::Muted, false,
                                     PlainLabel::Fit::Wrap));
    for (const CommandScope scope : kCommandScopes) {
        bool headed = false;
        for (const QString &id : std::as_const(m_ids)) {
            if (m_commands.command(id)->scope != scope)
                continue;
            if (!std::exchange(headed, true)) {
                auto *head = new PlainLabel(scopeName(scope), TextSize::Meta, Role::Muted, true);
                head->setContentsMargins(0, 16, 0, 4);
                m_list->addWidget(head);
            }
            m_rows.append(new ShortcutRow(m_commands, id));
            m_list->addWidget(m_rows.last());
        }
    }
    m_list->addStretch();
}

} // namespace heliograph::ui
