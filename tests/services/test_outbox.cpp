// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "outboxfixture.h"
#include "services/consentwrites.h"
#include "services/verdictplan.h"
#include "support/testsize.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
namespace heliograph::test {

using Kind = SendVerdict::Kind;
using Fault = SendVerdict::Account;

/// The pipeline of a send (reliability.md C1, (b) 1…30) through its public face, over real SQLite files.
class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void fiftyEntersAreOneMessage();
    void undoGivesTheTextBack();
    void crashInsideTheUndoWindowHolds();
    void crashAfterTheIntentIsUnknownAndNeverResent();
    void retryAfterIsObeyed();
    void eightTriesAreTheEnd();
    void offlineSpendsNoTryAndTheProbeResumes();
    void suspendAtTheIntentSendsNothing();
    void aDayOnTheClockBringsNoBurst();
    void timeRunsOut();
    void optOutBlocksWhatWaits();
    void providerSaysOptedOut();
    void receiptsInAnyOrder();
    void orphanReceiptIsAdopted();
    void breakerStopsTheQueue();
    void decisions();
    void jitterSpreads();
    void missingSecretHolds();
    void refusedSettingsOfAnAccount();
    void laterTextsOfAConversationWait();
    void partsStopAtTheWorst();
    void aTextThatWentInPartIsNeverCalledNotSent_data();
    void aTextThatWentInPartIsNeverCalledNotSent();
    void chatReplyGoesThroughTheSamePipeline();
    void receiptOfAnotherAccountSaysNothing();
    void restoredRowsAreHeld();
    void sequencesKeepTheInvariants();
};

class QuietChannel final : public ChatChannel
{
public:
    Channel channel() const override { return Channel::WebChat; }
    Async<Done> send(const Endpoint &, const QString &text) override
    {
        said.append(text);
        return finished<Done>(Done{});
    }
    bool connected() const override { return up; }
    QStringList said;
    bool up = false;
};

void TestOutbox::verdicts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("paused");
    const auto line = [](const char *name, Kind kind, Fault fault, OutboxState state, const char *paused) {
        QTest::newRow(name) << int(kind) << int(fault) << int(state) << QString::fromLatin1(paused);
    };
    line("accepted", Kind::Accepted, Fault::Fine, OutboxState::Accepted, "");
    line("refused", Kind::Rejected, Fault::Fine, OutboxState::Rejected, "");
    line("redirected", Kind::Rejected, Fault::Configuration, OutboxState::Rejected, "configuration");
    line("b14 throttled", Kind::NotProcessed, Fault::Fine, OutboxState::RetryWait, "");
    line("b16 401", Kind::NotProcessed, Fault::Credentials, OutboxState::Held, "credentials");
    line("402", Kind::NotProcessed, Fault::Balance, OutboxState::Held, "balance");
    line("unreachable", Kind::NotProcessed, Fault::Unreachable, OutboxState::Queued, "offline");
    line("b1 no answer", Kind::Unknown, Fault::Fine, OutboxState::Unknown, "");
    line("b6 portal", Kind::Unknown, Fault::Suspicious, OutboxState::Unknown, "configuration");
    line("b19 lost in the body", Kind::Unknown, Fault::Unreachable, OutboxState::Unknown, "");
}

