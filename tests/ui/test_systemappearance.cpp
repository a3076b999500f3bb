// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/common/systemappearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusVariant>
#include <QStyle>
#include <QStyleHints>
#include <QTest>

using namespace heliograph::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kService("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView kAppearance("org.freedesktop.appearance");
constexpr QLatin1StringView kGnome("org.gnome.desktop.interface");

} // namespace

/// A desktop's portal, as far as its settings go; on a connection of its own, over a real bus.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Portal() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(kService);
    }
    ~Portal() override
    {
        m_bus.unregisterService(kService);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }
    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_values.insert(group + key, value);
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (!m_values.contains(group + key)) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(group + key)))); // twice, as old portals do
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    QHash<QString, QVariant> m_values;
};

class TestSystemAppearance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(QDBusConnection::sessionBus().isConnected()); }

    void withoutAPortalItIsLightAndThingsMove()
    {
        const SystemAppearance system;
        QDBusConnection::sessionBus().interface()->isServiceRegistered(kService); // answered after what it asked
        QCoreApplication::processEvents();
        QCOMPARE(system.scheme(), Scheme::Light);
        QVERIFY(!system.reducedMotion());
    }

    void whatTheDesktopSaysIsAskedAndFollowed()
    {
        Portal portal;
        portal.set(kAppearance, u"color-scheme"_s, 1u);
        const SystemAppearance system;
        QTRY_COMPARE(system.scheme(), Scheme::Dark);
        portal.set(kAppearance, u"contrast"_s, 1u);
        QTRY_COMPARE(system.scheme(), Scheme::HighContrast);
        portal.set(kAppearance, u"contrast"_s, 0u);
        portal.set(kAppearance, u"color-scheme"_s, 2u);
        QTRY_COMPARE(system.scheme(), Scheme::Light);
        QVERIFY(!system.reducedMotion());
        portal.set(kGnome, u"enable-animations"_s, false);
        QTRY_VERIFY(system.reducedMotion());
        portal.set(kGnome, u"enable-animations"_s, true);
        QTRY_VERIFY(!system.reducedMotion());
        portal.set(kAppearance, u"reduced-motion"_s, 1u);
        QTRY_VERIFY(system.reducedMotion());
    }

    void theWindowsFollowUnlessAPersonChose()
    {
        Portal portal;
        portal.set(kAppearance, u"contrast"_s, 1u);
        portal.set(kGnome, u"enable-animations"_s, false);
        const auto motion = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
        applyTheme(*qApp, Scheme::System);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), color(makePalette(Scheme::HighContrast), Role::Window));
        QTRY_COMPARE(motion(), 0);
        QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), 0);
        Appearance mine(Scheme::Light);
        mine.motion = Motion::Full;
        applyTheme(*qApp, mine);
        QCOMPARE(QApplication::palette().color(QPalette::Window), color(makePalette(Scheme::Light), Role::Window));
        QVERIFY(motion() > 0 && motion() <= 120);
        QVERIFY(QGuiApplication::styleHints()->cursorFlashTime() > 0);
        mine.motion = Motion::Reduced;
        applyTheme(*qApp, mine);
        QCOMPARE(motion(), 0);
    }
};

QTEST_MAIN(TestSystemAppearance)
#include "test_systemappearance.moc"
