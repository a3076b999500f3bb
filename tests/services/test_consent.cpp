// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "deskfixture.h"

using namespace Qt::StringLiterals;
namespace heliograph::test {

/// The consent ledger (W-G3, W-G8; providers.md E1): every line with its source, wording, date, scope, channel and who.
class TestConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineTellsHowItIsKnown();
    void aDayThatHasNotComeIsNoConsent();
    void aStopBySmsIsInTheLedgerOfEveryoneWithTheNumber();
    void aStopOfMarketingLeavesTheRestAndAStopWordStopsAll();
    void anOptInWordOptsInOnceAndLiftsAStop();
    void theWordsCountInAnSmsAlone();
    void whatTheProviderSaysOfAStopComesBack();

private:
    static QList<ConsentRecord> ledger(Desk &desk, qint64 customer) { return desk.await(desk.customers->profile(customer)).consents; }
    static inline const QString number = u"+447400123456"_s;
};

void TestConsent::everyLineTellsHowItIsKnown()
{
    Desk desk;
    const qint64 ada = desk.addCustomer(u"Ada"_s, number);
    ConsentRecord record;
    record.customerId = ada;
    record.e164 = number;
    record.scope = u"marketing"_s;
    record.source = u"Order form"_s;
    record.evidence = u"“Send me offers”"_s;
    record.channel = u"paper"_s;
    record.at = desk.clock.wall - 86'400'000;
    desk.await(desk.customers->recordConsent(record));
    desk.await(desk.customers->optOut(number, u"Said so"_s, u"No more, please"_s, 0, u"phone"_s));
    desk.await(desk.customers->liftOptOut(number, u"Asked again at the counter"_s, u"in_person"_s));
    const auto lines = ledger(desk, ada);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).status, ConsentStatus::Lifted);
    QCOMPARE(lines.at(0).channel, u"in_person"_s);
    QCOMPARE(lines.at(0).evidence, u"Asked again at the counter"_s);
    QCOMPARE(lines.at(1).channel, u"phone"_s);
    QCOMPARE(lines.at(1).actor, u"Ines Duarte"_s);
    QCOMPARE(lines.at(2).evidence, u"“Send me offers”"_s);
    QCOMPARE(lines.at(2).at, desk.clock.wall - 86'400'000);
    desk.restart();
    QCOMPARE(ledger(desk, ada), lines);
}

void TestConsent::aDayThatHasNotComeIsNoConsent()
{
    Desk desk;
    const qint64 ada = desk.addCustomer(u"Ada"_s, number);
    ConsentRecord record;
    record.customerId = ada;
    record.e164 = number;
    record.at = desk.clock.wall + 86'400'000;
    QCOMPARE(desk.result(desk.customers->recordConsent(record)).error().detail, u"at"_s);
    QVERIFY(ledger(desk, ada).isEmpty());
}

void TestConsent::aStopBySmsIsInTheLedgerOfEveryoneWithTheNumber()
{
    Desk desk;
    const qint64 ada = desk.addCustomer(u"Ada"_s, number);
    const qint64 bob = desk.addCustomer(u"Bob"_s, number);
    desk.await(desk.conversations->receive(desk.sms(number, u"Stop."_s)));
    desk.settle();
    for (const qint64 who : {ada, bob}) {
        const auto lines = ledger(desk, who);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().status, ConsentStatus::OptOut);
        QCOMPARE(lines.first().channel, u"sms"_s);
    }
    // Confirmed once, and not for a second STOP.
    desk.await(desk.conversations->receive(desk.sms(number, u"STOP"_s)));
    desk.settle();
    QCOMPARE(desk.requests.size(), 1);
    QCOMPARE(desk.requests.first().kind, MessageKind::OptOutConfirmation);
}

