// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "models/timelinemodel.h"
#include "services/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;

/// A customer's history as a window over a real store (desk-workflows.md C1, C9; decisions.md, The store).
class TestTimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithTheNewestPage();
    void movesBothWaysWithoutGaps();
    void theWindowIsBounded();
    void jumpsToATimeAndBack();
    void newTextsAppendOneByOne();
    void anOlderTextGoesToItsPlace();
    void aStateChangesOneRow();
    void whatArrivesBelowIsCounted();
    void boundariesOfDaysAndTopics();
    void anotherCustomerReplacesEverything();

private:
    static constexpr qint64 kStep = 60'000;
    /// `count` notes a minute apart, in one commit. The thread's customer.
    static qint64 history(Desk &desk, int count)
    {
        const qint64 customer = desk.addCustomer(QStringLiteral("Ada"), QStringLiteral("+447700900142"));
        desk.await(desk.store->write([customer, count, now = desk.clock.nowMs()](store::Unit &unit) -> Status {
            for (int i = 0; i < count; ++i) {
                if (const auto id = unit.messages.insert(note(customer, i, now - (count - i) * kStep)); !id)
                    return tl::unexpected<Error>(id.error());
            }
            return Done{};
        }));
        return customer;
    }
    static Message note(qint64 customer, int number, qint64 at)
    {
        Message m;
        m.threadId = customer;
        m.at = at;
        m.kind = MessageKind::Note;
        m.body = QString::number(number);
        return m;
    }
    static qint64 add(Desk &desk, const Message &message)
    {
        const qint64 id = desk.await(desk.store->write([message](store::Unit &unit) {
            const auto given = unit.messages.insert(message);
            if (given)
                unit.changed(Change::Kind::Message, *given, message.threadId);
            return given;
        }));
        desk.settle();
        return id;
    }
    static QList<int> numbers(const TimelineModel &model)
    {
        QList<int> all;
        for (int i = 0; i < model.rowCount(); ++i)
            all.append(model.message(i).body.toInt());
        return all;
    }
    static QList<int> run(int first, int count)
    {
        QList<int> all;
        for (int i = 0; i < count; ++i)
            all.append(first + i);
        return all;
    }
};

