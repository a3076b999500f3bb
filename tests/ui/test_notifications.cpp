// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/common/plainlabel.h"
#include "ui/demodesk.h"
#include "ui/notificationserver.h"
#include "ui/notify/desknotifications.h"
#include "ui/settings/notificationspage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;
using ui::DesktopNotifier;
using ui::NotificationChoices;

namespace {

/// The longest time in which the event loop did nothing else.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_since.start();
        m_timer.callOnTimeout([this] { longest = qMax(longest, m_since.restart()); });
        m_timer.start(5);
    }
    qint64 longest = 0;

private:
    QElapsedTimer m_since;
    QTimer m_timer;
};

/// The whole window over a busy workspace; nobody looks at it.
struct Away {
    DemoDesk desk;
    QString state = desk.folder.path() + u"/window.ini"_s;
    std::unique_ptr<ui::MainWindow> window;
    QWidget elsewhere; ///< another window, in front
    DemoDesk::Found maya = desk.find(u"Maya"_s);
    explicit Away(const NotificationChoices &choices = {})
    {
        {
            QSettings settings(state, QSettings::IniFormat);
            choices.write(settings);
        }
        window = std::make_unique<ui::MainWindow>(desk.services(), state);
        window->show();
        elsewhere.show();
        elsewhere.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&elsewhere);
        settle();
    }
    void settle()
    {
        desk.settle();
        QTest::qWait(60); // the bus is another process
        desk.settle();
    }
    void look()
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        settle();
    }
    void write(const QString &text)
    {
        desk.write(maya, text);
        settle();
    }
};

NotificationChoices showing(NotificationChoices::Privacy privacy)
{
    NotificationChoices choices;
    choices.privacy = privacy;
    return choices;
}

ui::DesktopNote note(const QString &key, const QString &body)
{
    return {key, u"Title"_s, body, {}, false};
}

} // namespace

