// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "models/inboxmodel.h"
#include "services/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;

/// The inbox's lists over a real store (desk-workflows.md C1, D1; reliability.md A8).
class TestInboxModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewTextIsOneInsertedRow();
    void rowsTellWhatTheListShows();
    void anAcceptedConversationChangesItsList();
    void anAnswerMovesTheRowAndNothingElse();
    void aFailedSmsEntersItsList();
    void anotherAgentHasAnotherList();
    void aFilterLetsRowsInAndOutAsTheyChange();
    void longListsComePageByPage();
    void pagesStayWholeWhileRowsLeave();
    void anyHistoryEndsAsTheStoreHasIt();

private:
    static QList<qint64> ids(const InboxModel &model)
    {
        QList<qint64> all;
        for (int i = 0; i < model.rowCount(); ++i)
            all.append(model.row(i).conversation.id);
        return all;
    }
    static QList<qint64> stored(Desk &desk, InboxTab tab, int limit)
    {
        QList<qint64> all;
        for (const InboxRow &row : desk.await(desk.conversations->inbox(tab, limit)))
            all.append(row.conversation.id);
        return all;
    }
    /// Many offered conversations in one commit, longest waiting first: their ids.
    static QList<qint64> offerMany(Desk &desk, int count)
    {
        return desk.await(desk.store->write([count, now = desk.clock.nowMs()](store::Unit &unit) -> Result<QList<qint64>> {
            QList<qint64> ids;
            for (int i = 0; i < count; ++i) {
                Customer customer;
                customer.name = QStringLiteral("Visitor %1").arg(i);
                const auto who = unit.customers.insert(customer);
                if (!who)
                    return tl::unexpected<Error>(who.error());
                Conversation c;
                c.customerId = *who;
                c.endpoint = {Channel::WebChat, QStringLiteral("desk"), customer.name};
                c.openedAt = c.lastActivityAt = c.waitingSince = now - (count - i) * 1000;
                const auto id = unit.conversations.insert(c);
                if (!id)
                    return tl::unexpected<Error>(id.error());
                ids.append(*id);
            }
            return ids;
        }));
    }
    static qint64 write(Desk &desk, const QString &visitor)
    {
        desk.await(desk.conversations->receive(desk.chat(visitor, QStringLiteral("Hello"))));
        desk.settle();
        for (const InboxRow &row : desk.await(desk.conversations->inbox(InboxTab::Unassigned, 500))) {
            if (row.customerName == visitor)
                return row.conversation.id;
        }
        return 0;
    }
};

void TestInboxModel::aNewTextIsOneInsertedRow()
{
    Desk desk;
    InboxModel model(*desk.conversations, *desk.changes, InboxTab::Unassigned);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.loaded());
    desk.settle();
    QVERIFY(model.loaded());
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const qint64 first = write(desk, QStringLiteral("Maya"));
    desk.pass(60'000);
    const qint64 second = write(desk, QStringLiteral("Noor"));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(ids(model), (QList<qint64>{first, second}));
}

void TestInboxModel::rowsTellWhatTheListShows()
{
    Desk desk;
    const qint64 customer = desk.addCustomer(QStringLiteral("Ada"), QStringLiteral("+447700900142"));
    InboundChat hello = desk.chat(QStringLiteral("ada-visitor"), QStringLiteral("Where is my parcel?\nPlease"));
    hello.customerId = customer;
    hello.topic = QStringLiteral("Delivery");
    const qint64 at = desk.clock.nowMs();
    desk.await(desk.conversations->receive(hello));
    InboxModel model(*desk.conversations, *desk.changes, InboxTab::Unassigned);
    desk.settle();
    const auto value = [&](int role) { return model.data(model.index(0), role); };
    QCOMPARE(value(InboxModel::NameRole).toString(), QStringLiteral("Ada"));
    QCOMPARE(value(InboxModel::PreviewRole).toString(), QStringLiteral("Where is my parcel?"));
    QCOMPARE(value(InboxModel::WaitingSinceRole).toLongLong(), at);
    QCOMPARE(value(InboxModel::UnreadRole).toInt(), 1);
    QCOMPARE(value(InboxModel::ChannelRole).toInt(), int(Channel::WebChat));
    QCOMPARE(value(InboxModel::TopicRole).toString(), QStringLiteral("Delivery"));
    QCOMPARE(value(InboxModel::VerifiedRole).toBool(), false);
    QCOMPARE(value(InboxModel::OptedOutRole).toBool(), false);
    QCOMPARE(value(InboxModel::RowRole).value<InboxRow>(), model.row(0));

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Draft draft = desk.await(desk.conversations->draft(customer, QStringLiteral("reply")));
    draft.text = QStringLiteral("Dear Ada");
    desk.await(desk.conversations->saveDraft(draft));
    desk.settle();
    QCOMPARE(value(InboxModel::DraftRole).toString(), QStringLiteral("Dear Ada"));
    desk.await(desk.conversations->markRead(model.row(0).conversation.id));
    desk.settle();
    QCOMPARE(value(InboxModel::UnreadRole).toInt(), 0);
    const auto started = desk.await(desk.verification->start(customer, QStringLiteral("+447700900142"), model.row(0).conversation.id));
    QVERIFY(started.verificationId > 0);
    desk.await(desk.verification->check(customer, desk.code(), Channel::WebChat));
    desk.settle();
    QVERIFY(value(InboxModel::VerifiedRole).toBool());
    desk.await(desk.customers->optOut(QStringLiteral("+447700900142"), QStringLiteral("STOP"), {}));
    desk.settle();
    QVERIFY(value(InboxModel::OptedOutRole).toBool());
    QVERIFY(changed.size() >= 4);
}

