// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

#include <QDir>
#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;

// Lines 66–75 of reliability.md (b), A7, C2; rows W-C1…C4, D2 of the OTP rules; gate R6.
class TestVerification : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCodeTypedInTheChatVerifiesTheNumber();
    void theCodeIsInNoFileOfTheProfile();
    void theRightCodeTwiceCountsOnce();
    void ofAHundredRacersOneSucceeds();
    void formsOfTheSameCode_data();
    void formsOfTheSameCode();
    void malformedInputCostsNoTry();
    void aCodeOfASupersededVerificationIsRefused();
    void theClockSetBackEndsACode();
    void suspendedForTenMinutesACodeIsDead();
    void aSentenceWithAnotherNumberIsOneTry();
    void manyNumbersInOneMessageAreNoGuessingMachine();
    void anOrderNumberStaysReadableWhereNoCodeIsPending();
    void anEditedNumberVoidsItsCode();
    void aCodeThatNeverLeftIsVoidAfterACrash();
    void anUnsureDeliveryStillTakesTheCode();
    void aResendCarriesTheSameCodeAndNeverMoreLife();
    void afterARestartAResendMakesANewCode();
    void fiveWrongCodesLockForAnHour();
    void capsRefuseWithATime();
    void refusedByTheProviderIsVoid();
    void anOptedOutNumberGetsNoCode();
    void aCountryOutsideTheListGetsNoCode();
    void verificationEndsAfterHalfAYearOrByHand();
    void anSmsProvesOnlyTheNumberItCameFrom();

private:
    VerificationService::Started start(Desk &desk, qint64 customer, const QString &e164 = number())
    {
        return desk.await(desk.verification->start(customer, e164, conversation));
    }
    VerificationService::Checked check(Desk &desk, qint64 customer, const QString &code)
    {
        return desk.await(desk.verification->check(customer, code, Channel::WebChat));
    }
    VerificationCard card(Desk &desk, qint64 customer) { return desk.await(desk.verification->card(customer)); }
    static QString number() { return QStringLiteral("+447700900142"); }
    qint64 conversation = 1;
};

void TestVerification::aCodeTypedInTheChatVerifiesTheNumber()
{
    Desk desk;
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("Hello"))));
    const qint64 maya = 1;
    QCOMPARE(card(desk, maya).state, VerificationCard::State::NoNumber);
    QSignalSpy sent(desk.verification.get(), &VerificationService::codeSent);
    QSignalSpy proven(desk.verification.get(), &VerificationService::verified);

    const auto started = start(desk, maya, QStringLiteral("07700 900142"));
    QVERIFY(started.refused.isEmpty());
    QCOMPARE(started.state, VerificationState::Pending);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(card(desk, maya).state, VerificationCard::State::CodeSent);
    QCOMPARE(card(desk, maya).e164, number());
    QCOMPARE(desk.events(maya, event::OtpSent), 1);

    desk.pass(30'000);
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), desk.code())));
    desk.settle();
    const VerificationCard after = card(desk, maya);
    QCOMPARE(after.state, VerificationCard::State::Verified);
    QCOMPARE(after.provenBy, Channel::WebChat);
    QCOMPARE(after.verifiedAt, desk.clock.wall);
    QCOMPARE(after.validUntil, desk.clock.wall + qint64(180) * 24 * 3600 * 1000);
    QCOMPARE(proven.size(), 1);
    QCOMPARE(proven.first().at(1).toString(), number());
    QCOMPARE(desk.events(maya, event::Verified), 1);
    bool hidden = false;
    for (const Message &m : desk.thread(maya)) {
        QVERIFY(!m.body.contains(desk.code()));
        hidden = hidden || (m.codeHidden && m.body == QString::fromUtf16(kHiddenCode));
    }
    QVERIFY(hidden);
}

void TestVerification::theCodeIsInNoFileOfTheProfile()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    InboundChat typed = desk.chat(QStringLiteral("v"), QStringLiteral("It is ") + desk.code());
    typed.customerId = maya;
    desk.await(desk.conversations->receive(typed));
    desk.settle();
    const QByteArray code = desk.code().toLatin1();
    const QDir profile(desk.dir.path() + QStringLiteral("/p"));
    int read = 0;
    for (const QFileInfo &info : profile.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(code), qPrintable(info.fileName()));
        ++read;
    }
    QVERIFY(read >= 2);
}

void TestVerification::theRightCodeTwiceCountsOnce()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    QCOMPARE(check(desk, maya, desk.code()).state, VerificationState::Verified);
    const auto again = check(desk, maya, desk.code());
    QVERIFY(again.state != VerificationState::Verified);
    QCOMPARE(again.detail, QStringLiteral("none"));
    QCOMPARE(desk.events(maya, event::Verified), 1);
}

