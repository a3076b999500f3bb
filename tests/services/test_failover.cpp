// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "outboxfixture.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
namespace heliograph::test {

using Kind = SendVerdict::Kind;
using Fault = SendVerdict::Account;

/// One account stands in for another, for what is proven not to have been taken and for nothing else.
class TestFailOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAccountsTroubleMovesTheText_data();
    void theAccountsTroubleMovesTheText();
    void everythingElseStaysWhereItIs_data();
    void everythingElseStaysWhereItIs();
    void aShortWaitIsWaitedAndALongOneIsNot();
    void whatWaitsFollowsOnceAProbeFailed();
    void onADeskWithoutANetworkTheOthersStay();
    void nothingGoesToAndFro();
    void aStandInThatCannotIsPassedOver_data();
    void aStandInThatCannotIsPassedOver();
    void theCountrysOwnComesFirst();
    void senderCountAndPriceAreTheNewOnes();
    void aTextThatWentInPartStays();
    void anOptOutMeanwhileStopsIt();
    void aCrashAfterTheMoveSendsItOnce();
    void theMoveIsKeptWithTheMessageAndInTheAudit();
    void thePreflightSaysWhoStandsIn();
    void aCodeGoesThroughTheOtherOneAndIsKeptNowhere();
    void aCodeOfTheProvidersOwnStays();
    void aTerminalSendsItInOnePass();

private:
    static SendVerdict down() { return answer(Kind::NotProcessed, Fault::Unreachable); }
    static QJsonArray steps(OutboxDesk &desk, qint64 id) { return desk.message(id).extra.value("stood_in"_L1).toArray(); }
    static QList<AuditEntry> audit(OutboxDesk &desk)
    {
        return *OutboxDesk::await(desk.store->read([](const store::View &view) { return view.audit.page(1'000, 100); }));
    }
    static OutboxRow codeRow(OutboxDesk &desk)
    {
        OutboxRow row;
        row.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        row.clientRef = QUuid::createUuid().toString(QUuid::WithoutBraces);
        row.kind = MessageKind::Otp;
        row.customerId = desk.customer;
        row.accountId = u"gate"_s;
        row.to = OutboxDesk::number;
        row.createdAt = desk.clock.nowMs();
        row.notAfter = row.createdAt + 60'000;
        return *OutboxDesk::await(desk.store->write([row](store::Unit &unit) -> Result<OutboxRow> {
            Message message;
            message.threadId = row.customerId;
            message.at = row.createdAt;
            message.kind = MessageKind::Otp;
            message.direction = Direction::Outbound;
            message.channel = Channel::Sms;
            OutboxRow stored = row;
            stored.messageId = *unit.messages.insert(message);
            const Status ok = unit.outbox.insert(stored);
            return ok ? Result<OutboxRow>(stored) : Result<OutboxRow>(tl::unexpected<Error>(ok.error()));
        }));
    }
    static QList<SendVerdict> sendCode(OutboxDesk &desk, const OutboxRow &row, const QString &text)
    {
        QList<SendVerdict> verdicts;
        desk.outbox->sendOtp(row, text, [&verdicts](const SendVerdict &verdict) { verdicts.append(verdict); });
        desk.settle();
        return verdicts;
    }
};

void TestFailOver::theAccountsTroubleMovesTheText_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("why");
    QTest::newRow("out of reach") << int(Fault::Unreachable) << u"offline"_s;
    QTest::newRow("no credit") << int(Fault::Balance) << u"balance"_s;
    QTest::newRow("password refused") << int(Fault::Credentials) << u"credentials"_s;
    QTest::newRow("set up wrongly") << int(Fault::Configuration) << u"configuration"_s;
}

void TestFailOver::theAccountsTroubleMovesTheText()
{
    QFETCH(int, fault);
    QFETCH(QString, why);
    OutboxDesk desk;
    desk.addSpare();
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault(fault))};
    const qint64 id = desk.send(desk.draft(u"Your parcel is here"_s));
    QCOMPARE(desk.gateway.requests.size(), 1);
    QCOMPARE(desk.spare.requests.size(), 1);
    QCOMPARE(desk.spare.requests.first().text, u"Your parcel is here"_s);
    QCOMPARE(desk.spare.requests.first().clientRef, desk.gateway.requests.first().clientRef);
    const OutboxRow row = desk.row(id);
    QCOMPARE(row.state, OutboxState::Accepted);
    QCOMPARE(row.accountId, u"spare"_s);
    QCOMPARE(desk.accounts->account(u"gate"_s)->pausedReason, why);
    QCOMPARE(steps(desk, id).size(), 1);
    QCOMPARE(steps(desk, id).first()["why"_L1].toString(), why);
}

void TestFailOver::everythingElseStaysWhereItIs_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("optedOut");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, Kind kind, Fault fault, OutboxState state, bool optedOut = false) {
        QTest::newRow(name) << int(kind) << int(fault) << optedOut << int(state);
    };
    row("not sure", Kind::Unknown, Fault::Fine, OutboxState::Unknown);
    row("not sure, and out of reach since", Kind::Unknown, Fault::Unreachable, OutboxState::Unknown);
    row("not sure, and the password is wrong", Kind::Unknown, Fault::Credentials, OutboxState::Unknown);
    row("not sure, a captive portal", Kind::Unknown, Fault::Suspicious, OutboxState::Unknown);
    row("number refused", Kind::Rejected, Fault::Fine, OutboxState::Rejected);
    row("opted out there", Kind::Rejected, Fault::Fine, OutboxState::Rejected, true);
    row("refused, and no credit", Kind::Rejected, Fault::Balance, OutboxState::Rejected);
    row("moved to another address", Kind::Rejected, Fault::Configuration, OutboxState::Rejected);
    row("try again in a moment", Kind::NotProcessed, Fault::Fine, OutboxState::RetryWait);
}

