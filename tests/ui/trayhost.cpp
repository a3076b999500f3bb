// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
//
// trayhost: stands where a desktop's panel would be (org.kde.StatusNotifierWatcher). Says on its standard output "ready", and for
// every icon that registers "tip TEXT" as often as it changes. "activate" on the standard input is a click. A process of
// its own, because Qt waits for it.
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kItemInterface("org.kde.StatusNotifierItem");

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace

class Watcher final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hosted)
    Q_PROPERTY(int ProtocolVersion READ version)
public:
    bool hosted() const { return true; }
    int version() const { return 0; }
    void activate()
    {
        QDBusMessage click = QDBusMessage::createMethodCall(m_item, m_path, kItemInterface, u"Activate"_s);
        click << 0 << 0;
        QDBusConnection::sessionBus().send(click);
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service)
    {
        m_item = service.startsWith(u'/') ? message().service() : service;
        m_path = u"/StatusNotifierItem"_s;
        QDBusConnection::sessionBus().connect(m_item, m_path, kItemInterface, u"NewToolTip"_s, this, SLOT(readTip()));
        readTip();
    }
    void readTip()
    {
        QDBusMessage ask = QDBusMessage::createMethodCall(m_item, m_path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        ask << QString(kItemInterface) << u"ToolTip"_s;
        QDBusConnection::sessionBus().callWithCallback(ask, this, SLOT(tipRead(QDBusMessage)));
    }
    void tipRead(const QDBusMessage &reply)
    {
        const auto variant = reply.arguments().value(0).value<QDBusVariant>().variant();
        const auto argument = variant.value<QDBusArgument>(); // (s a(iiay) s s): icon name, icon, title, text
        QString icon, title;
        argument.beginStructure();
        argument >> icon;
        argument.beginArray();
        while (!argument.atEnd()) {
            int width, height;
            QByteArray data;
            argument.beginStructure();
            argument >> width >> height >> data;
            argument.endStructure();
        }
        argument.endArray();
        argument >> title;
        say(u"tip "_s + title);
    }

Q_SIGNALS:
    void StatusNotifierHostRegistered();

private:
    QString m_item;
    QString m_path;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Watcher watcher;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerObject(u"/StatusNotifierWatcher"_s, &watcher, QDBusConnection::ExportAllContents);
    if (!bus.registerService(u"org.kde.StatusNotifierWatcher"_s))
        return 1;
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        std::string line;
        if (!std::getline(std::cin, line))
            return app.quit();
        if (line == "activate")
            watcher.activate();
    });
    say(u"ready"_s);
    return QCoreApplication::exec();
}

#include "trayhost.moc"