void TestVerification::ofAHundredRacersOneSucceeds()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    QList<Async<VerificationService::Checked>> racers;
    for (int i = 0; i < 100; ++i)
        racers.append(desk.verification->check(maya, desk.code(), Channel::WebChat));
    int won = 0;
    for (const auto &racer : racers)
        won += desk.await(racer).state == VerificationState::Verified;
    QCOMPARE(won, 1);
    QCOMPARE(desk.events(maya, event::Verified), 1);
}

void TestVerification::formsOfTheSameCode_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("spaces") << 0;
    QTest::newRow("dash") << 1;
    QTest::newRow("arabic-indic") << 2;
    QTest::newRow("full width") << 3;
}

void TestVerification::formsOfTheSameCode()
{
    QFETCH(int, form);
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    QString code = desk.code();
    if (form < 2) {
        code.insert(3, form == 0 ? u' ' : u'-');
    } else {
        for (QChar &c : code)
            c = QChar(c.unicode() - u'0' + (form == 2 ? 0x660 : 0xff10));
    }
    QCOMPARE(check(desk, maya, code).state, VerificationState::Verified);
}

void TestVerification::malformedInputCostsNoTry()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    for (const auto &text : {QStringLiteral(""), QStringLiteral("12345"), QStringLiteral("1234567"), QStringLiteral("abcdef"), QStringLiteral("%1 %2")})
        QCOMPARE(check(desk, maya, text).detail, QStringLiteral("malformed"));
    QCOMPARE(card(desk, maya).checksLeft, 5);
}

void TestVerification::aCodeOfASupersededVerificationIsRefused()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    const auto first = start(desk, maya);
    const QString old = desk.code();
    desk.restart();
    desk.pass(61'000);
    const auto second = start(desk, maya);
    QVERIFY(second.verificationId != first.verificationId);
    if (old != desk.code())
        QCOMPARE(check(desk, maya, old).detail, QStringLiteral("wrong"));
    QCOMPARE(check(desk, maya, desk.code()).state, VerificationState::Verified);
}

void TestVerification::theClockSetBackEndsACode()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    desk.clock.wall -= 24 * 3600'000;
    QCOMPARE(check(desk, maya, desk.code()).detail, QStringLiteral("expired"));
    QCOMPARE(desk.events(maya, event::OtpExpired), 1);
}

void TestVerification::suspendedForTenMinutesACodeIsDead()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    desk.clock.boot += 11 * 60'000; // asleep, and the wall clock was set back by as much
    QCOMPARE(check(desk, maya, desk.code()).detail, QStringLiteral("expired"));
    desk.pass(1'000);
    QCOMPARE(card(desk, maya).state, VerificationCard::State::Expired);
}

void TestVerification::aSentenceWithAnotherNumberIsOneTry()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    InboundChat typed = desk.chat(QStringLiteral("v"), QStringLiteral("Order 918273, and ") + Desk::wrong(desk.code()) + QStringLiteral(", please"));
    typed.customerId = maya;
    desk.await(desk.conversations->receive(typed));
    desk.settle();
    QCOMPARE(card(desk, maya).checksLeft, 4);
    QCOMPARE(card(desk, maya).state, VerificationCard::State::Wrong);
    const QString mark = QString::fromUtf16(kHiddenCode);
    const QString stored = QStringLiteral("Order ") + mark + QStringLiteral(", and ") + mark + QStringLiteral(", please");
    bool found = false;
    for (const Message &m : desk.thread(maya))
        found = found || m.body == stored;
    QVERIFY(found);
}

void TestVerification::manyNumbersInOneMessageAreNoGuessingMachine()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    QStringList guesses;
    for (int i = 0; i < 50; ++i)
        guesses.append(QStringLiteral("%1").arg(100000 + i));
    guesses.removeAll(desk.code());
    guesses.append(desk.code());
    InboundChat typed = desk.chat(QStringLiteral("v"), guesses.join(QStringLiteral(", ")));
    typed.customerId = maya;
    desk.await(desk.conversations->receive(typed));
    desk.settle();
    QCOMPARE(card(desk, maya).state, VerificationCard::State::Wrong);
}

void TestVerification::anOrderNumberStaysReadableWhereNoCodeIsPending()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    InboundChat typed = desk.chat(QStringLiteral("v"), QStringLiteral("Order 918273"));
    typed.customerId = maya;
    desk.await(desk.conversations->receive(typed));
    QCOMPARE(desk.thread(maya).last().body, QStringLiteral("Order 918273"));
}

