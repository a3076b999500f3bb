// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace heliograph::test {

/// Stands where a desktop's notification daemon would be: keeps what it is asked, and misbehaves when told. A connection of its own to
/// the session bus, as another process would have.
class NotificationServer final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Call {
        uint replaces;
        uint id;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    explicit NotificationServer(const QStringList &abilities = {QStringLiteral("body"), QStringLiteral("actions")})
        : m_abilities(abilities)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("server-%1").arg(quintptr(this))))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~NotificationServer() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        QDBusConnection::disconnectFromBus(m_bus.name());
    }

    QList<Call> calls;
    QList<uint> closed;
    bool silent = false; ///< takes questions and never answers
    void close(uint id, uint reason) { Q_EMIT NotificationClosed(id, reason); }
    void choose(uint id) { Q_EMIT ActionInvoked(id, QStringLiteral("default")); }

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        setDelayedReply(silent);
        return m_abilities;
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        setDelayedReply(silent);
        const uint id = replaces ? replaces : ++m_last;
        calls.append({replaces, id, title, body, actions, hints});
        return id;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &action);

private:
    QStringList m_abilities;
    QDBusConnection m_bus;
    uint m_last = 0;
};

} // namespace heliograph::test
