// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/inbound.h"
#include "services/verificationissue.h"
#include "store/store.h"
#include "support/memoryfolder.h"
#include "support/testsize.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <cmath>
#include <optional>

using namespace heliograph;

namespace {

const QString kNumber = QStringLiteral("+447700900142");

/// The commits behind verification, over a real store.
struct Bench {
    QTemporaryDir dir{test::memoryFolder()};
    std::unique_ptr<store::Store> store = std::move(*store::Store::open(dir.path() + QStringLiteral("/p"), 1'778'765'760'000));
    CodeCheck check{QByteArray(32, 'k'), {}, QStringLiteral("Ines"), 1'778'765'760'000, 5'000'000, QByteArrayLiteral("boot-1")};
    QHash<qint64, std::shared_ptr<LockedCode>> living;
    qint64 customer = 0;

    template<typename Fn>
    auto run(Fn fn)
    {
        auto future = store->write(fn);
        future.waitForFinished();
        const auto result = future.result();
        if (!result)
            qFatal("error %d %s", int(result.error().code), qPrintable(result.error().detail));
        return *result;
    }

    Bench()
    {
        Customer maya;
        maya.name = QStringLiteral("Maya");
        maya.numbers = {ContactPoint{0, 0, kNumber, QStringLiteral("GB"), NumberType::Mobile, true, false, true}};
        customer = run([maya](store::Unit &unit) { return unit.customers.insert(maya); });
    }
    IssuedCode issue(const QString &e164 = kNumber)
    {
        IssueRequest request;
        request.check = check;
        request.customerId = customer;
        request.number.e164 = e164;
        request.number.region = QStringLiteral("GB");
        request.number.type = NumberType::Mobile;
        request.accountId = QStringLiteral("a");
        request.living = living;
        request.fresh = LockedCode::make(check.limits.digits);
        const IssuedCode issued = run([request](store::Unit &unit) { return issueCode(unit, request); });
        if (issued.refusal.isEmpty())
            living.insert(issued.verification.id, issued.code);
        return issued;
    }
    Verification answer(const IssuedCode &issued, AnswerRequest::Outcome outcome)
    {
        const AnswerRequest request{issued.verification.id, issued.resend, outcome, QStringLiteral("refused"), check.actor, check.nowMs};
        return run([request](store::Unit &unit) { return storeAnswer(unit, request); });
    }
    VerificationService::Checked type(const QString &code, Channel by = Channel::WebChat, const QString &from = {})
    {
        return run([c = check, id = customer, code, by, from](store::Unit &unit) { return c.check(unit, id, 0, {code}, by, from); });
    }
    Received receive(const QString &text, Channel channel = Channel::WebChat, const QString &key = QUuid::createUuid().toString())
    {
        Inbound in;
        in.source = QStringLiteral("test");
        in.key = key;
        in.endpoint = {channel, QStringLiteral("us"), channel == Channel::Sms ? kNumber : QStringLiteral("visitor")};
        in.customerId = channel == Channel::Sms ? 0 : customer;
        in.text = text;
        in.at = check.nowMs;
        in.check = check;
        if (channel == Channel::Sms) {
            phone::Number number;
            number.e164 = kNumber;
            in.number = number;
        }
        return run([in](store::Unit &unit) { return storeInbound(unit, in); });
    }
    Verification stored(qint64 id)
    {
        return run([id](store::Unit &unit) { return unit.verifications.get(id); });
    }
    QList<Message> thread()
    {
        return run([id = customer](store::Unit &unit) { return unit.messages.before(id, {0, 0}, 500); });
    }
    int events(const char16_t *code)
    {
        int n = 0;
        for (const Message &m : thread())
            n += m.kind == MessageKind::Event && m.body == QString::fromUtf16(code);
        return n;
    }
    bool optedOut()
    {
        return run([](store::Unit &unit) { return unit.consents.optedOut(kNumber); });
    }
    void pass(qint64 ms)
    {
        check.nowMs += ms;
        check.bootMs += ms;
    }
    static QString wrong(const IssuedCode &issued)
    {
        QString code = issued.code->text();
        code[0] = QChar(u'0' + (code.at(0).digitValue() + 1) % 10);
        return code;
    }
};

} // namespace