void TestVerification::anEditedNumberVoidsItsCode()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    ContactPoint point = desk.await(desk.customers->get(maya)).numbers.first();
    point.e164 = QStringLiteral("+447700900143");
    desk.await(desk.customers->setNumber(point));
    QVERIFY(check(desk, maya, desk.code()).state != VerificationState::Verified);
    const auto status = desk.await(desk.verification->status(maya, number()));
    QCOMPARE(status->state, VerificationState::Void);
    QCOMPARE(status->detail, QStringLiteral("edited"));
}

void TestVerification::aCodeThatNeverLeftIsVoidAfterACrash()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    // What commit 1 of a code leaves when the process dies right after it.
    const qint64 now = desk.clock.wall;
    const qint64 id = desk.await(desk.store->write([maya, now](store::Unit &unit) -> Result<qint64> {
        Verification v;
        v.customerId = maya;
        v.e164 = number();
        v.detail = QStringLiteral("sending");
        v.issuedAt = v.lastSentAt = now;
        v.expiresAt = now + 600'000;
        v.mac = QByteArray(32, 'm');
        const auto made = unit.verifications.insert(v);
        Message m;
        m.threadId = maya;
        m.at = now;
        m.kind = MessageKind::Otp;
        const auto message = unit.messages.insert(m);
        OutboxRow row;
        row.messageId = *message;
        row.draftId = QStringLiteral("d");
        row.kind = MessageKind::Otp;
        row.customerId = maya;
        row.verificationId = *made;
        row.accountId = QStringLiteral("phone");
        row.to = number();
        row.createdAt = now;
        row.notAfter = now + 60'000;
        if (const Status ok = unit.outbox.insert(row); !ok)
            return tl::unexpected<Error>(ok.error());
        return made;
    }));
    const qsizetype before = desk.requests.size();
    desk.restart();
    desk.pass(120'000);
    QCOMPARE(desk.requests.size(), before);
    const auto v = desk.await(desk.store->read([id](const store::View &view) { return view.verifications.get(id); }));
    QCOMPARE(v.state, VerificationState::Void);
    QCOMPARE(v.detail, QStringLiteral("restart"));
}