void TestInboxModel::anAcceptedConversationChangesItsList()
{
    Desk desk;
    InboxModel offered(*desk.conversations, *desk.changes, InboxTab::Unassigned), mine(*desk.conversations, *desk.changes, InboxTab::Mine),
        closed(*desk.conversations, *desk.changes, InboxTab::Closed);
    const qint64 id = write(desk, QStringLiteral("Maya"));
    QCOMPARE(ids(offered), QList<qint64>{id});
    desk.await(desk.conversations->accept(id));
    desk.settle();
    QCOMPARE(offered.rowCount(), 0);
    QCOMPARE(ids(mine), QList<qint64>{id});
    desk.await(desk.conversations->close(id, QStringLiteral("closed")));
    desk.settle();
    QCOMPARE(mine.rowCount(), 0);
    QCOMPARE(ids(closed), QList<qint64>{id});
    offered.setTab(InboxTab::Closed);
    desk.settle();
    QCOMPARE(ids(offered), QList<qint64>{id});
}

void TestInboxModel::anAnswerMovesTheRowAndNothingElse()
{
    Desk desk;
    QList<qint64> all;
    for (int i = 0; i < 3; ++i) {
        all.append(write(desk, QStringLiteral("Visitor %1").arg(i)));
        desk.pass(1'000);
        desk.await(desk.conversations->accept(all.last()));
    }
    InboxModel mine(*desk.conversations, *desk.changes, InboxTab::Mine);
    QAbstractItemModelTester tester(&mine, QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.settle();
    QCOMPARE(ids(mine), all);
    QSignalSpy moved(&mine, &QAbstractItemModel::rowsMoved);
    QSignalSpy inserted(&mine, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&mine, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex kept = mine.index(0);
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Visitor 1"), QStringLiteral("And?"))));
    desk.settle();
    QCOMPARE(moved.size(), 0); // the oldest unanswered text is the same
    desk.await(desk.store->write([id = all.first()](store::Unit &unit) -> Status {
        auto c = unit.conversations.get(id);
        c->waitingSince = 0;
        unit.changed(Change::Kind::Conversation, id, c->customerId);
        return unit.conversations.update(*c);
    }));
    desk.settle();
    QCOMPARE(ids(mine), (QList<qint64>{all.at(1), all.at(2), all.at(0)}));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(kept.row(), 2);
    QVERIFY(inserted.isEmpty() && removed.isEmpty());
}

void TestInboxModel::aFailedSmsEntersItsList()
{
    Desk desk;
    InboxModel failed(*desk.conversations, *desk.changes, InboxTab::FailedSms);
    desk.answer = SendVerdict::Kind::Rejected;
    desk.await(desk.conversations->receive(desk.sms(QStringLiteral("+447400123456"), QStringLiteral("Hello"))));
    desk.settle();
    const qint64 id = stored(desk, InboxTab::Unassigned, 1).value(0);
    desk.await(desk.conversations->accept(id));
    desk.await(desk.outbox->reply(QUuid::createUuid().toString(QUuid::WithoutBraces), id, QStringLiteral("Hi")));
    desk.pass(10'000);
    QCOMPARE(ids(failed), QList<qint64>{id});
    desk.answer = SendVerdict::Kind::Accepted;
    desk.await(desk.outbox->reply(QUuid::createUuid().toString(QUuid::WithoutBraces), id, QStringLiteral("Hi again")));
    desk.pass(10'000);
    QCOMPARE(failed.rowCount(), 0);
}

void TestInboxModel::anotherAgentHasAnotherList()
{
    Desk desk;
    desk.await(desk.conversations->accept(write(desk, QStringLiteral("Maya"))));
    InboxModel mine(*desk.conversations, *desk.changes, InboxTab::Mine);
    desk.settle();
    QCOMPARE(mine.rowCount(), 1);
    desk.await(desk.settings->set(QStringLiteral("agent.name"), QStringLiteral("Omar")));
    desk.settle();
    QCOMPARE(mine.rowCount(), 0);
}

void TestInboxModel::aFilterLetsRowsInAndOutAsTheyChange()
{
    Desk desk;
    const qint64 first = write(desk, QStringLiteral("Maya"));
    desk.pass(60'000);
    const qint64 second = write(desk, QStringLiteral("Noor"));
    InboxQuery query(InboxTab::Unassigned);
    query.filter.labels = QStringList{QStringLiteral("vip")};
    InboxModel model(*desk.conversations, *desk.changes, query);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.settle();
    QCOMPARE(model.rowCount(), 0);
    desk.await(desk.conversations->label({first, second}, {QStringLiteral("VIP")}, {}));
    desk.settle();
    QCOMPARE(ids(model), (QList<qint64>{first, second}));
    query.sort = InboxSort::NewestChat;
    model.setQuery(query);
    desk.settle();
    QCOMPARE(ids(model), (QList<qint64>{second, first}));
    desk.await(desk.conversations->label({second}, {}, {QStringLiteral("vip")}));
    desk.settle();
    QCOMPARE(ids(model), QList<qint64>{first});
    query.filter = {};
    query.filter.optedOut = true;
    model.setQuery(query);
    desk.settle();
    QCOMPARE(model.rowCount(), 0);
    const qint64 customer = desk.addCustomer(QStringLiteral("Ada"), QStringLiteral("+447700900142"));
    InboundChat hello = desk.chat(QStringLiteral("ada"), QStringLiteral("Hello"));
    hello.customerId = customer;
    desk.await(desk.conversations->receive(hello));
    desk.settle();
    QCOMPARE(model.rowCount(), 0);
    desk.await(desk.customers->optOut(QStringLiteral("+447700900142"), QStringLiteral("phone"), QStringLiteral("said so")));
    desk.settle();
    QCOMPARE(model.rowCount(), 1); // nothing of the conversation changed, and yet it belongs here now
}

void TestInboxModel::longListsComePageByPage()
{
    Desk desk;
    const QList<qint64> all = offerMany(desk, InboxModel::kPage * 2 + 20);
    InboxModel model(*desk.conversations, *desk.changes, InboxTab::Unassigned);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.settle();
    QCOMPARE(model.rowCount(), InboxModel::kPage);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    desk.settle();
    QCOMPARE(inserted.size(), 1);
    model.fetchMore({});
    desk.settle();
    QCOMPARE(ids(model), all);
    QVERIFY(!model.canFetchMore({}));
}

void TestInboxModel::pagesStayWholeWhileRowsLeave()
{
    for (const int leaving : {3, 30}) { // fewer than the pages overlap, and more
        Desk desk;
        QList<qint64> all = offerMany(desk, InboxModel::kPage * 3);
        InboxModel model(*desk.conversations, *desk.changes, InboxTab::Unassigned);
        desk.settle();
        // The rows leave in the store without a word, as if the news of it were still under way when the page is read.
        const QList<qint64> left = all.mid(0, leaving);
        desk.await(desk.store->write([left](store::Unit &unit) -> Status {
            for (const qint64 id : left) {
                if (const Status ok = unit.conversations.accept(id, QStringLiteral("Omar"), 0); !ok)
                    return ok;
            }
            return Done{};
        }));
        model.fetchMore({});
        desk.settle();
        Q_EMIT desk.changes->changed([&] {
            QList<Change> news;
            for (const qint64 id : left)
                news.append({Change::Kind::Conversation, id, 0});
            return news;
        }());
        for (int i = 0; i < 4; ++i) {
            desk.settle();
            model.fetchMore({});
        }
        desk.settle();
        QCOMPARE(ids(model), all.mid(leaving));
    }
}

void TestInboxModel::anyHistoryEndsAsTheStoreHasIt()
{
    Desk desk;
    const QList<qint64> all = offerMany(desk, InboxModel::kPage + 30);
    QList<InboxModel *> models;
    for (const InboxTab tab : {InboxTab::Mine, InboxTab::Unassigned, InboxTab::Pending, InboxTab::Closed}) {
        models.append(new InboxModel(*desk.conversations, *desk.changes, tab, this));
        new QAbstractItemModelTester(models.last(), QAbstractItemModelTester::FailureReportingMode::QtTest, models.last());
    }
    QRandomGenerator random(3);
    for (int step = 0; step < 300; ++step) {
        const qint64 id = all.at(random.bounded(int(all.size())));
        switch (random.bounded(6)) {
        case 0: desk.conversations->accept(id); break;
        case 1: desk.conversations->setPending(id, random.bounded(2)); break;
        case 2: desk.conversations->close(id, QStringLiteral("closed")); break;
        case 3: desk.conversations->next(); break;
        case 4: desk.conversations->receive(desk.chat(QStringLiteral("Visitor %1").arg(random.bounded(100)), QStringLiteral("Hm"))); break;
        default: models.at(random.bounded(4))->fetchMore({});
        }
        if (random.bounded(4) == 0) {
            desk.clock.wall += 500;
            desk.spin();
        }
    }
    desk.settle();
    for (InboxModel *model : std::as_const(models)) {
        while (model->canFetchMore({})) {
            model->fetchMore({});
            desk.settle();
        }
        QCOMPARE(ids(*model), stored(desk, model->tab(), 10'000));
        delete model;
    }
}

QTEST_GUILESS_MAIN(TestInboxModel)
#include "test_inboxmodel.moc"
