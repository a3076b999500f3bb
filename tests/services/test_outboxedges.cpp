// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "outboxfixture.h"
#include "services/verdictplan.h"

#include <QDir>
#include <QSemaphore>
#include <QTimeZone>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
namespace heliograph::test {

using Kind = SendVerdict::Kind;
using Fault = SendVerdict::Account;

/// The pipeline where the disk, the clock and the other side are at their worst (reliability.md A1, A8, (b) 26, 27, 31, 32).
class TestOutboxEdges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fiftyEntersOnAStalledDatabase();
    void anOptOutDuringSendingStopsTheNext();
    void anOptOutRacesFiftyWaitingTexts();
    void marketingWaitsForTheMorning();
    void quietHoursAreCheckedAgainAtTheIntent();
    void withoutAReceiptForThreeDays();
    void whereNoReceiptsComeAcceptedIsFinal();
    void anAnswerIsKeptUntilTheDiskTakesIt();
    void aFullDiskIsToldAndTheTextStaysUnsent();
    void aClockSetBackBeforeARestartDelaysNothing();
    void runOnceSendsWhatIsDueAndWaitForTells();
    void waitForAReceipt();
    void aCodeGoesOnceAndIsKeptNowhere();
    void aCodeIsNeverTriedAgain();
    void whyASecretIsNotHereIsTold();

private:
    static constexpr qint64 kHour = 3600'000;
    static qint64 stop(OutboxDesk &desk)
    {
        return *OutboxDesk::await(desk.store->write([now = desk.clock.nowMs()](store::Unit &unit) {
            ConsentRecord line;
            line.e164 = OutboxDesk::number;
            line.status = ConsentStatus::OptOut;
            line.scope = u"sms"_s;
            line.at = now;
            return unit.consents.append(line);
        }));
    }
    /// Lets texts of the marketing class go to the number at all.
    static void consentToMarketing(OutboxDesk &desk)
    {
        QVERIFY(OutboxDesk::await(desk.store->write([customer = desk.customer, now = desk.clock.nowMs()](store::Unit &unit) {
            ConsentRecord line;
            line.customerId = customer;
            line.e164 = OutboxDesk::number;
            line.scope = u"marketing"_s;
            line.source = u"newsletter form"_s;
            line.at = now;
            return unit.consents.append(line);
        })));
    }
    static SmsDraft marketing(OutboxDesk &desk, const QString &text)
    {
        SmsDraft draft = desk.draft(text);
        draft.marketing = true;
        return draft;
    }
    static Receipt receiptFor(OutboxDesk &desk, ReceiptType type)
    {
        return {u"gate"_s, desk.gateway.requests.last().clientRef, {}, 0, type, desk.clock.nowMs(), {}, {}};
    }
    /// An OTP's row and message, as VerificationService commits them.
    static OutboxRow otpRow(OutboxDesk &desk)
    {
        OutboxRow row;
        row.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        row.clientRef = QUuid::createUuid().toString(QUuid::WithoutBraces);
        row.kind = MessageKind::Otp;
        row.customerId = desk.customer;
        row.accountId = u"gate"_s;
        row.to = OutboxDesk::number;
        row.createdAt = desk.clock.nowMs();
        row.notAfter = desk.clock.nowMs() + 60'000;
        return *OutboxDesk::await(desk.store->write([row](store::Unit &unit) -> Result<OutboxRow> {
            Message message;
            message.threadId = row.customerId;
            message.at = row.createdAt;
            message.kind = MessageKind::Otp;
            message.direction = Direction::Outbound;
            message.channel = Channel::Sms;
            const auto id = unit.messages.insert(message);
            if (!id)
                return tl::unexpected<Error>(id.error());
            OutboxRow stored = row;
            stored.messageId = *id;
            const Status ok = unit.outbox.insert(stored);
            return ok ? Result<OutboxRow>(stored) : Result<OutboxRow>(tl::unexpected<Error>(ok.error()));
        }));
    }
};

