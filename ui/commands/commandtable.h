// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QWidget;

namespace heliograph::ui {

/// Every command of one window: the palette, the list of shortcuts, the settings and the menus read it, and every key of the window is
/// set here. A pane registers its own in `addCommands(CommandTable &)`, one line each:
///
///     table.add({.id = u"conversation.close"_s, .scope = CommandScope::Conversation, .name = tr("Close"), .keys = u"Ctrl+D"_s},
///               this, [this] { close(); }, [this] { return m_open ? QString() : tr("no conversation is open"); });
///
/// The last function says why it is impossible just now, as the end of a line ("nothing on its way"); empty, or no function: it is
/// possible. It is asked often, so it must not wait. An impossible command stays in sight and says why.
/// A menu shows a command by taking its action: menu->addAction(table.action(u"conversation.close"_s)).
class CommandTable final : public QObject
{
    Q_OBJECT
public:
    explicit CommandTable(QWidget *window);

    /// The command lives as long as `context`. Ids are unique.
    QAction *add(const Command &command, QObject *context, std::function<void()> run, std::function<QString()> whyNot = {});
    [[nodiscard]] QStringList ids() const; ///< in the order of scopes, then as they were added
    [[nodiscard]] const Command *command(const QString &id) const; ///< nullptr: none
    [[nodiscard]] QAction *action(const QString &id) const;        ///< nullptr: none
    [[nodiscard]] QString whyNot(const QString &id) const;         ///< empty: possible
    void run(const QString &id);

    /// An ini file that keeps a person's own keys, group "shortcuts"; whatever in it is no key is passed over.
    void keepKeysIn(const QString &iniFile);
    /// The keys of the moment: a person's own, else the default unless somebody's own key took it.
    [[nodiscard]] QList<QKeySequence> keys(const QString &id) const;
    [[nodiscard]] QKeySequence key(const QString &id) const { return keys(id).value(0); }
    [[nodiscard]] QList<QKeySequence> defaultKeys(const QString &id) const;
    [[nodiscard]] bool hasOwnKey(const QString &id) const;
    [[nodiscard]] QString holderOf(const QKeySequence &key) const; ///< id of the command that has it; empty: nobody
    /// At once and for the next start; an empty key: none. Whoever had it has none from now on.
    void setKey(const QString &id, const QKeySequence &key);
    void resetKey(const QString &id);
    void resetAllKeys();

Q_SIGNALS:
    void keysChanged();
    void aboutToRun(const QString &id);
    /// Asked for by key or menu while it is impossible.
    void refused(const QString &name, const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        Command command;
        QAction *action;
        std::function<void()> run;
        std::function<QString()> whyNot;
        QList<QKeySequence> keys;
    };
    [[nodiscard]] const Entry *entry(const QString &id) const;
    void assignKeys();
    void storeKeys() const;

    QWidget *m_window;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QHash<QString, QKeySequence> m_own; ///< a person's keys by id, also of commands that are not there just now
    QString m_iniFile;
};

} // namespace heliograph::ui