void TestTimelineModel::opensWithTheNewestPage()
{
    Desk desk;
    const qint64 customer = history(desk, 1'000);
    TimelineModel model(*desk.conversations, *desk.changes);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy opened(&model, &TimelineModel::opened);
    model.open(customer);
    desk.settle();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(numbers(model), run(1'000 - TimelineModel::kPage, TimelineModel::kPage));
    QVERIFY(model.atNewest());
    QVERIFY(!model.atOldest());
    QVERIFY(!model.canFetchMore({}));
}

void TestTimelineModel::movesBothWaysWithoutGaps()
{
    Desk desk;
    const qint64 customer = history(desk, 200);
    TimelineModel model(*desk.conversations, *desk.changes);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(customer);
    desk.settle();
    const QPersistentModelIndex kept = model.index(0);
    const qint64 keptId = model.message(0).id;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    while (!model.atOldest()) {
        model.loadOlder();
        model.loadOlder(); // one at a time
        desk.settle();
    }
    QCOMPARE(numbers(model), run(0, 200));
    QCOMPARE(model.message(kept.row()).id, keptId);
    QCOMPARE(reset.size(), 0);
}

void TestTimelineModel::theWindowIsBounded()
{
    Desk desk;
    constexpr int count = TimelineModel::kWindow + 5 * TimelineModel::kPage;
    const qint64 customer = history(desk, count);
    TimelineModel model(*desk.conversations, *desk.changes);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(customer);
    desk.settle();
    while (!model.atOldest()) {
        model.loadOlder();
        desk.settle();
        QVERIFY(model.rowCount() <= TimelineModel::kWindow);
    }
    QCOMPARE(numbers(model), run(0, TimelineModel::kWindow));
    QVERIFY(!model.atNewest());
    while (!model.atNewest()) {
        model.loadNewer();
        desk.settle();
        QVERIFY(model.rowCount() <= TimelineModel::kWindow);
    }
    QCOMPARE(numbers(model), run(count - TimelineModel::kWindow, TimelineModel::kWindow));
    QVERIFY(!model.atOldest());
}

void TestTimelineModel::jumpsToATimeAndBack()
{
    Desk desk;
    const qint64 customer = history(desk, 500);
    TimelineModel model(*desk.conversations, *desk.changes);
    model.open(customer);
    desk.settle();
    model.jumpTo(desk.clock.nowMs() - 400 * kStep);
    desk.settle();
    QVERIFY(numbers(model).contains(100));
    QCOMPARE(numbers(model), run(numbers(model).first(), TimelineModel::kPage));
    QVERIFY(!model.atNewest() && !model.atOldest());
    model.jumpToNewest();
    desk.settle();
    QCOMPARE(numbers(model).last(), 499);
    QVERIFY(model.atNewest());
    model.jumpTo(0);
    model.jumpTo(desk.clock.nowMs()); // the last wish counts
    desk.settle();
    QCOMPARE(numbers(model).last(), 499);
}

void TestTimelineModel::newTextsAppendOneByOne()
{
    Desk desk;
    const qint64 customer = history(desk, 10);
    TimelineModel model(*desk.conversations, *desk.changes);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(customer);
    desk.settle();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 10; i < 13; ++i)
        add(desk, note(customer, i, desk.clock.nowMs() + i));
    QCOMPARE(numbers(model), run(0, 13));
    QCOMPARE(inserted.size(), 3);
    const qint64 other = desk.addCustomer(QStringLiteral("Bo"), QStringLiteral("+447700900143"));
    add(desk, note(other, 99, desk.clock.nowMs()));
    QCOMPARE(inserted.size(), 3);
}

void TestTimelineModel::anOlderTextGoesToItsPlace()
{
    Desk desk;
    const qint64 customer = history(desk, 300);
    TimelineModel model(*desk.conversations, *desk.changes);
    model.open(customer);
    desk.settle();
    add(desk, note(customer, 7, desk.clock.nowMs() - 3 * kStep + 1));
    QCOMPARE(model.message(model.rowCount() - 3).body, QStringLiteral("7"));
    const int before = model.rowCount();
    add(desk, note(customer, 8, desk.clock.nowMs() - 290 * kStep + 1)); // before the window: comes with its page
    QCOMPARE(model.rowCount(), before);
    while (!model.atOldest()) {
        model.loadOlder();
        desk.settle();
    }
    QCOMPARE(model.rowCount(), 302);
}

void TestTimelineModel::aStateChangesOneRow()
{
    Desk desk;
    desk.await(desk.conversations->receive(desk.sms(QStringLiteral("+447400123456"), QStringLiteral("Hello"))));
    desk.settle();
    const InboxRow offered = desk.await(desk.conversations->inbox(InboxTab::Unassigned, 1)).value(0);
    desk.await(desk.conversations->accept(offered.conversation.id));
    TimelineModel model(*desk.conversations, *desk.changes);
    model.open(offered.conversation.customerId);
    desk.settle();
    const int before = model.rowCount();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const qint64 id = desk.await(desk.outbox->reply(QUuid::createUuid().toString(QUuid::WithoutBraces), offered.conversation.id, QStringLiteral("Hi")));
    desk.pass(10'000);
    QCOMPARE(model.rowCount(), before + 1);
    const int row = model.rowOf(id);
    QCOMPARE(row, before);
    QCOMPARE(model.message(row).state, MessageState::Accepted);
    for (const auto &arguments : std::as_const(changed))
        QCOMPARE(arguments.at(0).toModelIndex().row(), row);
}

void TestTimelineModel::whatArrivesBelowIsCounted()
{
    Desk desk;
    const qint64 customer = history(desk, 500);
    TimelineModel model(*desk.conversations, *desk.changes);
    model.open(customer);
    desk.settle();
    model.jumpTo(desk.clock.nowMs() - 400 * kStep);
    desk.settle();
    const auto shown = numbers(model);
    QSignalSpy below(&model, &TimelineModel::arrivedBelow);
    add(desk, note(customer, 500, desk.clock.nowMs()));
    QCOMPARE(below.size(), 1);
    QCOMPARE(below.first().first().toInt(), 1);
    QCOMPARE(numbers(model), shown);
    while (!model.atNewest()) {
        model.loadNewer();
        desk.settle();
    }
    QCOMPARE(numbers(model).last(), 500);
}

void TestTimelineModel::boundariesOfDaysAndTopics()
{
    Desk desk;
    const qint64 customer = desk.addCustomer(QStringLiteral("Ada"), QStringLiteral("+447700900142"));
    const qint64 day = desk.clock.nowMs() / 86'400'000 * 86'400'000;
    const auto conversations = desk.await(desk.store->write([customer, day](store::Unit &unit) -> Result<QList<qint64>> {
        QList<qint64> ids;
        for (const char *topic : {"Delivery", "Refund"}) {
            Conversation c;
            c.customerId = customer;
            c.endpoint = {Channel::WebChat, QStringLiteral("desk"), QStringLiteral("ada")};
            c.topic = QString::fromLatin1(topic);
            c.openedAt = day;
            const auto id = unit.conversations.insert(c);
            if (!id)
                return tl::unexpected<Error>(id.error());
            ids.append(*id);
        }
        return ids;
    }));
    TimelineModel model(*desk.conversations, *desk.changes);
    model.open(customer);
    const auto put = [&](qint64 conversation, qint64 at) {
        Message m = note(customer, 0, at);
        m.conversationId = conversation;
        add(desk, m);
    };
    put(conversations.at(0), day - 3000);
    put(0, day - 2000);
    put(conversations.at(0), day - 1000);
    put(conversations.at(0), day + 1000);
    put(0, day + 2000);
    put(conversations.at(1), day + 3000);
    QStringList marks;
    for (int i = 0; i < model.rowCount(); ++i) {
        marks.append((model.index(i).data(TimelineModel::DayBoundaryRole).toBool() ? QStringLiteral("day ") : QString())
                     + (model.index(i).data(TimelineModel::TopicBoundaryRole).toBool() ? model.index(i).data(TimelineModel::TopicRole).toString()
                                                                                       : QStringLiteral("-")));
    }
    QCOMPARE(marks, (QStringList{QStringLiteral("day Delivery"), QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("day -"),
                                 QStringLiteral("-"), QStringLiteral("Refund")}));
}

void TestTimelineModel::anotherCustomerReplacesEverything()
{
    Desk desk;
    const qint64 ada = history(desk, 100);
    const qint64 bo = desk.addCustomer(QStringLiteral("Bo"), QStringLiteral("+447700900143"));
    TimelineModel model(*desk.conversations, *desk.changes);
    model.open(ada);
    model.open(bo); // before the first answer
    desk.settle();
    QVERIFY(model.loaded());
    for (int i = 0; i < model.rowCount(); ++i)
        QCOMPARE(model.message(i).threadId, bo);
    model.open(0);
    desk.settle();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "test_timelinemodel.moc"