void TestFailOver::everythingElseStaysWhereItIs()
{
    QFETCH(int, kind);
    QFETCH(int, fault);
    QFETCH(bool, optedOut);
    QFETCH(int, state);
    OutboxDesk desk;
    desk.addSpare();
    SendVerdict verdict = answer(Kind(kind), Fault(fault), kind == int(Kind::NotProcessed) ? 30'000 : -1);
    verdict.optedOut = optedOut;
    desk.gateway.answers = {verdict};
    const qint64 id = desk.send(desk.draft(u"Your parcel is here"_s));
    desk.pass(20'000);
    QCOMPARE(desk.gateway.requests.size(), 1);
    QCOMPARE(desk.spare.requests.size(), 0);
    QCOMPARE(int(desk.row(id).state), state);
    QCOMPARE(desk.row(id).accountId, u"gate"_s);
    QVERIFY(steps(desk, id).isEmpty());
}

void TestFailOver::aShortWaitIsWaitedAndALongOneIsNot()
{
    OutboxDesk desk;
    desk.addSpare();
    // GIVEN a text that a person's pause kept for most of its time, and one that is fresh
    OutboxDesk::await(desk.accounts->pause(u"gate"_s, u"restored"_s));
    const qint64 old = desk.send(desk.draft(u"First"_s));
    desk.pass(24 * 3600'000 - 600'000);
    const qint64 fresh = desk.send(desk.draft(u"Second"_s));
    // WHEN the account asks to come back in half an hour
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Fine, 1'800'000)};
    OutboxDesk::await(desk.accounts->resume(u"gate"_s));
    desk.pass(1'000);
    // THEN the one that cannot wait so long goes through the other account
    QCOMPARE(desk.row(old).accountId, u"spare"_s);
    QCOMPARE(desk.row(old).state, OutboxState::Accepted);
    QCOMPARE(steps(desk, old).first()["why"_L1].toString(), u"throttled"_s);
    QCOMPARE(desk.row(fresh).state, OutboxState::RetryWait);
    QCOMPARE(desk.row(fresh).accountId, u"gate"_s);
    QCOMPARE(desk.spare.requests.size(), 1);
}

void TestFailOver::whatWaitsFollowsOnceAProbeFailed()
{
    OutboxDesk desk;
    desk.addSpare();
    desk.gateway.works = false;
    desk.gateway.answers = {down()};
    const qint64 first = desk.send(desk.draft(u"First"_s));
    const qint64 second = desk.send(desk.draft(u"Second"_s));
    QCOMPARE(desk.row(first).accountId, u"spare"_s);
    QCOMPARE(desk.row(second).accountId, u"gate"_s); // it may be back in a moment
    desk.pass(6'000);
    QCOMPARE(desk.row(second).accountId, u"spare"_s);
    QCOMPARE(desk.row(second).state, OutboxState::Accepted);
    QCOMPARE(desk.gateway.requests.size(), 1);
    QCOMPARE(desk.spare.requests.size(), 2);
}

void TestFailOver::onADeskWithoutANetworkTheOthersStay()
{
    OutboxDesk desk;
    desk.addSpare();
    for (Gateway *gateway : {&desk.gateway, &desk.spare}) {
        gateway->works = false;
        gateway->answers = {down(), answer(Kind::Accepted)};
    }
    QList<qint64> ids;
    for (int i = 0; i < 20; ++i)
        ids.append(desk.send(desk.draft(u"Text %1"_s.arg(i))));
    desk.pass(30'000);
    QCOMPARE(desk.gateway.requests.size() + desk.spare.requests.size(), 2);
    desk.gateway.works = desk.spare.works = true;
    desk.pass(120'000);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QCOMPARE(desk.row(ids.at(i)).state, OutboxState::Accepted);
        QCOMPARE(desk.row(ids.at(i)).accountId, i == 0 ? u"spare"_s : u"gate"_s);
    }
}

void TestFailOver::nothingGoesToAndFro()
{
    OutboxDesk desk;
    desk.addSpare();
    desk.standIns(R"([{"purpose":"one_way","region":"","account":"spare"},{"purpose":"one_way","region":"","account":"gate"}])");
    desk.gateway.answers = desk.spare.answers = {answer(Kind::NotProcessed, Fault::Credentials)};
    const qint64 id = desk.send(desk.draft(u"Your parcel is here"_s));
    for (int i = 0; i < 5; ++i) {
        OutboxDesk::await(desk.accounts->resume(u"gate"_s));
        desk.pass(60'000);
    }
    QCOMPARE(desk.gateway.requests.size(), 1);
    QCOMPARE(desk.spare.requests.size(), 1);
    QCOMPARE(desk.row(id).state, OutboxState::Held);
    desk.spare.answers = {answer(Kind::Accepted)};
    OutboxDesk::await(desk.accounts->resume(u"spare"_s));
    desk.pass(1'000);
    QCOMPARE(desk.row(id).state, OutboxState::Accepted);
    QCOMPARE(desk.spare.requests.size(), 2);
}

void TestFailOver::aStandInThatCannotIsPassedOver_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("no one-way SMS") << 0;
    QTest::newRow("no text of one's own") << 1;
    QTest::newRow("too long for it") << 2;
    QTest::newRow("it needs a parameter") << 3;
    QTest::newRow("paused itself") << 4;
    QTest::newRow("switched off") << 5;
}

void TestFailOver::aStandInThatCannotIsPassedOver()
{
    QFETCH(int, what);
    OutboxDesk desk;
    desk.spare.able = [what](ProviderInfo &info) {
        info.oneWay = what != 0;
        info.freeText = what != 1;
        info.maxUtf16 = what == 2 ? 5 : 0;
        if (what == 3)
            info.parameters = {Parameter{u"order"_s, Parameter::Type::Text, true, {}, {}, {}}};
    };
    desk.addSpare();
    if (what == 4)
        OutboxDesk::await(desk.accounts->pause(u"spare"_s, u"balance"_s));
    if (what == 5) {
        Account off = *desk.accounts->account(u"spare"_s);
        off.enabled = false;
        OutboxDesk::await(desk.accounts->put(off));
    }
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Balance)};
    const qint64 id = desk.send(desk.draft(u"Your parcel is here"_s));
    desk.pass(10'000);
    QCOMPARE(desk.spare.requests.size(), 0);
    QCOMPARE(desk.row(id).state, OutboxState::Held);
    QCOMPARE(desk.row(id).accountId, u"gate"_s);
}

void TestFailOver::theCountrysOwnComesFirst()
{
    OutboxDesk desk;
    desk.addSpare();
    Account third = *desk.accounts->account(u"spare"_s);
    third.id = third.name = u"third"_s;
    OutboxDesk::await(desk.accounts->put(third));
    desk.standIns(R"([{"purpose":"one_way","region":"","account":"third"},{"purpose":"one_way","region":"FR","account":"third"},
                      {"purpose":"one_way","region":"GB","account":"spare"}])");
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Balance)};
    const qint64 id = desk.send(desk.draft(u"Your parcel is here"_s));
    QCOMPARE(desk.row(id).accountId, u"spare"_s);
}