// On a session bus of its own that starts nothing by itself.
class TestNotifications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QGuiApplication::setDesktopFileName(u"org.heliograph.Test"_s);
    }

    void aCustomerOfMineWhoWritesIsToldOnceAndReplaced()
    {
        NotificationServer server;
        Away away;
        away.write(u"Are you there?"_s);
        QCOMPARE(server.calls.size(), 1);
        QCOMPARE(server.calls.first().title, u"Maya Okonkwo wrote"_s);
        QCOMPARE(server.calls.first().body, QString()); // what was written is private unless a person says otherwise
        QCOMPARE(server.calls.first().hints.value(u"sound-name"_s).toString(), u"message-new-instant"_s);
        QCOMPARE(server.calls.first().hints.value(u"desktop-entry"_s).toString(), u"org.heliograph.Test"_s); // whose icon and settings count
        away.write(u"Hello?"_s);
        QCOMPARE(server.calls.size(), 2);
        QCOMPARE(server.calls.at(1).replaces, server.calls.first().id);
    }

    void whatStandsThereIsWhatWasChosen()
    {
        NotificationServer server;
        {
            Away away(showing(NotificationChoices::Privacy::Nothing));
            away.write(u"My secret"_s);
            QCOMPARE(server.calls.size(), 1);
            QVERIFY(!server.calls.first().title.contains(u"Maya"_s));
            QCOMPARE(server.calls.first().body, QString());
        }
        Away away(showing(NotificationChoices::Privacy::NameAndText));
        away.write(u"My address is new"_s);
        QCOMPARE(server.calls.size(), 2);
        QCOMPARE(server.calls.at(1).body, u"My address is new"_s);
    }

    void aReminderThatIsDueIsToldAsFarAsItMayBeSeen()
    {
        NotificationServer server;
        for (const auto &[privacy, title, body] : {std::tuple{NotificationChoices::Privacy::Nothing, u"A reminder is due"_s, QString()},
                                                   std::tuple{NotificationChoices::Privacy::Name, u"Reminder: Maya Okonkwo"_s, QString()},
                                                   std::tuple{NotificationChoices::Privacy::NameAndText, u"Reminder: Maya Okonkwo"_s, u"Call back"_s}}) {
            server.calls.clear();
            Away away(showing(privacy));
            away.desk.await(away.desk.reminders->add(away.maya.customerId, 0, away.desk.clock.nowMs() + 60'000, u"Call back"_s));
            away.desk.pass(61'000);
            away.settle();
            QCOMPARE(server.calls.size(), 1);
            QCOMPARE(server.calls.first().title, title);
            QCOMPARE(server.calls.first().body, body);
        }
    }

    void whatCameDueWhileTheDeskWasClosedIsToldAtItsStart()
    {
        NotificationServer server;
        Away away;
        away.desk.await(away.desk.reminders->add(away.maya.customerId, 0, away.desk.clock.nowMs() + 60'000, u"Call back"_s));
        away.window.reset();
        away.desk.clock.timers.clear();
        away.desk.clock.wall += 3600'000;
        away.desk.restart();
        away.window = std::make_unique<ui::MainWindow>(away.desk.services(), away.state);
        away.settle();
        QCOMPARE(server.calls.size(), 1);
        QCOMPARE(server.calls.first().title, u"Reminder: Maya Okonkwo"_s);
    }

    void aCodeIsNeverShown()
    {
        NotificationServer server;
        Away away(showing(NotificationChoices::Privacy::NameAndText));
        const auto owen = away.desk.find(u"Owen"_s);
        const CustomerProfile profile = away.desk.await(away.desk.customers->profile(owen.customerId));
        QVERIFY(!profile.customer.numbers.isEmpty());
        away.desk.await(away.desk.verification->start(owen.customerId, profile.customer.numbers.first().e164, owen.conversationId));
        away.settle();
        const QString code = away.desk.code();
        QVERIFY(code.size() >= 6);
        away.desk.write(owen, u"it is "_s + code);
        away.settle();
        QVERIFY(!server.calls.isEmpty());
        for (const auto &call : std::as_const(server.calls))
            QVERIFY2(!call.body.contains(code) && !call.title.contains(code), qPrintable(call.body));
        QVERIFY(std::any_of(server.calls.cbegin(), server.calls.cend(), [](const auto &call) { return call.title.contains(u"is verified"_s); }));
    }

    void markupIsEscapedWhereTheServerReadsIt_data()
    {
        QTest::addColumn<QStringList>("abilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("plain") << QStringList{u"body"_s} << u"<b>5 < 6 & \"7\"</b>"_s;
        QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s} << u"&lt;b&gt;5 &lt; 6 &amp; &quot;7&quot;&lt;/b&gt;"_s;
        QTest::newRow("no body") << QStringList{u"body-markup"_s} << QString();
    }
    void markupIsEscapedWhereTheServerReadsIt()
    {
        QFETCH(QStringList, abilities);
        QFETCH(QString, body);
        NotificationServer server(abilities);
        DesktopNotifier notifier;
        notifier.show(note(u"a"_s, u"<b>5 < 6 & \"7\"</b>"_s));
        QTRY_COMPARE(server.calls.size(), 1);
        QCOMPARE(server.calls.first().body, body);
        QVERIFY(server.calls.first().actions.isEmpty());
    }

    void itGoesOnceTheCustomerIsOpened()
    {
        NotificationServer server;
        Away away;
        away.write(u"Are you there?"_s);
        QCOMPARE(server.calls.size(), 1);
        QVERIFY(server.closed.isEmpty());
        away.look();
        away.window->desk().open(away.maya.customerId, away.maya.conversationId);
        away.settle();
        QCOMPARE(server.closed, QList<uint>{server.calls.first().id});
        away.write(u"Thank you"_s); // read as it comes
        QCOMPARE(server.calls.size(), 1);
    }

    void choosingItOpensTheThread()
    {
        NotificationServer server;
        Away away;
        away.write(u"Are you there?"_s);
        QCOMPARE(server.calls.first().actions, (QStringList{u"default"_s, u"Open"_s}));
        server.choose(server.calls.first().id);
        QTRY_COMPARE(away.window->desk().customerId(), away.maya.customerId);
    }

    void somebodyNewRingsAnotherBell()
    {
        NotificationServer server;
        Away away;
        away.desk.await(away.desk.settings->set(u"capacity.standard"_s, u"50"_s));
        away.desk.arrive(u"Zoe Newcomer"_s, u"Is anybody there?"_s);
        away.settle();
        QCOMPARE(server.calls.size(), 1);
        QCOMPARE(server.calls.first().title, u"Zoe Newcomer is waiting"_s);
        QCOMPARE(server.calls.first().hints.value(u"sound-name"_s).toString(), u"bell"_s);
        NotificationChoices choices;
        choices.offers = false;
        away.window->findChild<ui::DeskNotifications *>()->setChoices(choices);
        away.desk.arrive(u"Yan Newcomer"_s, u"And me?"_s);
        away.settle();
        QCOMPARE(server.calls.size(), 1);
        away.window->findChild<ui::DeskNotifications *>()->setChoices({});
        away.desk.await(away.desk.routing->setState(AgentState::Away));
        away.desk.arrive(u"Xia Newcomer"_s, u"Me too?"_s); // who is away is asked for nothing, and not disturbed
        away.settle();
        QCOMPARE(server.calls.size(), 1);
    }

    void aRefusedSmsIsToldAlsoToWhoWorksElsewhere()
    {
        NotificationServer server;
        Away away;
        away.look();
        away.desk.answer = SendVerdict::Kind::Rejected;
        const CustomerProfile profile = away.desk.await(away.desk.customers->profile(away.maya.customerId));
        SmsDraft draft;
        draft.draftId = QUuid::createUuid().toString();
        draft.customerId = away.maya.customerId;
        draft.conversationId = away.maya.conversationId;
        draft.e164 = profile.customer.numbers.first().e164;
        draft.text = u"Your parcel is at the depot."_s;
        QVERIFY(away.desk.await(away.desk.outbox->send(draft)).messageId != 0);
        away.desk.pass(10'000);
        away.settle();
        QCOMPARE(server.calls.size(), 1);
        QCOMPARE(server.calls.first().title, u"An SMS to Maya Okonkwo needs you"_s);
        QCOMPARE(server.calls.first().hints.value(u"urgency"_s).toInt(), 2);
    }

    void itIsRepeatedUntilSeen()
    {
        NotificationServer server;
        NotificationChoices choices;
        choices.repeat = true;
        Away away(choices);
        away.write(u"Are you there?"_s);
        QCOMPARE(server.calls.size(), 1);
        away.desk.pass(121'000);
        away.settle();
        QCOMPARE(server.calls.size(), 2);
        server.close(server.calls.first().id, 2); // put away by a person
        away.settle();
        away.desk.pass(300'000);
        away.settle();
        QCOMPARE(server.calls.size(), 2);
    }

    void aServerThatDiesAndComesBackIsFoundAgain()
    {
        auto server = std::make_unique<NotificationServer>();
        DesktopNotifier notifier;
        notifier.show(note(u"a"_s, u"one"_s));
        QTRY_COMPARE(server->calls.size(), 1);
        server.reset();
        QTRY_COMPARE(notifier.state(), DesktopNotifier::State::Missing);
        notifier.show(note(u"a"_s, u"lost, and nothing else is"_s));
        server = std::make_unique<NotificationServer>();
        QTRY_COMPARE(notifier.state(), DesktopNotifier::State::Ready);
        const qsizetype before = server->calls.size();
        notifier.show(note(u"a"_s, u"two"_s));
        QTRY_COMPARE(server->calls.size(), before + 1);
        QCOMPARE(server->calls.last().body, u"two"_s);
    }

    void oneThatClosesByItselfIsShownAnew()
    {
        NotificationServer server;
        DesktopNotifier notifier;
        notifier.show(note(u"a"_s, u"one"_s));
        QTRY_COMPARE(server.calls.size(), 1);
        QTest::qWait(30);
        server.close(server.calls.first().id, 1);
        QTest::qWait(30);
        notifier.show(note(u"a"_s, u"two"_s));
        QTRY_COMPARE(server.calls.size(), 2);
        QCOMPARE(server.calls.at(1).replaces, 0U);
    }

    void manyAtOnceBecomeTheLast()
    {
        NotificationServer server;
        DesktopNotifier notifier;
        notifier.show(note(u"a"_s, u"first"_s));
        QTRY_COMPARE(server.calls.size(), 1);
        for (int i = 0; i < 50; ++i)
            notifier.show(note(u"a"_s, QString::number(i)));
        QTRY_COMPARE(server.calls.last().body, u"49"_s);
        QVERIFY2(server.calls.size() <= 4, qPrintable(QString::number(server.calls.size())));
        notifier.clear(u"a"_s);
        QTRY_COMPARE(server.closed.size(), 1);
    }

    void oneThatIsHandledWhileUnderWayIsClosed()
    {
        NotificationServer server;
        DesktopNotifier notifier;
        QTRY_COMPARE(notifier.state(), DesktopNotifier::State::Ready);
        notifier.show(note(u"a"_s, u"one"_s));
        notifier.clear(u"a"_s);
        QTRY_COMPARE(server.closed.size(), 1);
    }

    void aServerThatNeverAnswersHoldsNothingUp()
    {
        NotificationServer server;
        server.silent = true;
        Away away;
        Heartbeat heartbeat;
        auto *notifications = away.window->findChild<ui::DeskNotifications *>();
        for (int i = 0; i < 20; ++i)
            notifications->showSample();
        QTRY_COMPARE_WITH_TIMEOUT(notifications->desktop().state(), DesktopNotifier::State::Silent, 6000);
        notifications->desktop().clearAll();
        QTest::qWait(50);
        QVERIFY2(heartbeat.longest < 100, qPrintable(QString::number(heartbeat.longest)));
    }

    void withoutAServiceTheSettingsSaySo()
    {
        DemoDesk desk;
        ui::DeskNotifications notifications(desk.services(), {});
        ui::NotificationsPage page(notifications);
        page.show();
        QTRY_COMPARE(notifications.desktop().state(), DesktopNotifier::State::Missing);
        notifications.showSample();
        notifications.desktop().clearAll();
        const auto labels = page.findChildren<ui::PlainLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const auto *label) { return label->wholeText().contains(u"org.freedesktop.Notifications"_s); }));
    }

    void theButtonShowsOne()
    {
        NotificationServer server;
        DemoDesk desk;
        ui::DeskNotifications notifications(desk.services(), {});
        ui::NotificationsPage page(notifications);
        page.show();
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == u"Show one now"_s)
                button->click();
        }
        QTRY_COMPARE(server.calls.size(), 1);
        QCOMPARE(notifications.desktop().state(), DesktopNotifier::State::Ready);
    }

    void rubbishInTheFileShowsTheLeast()
    {
        QTemporaryDir folder;
        QSettings settings(folder.path() + u"/window.ini"_s, QSettings::IniFormat);
        settings.setValue(u"notifications/privacy"_s, u"nonsense"_s);
        settings.setValue(u"notifications/offers"_s, 7);
        const NotificationChoices choices = NotificationChoices::read(settings);
        QCOMPARE(choices.privacy, NotificationChoices::Privacy::Nothing);
    }
};

QTEST_MAIN(TestNotifications)
#include "test_notifications.moc"
