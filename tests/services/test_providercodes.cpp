// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "deskfixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace heliograph;
using test::Desk;

namespace {

const QString kNumber = QStringLiteral("+447700900142");

/// A desk whose account makes and checks the codes, and a customer who has one on the phone.
struct CodeDesk : Desk {
    qint64 maya = addCustomer(QStringLiteral("Maya Okonkwo"), kNumber);
    qint64 conversation = 0;
    qint64 verificationId = 0;

    CodeDesk()
    {
        InboundChat hello = chat(QStringLiteral("maya"), QStringLiteral("Hello"));
        hello.customerId = maya;
        await(conversations->receive(hello));
        conversation = await(store->read([id = maya](const store::View &view) { return view.conversations.ofCustomer(id); })).first().id;
    }
    VerificationService::Started begin()
    {
        const auto started = await(verification->start(maya, kNumber, conversation));
        verificationId = started.verificationId;
        settle();
        return started;
    }
    void says(const QString &text)
    {
        InboundChat message = chat(QStringLiteral("maya"), text);
        message.customerId = maya;
        await(conversations->receive(message));
        settle();
    }
    VerificationCard card() { return await(verification->card(maya)); }
    Verification stored()
    {
        return await(store->read([id = verificationId](const store::View &view) { return view.verifications.get(id); }));
    }
};

using State = VerificationCard::State;
using Answer = CodeVerdict::Kind;

} // namespace

// Codes that the provider makes and checks (reliability.md C2, mode PROVIDER; decisions.md "Verification").
class TestProviderCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::PhoneProvider::makesCodes = true; }
    void cleanupTestCase() { test::PhoneProvider::makesCodes = false; }
    void theProviderIsAskedForTheCodeAndTheDeskHoldsNone();
    void theRightCodeVerifies();
    void aWrongOneSpendsATryAndTheFifthLocks();
    void whatTheProviderSaysIsWhatTheCardSays_data();
    void whatTheProviderSaysIsWhatTheCardSays();
    void aTryThatWasNotCheckedIsGivenBack();
    void severalNumbersInOneMessageAreNotTried();
    void oneQuestionAtATimeInTheOrderTheyWereTyped();
    void aCancelledCodeProvesNothing();
    void aPendingCodeGoesOnAfterARestart();
    void aQuestionWithoutAnAnswerIsUnclearAfterARestartAndNotRepeated();
    void aResendKeepsTheVerificationAndItsEnd();
    void ourLimitsHoldWhoeverMakesTheCode();
    void aCodeOfAnotherAccountIsSuperseded();
    void aCountryMayHaveItsOwnWay();
    void noAccountNoCheck();
    void theTypedCodeIsInNoFile();
};

void TestProviderCodes::theProviderIsAskedForTheCodeAndTheDeskHoldsNone()
{
    CodeDesk desk;
    QSignalSpy sent(desk.verification.get(), &VerificationService::codeSent);
    const auto started = desk.begin();
    QCOMPARE(started.verdict.kind, SendVerdict::Kind::Accepted);
    QCOMPARE(desk.otps(), 1);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().at(3).toInt(), 6);
    const Verification v = desk.stored();
    QVERIFY(v.providerOwnsCode);
    QVERIFY(v.mac.isEmpty());
    QCOMPARE(v.providerRef, started.verdict.providerId);
    QCOMPARE(desk.card().state, State::CodeSent);
    QVERIFY(desk.card().providerChecks);
    // What the provider wrote is not known, so nothing is counted or priced for it.
    const auto thread = desk.thread(desk.maya);
    const auto otp = std::find_if(thread.begin(), thread.end(), [](const Message &m) { return m.kind == MessageKind::Otp; });
    QVERIFY(otp != thread.end());
    QCOMPARE(desk.await(desk.outbox->history(otp->id)).row.segments, 0);
    QVERIFY(!otp->extra.contains(QStringLiteral("cost")));
}

void TestProviderCodes::theRightCodeVerifies()
{
    CodeDesk desk;
    desk.begin();
    QSignalSpy verified(desk.verification.get(), &VerificationService::verified);
    desk.says(QStringLiteral("it is ") + desk.code());
    QCOMPARE(desk.codes.questions.size(), 1);
    QCOMPARE(desk.codes.questions.first().to, kNumber);
    QCOMPARE(desk.codes.questions.first().code, desk.code());
    QVERIFY(!desk.codes.questions.first().reference.isEmpty());
    QCOMPARE(verified.size(), 1);
    QCOMPARE(desk.card().state, State::Verified);
    QCOMPARE(desk.events(desk.maya, event::Verified), 1);
    for (const Message &message : desk.thread(desk.maya))
        QVERIFY2(!message.body.contains(desk.code()), "the code stands in the thread");
}

