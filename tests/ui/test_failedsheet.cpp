// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/demodesk.h"
#include "ui/inbox/failedrow.h"
#include "ui/inbox/failedsheet.h"
#include "ui/inbox/inboxpane.h"
#include "ui/panehands.h"
#include "ui/shell/deskpage.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// The queue of failed SMS: cause, charged or not, safe to retry; the ticked ones go once more, never one that is not sure.
class TestFailedSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void theListOfFailedSmsLeadsToIt();
    void eachSaysWhyAndWhetherItMayGoAgain();
    void theTickedOnesGoOnceMoreAndNotTheUnsure();
    void oneThatIsRefusedStopsNoOther();
    void whatIsSetAsideLeaves();
};

namespace {

/// Three texts to Maya that did not arrive: phone off, refused, and not sure.
struct Bench {
    Bench() : who(desk.find(u"Maya"_s)), sheet(desk.services(), &region), hands(region)
    {
        region.resize(926, 770);
        region.show();
        for (const FailedSms &old : desk.await(desk.outbox->failed(100)))
            desk.await(desk.outbox->setAside({old.row.messageId}));
        off = undelivered(u"Your parcel is at the door"_s);
        other = undelivered(u"Your order is packed"_s);
        desk.answer = SendVerdict::Kind::Rejected;
        desk.words = u"not today"_s;
        send(u"Refused text"_s);
        desk.answer = SendVerdict::Kind::Unknown;
        send(u"Unsure text"_s);
        desk.answer = SendVerdict::Kind::Accepted;
        sheet.begin();
        desk.settle();
        desk.requests.clear();
    }
    qint64 send(const QString &text)
    {
        SmsDraft draft;
        draft.draftId = QUuid::createUuid().toString();
        draft.customerId = who.customerId;
        draft.e164 = u"+447700900142"_s;
        draft.text = text;
        draft.immediately = true;
        const auto sent = desk.await(desk.outbox->send(draft));
        desk.settle();
        return sent.messageId;
    }
    qint64 undelivered(const QString &text)
    {
        const qint64 id = send(text);
        const OutboxRow row = desk.await(desk.outbox->history(id)).row;
        Receipt receipt;
        receipt.accountId = row.accountId;
        receipt.clientRef = row.clientRef;
        receipt.type = ReceiptType::Failed;
        receipt.at = desk.clock.nowMs();
        Q_EMIT desk.accounts->receiptArrived(receipt);
        desk.settle();
        return id;
    }
    ui::FailedRow *row(const QString &text)
    {
        for (ui::FailedRow *each : region.findChildren<ui::FailedRow *>()) {
            if (each->isVisible() && each->failed().row.body.startsWith(text))
                return each;
        }
        return nullptr;
    }
    void click(const QString &words)
    {
        if (!hands.click(words))
            qFatal("no button %s among\n%s", qPrintable(words), qPrintable(hands.seen()));
        desk.settle();
    }
    DemoDesk desk;
    DemoDesk::Found who;
    QWidget region;
    ui::FailedSheet sheet;
    PaneHands hands;
    qint64 off = 0;
    qint64 other = 0;
};

} // namespace

void TestFailedSheet::theListOfFailedSmsLeadsToIt()
{
    DemoDesk desk;
    ui::DeskPage page(desk.services());
    page.resize(1280, 770);
    page.show();
    desk.settle();
    PaneHands hands(page);
    QVERIFY(!hands.button(u"Review and retry…"_s));
    page.findChild<ui::InboxPane *>()->setTab(InboxTab::FailedSms);
    desk.settle();
    QVERIFY(hands.click(u"Review and retry…"_s));
    desk.settle();
    QVERIFY2(hands.sees(u"Failed SMS"_s), qPrintable(hands.seen()));
    QVERIFY(hands.button(u"Retry"_s));
}

void TestFailedSheet::eachSaysWhyAndWhetherItMayGoAgain()
{
    Bench b;
    QVERIFY2(b.hands.sees(u"The phone was off or out of reach"_s) && b.hands.sees(u"May be charged"_s) && b.hands.sees(u"A retry is charged again"_s),
             qPrintable(b.hands.seen()));
    QVERIFY(b.hands.sees(u"Its cause is not known"_s) && b.hands.sees(u"not today"_s) && b.hands.sees(u"A retry fails again"_s));
    QVERIFY(b.hands.sees(u"Not sure: never retried from here"_s));
    QVERIFY(!b.row(u"Unsure"_s)->findChild<QCheckBox *>()->isEnabled());
    QVERIFY(!b.row(u"Refused"_s)->findChild<QCheckBox *>()->isEnabled());
    // Nothing is ticked: nothing goes, and the foot says what to do.
    QVERIFY(!b.hands.button(u"Retry"_s)->isEnabled());
    QVERIFY(b.hands.sees(u"Tick what is to go once more"_s));
}

void TestFailedSheet::theTickedOnesGoOnceMoreAndNotTheUnsure()
{
    Bench b;
    b.click(u"All that are safe to retry"_s);
    b.click(u"Retry 2 SMS"_s);
    QCOMPARE(b.desk.requests.size(), 2);
    QVERIFY2(b.hands.sees(u"2 SMS go once more."_s), qPrintable(b.hands.seen()));
    for (const SmsRequest &request : std::as_const(b.desk.requests))
        QVERIFY(request.text.startsWith(u"Your "_s));
    // A newer text reached the number: what is left of the old ones no longer waits here.
    QVERIFY(!b.row(u"Your parcel"_s) && !b.row(u"Your order"_s));
}

void TestFailedSheet::oneThatIsRefusedStopsNoOther()
{
    Bench b;
    b.row(u"Your parcel"_s)->setTicked(true);
    b.row(u"Your order"_s)->setTicked(true);
    // WHEN somebody else sends one of them again meanwhile
    b.desk.answer = SendVerdict::Kind::Unknown; // and its answer is lost, so that the list stays
    const auto elsewhere = b.desk.outbox->retry(b.other); // in the same moment: the sheet has not heard of it
    b.click(u"Retry 2 SMS"_s);
    QVERIFY(elsewhere.isFinished());
    QVERIFY2(b.hands.sees(u"1 SMS goes once more. 1 does not"_s) || b.hands.sees(u"1 SMS goes once more."_s), qPrintable(b.hands.seen()));
    QCOMPARE(b.desk.requests.size(), 2);
}

void TestFailedSheet::whatIsSetAsideLeaves()
{
    Bench b;
    ui::FailedRow *row = b.row(u"Refused"_s);
    PaneHands on(*row);
    QVERIFY(!PaneHands(*b.row(u"Unsure"_s)).button(u"Set aside"_s));
    QVERIFY(on.click(u"Set aside"_s));
    b.desk.settle();
    QVERIFY(!b.row(u"Refused"_s));
    QVERIFY(b.row(u"Unsure"_s));
    // From a row one gets to the conversation.
    QSignalSpy opened(&b.sheet, &ui::FailedSheet::customerRequested);
    QVERIFY(PaneHands(*b.row(u"Unsure"_s)).click(u"Open"_s));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), b.who.customerId);
}

QTEST_MAIN(TestFailedSheet)
#include "test_failedsheet.moc"
