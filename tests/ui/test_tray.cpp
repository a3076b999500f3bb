// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandtable.h"
#include "ui/common/deskstyle.h"
#include "ui/demodesk.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notify/notificationchoices.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// On a virtual screen whose session bus is its own. Which host there is says TRAY_SITUATION.
class TestTray : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        m_situation = qEnvironmentVariable("TRAY_SITUATION");
        if (m_situation == "nobody"_L1)
            return;
        m_host.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_host.start(qEnvironmentVariable("TRAYHOST"), QStringList());
        QVERIFY(m_host.waitForStarted());
        QTRY_VERIFY(heard(u"ready"_s));
        if (m_situation == "silent"_L1)
            ::kill(pid_t(m_host.processId()), SIGSTOP); // it takes questions and never answers
    }
    void cleanupTestCase()
    {
        m_host.kill();
        m_host.waitForFinished(2000);
    }

    void theTrayCountsWhoWaits()
    {
        if (m_situation != "host"_L1)
            QSKIP("there is no host");
        DemoDesk desk;
        ui::MainWindow window(desk.services(), {});
        window.show();
        desk.settle();
        const int waiting = window.desk().inbox().counts().unassigned;
        QVERIFY(waiting > 0);
        QTRY_VERIFY2((desk.settle(), heard(u"tip Heliograph: %1 waiting"_s.arg(waiting))), qPrintable(m_heard));
        desk.arrive(u"Zoe Newcomer"_s, u"Is anybody there?"_s);
        QTRY_VERIFY2((desk.settle(), heard(u"tip Heliograph: %1 waiting"_s.arg(waiting + 1))), qPrintable(m_heard));
    }

    void closingQuitsUnlessTheTrayWasChosen()
    {
        if (m_situation != "host"_L1)
            QSKIP("there is no host");
        DemoDesk desk;
        const QString state = desk.folder.path() + u"/window.ini"_s;
        {
            ui::MainWindow window(desk.services(), state);
            window.show();
            QSignalSpy quit(&window, &ui::MainWindow::quitWanted);
            QTRY_VERIFY(tray(window));
            window.close();
            QCOMPARE(quit.size(), 1);
        }
        {
            QSettings settings(state, QSettings::IniFormat);
            ui::NotificationChoices choices;
            choices.closeToTray = true;
            choices.write(settings);
        }
        ui::MainWindow window(desk.services(), state);
        window.show();
        QSignalSpy quit(&window, &ui::MainWindow::quitWanted);
        QTRY_VERIFY(tray(window) && tray(window)->isVisible());
        window.close();
        QVERIFY(!window.isVisible());
        QCOMPARE(quit.size(), 0);
        QTest::qWait(200);
        m_host.write("activate\n");
        QTRY_VERIFY(window.isVisible());
        window.commands().run(u"window.quit"_s);
        QCOMPARE(quit.size(), 1);
    }

    void withoutATrayClosingQuits()
    {
        if (m_situation == "host"_L1)
            QSKIP("there is a host");
        DemoDesk desk;
        const QString state = desk.folder.path() + u"/window.ini"_s;
        {
            QSettings settings(state, QSettings::IniFormat);
            ui::NotificationChoices choices;
            choices.closeToTray = true;
            choices.write(settings);
        }
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer heartbeat;
        since.start();
        ui::MainWindow window(desk.services(), state);
        window.show();
        QTest::qWait(100);
        QVERIFY2(since.elapsed() < 3000, qPrintable(QString::number(since.elapsed())));
        since.restart(); // what a first show costs is not the tray's
        heartbeat.callOnTimeout([&] { longest = qMax(longest, since.restart()); });
        heartbeat.start(5);
        QTest::qWait(m_situation == "silent"_L1 ? 3500 : 300);
        QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
        QSignalSpy quit(&window, &ui::MainWindow::quitWanted);
        window.close();
        QCOMPARE(quit.size(), 1); // nobody could find a hidden window again
    }

private:
    bool heard(const QString &line)
    {
        m_host.waitForReadyRead(20);
        m_heard += QString::fromUtf8(m_host.readAllStandardOutput());
        return m_heard.contains(line + u'\n');
    }
    static QSystemTrayIcon *tray(const QObject &window) { return window.findChild<QSystemTrayIcon *>(); }
    QString m_situation;
    QProcess m_host;
    QString m_heard;
};

QTEST_MAIN(TestTray)
#include "test_tray.moc"
