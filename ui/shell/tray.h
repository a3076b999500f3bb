// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace heliograph::ui {

class CommandTable;

/// The icon beside the clock: how many people wait, a way back to the window, and the way out. On desktops with a
/// StatusNotifierItem host Qt speaks to that, else to the tray of X11.
class Tray final : public QObject
{
    Q_OBJECT
public:
    explicit Tray(CommandTable &commands, QObject *parent = nullptr);
    ~Tray() override;
    void setShown(bool shown);
    void setWaiting(int people);
    void draw(); ///< again, in the colours of the moment
    /// Whether somebody who closed the window could find it again.
    [[nodiscard]] bool reachable() const;

Q_SIGNALS:
    void openWanted();
    void quitWanted();

private:
    void askHost();
    void makeIcon();
    void fillMenu();
    CommandTable &m_commands;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon = nullptr; ///< until the desktop has answered
    bool m_shown = false;
    bool m_asked = false;
    int m_waiting = 0;
};

} // namespace heliograph::ui
