// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <tuple>
#include <utility>

namespace heliograph::ui {

namespace {

constexpr QLatin1StringView kService("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView kInterface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView kAppearance("org.freedesktop.appearance");
constexpr QLatin1StringView kGnome("org.gnome.desktop.interface");
constexpr QLatin1StringView kScheme("color-scheme");      // 0 no preference, 1 dark, 2 light
constexpr QLatin1StringView kContrast("contrast");        // 1 higher
constexpr QLatin1StringView kStill("reduced-motion");     // 1 reduced; portals from 2025 on
constexpr QLatin1StringView kAnimations("enable-animations"); // GNOME's, for those before

constexpr std::pair<QLatin1StringView, QLatin1StringView> kAsked[] = {{kAppearance, kScheme}, {kAppearance, kContrast}, {kGnome, kAnimations}, {kAppearance, kStill}};

/// The portal wraps the value in one or two variants, depending on its version.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const auto &[group, key] : kAsked) {
        QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
        ask << QString(group) << QString(key);
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, 3000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group = QString(group), key = QString(key)] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid()) // a desktop answers what it knows
                take(group, key, unwrapped(reply.value().variant()));
            watcher->deleteLater();
        });
    }
}

void SystemAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, unwrapped(value.variant()));
}

void SystemAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    const auto before = std::tuple(m_dark, m_contrast, m_still);
    if (group == kAppearance && key == kScheme)
        m_dark = value.toUInt() == 1;
    else if (group == kAppearance && key == kContrast)
        m_contrast = value.toUInt() == 1;
    else if (group == kAppearance && key == kStill)
        m_still = value.toUInt() == 1;
    else if (group == kGnome && key == kAnimations)
        m_still = !value.toBool();
    if (before != std::tuple(m_dark, m_contrast, m_still))
        Q_EMIT changed();
}

} // namespace heliograph::ui