void TestConsent::aStopOfMarketingLeavesTheRestAndAStopWordStopsAll()
{
    Desk desk;
    const qint64 ada = desk.addCustomer(u"Ada"_s, number);
    desk.await(desk.customers->optOut(number, u"No offers"_s, u"No offers"_s, 0, u"phone"_s, u"marketing"_s));
    VerificationCard card = desk.await(desk.verification->card(ada));
    QVERIFY(!card.optedOut && card.marketingStopped);
    QCOMPARE(desk.await(desk.customers->rows({ada})).first().consent, ContactRow::Consent::NoMarketing);
    desk.await(desk.conversations->receive(desk.sms(number, u"STOP"_s)));
    card = desk.await(desk.verification->card(ada));
    QVERIFY(card.optedOut && card.marketingStopped);
    QCOMPARE(desk.await(desk.customers->rows({ada})).first().consent, ContactRow::Consent::OptedOut);
    desk.await(desk.customers->liftOptOut(number, u"Wants service texts again"_s)); // the wider one first
    card = desk.await(desk.verification->card(ada));
    QVERIFY(!card.optedOut && card.marketingStopped);
    desk.await(desk.customers->liftOptOut(number, u"Wants offers again"_s));
    QVERIFY(!desk.await(desk.verification->card(ada)).marketingStopped);
    QCOMPARE(desk.result(desk.customers->liftOptOut(number, u"Once more"_s)).error().code, ErrorCode::NotFound);
}

void TestConsent::anOptInWordOptsInOnceAndLiftsAStop()
{
    Desk desk;
    const qint64 ada = desk.addCustomer(u"Ada"_s, number);
    desk.await(desk.conversations->receive(desk.sms(number, u"START"_s)));
    desk.await(desk.conversations->receive(desk.sms(number, u"start"_s)));
    QCOMPARE(ledger(desk, ada).size(), 1);
    QCOMPARE(ledger(desk, ada).first().status, ConsentStatus::OptIn);
    QCOMPARE(ledger(desk, ada).first().source, u"START"_s);
    desk.await(desk.conversations->receive(desk.sms(number, u"STOP"_s)));
    desk.await(desk.conversations->receive(desk.sms(number, u"Unstop"_s)));
    desk.settle();
    QCOMPARE(ledger(desk, ada).first().status, ConsentStatus::Lifted);
    QCOMPARE(ledger(desk, ada).first().evidence, u"Unstop"_s);
    QVERIFY(!desk.await(desk.verification->card(ada, number)).optedOut);
}

void TestConsent::theWordsCountInAnSmsAlone()
{
    Desk desk;
    desk.addCustomer(u"Ada"_s, number);
    desk.await(desk.conversations->receive(desk.chat(u"Visitor"_s, u"STOP"_s)));
    desk.await(desk.conversations->receive(desk.chat(u"Visitor"_s, u"START"_s)));
    desk.settle();
    QVERIFY(desk.await(desk.customers->consents(10)).isEmpty());
}

void TestConsent::whatTheProviderSaysOfAStopComesBack()
{
    Desk desk;
    const qint64 ada = desk.addCustomer(u"Ada"_s, number);
    desk.await(desk.conversations->receive(desk.sms(number, u"Hello"_s)));
    const qint64 conversation = desk.await(desk.customers->profile(ada)).conversations.first().id;
    const qint64 id = desk.await(desk.outbox->reply(u"d1"_s, conversation, u"Hello Ada"_s));
    desk.settle();
    // WHEN a messaging service that took the text says afterwards that the number opted out there
    Receipt receipt;
    receipt.accountId = u"phone"_s;
    receipt.clientRef = desk.await(desk.outbox->history(id)).row.clientRef;
    receipt.type = ReceiptType::Rejected;
    receipt.at = desk.clock.wall;
    receipt.code = u"21610"_s;
    receipt.optedOut = true;
    Q_EMIT desk.accounts->receiptArrived(receipt);
    desk.settle();
    // THEN it stands in the ledger with the provider and its code, and no further text goes
    const auto lines = ledger(desk, ada);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().channel, u"provider"_s);
    QCOMPARE(lines.first().source, u"Phone"_s);
    QCOMPARE(lines.first().evidence, u"21610"_s);
    QCOMPARE(desk.result(desk.outbox->reply(u"d2"_s, conversation, u"Are you there?"_s)).error().detail, u"opted_out"_s);
    // A second such answer adds no line.
    receipt.at += 1;
    Q_EMIT desk.accounts->receiptArrived(receipt);
    desk.settle();
    QCOMPARE(ledger(desk, ada).size(), 1);
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestConsent)
#include "test_consent.moc"