void TestProviderCodes::aWrongOneSpendsATryAndTheFifthLocks()
{
    CodeDesk desk;
    desk.begin();
    for (int i = 0; i < 4; ++i) {
        desk.says(Desk::wrong(desk.code()));
        QCOMPARE(desk.card().state, State::Wrong);
        QCOMPARE(desk.card().checksLeft, 4 - i);
    }
    desk.says(Desk::wrong(desk.code()));
    QCOMPARE(desk.card().state, State::Locked);
    QCOMPARE(desk.codes.questions.size(), 5);
    // The right one comes too late, and the provider is not even asked.
    desk.says(desk.code());
    QCOMPARE(desk.card().state, State::Locked);
    QCOMPARE(desk.codes.questions.size(), 5);
}

void TestProviderCodes::whatTheProviderSaysIsWhatTheCardSays_data()
{
    QTest::addColumn<CodeVerdict::Kind>("answer");
    QTest::addColumn<VerificationCard::State>("state");
    QTest::addColumn<int>("left");
    QTest::newRow("refused") << Answer::Refused << State::Wrong << 4;
    QTest::newRow("ended") << Answer::Ended << State::Expired << 4;
    QTest::newRow("too many") << Answer::TooMany << State::Locked << 4;
    QTest::newRow("not checked") << Answer::NotChecked << State::NotChecked << 5;
    QTest::newRow("no answer") << Answer::Unknown << State::CheckUnclear << 4;
}

