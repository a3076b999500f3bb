// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/notify/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr QLatin1StringView kService("org.freedesktop.Notifications");
constexpr QLatin1StringView kPath("/org/freedesktop/Notifications");
constexpr QLatin1StringView kInterface("org.freedesktop.Notifications");
constexpr int kAnswerMs = 3000;
constexpr uint kDismissed = 2; ///< reason of NotificationClosed: by a person
constexpr qsizetype kMostBody = 240;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kInterface, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        m_state = State::Missing;
        return;
    }
    auto *watcher = new QDBusServiceWatcher(kService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &, const QString &owner) {
        lost(owner.isEmpty() ? State::Missing : State::Unknown);
        if (!owner.isEmpty())
            askCapabilities();
    });
    bus.connect(kService, kPath, kInterface, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint, uint)));
    bus.connect(kService, kPath, kInterface, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    askCapabilities();
}

void DesktopNotifier::askCapabilities()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_asking || !bus.isConnected())
        return;
    m_asking = true;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s), kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, life = m_life] {
        watcher->deleteLater();
        if (life != m_life)
            return;
        m_asking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        const auto waiting = std::exchange(m_waiting, {});
        if (reply.isError())
            return refused(*watcher);
        m_abilities = reply.value();
        m_known = true;
        setState(State::Ready);
        for (const DesktopNote &note : waiting)
            notify(note);
    });
}

void DesktopNotifier::show(const DesktopNote &note)
{
    if (!m_known) {
        m_waiting.insert(note.key, note);
        return askCapabilities();
    }
    const auto shown = m_shown.find(note.key);
    if (shown != m_shown.end() && shown->asking) {
        shown->next = note;
        shown->clear = false;
        return;
    }
    notify(note);
}

void DesktopNotifier::notify(const DesktopNote &note)
{
    Shown &shown = m_shown[note.key];
    shown.asking = true;
    QString body = note.body;
    if (body.size() > kMostBody) {
        body.truncate(body.at(kMostBody).isLowSurrogate() ? kMostBody - 1 : kMostBody);
        body += u'…';
    }
    if (m_abilities.contains("body-markup"_L1))
        body = body.toHtmlEscaped();
    if (!m_abilities.contains("body"_L1))
        body.clear();
    QStringList actions;
    if (m_abilities.contains("actions"_L1))
        actions << u"default"_s << tr("Open");
    QVariantMap hints;
    hints.insert(u"desktop-entry"_s, QGuiApplication::desktopFileName());
    hints.insert(u"category"_s, u"im.received"_s);
    hints.insert(u"urgency"_s, QVariant::fromValue<uchar>(note.urgent ? 2 : 1));
    if (note.sound.isEmpty())
        hints.insert(u"suppress-sound"_s, true);
    else
        hints.insert(u"sound-name"_s, note.sound);
    QDBusMessage message = call(u"Notify"_s);
    message.setArguments(QVariantList() << u"Heliograph"_s << shown.id << QGuiApplication::desktopFileName() << note.title << body << actions << hints << -1);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = note.key, life = m_life] {
        watcher->deleteLater();
        if (life != m_life)
            return;
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            return taken(key, reply.value());
        m_shown.remove(key);
        refused(*watcher);
    });
}

void DesktopNotifier::taken(const QString &key, uint id)
{
    setState(State::Ready);
    Shown &shown = m_shown[key];
    shown.asking = false;
    shown.id = id;
    if (shown.clear) {
        m_shown.remove(key);
        closeId(id);
    } else if (shown.next) {
        notify(*std::exchange(shown.next, {}));
    }
}

void DesktopNotifier::clear(const QString &key)
{
    m_waiting.remove(key);
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    if (shown->asking) {
        shown->clear = true;
        shown->next.reset();
        return;
    }
    const uint id = shown->id;
    m_shown.erase(shown);
    closeId(id);
}

void DesktopNotifier::clearAll()
{
    const QStringList keys = m_shown.keys() + m_waiting.keys();
    for (const QString &key : keys)
        clear(key);
}

void DesktopNotifier::closeId(uint id)
{
    QDBusMessage message = call(u"CloseNotification"_s);
    message.setArguments({id});
    QDBusConnection::sessionBus().send(message); // nothing depends on the answer
}

QString DesktopNotifier::keyOf(uint id) const
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown->id == id && id != 0)
            return shown.key();
    }
    return {};
}

void DesktopNotifier::notificationClosed(uint id, uint reason)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    // A new text for it may be under way: it is shown anew then, under another id.
    if (m_shown.value(key).asking)
        m_shown[key].id = 0;
    else
        m_shown.remove(key);
    if (reason == kDismissed)
        Q_EMIT dismissed(key);
}

void DesktopNotifier::actionInvoked(uint id, const QString &)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        Q_EMIT activated(key);
}

void DesktopNotifier::refused(const QDBusPendingCall &call)
{
    const QDBusError::ErrorType type = call.error().type();
    lost(type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut ? State::Silent : State::Missing);
}

/// What that server showed is gone with it, or out of our reach.
void DesktopNotifier::lost(State state)
{
    ++m_life;
    m_known = false;
    m_asking = false;
    m_shown.clear();
    setState(state);
}

void DesktopNotifier::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace heliograph::ui
