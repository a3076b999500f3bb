// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demorun.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace heliograph;

/// The demo's scenarios, played over the real services (desk-workflows.md D1, D2; command-line.md, demo run).
class TestScenarios : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyScenarioHolds_data();
    void everyScenarioHolds();
    void theTranscriptIsTheSameAtAnySpeed();
    void linesAsJson();
    void noCodeIsWrittenDown();
    void whatCannotBePlayed();
    void noNetworkSocketIsOpened();

private:
    struct Played { Result<DemoRunResult> result = fail(ErrorCode::Timeout); QByteArray lines; };
    static Played play(DemoRunOptions options)
    {
        Played played;
        QObject context;
        options.line = [&played](const QString &line) { played.lines += line.toUtf8() + '\n'; };
        QEventLoop loop; // QTest's own waiting sleeps between two turns
        whenDone(runDemo(options, &context), &context, [&](const Result<DemoRunResult> &result) {
            played.result = result;
            loop.quit();
        });
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        return played;
    }
    static DemoRunOptions number(int scenario)
    {
        DemoRunOptions options;
        options.scenario = scenario;
        return options;
    }
    /// The families of the sockets that a command opens, its children included.
    static QStringList socketFamilies(const QStringList &command)
    {
        const QTemporaryDir folder;
        const QString trace = folder.filePath(QStringLiteral("trace"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // it cannot work while traced
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("strace"),
                      QStringList{QStringLiteral("-f"), QStringLiteral("-e"), QStringLiteral("trace=socket,connect,execve"), QStringLiteral("-o"), trace} + command);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return {QStringLiteral("failed: ") + QString::fromUtf8(process.readAllStandardError().right(300))};
        QFile file(trace);
        if (!file.open(QIODevice::ReadOnly))
            return {QStringLiteral("no trace")};
        const QString text = QString::fromUtf8(file.readAll());
        if (!text.contains(QLatin1String("execve(")))
            return {QStringLiteral("empty trace")};
        QStringList families;
        QRegularExpressionMatchIterator it = QRegularExpression(QStringLiteral("(?:socket\\(|sa_family=)(AF_[A-Z0-9]+)")).globalMatch(text);
        while (it.hasNext())
            families.append(it.next().captured(1));
        families.removeDuplicates();
        return families;
    }
};

void TestScenarios::everyScenarioHolds_data()
{
    QTest::addColumn<int>("scenario");
    for (const QString &line : scenarioList())
        QTest::newRow(qPrintable(line)) << line.trimmed().section(u' ', 0, 0).toInt();
}

void TestScenarios::everyScenarioHolds()
{
    QFETCH(int, scenario);
    const Played played = play(number(scenario));
    QVERIFY(played.result);
    QVERIFY(played.result->expected >= 3);
    QVERIFY2(played.result->failed == 0, played.lines.constData());
}

void TestScenarios::theTranscriptIsTheSameAtAnySpeed()
{
    const QTemporaryDir folder;
    DemoRunOptions options;
    options.folder = folder.filePath(QStringLiteral("new/folder"));
    const Played fast = play(options);
    options.speed = 150;
    QElapsedTimer timer;
    timer.start();
    const Played slow = play(options);
    QVERIFY2(timer.elapsed() > 700, "two scenario minutes at 150 times their speed");
    QVERIFY(fast.result && slow.result);
    QCOMPARE(slow.lines, fast.lines);
    QFile file(slow.result->transcript);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), fast.lines);
    for (int again = 0; again < 3; ++again)
        QCOMPARE(play(number(9)).lines, play(number(9)).lines);
    QVERIFY(play(number(2)).lines != fast.lines);
}

void TestScenarios::linesAsJson()
{
    DemoRunOptions options;
    options.json = true;
    const Played played = play(options);
    QVERIFY(played.result);
    qint64 last = 0;
    for (const QByteArray &line : played.lines.trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QVERIFY2(!object.isEmpty() && object.value(QLatin1String("at")).toInteger(-1) >= last, line.constData());
        last = object.value(QLatin1String("at")).toInteger();
    }
    QVERIFY(last > 60'000);
}

void TestScenarios::noCodeIsWrittenDown()
{
    const QRegularExpression code(QStringLiteral("(?<![0-9+])[0-9]{6}(?![0-9])"));
    for (const int scenario : {1, 2, 3, 4}) {
        const Played played = play(number(scenario));
        QVERIFY(played.lines.contains("otp.sent"));
        QVERIFY2(!code.match(QString::fromUtf8(played.lines)).hasMatch(), played.lines.constData());
    }
}

void TestScenarios::whatCannotBePlayed()
{
    QCOMPARE(play(number(999)).result.error().code, ErrorCode::NotFound);
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    DemoRunOptions below;
    below.folder = inTheWay.fileName() + QStringLiteral("/below");
    QCOMPARE(play(below).result.error().code, ErrorCode::Io);
}

void TestScenarios::noNetworkSocketIsOpened()
{
    const QString python = QStringLiteral("import socket; socket.socket(socket.AF_INET)");
    QVERIFY2(socketFamilies({QStringLiteral("python3"), QStringLiteral("-c"), python}).contains(QLatin1String("AF_INET")),
             "the trace shows a socket where there is one");
    for (const char *number : {"1", "5"}) {
        const QStringList families = socketFamilies({QStringLiteral(DEMO_PLAYER), QLatin1String(number)});
        const QStringList local{QStringLiteral("AF_UNIX"), QStringLiteral("AF_NETLINK")};
        for (const QString &family : families)
            QVERIFY2(local.contains(family), qPrintable(family));
    }
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "test_scenarios.moc"