void TestVerification::anUnsureDeliveryStillTakesTheCode()
{
    Desk desk;
    desk.answer = SendVerdict::Kind::Unknown;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    const auto started = start(desk, maya);
    QCOMPARE(started.state, VerificationState::Pending);
    QCOMPARE(started.detail, QStringLiteral("unsure"));
    QCOMPARE(card(desk, maya).state, VerificationCard::State::Unsure);
    QCOMPARE(desk.events(maya, event::OtpUnsure), 1);
    desk.pass(120'000);
    QCOMPARE(desk.otps(), 1);
    QCOMPARE(check(desk, maya, desk.code()).state, VerificationState::Verified);
}

void TestVerification::aResendCarriesTheSameCodeAndNeverMoreLife()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    const auto first = start(desk, maya);
    const QString code = desk.code();
    const qint64 expires = card(desk, maya).expiresAt;
    const auto early = start(desk, maya);
    QCOMPARE(early.refused.size(), 1);
    QCOMPARE(early.refused.first().rule, policy::Rule::Limit);
    QCOMPARE(early.refused.first().facts.value(QStringLiteral("code")).toString(), QStringLiteral("cooldown"));
    QCOMPARE(desk.otps(), 1);
    check(desk, maya, Desk::wrong(code));
    desk.pass(61'000);
    const auto second = start(desk, maya);
    QVERIFY(second.refused.isEmpty());
    QCOMPARE(second.verificationId, first.verificationId);
    QCOMPARE(desk.otps(), 2);
    QCOMPARE(desk.code(), code);
    QCOMPARE(card(desk, maya).expiresAt, expires);
    QCOMPARE(card(desk, maya).checksLeft, 4);
}

void TestVerification::afterARestartAResendMakesANewCode()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    const auto first = start(desk, maya);
    desk.restart();
    QCOMPARE(card(desk, maya).state, VerificationCard::State::CodeSent);
    QCOMPARE(start(desk, maya).refused.size(), 1); // the wait goes on
    desk.pass(61'000);
    start(desk, maya);
    const auto old = desk.await(desk.store->read([id = first.verificationId](const store::View &view) { return view.verifications.get(id); }));
    QCOMPARE(old.state, VerificationState::Superseded);
    QVERIFY(old.mac.isEmpty());
}

void TestVerification::fiveWrongCodesLockForAnHour()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    const QString wrong = Desk::wrong(desk.code());
    for (int left = 4; left > 0; --left) {
        const auto checked = check(desk, maya, wrong);
        QCOMPARE(checked.detail, QStringLiteral("wrong"));
        QCOMPARE(checked.left, left);
    }
    QCOMPARE(check(desk, maya, wrong).state, VerificationState::Locked);
    QCOMPARE(check(desk, maya, desk.code()).detail, QStringLiteral("locked"));
    QCOMPARE(card(desk, maya).state, VerificationCard::State::Locked);
    QCOMPARE(card(desk, maya).lockedUntil, desk.clock.wall + 3'600'000);
    QCOMPARE(desk.events(maya, event::OtpWrong), 4);
    QCOMPARE(desk.events(maya, event::OtpLocked), 1);
    desk.pass(59 * 60'000);
    QCOMPARE(start(desk, maya).refused.size(), 1);
    desk.pass(2 * 60'000);
    QVERIFY(start(desk, maya).refused.isEmpty());
}

void TestVerification::capsRefuseWithATime()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    desk.pass(61'000);
    start(desk, maya);
    desk.pass(121'000);
    start(desk, maya);
    desk.pass(301'000);
    const auto fourth = start(desk, maya);
    QCOMPARE(fourth.refused.size(), 1);
    QCOMPARE(fourth.refused.first().facts.value(QStringLiteral("code")).toString(), QStringLiteral("number_10min"));
    QVERIFY(fourth.refused.first().facts.value(QStringLiteral("retry_at")).toInteger() > desk.clock.wall);
    QCOMPARE(desk.otps(), 3);
    QCOMPARE(desk.events(maya, event::OtpNotSent), 1);
    start(desk, maya);
    QCOMPARE(desk.events(maya, event::OtpNotSent), 1);
}

void TestVerification::refusedByTheProviderIsVoid()
{
    Desk desk;
    desk.answer = SendVerdict::Kind::Rejected;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    QSignalSpy sent(desk.verification.get(), &VerificationService::codeSent);
    const auto started = start(desk, maya);
    QCOMPARE(started.state, VerificationState::Void);
    QCOMPARE(started.detail, QStringLiteral("not_sent"));
    QCOMPARE(card(desk, maya).state, VerificationCard::State::NotSent);
    QCOMPARE(sent.size(), 0);
}

void TestVerification::anOptedOutNumberGetsNoCode()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    desk.await(desk.customers->optOut(number(), QStringLiteral("STOP"), QStringLiteral("phoned")));
    const auto started = start(desk, maya);
    QVERIFY(!started.refused.isEmpty());
    QCOMPARE(started.refused.first().rule, policy::Rule::OptedOut);
    QCOMPARE(desk.otps(), 0);
    QCOMPARE(card(desk, maya).state, VerificationCard::State::OptedOut);
}

void TestVerification::aCountryOutsideTheListGetsNoCode()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    const auto started = start(desk, maya, QStringLiteral("+61491570156"));
    QVERIFY(!started.refused.isEmpty());
    QCOMPARE(started.refused.first().rule, policy::Rule::Country);
    QCOMPARE(desk.otps(), 0);
    desk.addCustomer(QStringLiteral("Ruby"), QStringLiteral("+61491570157"));
    QVERIFY(start(desk, maya, QStringLiteral("+61491570156")).refused.isEmpty());
}

void TestVerification::verificationEndsAfterHalfAYearOrByHand()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    check(desk, maya, desk.code());
    desk.clock.wall += qint64(180) * 24 * 3600'000 + 1;
    QCOMPARE(card(desk, maya).state, VerificationCard::State::Ended);
    QCOMPARE(card(desk, maya).detail, QStringLiteral("180_days"));
    start(desk, maya);
    check(desk, maya, desk.code());
    QCOMPARE(card(desk, maya).state, VerificationCard::State::Verified);
    desk.await(desk.verification->revoke(maya, number()));
    QCOMPARE(card(desk, maya).state, VerificationCard::State::Ended);
    QCOMPARE(card(desk, maya).detail, QStringLiteral("revoked"));
    QCOMPARE(desk.events(maya, event::VerificationEnded), 1);
}

void TestVerification::anSmsProvesOnlyTheNumberItCameFrom()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    start(desk, maya);
    QCOMPARE(desk.await(desk.verification->check(maya, desk.code(), Channel::Sms, QStringLiteral("+447700900999"))).detail, QStringLiteral("none"));
    desk.await(desk.conversations->receive(desk.sms(number(), desk.code())));
    desk.settle();
    QCOMPARE(card(desk, maya).state, VerificationCard::State::Verified);
    QCOMPARE(card(desk, maya).provenBy, Channel::Sms);
}

QTEST_GUILESS_MAIN(TestVerification)
#include "test_verification.moc"