void TestFailOver::senderCountAndPriceAreTheNewOnes()
{
    OutboxDesk desk;
    desk.spare.able = [](ProviderInfo &info) { info.cutsSurrogatePairs = false; };
    desk.addSpare({{u"sender"_s, u"Spare"_s}});
    OutboxDesk::await(desk.settings->set(u"price.table"_s, uR"([{"account":"spare","region":"GB","price":"0.07","currency":"EUR","source":"list","date":"2026-01-01"}])"_s));
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Balance)};
    // Of two parts at the first, because it would cut the smile; of one request at the other.
    SmsDraft draft = desk.draft(QString(66, u'\u0436') + u"\U0001F600 and more"_s);
    draft.sender = u"Gate"_s;
    const qint64 id = desk.send(draft);
    const OutboxRow row = desk.row(id);
    QCOMPARE(row.state, OutboxState::Accepted);
    QCOMPARE(row.sender, u"Spare"_s);
    QCOMPARE(row.parts, 1);
    QCOMPARE(desk.spare.requests.first().sender, u"Spare"_s);
    QCOMPARE(desk.spare.requests.first().parts, 1);
    const QJsonObject extra = desk.message(id).extra;
    QCOMPARE(extra.value("provider"_L1).toString(), u"spare"_s);
    QCOMPARE(extra.value("sender"_L1).toString(), u"Spare"_s);
    QCOMPARE(extra.value("segments"_L1).toInt(), row.segments);
    QCOMPARE(extra.value("currency"_L1).toString(), u"EUR"_s);
    QCOMPARE(extra.value("cost"_L1).toInteger(), 70'000 * row.segments);
}