void TestProviderCodes::whatTheProviderSaysIsWhatTheCardSays()
{
    QFETCH(CodeVerdict::Kind, answer);
    QFETCH(VerificationCard::State, state);
    QFETCH(int, left);
    CodeDesk desk;
    desk.begin();
    desk.codes.answer = answer;
    desk.says(desk.code());
    QCOMPARE(desk.card().state, state);
    QCOMPARE(desk.card().checksLeft, left);
    QCOMPARE(desk.codes.questions.size(), 1); // never repeated by itself
    desk.pass(60'000);
    QCOMPARE(desk.codes.questions.size(), 1);
}

void TestProviderCodes::aTryThatWasNotCheckedIsGivenBack()
{
    CodeDesk desk;
    desk.begin();
    desk.codes.answer = Answer::NotChecked;
    for (int i = 0; i < 7; ++i)
        desk.says(desk.code());
    QCOMPARE(desk.card().state, State::NotChecked);
    QCOMPARE(desk.card().checksLeft, 5);
    desk.codes.answer.reset();
    desk.says(desk.code());
    QCOMPARE(desk.card().state, State::Verified);
}

void TestProviderCodes::severalNumbersInOneMessageAreNotTried()
{
    CodeDesk desk;
    desk.begin();
    desk.says(QStringLiteral("either %1 or %2").arg(desk.code(), Desk::wrong(desk.code())));
    QCOMPARE(desk.codes.questions.size(), 0);
    QCOMPARE(desk.card().checksLeft, 5);
    QCOMPARE(desk.events(desk.maya, event::OtpSeveral), 1);
    for (const Message &message : desk.thread(desk.maya))
        QVERIFY(!message.body.contains(desk.code()));
}

void TestProviderCodes::oneQuestionAtATimeInTheOrderTheyWereTyped()
{
    CodeDesk desk;
    desk.begin();
    desk.codes.hold = true;
    desk.says(Desk::wrong(desk.code()));
    desk.says(desk.code());
    QCOMPARE(desk.codes.questions.size(), 1);
    QCOMPARE(desk.card().state, State::Checking);
    desk.codes.release(Answer::Wrong);
    desk.settle();
    QCOMPARE(desk.codes.questions.size(), 2);
    desk.codes.release(Answer::Right);
    desk.settle();
    QCOMPARE(desk.card().state, State::Verified);
    // Six at once: the sixth is beyond the five tries, and its message is kept all the same.
    CodeDesk busy;
    busy.begin();
    busy.codes.hold = true;
    const qsizetype before = busy.thread(busy.maya).size();
    for (int i = 0; i < 6; ++i)
        busy.says(busy.code());
    QCOMPARE(busy.thread(busy.maya).size(), before + 6);
    for (int i = 0; i < 5; ++i) {
        busy.codes.release(Answer::Wrong);
        busy.settle();
    }
    QCOMPARE(busy.codes.questions.size(), 5);
    QCOMPARE(busy.card().state, State::Locked);
}

void TestProviderCodes::aCancelledCodeProvesNothing()
{
    CodeDesk desk;
    desk.begin();
    desk.codes.hold = true;
    desk.says(desk.code());
    desk.await(desk.verification->cancel(desk.verificationId));
    desk.codes.release(Answer::Right);
    desk.settle();
    QCOMPARE(desk.stored().state, VerificationState::Void);
    QVERIFY(desk.card().state != State::Verified);
}

void TestProviderCodes::aPendingCodeGoesOnAfterARestart()
{
    CodeDesk desk;
    desk.begin();
    desk.restart();
    QCOMPARE(desk.card().state, State::CodeSent);
    desk.says(desk.code());
    QCOMPARE(desk.card().state, State::Verified);
    QCOMPARE(desk.codes.questions.size(), 1);
}

void TestProviderCodes::aQuestionWithoutAnAnswerIsUnclearAfterARestartAndNotRepeated()
{
    CodeDesk desk;
    desk.begin();
    desk.codes.hold = true;
    desk.says(desk.code());
    QCOMPARE(desk.card().state, State::Checking);
    desk.restart();
    QCOMPARE(desk.card().state, State::CheckUnclear);
    QCOMPARE(desk.card().checksLeft, 4);
    QCOMPARE(desk.codes.questions.size(), 1);
    desk.codes.hold = false;
    desk.says(desk.code());
    QCOMPARE(desk.card().state, State::Verified);
}

void TestProviderCodes::aResendKeepsTheVerificationAndItsEnd()
{
    CodeDesk desk;
    desk.begin();
    const Verification first = desk.stored();
    const QString refused = desk.begin().refused.value(0).detail;
    QCOMPARE(refused, QStringLiteral("cooldown"));
    desk.pass(61'000);
    desk.restart(); // the provider still has it: no code in memory is needed
    QCOMPARE(desk.begin().verificationId, first.id);
    QCOMPARE(desk.stored().sends, 2);
    QCOMPARE(desk.stored().expiresAt, first.expiresAt);
    desk.pass(9 * 60'000);
    QCOMPARE(desk.card().state, State::Expired);
    desk.says(desk.code());
    QCOMPARE(desk.codes.questions.size(), 0);
}

void TestProviderCodes::ourLimitsHoldWhoeverMakesTheCode()
{
    CodeDesk desk;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(desk.begin().refused.isEmpty());
        desk.await(desk.verification->cancel(desk.verificationId));
        desk.pass(121'000);
    }
    QCOMPARE(desk.begin().refused.value(0).detail, QStringLiteral("number_10min"));
    QCOMPARE(desk.otps(), 3);
}

void TestProviderCodes::aCodeOfAnotherAccountIsSuperseded()
{
    CodeDesk desk;
    desk.await(desk.accounts->put(Account{QStringLiteral("second"), QStringLiteral("phone"), QStringLiteral("Second"), {}, {}, true, {}, 0}));
    desk.await(desk.verification->start(desk.maya, kNumber, desk.conversation, QStringLiteral("phone")));
    desk.settle();
    const QString old = desk.code();
    desk.pass(61'000);
    const auto again = desk.await(desk.verification->start(desk.maya, kNumber, desk.conversation, QStringLiteral("second")));
    QCOMPARE(desk.await(desk.verification->status(desk.maya))->id, again.verificationId);
    QCOMPARE(desk.await(desk.verification->status(desk.maya))->sends, 1);
    desk.settle();
    desk.says(old);
    QCOMPARE(desk.card().state, State::Wrong);
}

void TestProviderCodes::aCountryMayHaveItsOwnWay()
{
    CodeDesk desk;
    desk.await(desk.accounts->put(Account{QStringLiteral("second"), QStringLiteral("phone"), QStringLiteral("Second"), {}, {}, true, {}, 0}));
    desk.await(desk.settings->set(QStringLiteral("provider.otp"), QStringLiteral("phone")));
    desk.await(desk.settings->set(QStringLiteral("provider.routes"), QStringLiteral(R"([{"region":"GB","purpose":"otp","account":"second"}])")));
    QCOMPARE(desk.accounts->accountFor(Purpose::Otp, QStringLiteral("DE")), QStringLiteral("phone"));
    QCOMPARE(desk.accounts->accountFor(Purpose::OneWay, QStringLiteral("GB")), desk.accounts->defaultFor(Purpose::OneWay));
    desk.begin();
    QCOMPARE(desk.stored().accountId, QStringLiteral("second"));
    // Switched off it carries nothing: the usual one does.
    Account off = *desk.accounts->account(QStringLiteral("second"));
    off.enabled = false;
    desk.await(desk.accounts->put(off));
    QCOMPARE(desk.accounts->accountFor(Purpose::Otp, QStringLiteral("GB")), QStringLiteral("phone"));
}

void TestProviderCodes::noAccountNoCheck()
{
    CodeDesk desk;
    desk.begin();
    desk.await(desk.accounts->remove(QStringLiteral("phone")));
    desk.says(desk.code());
    QCOMPARE(desk.card().state, State::NotChecked);
    QCOMPARE(desk.card().detail, QStringLiteral("configuration"));
    QCOMPARE(desk.card().checksLeft, 5);
}

void TestProviderCodes::theTypedCodeIsInNoFile()
{
    CodeDesk desk;
    desk.begin();
    const QByteArray right = desk.code().toLatin1();
    const QByteArray wrong = Desk::wrong(desk.code()).toLatin1();
    desk.says(QString::fromLatin1(wrong));
    desk.says(QStringLiteral("sorry: ") + QString::fromLatin1(right));
    QCOMPARE(desk.card().state, State::Verified);
    desk.restart();
    const QDir profile(desk.dir.path() + QStringLiteral("/p"));
    int files = 0;
    for (const QFileInfo &info : profile.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(right) && !bytes.contains(wrong), qPrintable(info.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(TestProviderCodes)
#include "test_providercodes.moc"
