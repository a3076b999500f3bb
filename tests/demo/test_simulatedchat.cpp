// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/democlock.h"
#include "demo/simulatedchat.h"

#include <QTest>

using namespace heliograph;

namespace {

constexpr qint64 kStart = 1'778'765'760'000;

/// A chat whose every text is written down with its time.
struct Stage {
    demo::SteppedClock clock{kStart};
    demo::Workspace workspace = demo::makeWorkspace(kStart);
    demo::SimulatedChat chat;
    QList<InboundChat> heard;
    QStringList stops;
    explicit Stage(int scenario = 1) : chat(workspace, scenario, clock)
    {
        QObject::connect(&chat, &ChatChannel::received, &chat, [this](const InboundChat &m) { heard.append(m); });
        QObject::connect(&chat, &demo::SimulatedChat::smsWritten, &chat,
                         [this](const QString &, const QString &text, const QString &) { stops.append(text); });
    }
    const demo::Person &person(const QString &name) const
    {
        for (const demo::Person &p : workspace.people) {
            if (p.customer.name == name)
                return p;
        }
        qFatal("nobody is called %s", qPrintable(name));
    }
    Endpoint at(const QString &name) const { return {Channel::WebChat, QString(), demo::visitorOf(person(name).customer)}; }
    QString number(const QString &name) const { return person(name).customer.numbers.first().e164; }
    void play() { while (clock.step()) { } }
};

} // namespace

class TestSimulatedChat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoeverIsAcceptedSpeaksWithin90Seconds();
    void theCodeThatReachedThePhoneIsTypedWithin90Seconds();
    void whoeverIsAskedBeforeTheSmsArrivesTypesItAllTheSame_data();
    void whoeverIsAskedBeforeTheSmsArrivesTypesItAllTheSame();
    void somebodyMistypesAndThenTypesItRight();
    void somebodyIsWrongFiveTimesAndSomebodyStaysSilent();
    void somebodyAnswersAnSmsWithStopOnce();
    void theSameScenarioIsTheSameToTheMillisecond();
};

void TestSimulatedChat::whoeverIsAcceptedSpeaksWithin90Seconds()
{
    Stage stage;
    stage.chat.accepted(stage.at(QStringLiteral("Aaron Delgado")));
    stage.play();
    QCOMPARE(stage.heard.size(), 1);
    QVERIFY(stage.heard.first().at - kStart <= 90'000);
}

void TestSimulatedChat::theCodeThatReachedThePhoneIsTypedWithin90Seconds()
{
    Stage stage;
    const QString maya = QStringLiteral("Maya Okonkwo");
    stage.chat.delivered(stage.number(maya), QStringLiteral("Your Fernhill code is 481920. Never tell it to anyone."));
    stage.play();
    QVERIFY2(stage.heard.isEmpty(), "nobody types a code before being asked");
    stage.chat.send(stage.at(maya), QStringLiteral("I have sent a 6-digit code to your phone."));
    stage.play();
    QCOMPARE(stage.heard.size(), 1);
    QCOMPARE(stage.heard.first().text, QStringLiteral("481920"));
    QVERIFY(stage.heard.first().at - kStart <= 90'000);
}

void TestSimulatedChat::whoeverIsAskedBeforeTheSmsArrivesTypesItAllTheSame_data()
{
    QTest::addColumn<QString>("asked");
    QTest::newRow("English") << QStringLiteral("I have sent a 6-digit code to your phone.");
    QTest::newRow("Portuguese") << QStringLiteral("Enviei um código de 6 dígitos para o seu celular.");
    QTest::newRow("Arabic") << QStringLiteral("أرسلتُ رمزًا من 6 أرقام إلى هاتفك.");
    QTest::newRow("Japanese") << QStringLiteral("お使いの電話に6桁のコードを送信しました。");
}

void TestSimulatedChat::whoeverIsAskedBeforeTheSmsArrivesTypesItAllTheSame()
{
    QFETCH(QString, asked);
    Stage stage;
    const QString maya = QStringLiteral("Maya Okonkwo");
    stage.chat.send(stage.at(maya), asked);
    stage.chat.delivered(stage.number(maya), QStringLiteral("Your Fernhill code is 481920. Never tell it to anyone."));
    stage.play();
    QCOMPARE(stage.heard.size(), 1);
    QCOMPARE(stage.heard.first().text, QStringLiteral("481920"));
}

void TestSimulatedChat::somebodyMistypesAndThenTypesItRight()
{
    Stage stage;
    const QString owen = QStringLiteral("Owen Pritchard");
    stage.chat.delivered(stage.number(owen), QStringLiteral("Your Fernhill code is 481929. Never tell it to anyone."));
    stage.chat.send(stage.at(owen), QStringLiteral("Please type the code here."));
    stage.play();
    QCOMPARE(stage.heard.size(), 2);
    QCOMPARE(stage.heard.at(0).text, QStringLiteral("481920"));
    QCOMPARE(stage.heard.at(1).text, QStringLiteral("481929"));
}

void TestSimulatedChat::somebodyIsWrongFiveTimesAndSomebodyStaysSilent()
{
    Stage stage;
    const QString text = QStringLiteral("Your Fernhill code is 111111. Never tell it to anyone.");
    stage.chat.delivered(stage.number(QStringLiteral("Grace Mbeki")), text);
    stage.chat.delivered(stage.number(QStringLiteral("Ruby Thompson")), text);
    stage.chat.send(stage.at(QStringLiteral("Grace Mbeki")), QStringLiteral("the code, please"));
    stage.chat.send(stage.at(QStringLiteral("Ruby Thompson")), QStringLiteral("the code, please"));
    stage.play();
    QCOMPARE(stage.heard.size(), 5);
    for (const InboundChat &message : stage.heard) {
        QCOMPARE(message.customerName, QStringLiteral("Grace Mbeki"));
        QVERIFY(message.text != QLatin1String("111111"));
    }
}

void TestSimulatedChat::somebodyAnswersAnSmsWithStopOnce()
{
    Stage stage;
    for (int i = 0; i < 2; ++i) {
        stage.chat.delivered(stage.number(QStringLiteral("Lucas Moreau")), QStringLiteral("Fernhill: your label is ready."));
        stage.play();
    }
    QCOMPARE(stage.stops, QStringList{QStringLiteral("STOP")});
}

void TestSimulatedChat::theSameScenarioIsTheSameToTheMillisecond()
{
    const auto record = [](int scenario) {
        Stage stage(scenario);
        stage.chat.start();
        stage.chat.accepted(stage.at(QStringLiteral("Layla Al-Masri")));
        stage.play();
        QStringList lines;
        for (const InboundChat &message : stage.heard)
            lines.append(QString::number(message.at) + message.text);
        return lines;
    };
    QCOMPARE(record(3), record(3));
    QVERIFY(record(3) != record(4));
}

QTEST_GUILESS_MAIN(TestSimulatedChat)
#include "test_simulatedchat.moc"