void TestFailOver::aTextThatWentInPartStays()
{
    OutboxDesk desk;
    desk.addSpare();
    desk.gateway.answers = {answer(Kind::Accepted), answer(Kind::NotProcessed, Fault::Balance)};
    const qint64 id = desk.send(desk.draft(QString(66, u'\u0436') + u"\U0001F600 and more"_s));
    desk.pass(10'000);
    QCOMPARE(desk.gateway.requests.size(), 2);
    QCOMPARE(desk.spare.requests.size(), 0);
    QCOMPARE(desk.row(id).accountId, u"gate"_s);
    QCOMPARE(desk.row(id).nextPart, 1);
}

void TestFailOver::anOptOutMeanwhileStopsIt()
{
    OutboxDesk desk;
    desk.addSpare();
    desk.gateway.answers = {};
    const qint64 id = desk.send(desk.draft(u"Your parcel is here"_s));
    OutboxDesk::await(desk.store->write([now = desk.clock.nowMs()](store::Unit &unit) {
        ConsentRecord line;
        line.e164 = OutboxDesk::number;
        line.status = ConsentStatus::OptOut;
        line.scope = u"sms"_s;
        line.at = now;
        return unit.consents.append(line);
    }));
    desk.gateway.silent.back()->addResult(down());
    desk.gateway.silent.back()->finish();
    desk.settle();
    desk.pass(10'000);
    QCOMPARE(desk.spare.requests.size(), 0);
    QVERIFY(desk.row(id).state != OutboxState::Accepted);
}

void TestFailOver::aCrashAfterTheMoveSendsItOnce()
{
    OutboxDesk desk;
    desk.addSpare();
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Credentials)};
    desk.spare.answers = {}; // silent: the desk dies in the middle of the second request
    const qint64 id = desk.send(desk.draft(u"Your parcel is here"_s));
    QCOMPARE(desk.spare.requests.size(), 1);
    desk.crash();
    desk.settle();
    OutboxDesk::await(desk.accounts->resume(u"gate"_s));
    desk.pass(120'000);
    QCOMPARE(desk.row(id).state, OutboxState::Unknown);
    QCOMPARE(desk.row(id).accountId, u"spare"_s);
    QCOMPARE(desk.gateway.requests.size() + desk.spare.requests.size(), 2);
}

void TestFailOver::theMoveIsKeptWithTheMessageAndInTheAudit()
{
    OutboxDesk desk;
    desk.addSpare();
    desk.gateway.answers = {down()};
    const qint64 id = desk.send(desk.draft(u"Your parcel is here"_s));
    const QJsonValue step = steps(desk, id).first();
    QCOMPARE(step["left"_L1].toString(), u"gate"_s);
    QCOMPARE(step["took"_L1].toString(), u"spare"_s);
    QCOMPARE(step["took_name"_L1].toString(), u"Spare gateway"_s);
    const auto history = OutboxDesk::await(desk.outbox->history(id));
    QCOMPARE(history->attempts.size(), 2);
    QCOMPARE(history->attempts.first().accountId, u"gate"_s);
    QCOMPARE(history->attempts.first().verdict, u"not_processed"_s);
    QCOMPARE(history->attempts.last().accountId, u"spare"_s);
    QCOMPARE(history->attempts.last().verdict, u"accepted"_s);
    int moves = 0;
    for (const AuditEntry &entry : audit(desk)) {
        if (entry.action != "sms.failed_over"_L1)
            continue;
        ++moves;
        QCOMPARE(entry.object, u"message:%1"_s.arg(id));
        QCOMPARE(entry.details, (QJsonObject{{u"from"_s, u"gate"_s}, {u"to"_s, u"spare"_s}, {u"why"_s, u"offline"_s}}));
    }
    QCOMPARE(moves, 1);
}

void TestFailOver::thePreflightSaysWhoStandsIn()
{
    OutboxDesk desk;
    desk.addSpare();
    OutboxDesk::await(desk.accounts->pause(u"gate"_s, u"balance"_s));
    const auto report = OutboxDesk::await(desk.outbox->check(desk.draft(u"Your parcel is here"_s)));
    const auto finding = std::find_if(report->findings.cbegin(), report->findings.cend(), [](const policy::Finding &f) { return f.rule == policy::Rule::Provider; });
    QCOMPARE(finding->detail, u"paused:balance"_s);
    QCOMPARE(finding->facts.value("stand_in"_L1).toString(), u"Spare gateway"_s);
    const qint64 id = desk.send(desk.draft(u"Your parcel is here"_s));
    QCOMPARE(desk.row(id).accountId, u"spare"_s);
    QCOMPARE(desk.gateway.requests.size(), 0);
}

void TestFailOver::aCodeGoesThroughTheOtherOneAndIsKeptNowhere()
{
    OutboxDesk desk;
    desk.addSpare();
    desk.gateway.answers = {down()};
    const QString text = u"Your Acorn code is 918273. Never tell it to anyone."_s;
    const OutboxRow row = codeRow(desk);
    const QList<SendVerdict> verdicts = sendCode(desk, row, text);
    QCOMPARE(verdicts.size(), 1);
    QCOMPARE(verdicts.first().kind, Kind::Accepted);
    QCOMPARE(desk.spare.requests.size(), 1);
    QCOMPARE(desk.spare.requests.first().text, text);
    QCOMPARE(desk.row(row.messageId).accountId, u"spare"_s);
    for (const QFileInfo &info : QDir(desk.dir.path() + u"/p"_s).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("918273"), qPrintable(info.fileName()));
    }
}

