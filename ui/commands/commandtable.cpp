// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandtable.h"

#include "ui/commands/keyrules.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

CommandTable::CommandTable(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this); // text fields of every pane and sheet
}

QAction *CommandTable::add(const Command &command, QObject *context, std::function<void()> run, std::function<QString()> whyNot)
{
    Q_ASSERT_X(!entry(command.id), "CommandTable::add", qPrintable(command.id));
    auto *action = new QAction(command.name, this);
    if (!command.icon.isEmpty())
        action->setIcon(icon(command.icon));
    action->setAutoRepeat(command.repeats);
    m_window->addAction(action);
    m_entries.push_back(std::make_unique<Entry>(Entry{command, action, std::move(run), std::move(whyNot), {}}));
    connect(action, &QAction::triggered, this, [this, id = command.id] { this->run(id); });
    connect(context, &QObject::destroyed, action, [this, id = command.id] {
        delete this->action(id);
        std::erase_if(m_entries, [&id](const auto &each) { return each->command.id == id; });
    });
    assignKeys();
    return action;
}

const CommandTable::Entry *CommandTable::entry(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&id](const auto &each) { return each->command.id == id; });
    return found == m_entries.cend() ? nullptr : found->get();
}

QStringList CommandTable::ids() const
{
    QStringList all;
    for (const CommandScope scope : kCommandScopes) {
        for (const auto &each : m_entries) {
            if (each->command.scope == scope)
                all.append(each->command.id);
        }
    }
    return all;
}

const Command *CommandTable::command(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? &found->command : nullptr;
}

QAction *CommandTable::action(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->action : nullptr;
}

QString CommandTable::whyNot(const QString &id) const
{
    const Entry *found = entry(id);
    return found && found->whyNot ? found->whyNot() : QString();
}

void CommandTable::run(const QString &id)
{
    const Entry *found = entry(id);
    if (!found)
        return;
    if (const QString why = whyNot(id); !why.isEmpty()) {
        Q_EMIT refused(found->command.name, why);
        return;
    }
    Q_EMIT aboutToRun(id);
    const auto run = found->run; // the command may end its own pane
    run();
}

void CommandTable::keepKeysIn(const QString &iniFile)
{
    m_iniFile = iniFile;
    m_own.clear();
    QSettings settings(iniFile, QSettings::IniFormat);
    settings.beginGroup(u"shortcuts"_s);
    const QStringList stored = settings.childKeys();
    for (const QString &id : stored) {
        if (settings.value(id).typeId() != QMetaType::QString)
            continue;
        const QString text = settings.value(id).toString();
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (text.isEmpty() || whyNotKey(key).isEmpty())
            m_own.insert(id, key);
    }
    assignKeys();
}

QList<QKeySequence> CommandTable::keys(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->keys : QList<QKeySequence>();
}

QList<QKeySequence> CommandTable::defaultKeys(const QString &id) const
{
    const Entry *found = entry(id);
    // No text gives a list of one empty key.
    return found && !found->command.keys.isEmpty() ? QKeySequence::listFromString(found->command.keys, QKeySequence::PortableText) : QList<QKeySequence>();
}

bool CommandTable::hasOwnKey(const QString &id) const
{
    return m_own.contains(id);
}

QString CommandTable::holderOf(const QKeySequence &key) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&key](const auto &each) { return each->keys.contains(key); });
    return found == m_entries.cend() || key.isEmpty() ? QString() : (*found)->command.id;
}

void CommandTable::setKey(const QString &id, const QKeySequence &key)
{
    if (const QString holder = holderOf(key); !holder.isEmpty() && holder != id)
        m_own.insert(holder, {});
    m_own.insert(id, key);
    storeKeys();
    assignKeys();
}

void CommandTable::resetKey(const QString &id)
{
    m_own.remove(id);
    // Whoever holds the default by choice gives it back, or nothing would seem to happen.
    const QList<QKeySequence> defaults = defaultKeys(id);
    for (const QKeySequence &key : defaults) {
        if (const QString holder = holderOf(key); !holder.isEmpty() && holder != id)
            m_own.insert(holder, {});
    }
    storeKeys();
    assignKeys();
}

void CommandTable::resetAllKeys()
{
    m_own.clear();
    storeKeys();
    assignKeys();
}

/// A person's own keys first; a default that one of them took is gone until it is free again.
void CommandTable::assignKeys()
{
    QList<QKeySequence> taken;
    const auto give = [&taken](Entry &to, const QList<QKeySequence> &wanted) {
        to.keys.clear();
        for (const QKeySequence &key : wanted) {
            if (!key.isEmpty() && !taken.contains(key))
                to.keys.append(key);
        }
        taken += to.keys;
    };
    for (const auto &each : m_entries) {
        if (const auto own = m_own.constFind(each->command.id); own != m_own.constEnd())
            give(*each, {*own});
    }
    for (const auto &each : m_entries) {
        if (!m_own.contains(each->command.id))
            give(*each, defaultKeys(each->command.id));
        each->action->setShortcuts(each->keys);
    }
    Q_EMIT keysChanged();
}

void CommandTable::storeKeys() const
{
    if (m_iniFile.isEmpty())
        return;
    QSettings settings(m_iniFile, QSettings::IniFormat);
    settings.remove(u"shortcuts"_s);
    settings.beginGroup(u"shortcuts"_s);
    for (auto own = m_own.cbegin(); own != m_own.cend(); ++own)
        settings.setValue(own.key(), own->toString(QKeySequence::PortableText));
}

bool CommandTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const bool isText = qobject_cast<QLineEdit *>(watched) || qobject_cast<QTextEdit *>(watched) || qobject_cast<QPlainTextEdit *>(watched);
    const auto *field = isText ? static_cast<QWidget *>(watched) : nullptr;
    const auto *press = static_cast<const QKeyEvent *>(event);
    const QKeySequence key(press->modifiers() | Qt::Key(press->key()));
    const Entry *found = field ? entry(holderOf(key)) : nullptr;
    if (!found || !found->command.overText || field->window() != m_window || !whyNot(found->command.id).isEmpty())
        return false;
    event->ignore();
    return true;
}

} // namespace heliograph::ui
