// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/appcontext.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;

/// The demo profile as the window opens it, on a clock that runs fast (D1; command-line.md, heliograph --demo).
class TestDemoDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstAcceptedCustomerAnswersAndTypesTheCode();
    void whoCameBeforeARestartDoesNotComeAgain();

private:
    static constexpr double kSpeed = 100;
    template<typename T>
    static T wait(const Async<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            qFatal("nothing answered");
        const Result<T> result = future.result();
        if (!result)
            qFatal("error %d %s", int(result.error().code), qPrintable(result.error().detail));
        return *result;
    }
    static std::unique_ptr<AppContext> open(const QString &folder, double speed = kSpeed)
    {
        AppOptions options;
        options.folder = folder;
        options.demo = true;
        options.speed = speed;
        auto context = AppContext::open(options);
        if (!context)
            qFatal("no demo: %s", qPrintable(context.error().detail));
        wait((*context)->start(true));
        return std::move(*context);
    }
    static QList<Message> thread(const AppContext &desk, qint64 customer)
    {
        return wait(desk.conversations().threadBefore(customer, {}, 200)).messages;
    }
    static bool lastIsTheirs(const AppContext &desk, qint64 customer)
    {
        return thread(desk, customer).last().direction == Direction::Inbound;
    }
};

void TestDemoDesk::theFirstAcceptedCustomerAnswersAndTypesTheCode()
{
    const QTemporaryDir folder;
    const auto desk = open(folder.filePath(QStringLiteral("demo")));
    const qint64 conversation = wait(desk->conversations().next());
    const InboxRow row = wait(desk->conversations().inboxRows(InboxTab::Mine, {conversation})).value(0);
    const qint64 customer = row.conversation.customerId;
    QTRY_VERIFY_WITH_TIMEOUT(lastIsTheirs(*desk, customer), 20'000);
    const QString number = wait(desk->customers().get(customer)).numbers.first().e164;
    QSignalSpy verified(&desk->verification(), &VerificationService::verified);
    QVERIFY(wait(desk->verification().start(customer, number, conversation)).refused.isEmpty());
    wait(desk->outbox().reply(QStringLiteral("ask"), conversation, QStringLiteral("I have sent a 6-digit code to your phone. Please type it here, in this chat.")));
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 30'000);
    wait(desk->outbox().stop());
}

void TestDemoDesk::whoCameBeforeARestartDoesNotComeAgain()
{
    const QTemporaryDir folder;
    const auto written = [](const AppContext &desk, const QString &name, const QString &opening) {
        int texts = 0;
        for (const Customer &customer : wait(desk.customers().list(name, 1))) {
            for (const Message &message : thread(desk, customer.id))
                texts += message.body.startsWith(opening);
        }
        return texts;
    };
    const QString emma = QStringLiteral("Emma Schulz"), emmas = QStringLiteral("Hallo, kann ich");
    {
        const auto desk = open(folder.filePath(QStringLiteral("demo")), 300); // she comes after two minutes
        QTRY_COMPARE_WITH_TIMEOUT(written(*desk, emma, emmas), 1, 20'000);
        wait(desk->outbox().stop());
    }
    const auto desk = open(folder.filePath(QStringLiteral("demo")), 3'000);
    // The last newcomer comes after a quarter of an hour.
    QTRY_COMPARE_WITH_TIMEOUT(written(*desk, QStringLiteral("Freya Larsen"), QStringLiteral("Are you open")), 1, 30'000);
    QCOMPARE(written(*desk, emma, emmas), 1);
    wait(desk->outbox().stop());
}

QTEST_GUILESS_MAIN(TestDemoDesk)
#include "test_demodesk.moc"