void TestFailOver::aCodeOfTheProvidersOwnStays()
{
    OutboxDesk desk;
    desk.addSpare();
    desk.gateway.answers = {down()};
    const QList<SendVerdict> verdicts = sendCode(desk, codeRow(desk), {});
    QCOMPARE(verdicts.size(), 1);
    QCOMPARE(verdicts.first().kind, Kind::NotProcessed);
    QCOMPARE(desk.spare.requests.size(), 0);
    // Nor does a code of ours go where the provider would make another one of its own.
    OutboxDesk other;
    other.spare.able = [](ProviderInfo &info) { info.ownsOtp = true; };
    other.addSpare();
    other.gateway.answers = {down()};
    sendCode(other, codeRow(other), u"Your Acorn code is 918273. Never tell it to anyone."_s);
    QCOMPARE(other.spare.requests.size(), 0);
}

void TestFailOver::aTerminalSendsItInOnePass()
{
    OutboxDesk desk;
    desk.addSpare();
    desk.outbox.reset();
    desk.accounts.reset();
    desk.settings.reset();
    desk.store.reset();
    desk.open(false);
    desk.gateway.answers = {answer(Kind::NotProcessed, Fault::Balance)};
    const auto sent = OutboxDesk::await(desk.outbox->send(desk.draft(u"Your parcel is here"_s)));
    QVERIFY(OutboxDesk::await(desk.outbox->runOnce(sent->messageId)));
    QCOMPARE(desk.row(sent->messageId).state, OutboxState::Accepted);
    QCOMPARE(desk.row(sent->messageId).accountId, u"spare"_s);
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestFailOver)
#include "test_failover.moc"
