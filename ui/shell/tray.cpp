// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/tray.h"

#include "ui/commands/commandtable.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kSides[] = {22, 32, 64};
constexpr int kMostShown = 99;
constexpr int kHostMs = 3000;

/// The mark on a ground of its own, since a panel may be of any colour; who waits in the corner.
QPixmap drawn(int side, int waiting, const QPalette &palette)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(palette, Role::Accent));
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.22, side * 0.22);
    const qreal inset = side * 0.14;
    paintIcon(painter, "heliograph"_L1, QRectF(inset, inset, side - 2 * inset, side - 2 * inset), color(palette, Role::OnAccent));
    if (waiting <= 0)
        return pixmap;
    const QString text = waiting > kMostShown ? u"99+"_s : QString::number(waiting);
    QFont font = ui::font(TextSize::Body, true);
    font.setPixelSize(qMax(9, int(side * 0.42)));
    const qreal height = side * 0.55;
    const qreal width = qMax(height, QFontMetricsF(font).horizontalAdvance(text) + side * 0.16);
    const QRectF badge(side - qMin<qreal>(width, side), side - height, qMin<qreal>(width, side), height);
    painter.setBrush(color(palette, Role::Bad));
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(color(palette, Role::Surface));
    painter.drawText(badge, Qt::AlignCenter, text);
    return pixmap;
}

} // namespace

Tray::Tray(CommandTable &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_menu(std::make_unique<QMenu>())
{
    fillMenu();
    connect(m_menu.get(), &QMenu::aboutToShow, this, &Tray::fillMenu);
}

/// Qt asks the host and waits for the answer, half a minute from one that hangs. So it is asked here first, without waiting; a host
/// that does not answer gets no icon.
void Tray::askHost()
{
    if (std::exchange(m_asked, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return makeIcon();
    QDBusMessage ask = QDBusMessage::createMethodCall("org.kde.StatusNotifierWatcher"_L1, "/StatusNotifierWatcher"_L1, "org.freedesktop.DBus.Properties"_L1, u"Get"_s);
    ask << u"org.kde.StatusNotifierWatcher"_s << u"IsStatusNotifierHostRegistered"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, kHostMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusError::ErrorType error = watcher->error().type();
        if (!watcher->isError() || error == QDBusError::ServiceUnknown)
            makeIcon();
    });
}

void Tray::makeIcon()
{
    m_icon = new QSystemTrayIcon(this);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    draw();
    m_icon->setVisible(m_shown);
}

Tray::~Tray() = default;

void Tray::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Open Heliograph"), this, &Tray::openWanted);
    // The states an agent can be in, where the desk has them, are commands too.
    bool first = true;
    const QStringList ids = m_commands.ids();
    for (const QString &id : ids) {
        if (!id.startsWith("agent."_L1))
            continue;
        if (std::exchange(first, false))
            m_menu->addSeparator();
        m_menu->addAction(m_commands.action(id));
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &Tray::quitWanted);
}

void Tray::setShown(bool shown)
{
    m_shown = shown;
    if (m_icon)
        m_icon->setVisible(shown);
    else if (shown)
        askHost();
}

bool Tray::reachable() const
{
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::setWaiting(int people)
{
    if (m_waiting == people)
        return;
    m_waiting = people;
    draw();
}

void Tray::draw()
{
    if (!m_icon)
        return;
    QIcon icon;
    for (const int side : kSides)
        icon.addPixmap(drawn(side, m_waiting, QGuiApplication::palette()));
    m_icon->setIcon(icon);
    m_icon->setToolTip(m_waiting > 0 ? tr("Heliograph: %n waiting", nullptr, m_waiting) : tr("Heliograph: nobody is waiting"));
}

} // namespace heliograph::ui