// Lines 66–75 of reliability.md (b), A7, gate R6; G8.
class TestCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesAreUniform();
    void twiceTheRightCodeIsOneSuccess();
    void ofAHundredRacersOneSucceeds();
    void aTypedCodeIsMaskedStoredAndCheckedInOneCommit();
    void theCodeIsInNoFile();
    void anotherNumberInTheSentenceCostsOneTry();
    void fiveWrongOnesLock();
    void clocksEndACode();
    void aResendIsTheSameCodeWithoutMoreLife();
    void withoutTheCodeInMemoryAResendSupersedes();
    void unsureStillTakesTheCodeAndRefusedIsVoid();
    void capsAndOneLineForTenClicks();
    void anEditVoidsAndARevocationEnds();
    void anSmsProvesOnlyItsOwnNumber();
    void stopIsHonouredInTheSameCommit();
    void aRepeatIsDropped();
    void aThousandSendsToOnePrefixStopAtTheCap();
    void aTirelessGuesserStaysUnderTheBound();
    void guessersOfRealCodes();
    void noClockLetsACodeOutliveTenMinutes();
};

void TestCodes::codesAreUniform()
{
    // Chi-square over six digits of each code, 9 degrees of freedom: 27.9 is passed by one fair generator in a thousand.
    const int codes = int(test::scaled(20'000, 1'000'000));
    qint64 seen[10] = {};
    for (int i = 0; i < codes; ++i) {
        const auto code = LockedCode::make(6);
        for (const char c : code->bytes())
            ++seen[c - '0'];
    }
    const double expected = codes * 6 / 10.0;
    double chi = 0;
    for (const qint64 n : seen)
        chi += (double(n) - expected) * (double(n) - expected) / expected;
    qInfo("chi-square of %d codes: %.1f", codes, chi);
    QVERIFY(chi < 45); // one in a million
}

void TestCodes::twiceTheRightCodeIsOneSuccess()
{
    Bench bench;
    const IssuedCode issued = bench.issue();
    QCOMPARE(bench.type(issued.code->text()).state, VerificationState::Verified);
    const auto again = bench.type(issued.code->text());
    QVERIFY(again.state != VerificationState::Verified);
    QCOMPARE(again.detail, QStringLiteral("none"));
    QVERIFY(bench.stored(issued.verification.id).mac.isEmpty());
}

void TestCodes::ofAHundredRacersOneSucceeds()
{
    Bench bench;
    const IssuedCode issued = bench.issue();
    QList<QFuture<Result<VerificationService::Checked>>> racers;
    for (int i = 0; i < 100; ++i) {
        racers.append(bench.store->write([c = bench.check, id = bench.customer, code = issued.code->text()](store::Unit &unit) {
            return c.check(unit, id, 0, {code}, Channel::WebChat, {});
        }));
    }
    int won = 0;
    for (auto &racer : racers) {
        racer.waitForFinished();
        QVERIFY(racer.result().has_value());
        won += racer.result()->state == VerificationState::Verified;
    }
    QCOMPARE(won, 1);
    QCOMPARE(bench.events(event::Verified), 1);
}

void TestCodes::aTypedCodeIsMaskedStoredAndCheckedInOneCommit()
{
    for (const QString &form : {QStringLiteral("%1"), QStringLiteral(" %1\n"), QStringLiteral("It says %1 here")}) {
        Bench bench;
        const QString code = bench.issue().code->text();
        const Received received = bench.receive(form.arg(code));
        QVERIFY(received.checked);
        QCOMPARE(received.checked->state, VerificationState::Verified);
        QCOMPARE(received.checked->e164, kNumber);
        for (const Message &m : bench.thread()) {
            QVERIFY(!m.body.contains(code));
            if (m.direction == Direction::Inbound)
                QVERIFY(m.codeHidden && m.body.contains(QString::fromUtf16(kHiddenCode)));
        }
    }
    Bench bench; // line 68
    QString spaced = bench.issue().code->text();
    spaced.insert(3, u' ');
    QCOMPARE(bench.receive(spaced).checked->state, VerificationState::Verified);
    Bench arabic;
    QString digits = arabic.issue().code->text();
    for (QChar &c : digits)
        c = QChar(c.unicode() - u'0' + 0x660);
    QCOMPARE(arabic.receive(digits).checked->state, VerificationState::Verified);
}

void TestCodes::theCodeIsInNoFile()
{
    Bench bench;
    const QByteArray code = bench.issue().code->text().toLatin1();
    bench.receive(QStringLiteral("is it ") + QString::fromLatin1(code) + QStringLiteral(" or 100200?"));
    for (const QFileInfo &info : QDir(bench.dir.path() + QStringLiteral("/p")).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(code), qPrintable(info.fileName()));
        QVERIFY2(!bytes.contains("100200"), qPrintable(info.fileName()));
    }
}

void TestCodes::anotherNumberInTheSentenceCostsOneTry()
{
    Bench bench;
    const IssuedCode issued = bench.issue();
    const Received received = bench.receive(QStringLiteral("Order 918273 and ") + Bench::wrong(issued));
    QCOMPARE(received.checked->detail, QStringLiteral("wrong"));
    QCOMPARE(received.checked->left, 4);
    QCOMPARE(bench.stored(issued.verification.id).checks, 1);
    // Fifty numbers are not fifty guesses.
    QStringList guesses;
    for (int i = 100'000; i < 100'050; ++i)
        guesses.append(QString::number(i));
    guesses.removeAll(issued.code->text());
    guesses.append(issued.code->text());
    QCOMPARE(bench.receive(guesses.join(QStringLiteral(", "))).checked->detail, QStringLiteral("wrong"));
    bench.pass(25 * 60'000);
    bench.receive(QStringLiteral("Order 918273"));
    QCOMPARE(bench.thread().last().body, QString::fromUtf16(event::OtpExpired));
}

void TestCodes::fiveWrongOnesLock()
{
    Bench bench;
    const IssuedCode issued = bench.issue();
    for (int left = 4; left > 0; --left)
        QCOMPARE(bench.type(Bench::wrong(issued)).left, left);
    QCOMPARE(bench.type(Bench::wrong(issued)).state, VerificationState::Locked);
    QCOMPARE(bench.type(issued.code->text()).detail, QStringLiteral("locked"));
    QCOMPARE(bench.events(event::OtpLocked), 1);
    bench.pass(59 * 60'000);
    QCOMPARE(bench.issue().refusal.first().detail, QStringLiteral("locked"));
    bench.pass(2 * 60'000);
    QVERIFY(bench.issue().refusal.isEmpty());
}

void TestCodes::clocksEndACode()
{
    struct Move { qint64 wall, boot; bool reboot; };
    const Move moves[] = {{-24 * 3600'000, 1'000, false}, {24 * 3600'000, 1'000, false}, {1'000, 11 * 60'000, false},
                          {-6'000, 1'000, false}, {600'000, 600'000, false}, {11 * 60'000, 5, true}};
    for (const Move &move : moves) {
        Bench bench;
        const IssuedCode issued = bench.issue();
        bench.check.nowMs += move.wall;
        bench.check.bootMs += move.boot;
        if (move.reboot)
            bench.check.bootId = QByteArrayLiteral("boot-2");
        QCOMPARE(bench.type(issued.code->text()).detail, QStringLiteral("expired"));
        QCOMPARE(bench.events(event::OtpExpired), 1);
    }
    Bench bench;
    const IssuedCode issued = bench.issue();
    bench.pass(599'999);
    QCOMPARE(bench.type(issued.code->text()).state, VerificationState::Verified);
}

void TestCodes::aResendIsTheSameCodeWithoutMoreLife()
{
    Bench bench;
    const IssuedCode first = bench.issue();
    QCOMPARE(bench.issue().refusal.first().detail, QStringLiteral("cooldown"));
    bench.type(Bench::wrong(first));
    bench.pass(61'000);
    const IssuedCode second = bench.issue();
    QVERIFY(second.resend);
    QCOMPARE(second.verification.id, first.verification.id);
    QCOMPARE(second.code->text(), first.code->text());
    QCOMPARE(second.verification.expiresAt, first.verification.expiresAt);
    QCOMPARE(second.verification.checks, 1);
    QVERIFY(second.row.messageId != first.row.messageId);
    QVERIFY(second.row.body.isEmpty());
    // A refused resend leaves the code alone.
    QCOMPARE(bench.answer(second, AnswerRequest::NotSent).state, VerificationState::Pending);
    QCOMPARE(bench.type(first.code->text()).state, VerificationState::Verified);
}

void TestCodes::withoutTheCodeInMemoryAResendSupersedes()
{
    Bench bench;
    const IssuedCode first = bench.issue();
    bench.living.clear();
    bench.pass(61'000);
    const IssuedCode second = bench.issue();
    QVERIFY(!second.resend);
    QCOMPARE(bench.stored(first.verification.id).state, VerificationState::Superseded);
    QVERIFY(bench.stored(first.verification.id).mac.isEmpty());
    if (first.code->text() != second.code->text())
        QCOMPARE(bench.type(first.code->text()).detail, QStringLiteral("wrong"));
    QCOMPARE(bench.type(second.code->text()).state, VerificationState::Verified);
}

void TestCodes::unsureStillTakesTheCodeAndRefusedIsVoid()
{
    Bench unsure;
    const IssuedCode issued = unsure.issue();
    QCOMPARE(issued.verification.detail, QStringLiteral("sending"));
    QCOMPARE(unsure.answer(issued, AnswerRequest::Unsure).detail, QStringLiteral("unsure"));
    QCOMPARE(unsure.events(event::OtpUnsure), 1);
    QCOMPARE(unsure.type(issued.code->text()).state, VerificationState::Verified);
    Bench refused;
    const IssuedCode other = refused.issue();
    QCOMPARE(refused.answer(other, AnswerRequest::NotSent).state, VerificationState::Void);
    QVERIFY(refused.type(other.code->text()).state != VerificationState::Verified);
}

void TestCodes::capsAndOneLineForTenClicks()
{
    Bench bench;
    bench.issue();
    bench.pass(61'000);
    bench.issue();
    bench.pass(121'000);
    bench.issue();
    bench.pass(301'000);
    for (int i = 0; i < 10; ++i) {
        const IssuedCode refused = bench.issue();
        QCOMPARE(refused.refusal.first().detail, QStringLiteral("number_10min"));
        QVERIFY(refused.refusal.first().facts.value(QStringLiteral("retry_at")).toInteger() > bench.check.nowMs);
    }
    QCOMPARE(bench.events(event::OtpNotSent), 1);
}

void TestCodes::anEditVoidsAndARevocationEnds()
{
    Bench bench;
    const IssuedCode pending = bench.issue();
    const auto end = [&bench](const QString &reason) {
        bench.run([id = bench.customer, reason, now = bench.check.nowMs](store::Unit &unit) {
            return endVerification(unit, id, kNumber, reason, QStringLiteral("Ines"), now);
        });
    };
    end(QStringLiteral("edited"));
    QCOMPARE(bench.stored(pending.verification.id).state, VerificationState::Void);
    bench.pass(61'000);
    const IssuedCode second = bench.issue();
    bench.type(second.code->text());
    end(QStringLiteral("revoked"));
    const auto valid = bench.run([id = bench.customer, now = bench.check.nowMs](store::Unit &unit) {
        return unit.verifications.valid(id, kNumber, now);
    });
    QVERIFY(!valid);
    QCOMPARE(bench.events(event::VerificationEnded), 1);
}

void TestCodes::anSmsProvesOnlyItsOwnNumber()
{
    Bench bench;
    const IssuedCode issued = bench.issue();
    QCOMPARE(bench.type(issued.code->text(), Channel::Sms, QStringLiteral("+447700900999")).detail, QStringLiteral("none"));
    QCOMPARE(bench.stored(issued.verification.id).checks, 0);
    QCOMPARE(bench.receive(issued.code->text(), Channel::Sms).checked->state, VerificationState::Verified);
    QCOMPARE(bench.stored(issued.verification.id).provenBy, Channel::Sms);
}

void TestCodes::stopIsHonouredInTheSameCommit()
{
    Bench bench;
    bench.receive(QStringLiteral("STOP"));
    QVERIFY2(!bench.optedOut(), "a word in a chat is a word");
    const Received first = bench.receive(QStringLiteral("ST\u200bOP"), Channel::Sms); // line 56
    QVERIFY(bench.optedOut());
    QVERIFY(first.confirmStop);
    QVERIFY(!bench.receive(QStringLiteral("stop!"), Channel::Sms).confirmStop);
    QCOMPARE(bench.issue().refusal.first().rule, policy::Rule::OptedOut);
    bench.receive(QStringLiteral("Start"), Channel::Sms);
    QVERIFY(!bench.optedOut());
    bench.receive(QStringLiteral("please stop texting me"), Channel::Sms);
    QVERIFY(!bench.optedOut());
    QCOMPARE(bench.events(event::SoundsLikeStop), 1);
    bench.receive(QStringLiteral("We have got to STOP this bill!"), Channel::Sms);
    QVERIFY(!bench.optedOut());
}

void TestCodes::aRepeatIsDropped()
{
    Bench bench;
    QVERIFY(bench.receive(QStringLiteral("Hello"), Channel::WebChat, QStringLiteral("k")).messageId > 0);
    QCOMPARE(bench.receive(QStringLiteral("Hello"), Channel::WebChat, QStringLiteral("k")).messageId, 0);
    QVERIFY(bench.receive(QStringLiteral("Hello"), Channel::WebChat).messageId > 0);
    QCOMPARE(bench.thread().size(), 3); // two texts and the line that tells of the new conversation
}

void TestCodes::aThousandSendsToOnePrefixStopAtTheCap() // line 73, A7: pumping
{
    Bench bench;
    bench.check.limits.perAgentPerHour = bench.check.limits.perWorkspacePerHour = 100'000; // the prefix alone shall stop it
    const auto attack = [&bench](int from, int count) {
        int sent = 0;
        for (int i = from; i < from + count; ++i) {
            const IssuedCode issued = bench.issue(QStringLiteral("+44740012%1").arg(i, 4, 10, QLatin1Char('0')));
            sent += issued.refusal.isEmpty();
            if (!issued.refusal.isEmpty() && issued.refusal.first().detail != QLatin1String("prefix"))
                return -1;
        }
        return sent;
    };
    const int numbers = test::scaled(200, 1'000);
    QCOMPARE(attack(0, numbers), bench.check.limits.unconfirmedPrefixPerHour);
    QVERIFY2(bench.issue(QStringLiteral("+447700900142")).refusal.isEmpty(), "another prefix is not punished");
    bench.pass(61 * 60'000);
    QCOMPARE(attack(5'000, numbers), bench.check.limits.unconfirmedPrefixPerHour);

    // Without the prefix rule the agent's and the workspace's caps hold.
    Bench agent;
    agent.check.limits.unconfirmedPrefixPerHour = 100'000;
    int sent = 0;
    for (int i = 0; i < numbers; ++i)
        sent += agent.issue(QStringLiteral("+4474001%1").arg(20'000 + i * 7)).refusal.isEmpty();
    QCOMPARE(sent, agent.check.limits.perAgentPerHour);
}

/// Somebody who types a wrong code at every chance, for two days. What the store lets him check bounds what he can win.
void TestCodes::aTirelessGuesserStaysUnderTheBound() // A7: 5 codes of 5 checks a day, P(guess) ≤ 2.5e-5
{
    constexpr qint64 minute = 60'000, day = 24 * 60 * minute;
    for (const bool supervisorHelps : {false, true}) {
        Bench bench;
        if (supervisorHelps) // the cap of ten failures is lifted each time
            bench.check.limits.failuresPerCustomer = 1'000'000;
        QList<qint64> checks;
        std::optional<IssuedCode> living;
        const qint64 start = bench.check.nowMs;
        while (bench.check.nowMs < start + 2 * day) {
            const IssuedCode issued = bench.issue();
            if (issued.refusal.isEmpty())
                living = issued;
            while (living) {
                const int before = bench.stored(living->verification.id).checks;
                bench.type(Bench::wrong(*living));
                if (bench.stored(living->verification.id).checks == before)
                    break;
                checks.append(bench.check.nowMs);
            }
            bench.pass(5 * minute);
        }
        int most = 0;
        for (qsizetype i = 0, j = 0; j < checks.size(); ++j) {
            while (checks.at(j) - checks.at(i) >= day)
                ++i;
            most = qMax(most, int(j - i) + 1);
        }
        qInfo("%lld guesses in two days, at most %d within one: P <= %.2g", qint64(checks.size()), most, most / 1e6);
        QVERIFY(most <= (supervisorHelps ? 25 : 10));
        QVERIFY(most >= 5);
        if (!supervisorHelps)
            QVERIFY2(checks.size() <= 10, "after ten failures a supervisor is needed, whatever the day");
    }
}

void TestCodes::guessersOfRealCodes()
{
    // 25 guesses each at five codes, as the caps allow in a day: expected 2.5e-5 for a guesser.
    const int guessers = test::scaled(4'000, 100'000);
    int won = 0;
    for (int guesser = 0; guesser < guessers; ++guesser) {
        for (int code = 0; code < 5; ++code) {
            const auto real = LockedCode::make(6);
            const int value = real->bytes().toInt();
            for (int guess = 0; guess < 5; ++guess)
                won += QRandomGenerator::global()->bounded(1'000'000) == value;
        }
    }
    const double expected = guessers * 25 / 1e6;
    qInfo("%d of %d guessers won, expected %.2f", won, guessers, expected);
    // Six standard deviations: fails once in a hundred million fair runs, and at once where a digit is missing.
    QVERIFY(won <= expected * 1.2 + 6 * std::sqrt(expected) + 3);
}

void TestCodes::noClockLetsACodeOutliveTenMinutes() // R6, A7: clock changes and suspend
{
    struct Case { const char *what; qint64 wallJump; bool suspended; };
    const Case cases[] = {{"nothing", 0, false}, {"one hour back", -3'600'000, false}, {"one day back", -86'400'000, false},
                          {"one hour on", 3'600'000, false}, {"one day on", 86'400'000, false}, {"four seconds back", -4'000, false},
                          {"asleep", 0, true}};
    for (const Case &c : cases) {
        for (const qint64 realMs : {0, 30'000, 300'000, 599'000, 600'001, 601'000, 3'600'000, 86'400'000}) {
            Bench bench;
            const IssuedCode issued = bench.issue();
            bench.check.nowMs += realMs + c.wallJump;
            bench.check.bootMs += realMs; // CLOCK_BOOTTIME counts sleep as well
            const auto result = bench.type(issued.code->text());
            const QByteArray what = QByteArray(c.what) + ", " + QByteArray::number(realMs);
            if (realMs > 600'000)
                QVERIFY2(result.state != VerificationState::Verified, what.constData());
            else if (c.wallJump == 0)
                QVERIFY2(result.state == VerificationState::Verified, what.constData());
        }
    }
    // After a reboot the boot clock says nothing; the wall clock alone decides, and going back ends the code.
    for (const qint64 wall : {-6'000, 600'001}) {
        Bench bench;
        const IssuedCode issued = bench.issue();
        bench.check.nowMs += wall;
        bench.check.bootMs = 1'000;
        bench.check.bootId = QByteArrayLiteral("boot-2");
        QVERIFY(bench.type(issued.code->text()).state != VerificationState::Verified);
    }
}

QTEST_GUILESS_MAIN(TestCodes)
#include "test_codes.moc"