void TestOutbox::verdicts()
{
    QFETCH(int, kind);
    QFETCH(int, fault);
    QFETCH(int, state);
    QFETCH(QString, paused);
    OutboxDesk desk;
    desk.gateway.answers = {answer(Kind(kind), Fault(fault), Kind(kind) == Kind::NotProcessed ? 60'000 : -1)};
    const qint64 id = desk.send(desk.draft(u"Your parcel is here"_s));
    QVERIFY(id > 0);
    QCOMPARE(int(desk.row(id).state), state);
    QCOMPARE(desk.gateway.requests.size(), 1);
    QCOMPARE(desk.accounts->account(u"gate"_s)->pausedReason, paused);
}

void TestOutbox::fiftyEntersAreOneMessage()
{
    OutboxDesk desk;
    const SmsDraft draft = desk.draft(u"Once"_s);
    QList<Async<OutboxService::Sent>> all;
    for (int i = 0; i < 50; ++i)
        all.append(desk.outbox->send(draft));
    QSet<qint64> ids;
    for (const auto &sent : all)
        ids.insert(OutboxDesk::await(sent)->messageId);
    desk.settle();
    QCOMPARE(ids.size(), 1);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestOutbox::undoGivesTheTextBack()
{
    OutboxDesk desk;
    const qint64 id = desk.send(desk.draft(u"Oops"_s, false));
    QCOMPARE(desk.outbox->undoable(), id);
    QCOMPARE(*OutboxDesk::await(desk.outbox->undo(id)), u"Oops"_s);
    desk.pass(10'000);
    QCOMPARE(desk.row(id).state, OutboxState::Cancelled);
    QCOMPARE(desk.gateway.requests.size(), 0);
    const qint64 late = desk.send(desk.draft(u"Gone"_s, false));
    desk.pass(5'001);
    QCOMPARE(desk.row(late).state, OutboxState::Accepted);
    QCOMPARE(OutboxDesk::await(desk.outbox->undo(late)).error().code, ErrorCode::Conflict);
}

void TestOutbox::crashInsideTheUndoWindowHolds()
{
    OutboxDesk desk;
    const qint64 id = desk.send(desk.draft(u"Wait"_s, false));
    desk.crash();
    desk.pass(60'000);
    QCOMPARE(desk.row(id).detail, QString::fromUtf16(detail::InterruptedUndo));
    QCOMPARE(desk.gateway.requests.size(), 0);
    QVERIFY(OutboxDesk::await(desk.outbox->release(id)));
    desk.settle();
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
}

void TestOutbox::crashAfterTheIntentIsUnknownAndNeverResent()
{
    OutboxDesk desk;
    desk.gateway.answers.clear();
    const qint64 id = desk.send(desk.draft(u"Lost?"_s));
    QCOMPARE(desk.row(id).state, OutboxState::Sending);
    desk.gateway.answers = {answer(Kind::Accepted)};
    desk.crash();
    desk.pass(3'600'000);
    QCOMPARE(desk.row(id).state, OutboxState::Unknown);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestOutbox::retryAfterIsObeyed()
{
    OutboxDesk desk;
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Fine, 30'000), answer(Kind::Accepted)};
    const qint64 id = desk.send(desk.draft(u"Later"_s));
    desk.pass(29'000);
    QCOMPARE(desk.gateway.requests.size(), 1);
    desk.pass(3'001);
    desk.pass(60'000);
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
    QCOMPARE(desk.gateway.requests.size(), 2);
    QCOMPARE(desk.gateway.requests.at(0).clientRef, desk.gateway.requests.at(1).clientRef);
    QCOMPARE(desk.gateway.requests.at(0).text, desk.gateway.requests.at(1).text);
}

void TestOutbox::eightTriesAreTheEnd()
{
    OutboxRow row;
    row.state = OutboxState::Sending;
    for (int tries = 0; tries < kMaxTries; ++tries) {
        const auto plan = planFor(row, answer(Kind::NotProcessed), true, 1'000, 0.999999);
        QCOMPARE(plan.row.state, tries + 1 < kMaxTries ? OutboxState::RetryWait : OutboxState::NotSent);
        QVERIFY(plan.row.notBefore <= 1'000 + qMin(300'000, 2'000 << tries));
        row.tries = plan.row.tries;
    }
}

void TestOutbox::offlineSpendsNoTryAndTheProbeResumes()
{
    OutboxDesk desk;
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Unreachable), answer(Kind::Accepted)};
    desk.gateway.works = false;
    const qint64 id = desk.send(desk.draft(u"Patience"_s));
    desk.pass(5'001);
    QCOMPARE(desk.row(id).tries, 0);
    QCOMPARE(desk.gateway.requests.size(), 1);
    desk.gateway.works = true;
    desk.pass(10'001);
    desk.settle();
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
    QVERIFY(desk.accounts->account(u"gate"_s)->pausedReason.isEmpty());
}

void TestOutbox::suspendAtTheIntentSendsNothing()
{
    OutboxDesk desk;
    desk.gateway.suspendMs = 60'000;
    const qint64 id = desk.send(desk.draft(u"Zzz"_s));
    QCOMPARE(desk.gateway.requests.size(), 0);
    desk.pass(1'100);
    desk.pass(60'000);
    QCOMPARE(desk.gateway.requests.size(), 1);
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
}

void TestOutbox::aDayOnTheClockBringsNoBurst()
{
    for (const qint64 day : {qint64(86'400'000), qint64(-86'400'000)}) {
        OutboxDesk desk;
        desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Fine, 3'000'000)};
        const qint64 id = desk.send(desk.draft(u"Steady"_s));
        desk.clock.jump(day);
        desk.pass(120'000);
        QCOMPARE(desk.gateway.requests.size(), 1);
        QCOMPARE(desk.row(id).state, OutboxState::RetryWait);
    }
}

void TestOutbox::timeRunsOut()
{
    OutboxDesk desk;
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Unreachable)};
    desk.gateway.works = false;
    const qint64 id = desk.send(desk.draft(u"Stale"_s));
    desk.pass(86'400'001);
    desk.pass(60'001);
    QCOMPARE(desk.row(id).state, OutboxState::Expired);
    QCOMPARE(desk.gateway.requests.size(), 1);
}

void TestOutbox::optOutBlocksWhatWaits()
{
    OutboxDesk desk;
    const qint64 id = desk.send(desk.draft(u"Too late"_s, false));
    const auto now = desk.clock.nowMs();
    QVERIFY(OutboxDesk::await(desk.store->write([now](store::Unit &unit) {
        ConsentRecord stop;
        stop.e164 = OutboxDesk::number;
        stop.status = ConsentStatus::OptOut;
        stop.at = now;
        return unit.consents.append(stop);
    })));
    desk.pass(6'000);
    QCOMPARE(desk.row(id).state, OutboxState::Cancelled);
    QCOMPARE(desk.row(id).detail, QString::fromUtf16(detail::OptedOut));
    QCOMPARE(desk.gateway.requests.size(), 0);
}

void TestOutbox::providerSaysOptedOut()
{
    OutboxDesk desk;
    SendVerdict stop = answer(Kind::Rejected);
    stop.optedOut = true;
    desk.gateway.answers = {stop};
    const qint64 id = desk.send(desk.draft(u"Hello"_s));
    QCOMPARE(desk.row(id).state, OutboxState::Rejected);
    QVERIFY(*OutboxDesk::await(desk.store->read([](const store::View &view) { return view.consents.optedOut(OutboxDesk::number); })));
}

void TestOutbox::receiptsInAnyOrder()
{
    OutboxDesk desk;
    const qint64 id = desk.send(desk.draft(u"Receipt"_s));
    Receipt receipt{u"gate"_s, desk.gateway.requests.first().clientRef, {}, 0, ReceiptType::Failed, desk.clock.nowMs(), {}, {}};
    for (const ReceiptType type : {ReceiptType::Failed, ReceiptType::Failed, ReceiptType::Delivered, ReceiptType::Buffered, ReceiptType::Failed}) {
        receipt.type = type;
        Q_EMIT desk.gateway.alive->receiptArrived(receipt);
        desk.settle();
    }
    QCOMPARE(desk.row(id).state, OutboxState::Delivered);
}

void TestOutbox::orphanReceiptIsAdopted()
{
    OutboxDesk desk;
    SendVerdict taken = answer(Kind::Accepted);
    taken.providerId = u"early"_s;
    desk.gateway.answers = {taken};
    Q_EMIT desk.gateway.alive->receiptArrived({u"gate"_s, {}, u"early"_s, 0, ReceiptType::Delivered, desk.clock.nowMs(), {}, {}});
    desk.settle();
    QCOMPARE(desk.row(desk.send(desk.draft(u"Early"_s))).state, OutboxState::Delivered);
}

void TestOutbox::breakerStopsTheQueue()
{
    OutboxDesk desk;
    desk.gateway.answers = {answer(Kind::Unknown)};
    for (int i = 0; i < 6; ++i)
        desk.send(desk.draft(u"Number %1"_s.arg(i)));
    QCOMPARE(desk.gateway.requests.size(), 3);
    QCOMPARE(desk.accounts->account(u"gate"_s)->pausedReason, u"failures"_s);
}

void TestOutbox::decisions()
{
    OutboxDesk desk;
    desk.gateway.answers = {answer(Kind::Unknown), answer(Kind::Accepted)};
    const qint64 id = desk.send(desk.draft(u"Decide"_s));
    const auto fresh = OutboxDesk::await(desk.outbox->decide(id, Decision::Resend));
    QVERIFY(fresh && *fresh != id);
    desk.settle();
    QCOMPARE(desk.row(id).state, OutboxState::DecidedResent);
    QCOMPARE(desk.row(*fresh).state, OutboxState::Accepted);
    QCOMPARE(desk.gateway.requests.size(), 2);
    QVERIFY(desk.gateway.requests.at(0).clientRef != desk.gateway.requests.at(1).clientRef);
    QCOMPARE(OutboxDesk::await(desk.outbox->decide(id, Decision::Drop)).error().code, ErrorCode::Conflict);
}

void TestOutbox::jitterSpreads()
{
    QRandomGenerator random(7);
    QHash<qint64, int> seconds;
    constexpr int clients = 10'000;
    for (int i = 0; i < clients; ++i) {
        const qint64 wait = backOffMs(8, random.generateDouble());
        QVERIFY(wait >= 0 && wait <= 256'000);
        ++seconds[wait / 1000];
    }
    for (const int load : std::as_const(seconds))
        QVERIFY(load <= 3 * clients / 256);
}

void TestOutbox::missingSecretHolds()
{
    OutboxDesk desk;
    QVERIFY(OutboxDesk::await(desk.accounts->setSecret(u"gate"_s, u"key"_s, "s3")));
    const auto kept = std::exchange(desk.secrets.kept, {});
    desk.crash();
    QVERIFY(desk.accounts->secretMissing(u"gate"_s));
    const qint64 id = desk.send(desk.draft(u"Keyless"_s));
    desk.pass(60'001);
    QCOMPARE(desk.row(id).detail, QString::fromUtf16(detail::NoSecret));
    QCOMPARE(desk.gateway.requests.size(), 0);
    QCOMPARE(OutboxDesk::await(desk.accounts->remove(u"gate"_s)).error().code, ErrorCode::Conflict);
    QVERIFY(OutboxDesk::await(desk.accounts->setSecret(u"gate"_s, u"key"_s, "s3")));
    desk.pass(1);
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
}

void TestOutbox::refusedSettingsOfAnAccount()
{
    OutboxDesk desk;
    Account account;
    account.id = u"second"_s;
    account.type = u"scripted"_s;
    const auto tryUrl = [&](const char *url) {
        account.settings.insert(u"url"_s, QString::fromLatin1(url));
        const auto put = OutboxDesk::await(desk.accounts->put(account));
        return put ? QString() : put.error().detail;
    };
    QCOMPARE(tryUrl("http://sms.example.com/x"), u"url:https_only"_s);
    QCOMPARE(tryUrl("http://10.0.0.4/x"), u"url:https_only"_s);
    QCOMPARE(tryUrl("https://user:pw@sms.example.com/"), u"url:not_a_url"_s);
    QCOMPARE(tryUrl("ftp://sms.example.com/"), u"url:not_a_url"_s);
    QCOMPARE(tryUrl("http://127.0.0.1:13013/x"), QString());
    account.settings.insert(u"allow_http"_s, true);
    QCOMPARE(tryUrl("http://10.0.0.4/x"), QString());
    QCOMPARE(tryUrl("http://8.8.8.8/x"), u"url:https_only"_s);
    const QList<QByteArray> secrets{"a\r\nX: y", "a\nb", QByteArray("a\0b", 3), QByteArray(64 * 1024, 'k')}; // b 48, 49
    for (const QByteArray &secret : secrets) {
        const auto refused = OutboxDesk::await(desk.accounts->setSecret(u"gate"_s, u"key"_s, secret));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    }
}

namespace {

qint64 conversationOf(OutboxDesk &desk)
{
    return *OutboxDesk::await(desk.store->write([customer = desk.customer, now = desk.clock.nowMs()](store::Unit &unit) {
        Conversation c;
        c.customerId = customer;
        c.endpoint = {Channel::WebChat, u"desk"_s, u"visitor"_s};
        c.openedAt = c.waitingSince = now;
        return unit.conversations.insert(c);
    }));
}

} // namespace

void TestOutbox::laterTextsOfAConversationWait()
{
    OutboxDesk desk;
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Fine, 30'000), answer(Kind::Accepted)};
    SmsDraft first = desk.draft(u"First"_s), second = desk.draft(u"Second"_s);
    first.conversationId = second.conversationId = conversationOf(desk);
    desk.send(first);
    const qint64 later = desk.send(second);
    QCOMPARE(desk.row(later).state, OutboxState::Queued);
    desk.pass(40'000);
    desk.pass(60'000);
    QStringList order;
    for (const SmsRequest &request : std::as_const(desk.gateway.requests))
        order.append(request.text);
    QCOMPARE(order, (QStringList{u"First"_s, u"First"_s, u"Second"_s}));
}

void TestOutbox::partsStopAtTheWorst()
{
    // A surrogate pair across unit 67, which the gateway would cut.
    const QString text = QString(66, u'\u0436') + u"\U0001F600"_s + QString(90, u'\u0436');
    OutboxDesk whole;
    const qint64 sent = whole.send(whole.draft(text));
    QCOMPARE(whole.row(sent).state, OutboxState::Accepted);
    QCOMPARE(whole.gateway.requests.size(), whole.row(sent).parts);
    QString rejoined;
    for (const SmsRequest &request : std::as_const(whole.gateway.requests)) {
        rejoined += request.text;
        QVERIFY(!request.text.back().isHighSurrogate());
    }
    QCOMPARE(rejoined, text);

    OutboxDesk broken;
    broken.gateway.answers = {answer(Kind::Accepted), answer(Kind::Unknown)};
    const qint64 id = broken.send(broken.draft(text));
    QVERIFY(broken.row(id).parts > 2);
    QCOMPARE(broken.row(id).state, OutboxState::Unknown);
    QCOMPARE(broken.gateway.requests.size(), 2);
}

void TestOutbox::aTextThatWentInPartIsNeverCalledNotSent_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("detail");
    for (const char16_t *word : {detail::Refused, detail::Throttled, detail::Cancelled, detail::Expired, detail::OptedOut})
        QTest::newRow(QString::fromUtf16(word).toLatin1().constData()) << QString::fromUtf16(word) << QString::fromUtf16(word);
}

// GIVEN a text that goes in parts, and the first was accepted WHEN the rest never goes THEN the row says how many went, in a state that does
// not promise that nothing is charged.
void TestOutbox::aTextThatWentInPartIsNeverCalledNotSent()
{
    QFETCH(QString, what);
    QFETCH(QString, detail);
    const auto is = [&what](const char16_t *word) { return what == QString::fromUtf16(word); };
    const QString text = QString(66, u'\u0436') + u"\U0001F600"_s + QString(20, u'\u0436');
    OutboxDesk desk;
    desk.gateway.answers = {answer(Kind::Accepted), is(detail::Refused) ? answer(Kind::Rejected) : answer(Kind::NotProcessed)};
    const qint64 id = desk.send(desk.draft(text));
    if (!is(detail::Refused)) {
        QCOMPARE(desk.row(id).state, OutboxState::RetryWait);
        QCOMPARE(desk.row(id).nextPart, 1);
        QCOMPARE(desk.message(id).extra.value("parts_sent"_L1).toInt(), 1);
    }
    if (is(detail::Throttled)) {
        for (int i = 0; i < 5 * kMaxTries; ++i)
            desk.pass(400'000);
    } else if (is(detail::Cancelled)) {
        QVERIFY(OutboxDesk::await(desk.outbox->cancel(id)));
    } else if (is(detail::Expired)) {
        QVERIFY(OutboxDesk::await(desk.accounts->pause(u"gate"_s, u"credentials"_s)));
        desk.pass(qint64(25) * 3'600'000);
    } else if (is(detail::OptedOut)) {
        QVERIFY(OutboxDesk::await(desk.store->write([now = desk.clock.nowMs(), customer = desk.customer](store::Unit &unit) {
            ConsentRecord stop;
            stop.customerId = customer;
            stop.e164 = OutboxDesk::number;
            stop.status = ConsentStatus::OptOut;
            stop.scope = u"sms"_s;
            stop.at = now;
            return consent::stop(unit, stop);
        })));
    }
    const OutboxRow row = desk.row(id);
    QCOMPARE(row.parts, 2);
    QCOMPARE(row.nextPart, 1);
    QCOMPARE(row.state, OutboxState::Undelivered);
    QCOMPARE(row.detail, detail);
    const Message message = desk.message(id);
    QCOMPARE(message.state, MessageState::NotDelivered);
    QCOMPARE(message.extra.value("parts"_L1).toInt(), 2);
    QCOMPARE(message.extra.value("parts_sent"_L1).toInt(), 1);
    // The same text again so soon may repeat what went: that is asked about.
    if (is(detail::Refused))
        QCOMPARE(desk.send(desk.draft(text)), 0);
    // A receipt for the part that went is no receipt for the text.
    Q_EMIT desk.gateway.alive->receiptArrived({u"gate"_s, row.clientRef, {}, 0, ReceiptType::Delivered, desk.clock.nowMs(), {}, {}});
    desk.settle();
    QCOMPARE(desk.row(id).state, OutboxState::Undelivered);
}

void TestOutbox::chatReplyGoesThroughTheSamePipeline()
{
    OutboxDesk desk;
    QuietChannel channel;
    desk.outbox->addChannel(&channel);
    const qint64 conversation = conversationOf(desk);
    const auto id = OutboxDesk::await(desk.outbox->reply(u"draft-1"_s, conversation, u"Hello there"_s));
    QVERIFY(id);
    desk.settle();
    QCOMPARE(desk.row(*id).state, OutboxState::Queued);
    channel.up = true;
    Q_EMIT channel.connectedChanged();
    desk.settle();
    QCOMPARE(desk.row(*id).state, OutboxState::Accepted);
    QCOMPARE(*OutboxDesk::await(desk.outbox->reply(u"draft-1"_s, conversation, u"Hello there"_s)), *id);
    desk.settle();
    QCOMPARE(channel.said, QStringList{u"Hello there"_s});
}

void TestOutbox::receiptOfAnotherAccountSaysNothing()
{
    OutboxDesk desk;
    const qint64 id = desk.send(desk.draft(u"Mine"_s));
    Q_EMIT desk.gateway.alive->receiptArrived(
        {u"other"_s, desk.gateway.requests.first().clientRef, {}, 0, ReceiptType::Delivered, desk.clock.nowMs(), {}, {}});
    desk.settle();
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
}

void TestOutbox::restoredRowsAreHeld()
{
    OutboxDesk desk;
    QVERIFY(OutboxDesk::await(desk.accounts->pause(u"gate"_s, u"configuration"_s)));
    QList<qint64> ids;
    for (int i = 0; i < 20; ++i)
        ids.append(desk.send(desk.draft(u"Row %1"_s.arg(i))));
    const QString copy = desk.dir.path() + u"/copy"_s;
    QVERIFY(OutboxDesk::await(desk.store->backup(copy, desk.clock.nowMs())));
    desk.outbox.reset();
    desk.accounts.reset();
    desk.settings.reset();
    desk.store.reset();
    QVERIFY(store::Store::restore(desk.dir.path() + u"/p"_s, copy, desk.clock.nowMs()));
    desk.open();
    QVERIFY(OutboxDesk::await(desk.accounts->resume(u"gate"_s)));
    desk.pass(120'000);
    for (const qint64 id : std::as_const(ids))
        QCOMPARE(desk.row(id).state, OutboxState::Held);
    QCOMPARE(desk.gateway.requests.size(), 0);
}

/// Random operations against the promises: no row ever has more requests than tries that were proven not processed plus one, an
/// unsure or final one gets none, a text that was acknowledged is still there.
void TestOutbox::sequencesKeepTheInvariants()
{
    const int sequences = scaled(12, 1'000);
    for (int seed = 0; seed < sequences; ++seed) {
        QRandomGenerator random(seed + 1);
        OutboxDesk desk;
        QSet<qint64> acknowledged;
        for (int step = 0; step < scaled(20, 60); ++step) {
            const Kind kinds[] = {Kind::Accepted, Kind::Rejected, Kind::NotProcessed, Kind::Unknown};
            desk.gateway.answers = {answer(kinds[random.bounded(4)])};
            const QList<qint64> known = acknowledged.values();
            const qint64 any = known.isEmpty() ? 0 : known.at(random.bounded(int(known.size())));
            switch (random.bounded(6)) {
            case 0:
            case 1: {
                const qint64 id = desk.send(desk.draft(u"Text %1"_s.arg(step), random.bounded(2) == 0));
                if (id > 0)
                    acknowledged.insert(id);
                break;
            }
            case 2: OutboxDesk::await(desk.outbox->undo(any)); break;
            case 3: OutboxDesk::await(desk.outbox->cancel(any)); break;
            case 4: desk.pass(random.bounded(20'000)); break;
            default: desk.crash(); break;
            }
        }
        desk.settle();
        for (const qint64 id : std::as_const(acknowledged)) {
            const OutboxRow row = desk.row(id);
            QVERIFY2(row.messageId == id, qPrintable(u"seed %1: lost"_s.arg(seed)));
            const auto attempts = *OutboxDesk::await(desk.store->read([id](const store::View &view) { return view.outbox.attempts(id); }));
            for (qsizetype i = 0; i + 1 < attempts.size(); ++i)
                QVERIFY2(attempts.at(i).verdict == "not_processed"_L1 || attempts.at(i).verdict == "abandoned"_L1,
                         qPrintable(u"seed %1: again after %2"_s.arg(seed).arg(attempts.at(i).verdict)));
            const auto requests = std::count_if(desk.gateway.requests.begin(), desk.gateway.requests.end(),
                                                [&](const SmsRequest &r) { return r.messageId == id; });
            QVERIFY(requests <= attempts.size());
        }
    }
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestOutbox)
#include "test_outbox.moc"
