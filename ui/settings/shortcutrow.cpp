// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/shortcutrow.h"

#include "ui/commands/commandtable.h"
#include "ui/commands/keyrules.h"
#include "ui/common/announce.h"
#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/keyrecorder.h"
#include "ui/words/line.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ShortcutRow::ShortcutRow(CommandTable &commands, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_id(id)
{
    const Command &command = *commands.command(id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new PlainLabel(command.name, TextSize::Body, Role::Text, false, PlainLabel::Fit::Elide), 1);
    m_reset = new IconButton("undo"_L1, tr("%1: back to the usual key").arg(command.name));
    m_key = new KeyRecorder(command.name);
    row->addWidget(m_reset);
    row->addWidget(m_key);
    column->addLayout(row);
    m_trouble = new QWidget;
    auto *below = new QHBoxLayout(m_trouble);
    below->setContentsMargins(0, 0, 0, 6);
    below->setSpacing(8);
    m_problem = new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_take = new QPushButton(tr("Use it here"));
    m_take->setProperty("compact", true);
    below->addWidget(new IconLabel("warning-circle"_L1, 16, Role::Bad), 0, Qt::AlignTop);
    below->addWidget(m_problem, 1);
    below->addWidget(m_take);
    column->addWidget(m_trouble);
    m_trouble->hide();
    connect(m_key, &KeyRecorder::recordingBegan, m_trouble, &QWidget::hide);
    connect(m_key, &KeyRecorder::keyPressed, this, &ShortcutRow::take);
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        m_trouble->hide();
        m_key->setFocus(Qt::OtherFocusReason);
        m_commands.resetKey(m_id);
    });
    connect(m_take, &QAbstractButton::clicked, this, [this] {
        m_trouble->hide();
        m_key->setFocus(Qt::OtherFocusReason);
        m_commands.setKey(m_id, QKeySequence::fromString(m_wanted, QKeySequence::PortableText));
    });
    refresh();
}

void ShortcutRow::refresh()
{
    m_key->setKeys(m_commands.keys(m_id));
    // A default that somebody else's own key took can be had back as well.
    m_reset->setVisible(m_commands.hasOwnKey(m_id) || m_commands.keys(m_id) != m_commands.defaultKeys(m_id));
}

void ShortcutRow::take(const QKeySequence &key)
{
    const QString shown = words::inLine(key.toString(QKeySequence::NativeText));
    const bool usual = m_commands.defaultKeys(m_id).contains(key);
    if (const QString why = key.isEmpty() || usual ? QString() : whyNotKey(key); !why.isEmpty())
        return say(tr("%1 was not taken. %2").arg(shown, why), false);
    const QString holder = m_commands.holderOf(key);
    if (holder.isEmpty() || holder == m_id)
        return m_commands.setKey(m_id, key);
    const Command &other = *m_commands.command(holder);
    m_wanted = key.toString(QKeySequence::PortableText);
    say(tr("%1 is the key of “%2” (%3), which would have none.").arg(shown, other.name, scopeName(other.scope)), true);
}

void ShortcutRow::say(const QString &problem, bool canTake)
{
    m_problem->setText(problem);
    m_take->setVisible(canTake);
    m_trouble->show();
    announce(*this, problem);
}

} // namespace heliograph::ui