/// From here on no write reaches the disk, as if it were full, until this goes.
class FullDisk
{
public:
    FullDisk()
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};

void TestOutboxEdges::fiftyEntersOnAStalledDatabase() // A1: double Enter, lag
{
    OutboxDesk desk;
    QSemaphore disk;
    const auto stall = desk.store->write([&disk](store::Unit &) -> Status {
        disk.acquire();
        return Done{};
    });
    const SmsDraft draft = desk.draft(u"Once"_s);
    QElapsedTimer clicks;
    clicks.start();
    QList<Async<OutboxService::Sent>> all;
    for (int i = 0; i < 50; ++i)
        all.append(desk.outbox->send(draft));
    QVERIFY2(clicks.elapsed() < 1'000, "a click waits for no disk");
    for (int i = 0; i < 100; ++i)
        QCoreApplication::processEvents();
    for (const auto &sent : std::as_const(all))
        QVERIFY2(!sent.isFinished(), "nothing is acknowledged before it is durable");
    QCOMPARE(desk.gateway.requests.size(), 0);
    disk.release();
    QVERIFY(OutboxDesk::await(stall));
    QSet<qint64> ids;
    for (const auto &sent : std::as_const(all))
        ids.insert(OutboxDesk::await(sent)->messageId);
    desk.settle();
    QCOMPARE(ids.size(), 1);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestOutboxEdges::anOptOutDuringSendingStopsTheNext() // line 27
{
    OutboxDesk desk;
    desk.gateway.answers.clear();
    const qint64 going = desk.send(desk.draft(u"First"_s));
    const qint64 waiting = desk.send(desk.draft(u"Second"_s, false));
    QCOMPARE(desk.row(going).state, OutboxState::Sending);
    stop(desk);
    desk.gateway.silent.front()->addResult(answer(Kind::Accepted));
    desk.gateway.silent.front()->finish();
    desk.pass(6'000);
    QCOMPARE(desk.row(going).state, OutboxState::Accepted);
    QCOMPARE(desk.row(waiting).state, OutboxState::Cancelled);
    QCOMPARE(desk.gateway.requests.size(), 1);
    const auto next = OutboxDesk::await(desk.outbox->send(desk.draft(u"Third"_s)));
    QCOMPARE(next->messageId, 0);
    QCOMPARE(policy::refusals(next->report.findings).first().rule, policy::Rule::OptedOut);
}

void TestOutboxEdges::anOptOutRacesFiftyWaitingTexts() // R8
{
    OutboxDesk desk;
    desk.gateway.answers = {answer(Kind::Accepted)};
    QVERIFY(OutboxDesk::await(desk.accounts->pause(u"gate"_s, u"configuration"_s)));
    for (int i = 0; i < 50; ++i)
        desk.send(desk.draft(u"Text %1"_s.arg(i)));
    const auto resumed = desk.accounts->resume(u"gate"_s);
    const auto stopped = desk.store->write([now = desk.clock.nowMs()](store::Unit &unit) -> Result<qint64> {
        ConsentRecord line;
        line.e164 = OutboxDesk::number;
        line.status = ConsentStatus::OptOut;
        line.at = now;
        return unit.consents.append(line);
    });
    QVERIFY(OutboxDesk::await(stopped));
    // What began before the opt-out was committed may go; nothing begins after it.
    const auto begun = *OutboxDesk::await(desk.store->read([](const store::View &view) -> Result<int> {
        return int(view.outbox.inStates({OutboxState::Sending, OutboxState::Accepted}, 100)->size());
    }));
    desk.pass(120'000);
    QVERIFY(OutboxDesk::await(resumed));
    QVERIFY2(desk.gateway.requests.size() <= begun, qPrintable(u"%1 after %2"_s.arg(desk.gateway.requests.size()).arg(begun)));
}

void TestOutboxEdges::marketingWaitsForTheMorning() // A8: quiet hours
{
    OutboxDesk desk;
    consentToMarketing(desk);
    desk.clock.advance(8 * kHour); // 22:36 in London
    const qint64 id = desk.send(marketing(desk, u"Sale"_s));
    const OutboxRow held = desk.row(id);
    QCOMPARE(held.state, OutboxState::Held);
    QCOMPARE(held.detail, QString::fromUtf16(detail::QuietHours));
    const QDateTime opens = QDateTime::fromMSecsSinceEpoch(held.notBefore, QTimeZone("Europe/London"));
    QCOMPARE(opens.time(), QTime(8, 0));
    QCOMPARE(desk.message(id).extra.value("open_at"_L1).toInteger(), held.notBefore); // what the bubble says
    QCOMPARE(desk.message(id).extra.value("open_zone"_L1).toString(), u"Europe/London"_s);
    desk.pass(held.notBefore - desk.clock.nowMs() - 60'000);
    QCOMPARE(desk.gateway.requests.size(), 0);
    desk.pass(60'001);
    desk.pass(60'001);
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
    QCOMPARE(desk.gateway.requests.size(), 1);

    const qint64 service = [&] {
        desk.clock.advance(14 * kHour); // 22:00 again; a service text goes at once
        return desk.send(desk.draft(u"Your parcel is here"_s));
    }();
    QCOMPARE(desk.row(service).state, OutboxState::Accepted);
}

void TestOutboxEdges::quietHoursAreCheckedAgainAtTheIntent()
{
    OutboxDesk desk;
    consentToMarketing(desk);
    desk.clock.advance(6 * kHour); // 20:36
    QVERIFY(OutboxDesk::await(desk.accounts->pause(u"gate"_s, u"configuration"_s)));
    const qint64 id = desk.send(marketing(desk, u"Sale"_s));
    desk.pass(kHour);
    QVERIFY(OutboxDesk::await(desk.accounts->resume(u"gate"_s)));
    desk.pass(60'001);
    QCOMPARE(desk.row(id).detail, QString::fromUtf16(detail::QuietHours));
    QCOMPARE(desk.gateway.requests.size(), 0);
}

void TestOutboxEdges::withoutAReceiptForThreeDays() // C1: NO_RECEIPT (72 h)
{
    OutboxDesk desk;
    const qint64 id = desk.send(desk.draft(u"Silence"_s));
    desk.pass(72 * kHour - 60'000);
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
    desk.pass(120'001);
    QCOMPARE(desk.row(id).state, OutboxState::NoReceipt);
    QCOMPARE(desk.row(id).detail, QString::fromUtf16(detail::NoReceipt));
    Q_EMIT desk.gateway.alive->receiptArrived(receiptFor(desk, ReceiptType::Delivered));
    desk.settle();
    QCOMPARE(desk.row(id).state, OutboxState::Delivered);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestOutboxEdges::whereNoReceiptsComeAcceptedIsFinal()
{
    OutboxDesk desk;
    desk.gateway.receipts = false;
    desk.crash(); // the provider is made anew
    const qint64 id = desk.send(desk.draft(u"No news"_s));
    QCOMPARE(desk.row(id).detail, QString::fromUtf16(detail::ReceiptsOff));
    QVERIFY(!desk.gateway.requests.first().wantReceipt);
    desk.pass(80 * kHour);
    desk.pass(60'001);
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
}

void TestOutboxEdges::anAnswerIsKeptUntilTheDiskTakesIt() // lines 31, 32: commit 3 fails
{
    OutboxDesk desk;
    desk.gateway.answers.clear();
    const qint64 id = desk.send(desk.draft(u"Answered"_s));
    QCOMPARE(desk.gateway.requests.size(), 1);
    {
        const FullDisk full;
        desk.gateway.silent.front()->addResult(answer(Kind::Accepted));
        desk.gateway.silent.front()->finish();
        desk.pass(5'000);
        desk.pass(5'000);
    }
    QCOMPARE(desk.row(id).state, OutboxState::Sending);
    desk.pass(1'001);
    desk.pass(1'001);
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestOutboxEdges::aFullDiskIsToldAndTheTextStaysUnsent() // line 31: commit 1 fails
{
    OutboxDesk desk;
    const SmsDraft draft = desk.draft(u"Not saved"_s);
    {
        const FullDisk full;
        const auto refused = OutboxDesk::await(desk.outbox->send(draft));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::DiskFull || refused.error().code == ErrorCode::Io);
        desk.settle();
    }
    QCOMPARE(desk.gateway.requests.size(), 0);
    // The same draft again, with room: one message.
    const qint64 id = desk.send(draft);
    desk.pass(2'000);
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestOutboxEdges::aClockSetBackBeforeARestartDelaysNothing() // line 17
{
    OutboxDesk desk;
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Fine, 30'000), answer(Kind::Accepted)};
    const qint64 id = desk.send(desk.draft(u"Soon"_s));
    QCOMPARE(desk.row(id).state, OutboxState::RetryWait);
    desk.clock.jump(-86'400'000);
    desk.crash();
    desk.pass(60'001);
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
    QCOMPARE(desk.gateway.requests.size(), 2);
}

void TestOutboxEdges::runOnceSendsWhatIsDueAndWaitForTells()
{
    OutboxDesk desk;
    desk.outbox.reset();
    desk.accounts.reset();
    desk.settings.reset();
    desk.store.reset();
    desk.open(false); // as heliographctl does
    const qint64 id = desk.send(desk.draft(u"By hand"_s));
    const qint64 later = desk.send(desk.draft(u"Later"_s, false));
    desk.pass(120'000);
    QCOMPARE(desk.gateway.requests.size(), 0);
    const auto heard = desk.outbox->waitFor(id, false, 60'000);
    QCOMPARE(*OutboxDesk::await(desk.outbox->runOnce()), 2);
    QCOMPARE(OutboxDesk::await(heard)->state, OutboxState::Accepted);
    QCOMPARE(OutboxDesk::await(desk.outbox->waitFor(later, false, 60'000))->state, OutboxState::Accepted);
    QCOMPARE(*OutboxDesk::await(desk.outbox->runOnce()), 0);
    QCOMPARE(desk.gateway.requests.size(), 2);
    QCOMPARE(OutboxDesk::await(desk.outbox->waitFor(9'999, false, 60'000)).error().code, ErrorCode::NotFound);
}

void TestOutboxEdges::waitForAReceipt()
{
    OutboxDesk desk;
    const qint64 id = desk.send(desk.draft(u"Delivered?"_s));
    const auto heard = desk.outbox->waitFor(id, true, 60'000);
    desk.settle();
    QVERIFY(!heard.isFinished());
    Q_EMIT desk.gateway.alive->receiptArrived(receiptFor(desk, ReceiptType::Delivered));
    QCOMPARE(OutboxDesk::await(heard)->state, OutboxState::Delivered);

    const qint64 silent = desk.send(desk.draft(u"Nothing?"_s));
    const auto never = desk.outbox->waitFor(silent, true, 60'000);
    desk.pass(60'001);
    QCOMPARE(OutboxDesk::await(never).error().code, ErrorCode::Timeout);
}

void TestOutboxEdges::aCodeGoesOnceAndIsKeptNowhere() // sendOtp; A7: the body is never stored
{
    OutboxDesk desk;
    const OutboxRow row = otpRow(desk);
    QList<SendVerdict> verdicts;
    const QString text = u"Your Acorn code is 918273. Never tell it to anyone."_s;
    desk.outbox->sendOtp(row, text, [&verdicts](const SendVerdict &verdict) { verdicts.append(verdict); });
    desk.settle();
    QCOMPARE(verdicts.size(), 1);
    QCOMPARE(verdicts.first().kind, Kind::Accepted);
    QCOMPARE(desk.gateway.requests.size(), 1);
    QCOMPARE(desk.gateway.requests.first().text, text);
    QCOMPARE(desk.gateway.requests.first().kind, MessageKind::Otp);
    QCOMPARE(desk.row(row.messageId).state, OutboxState::Accepted);
    QVERIFY(desk.row(row.messageId).body.isEmpty());
    for (const QFileInfo &info : QDir(desk.dir.path() + u"/p"_s).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("918273"), qPrintable(info.fileName()));
    }
}

void TestOutboxEdges::aCodeIsNeverTriedAgain() // C2: no retry, no crash resume
{
    for (const Fault fault : {Fault::Fine, Fault::Unreachable, Fault::Credentials}) {
        OutboxDesk desk;
        desk.gateway.answers = {answer(Kind::NotProcessed, fault)};
        const OutboxRow row = otpRow(desk);
        int told = 0;
        desk.outbox->sendOtp(row, u"Your code is 123456"_s, [&told](const SendVerdict &) { ++told; });
        desk.pass(600'000);
        QCOMPARE(told, 1);
        QCOMPARE(desk.gateway.requests.size(), 1);
        QCOMPARE(desk.row(row.messageId).state, OutboxState::NotSent);
    }
    OutboxDesk desk;
    desk.gateway.answers.clear();
    const OutboxRow row = otpRow(desk);
    desk.outbox->sendOtp(row, u"Your code is 123456"_s, [](const SendVerdict &) {});
    desk.settle();
    desk.gateway.answers = {answer(Kind::Accepted)};
    desk.crash();
    desk.pass(600'000);
    QCOMPARE(desk.row(row.messageId).state, OutboxState::Unknown);
    QCOMPARE(desk.gateway.requests.size(), 1);

    // Without an account nothing carries it, and the reason is the desk's own.
    OutboxDesk bare;
    OutboxRow lost = otpRow(bare);
    lost.accountId = u"gone"_s;
    SendVerdict verdict;
    bare.outbox->sendOtp(lost, u"Your code is 123456"_s, [&verdict](const SendVerdict &v) { verdict = v; });
    bare.settle();
    QCOMPARE(verdict.kind, Kind::NotProcessed);
    QCOMPARE(verdict.account, Fault::Configuration);
    QCOMPARE(bare.gateway.requests.size(), 0);
}

void TestOutboxEdges::whyASecretIsNotHereIsTold()
{
    OutboxDesk desk;
    OutboxDesk::await(desk.accounts->setSecret(u"gate"_s, u"key"_s, "tip-top"));
    const auto restart = [&desk] {
        desk.crash();
        desk.settle();
    };
    restart();
    QCOMPARE(desk.accounts->secretTrouble(u"gate"_s), QString());
    QVERIFY(!desk.accounts->secretMissing(u"gate"_s));
    // GIVEN a keychain that never answers THEN that is no news in the first second
    desk.secrets.silent = true;
    restart();
    QVERIFY(desk.accounts->secretMissing(u"gate"_s));
    QCOMPARE(desk.accounts->secretTrouble(u"gate"_s), QString());
    desk.pass(1'100);
    QCOMPARE(desk.accounts->secretTrouble(u"gate"_s), u"silent"_s);
    const qint64 id = desk.send(desk.draft(u"It waits"_s));
    QCOMPARE(desk.row(id).state, OutboxState::Held);
    // WHEN it answers and is asked again THEN what waited goes
    desk.secrets.silent = false;
    desk.accounts->readSecretsAgain();
    desk.pass(1'100);
    QCOMPARE(desk.accounts->secretTrouble(u"gate"_s), QString());
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
    // The store of these tests is one that keeps for a run, and says so.
    desk.secrets.kept.clear();
    restart();
    QCOMPARE(desk.accounts->secretTrouble(u"gate"_s), u"session"_s);
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestOutboxEdges)
#include "test_outboxedges.moc"
