// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/storefixture.h"
#include "support/testsize.h"

#include <QSignalSpy>

#include <thread>

using namespace Qt::StringLiterals;

namespace heliograph {

using namespace test;
using store::Store;
using store::Unit;
using store::View;

namespace {
store::SearchIndex::Query words(const QString &text)
{
    store::SearchIndex::Query query;
    query.text = text;
    return query;
}
} // namespace

class TestTables : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    qint64 m_customer = 0;

    OutboxRow row(qint64 id)
    {
        return value(m_store->read([id](View &v) { return v.outbox.get(id); }));
    }
    Result<qint64> begin(qint64 id, bool verified = false, qint64 now = kNow, int part = 0)
    {
        Attempt attempt;
        attempt.part = part;
        attempt.startedAt = now;
        return m_store->write([=](Unit &u) { return u.outbox.beginAttempt(id, attempt, verified, now); }).result();
    }
    void finish(qint64 id, qint64 attemptId, OutboxState state, const QString &providerId = {})
    {
        value(m_store->write([=](Unit &u) -> Status {
            Attempt a;
            a.id = attemptId;
            a.messageId = id;
            a.finishedAt = kNow;
            a.verdict = u"accepted"_s;
            if (const auto ok = u.outbox.finishAttempt(a); !ok)
                return ok;
            OutboxRow r = *u.outbox.get(id);
            r.state = state;
            r.providerIds = providerId;
            return u.outbox.transition(r, OutboxState::Sending, kNow);
        }));
    }
    Receipt receipt(const OutboxRow &r, ReceiptType type, const QString &providerId = {})
    {
        Receipt x;
        x.accountId = r.accountId;
        x.clientRef = r.clientRef;
        x.providerId = providerId;
        x.type = type;
        x.at = kNow;
        return x;
    }
    OutboxRow apply(qint64 id, ReceiptType type)
    {
        const Receipt x = receipt(row(id), type);
        return value(m_store->write([=](Unit &u) { return u.outbox.applyReceipt(x, id, kNow); }));
    }

private Q_SLOTS:
    void init()
    {
        m_store = openStore(m_dir.filePath(uuid()));
        m_customer = addCustomer(*m_store, u"Zoë Nguyễn"_s, u"+447700900142"_s);
    }
    void cleanup() { m_store.reset(); }

    void customersAreFoundByNameAndNumber()
    {
        addCustomer(*m_store, u"Adam Baker"_s, u"+12025550143"_s);
        const auto find = [this](const QString &text) {
            QStringList names;
            const auto found = value(m_store->read([text](View &v) { return v.customers.list(text, 10, 0); }));
            for (const Customer &c : found)
                names += c.name;
            return names.join(u',');
        };
        QCOMPARE(find({}), u"Adam Baker,Zoë Nguyễn"_s);
        QCOMPARE(find(u"nguyen"_s), u"Zoë Nguyễn"_s);
        QCOMPARE(find(u"zo"_s), u"Zoë Nguyễn"_s);
        QCOMPARE(find(u"900 142"_s), u"Zoë Nguyễn"_s);
        QCOMPARE(find(u"07700 900"_s), u"Zoë Nguyễn"_s);
        QCOMPARE(find(u"\" OR *"_s), QString());
        Customer zoe = value(m_store->read([this](View &v) { return v.customers.get(m_customer); }));
        QCOMPARE(zoe.numbers.size(), 1);
        zoe.name = u"Zora"_s;
        value(m_store->write([zoe](Unit &u) { return u.customers.update(zoe); }));
        QCOMPARE(find(u"nguyen"_s), QString());
        QCOMPARE(find(u"zora"_s), u"Zora"_s);
        QCOMPARE(value(m_store->read([](View &v) { return v.customers.findByNumber(u"+12025550143"_s); })).size(), 1);
        QCOMPARE(value(m_store->read([](View &v) { return v.customers.regions(); })), QStringList{u"GB"_s});
        QCOMPARE(error(m_store->read([](View &v) { return v.customers.get(999); })).code, ErrorCode::NotFound);
    }

    void aTemplateHasOneTextForEachNameAndLanguage()
    {
        const auto put = [this](const MessageTemplate &text) { return m_store->write([text](Unit &u) { return u.templates.put(text); }); };
        const auto list = [this](TemplateKind kind) { return value(m_store->read([kind](View &v) { return v.templates.list(kind); })); };
        MessageTemplate slot{0, TemplateKind::Sms, u"Delivery slot"_s, u"en"_s, true, u"On {{day}}"_s, kNow, u"mia"_s};
        slot.id = value(put(slot));
        MessageTemplate german = slot;
        german.id = 0;
        german.language = u"de"_s;
        german.id = value(put(german));
        MessageTemplate reply = slot;
        reply.id = 0;
        reply.kind = TemplateKind::Reply;
        reply.id = value(put(reply));
        QCOMPARE(list(TemplateKind::Sms), (QList<MessageTemplate>{german, slot}));
        QCOMPARE(list(TemplateKind::Reply), QList<MessageTemplate>{reply});
        // The same name in other letters, and one that a change would take from another.
        MessageTemplate again = slot;
        again.id = 0;
        again.name = u"DELIVERY SLOT"_s;
        QCOMPARE(error(put(again)).code, ErrorCode::Conflict);
        german.language = u"en"_s;
        QCOMPARE(error(put(german)).code, ErrorCode::Conflict);
        // Changed, and removed.
        slot.body = u"Today"_s;
        slot.marketing = false;
        QCOMPARE(value(put(slot)), slot.id);
        QCOMPARE(value(m_store->read([=](View &v) { return v.templates.get(slot.id); })), slot);
        value(m_store->write([=](Unit &u) { return u.templates.remove(slot.id); }));
        QCOMPARE(error(m_store->write([=](Unit &u) { return u.templates.remove(slot.id); })).code, ErrorCode::NotFound);
        QCOMPARE(error(m_store->read([=](View &v) { return v.templates.get(slot.id); })).code, ErrorCode::NotFound);
        QCOMPARE(error(put(slot)).code, ErrorCode::NotFound);
        QCOMPARE(list(TemplateKind::Sms).size(), 1);
    }

    void inboxOrdersByWaitAndCounts()
    {
        const auto add = [this](ConversationState state, const QString &agent, qint64 waiting, qint64 activity) {
            Conversation c;
            c.customerId = m_customer;
            c.endpoint = {Channel::WebChat, u"desk"_s, u"v1"_s};
            c.state = state;
            c.assignee = agent;
            c.waitingSince = waiting;
            c.lastActivityAt = activity;
            c.labels = {u"vip"_s};
            return value(m_store->write([c](Unit &u) { return u.conversations.insert(c); }));
        };
        const qint64 quiet = add(ConversationState::Open, u"mia"_s, 0, 900);
        const qint64 newer = add(ConversationState::Open, u"mia"_s, 500, 500);
        const qint64 older = add(ConversationState::Open, u"mia"_s, 100, 700);
        add(ConversationState::Open, u"tom"_s, 50, 50);
        const qint64 offered = add(ConversationState::Offered, {}, 10, 10);
        const auto ids = [this](InboxTab tab) {
            QList<qint64> list;
            for (const Conversation &c : value(m_store->read([tab](View &v) { return v.conversations.page(tab, u"mia"_s, kNow, 10, 0); })))
                list += c.id;
            return list;
        };
        QCOMPARE(ids(InboxTab::Mine), (QList<qint64>{older, newer, quiet}));
        QCOMPARE(ids(InboxTab::Unassigned), QList<qint64>{offered});
        const auto counts = [this] { return value(m_store->read([](View &v) { return v.conversations.counts(u"mia"_s); })); };
        QCOMPARE(counts(), (InboxCounts{3, 1, 0, 0, 0, 0}));
        QCOMPARE(value(m_store->read([](View &v) { return v.conversations.oldestOffered(true); })).id, offered);
        value(m_store->write([=](Unit &u) { return u.conversations.accept(offered, u"mia"_s, kNow); }));
        QCOMPARE(error(m_store->write([=](Unit &u) { return u.conversations.accept(offered, u"tom"_s, kNow); })).code, ErrorCode::Conflict);
        QCOMPARE(counts(), (InboxCounts{4, 0, 0, 0, 0, 0}));
        const Endpoint endpoint{Channel::WebChat, u"desk"_s, u"v1"_s};
        QCOMPARE(value(m_store->read([=](View &v) { return v.conversations.openFor(endpoint); })).id, offered);
        // A failed SMS puts its conversation among the failed; a later good one takes it out.
        const qint64 bad = queue(*m_store, m_customer, u"+447700900142"_s, u"x"_s, OutboxState::Queued, quiet);
        finish(bad, *begin(bad), OutboxState::Rejected);
        QCOMPARE(ids(InboxTab::FailedSms), QList<qint64>{quiet});
        QCOMPARE(counts().failedSms, 1);
        const qint64 good = queue(*m_store, m_customer, u"+447700900142"_s, u"y"_s, OutboxState::Queued, quiet);
        finish(good, *begin(good), OutboxState::Accepted);
        QCOMPARE(counts().failedSms, 0);
    }

    void aListIsSortedAndNarrowedAsAsked()
    {
        QList<qint64> ids;
        for (int i = 0; i < 4; ++i) {
            Conversation c;
            c.customerId = m_customer;
            c.endpoint = {i % 2 ? Channel::Sms : Channel::WebChat, u"desk"_s, QString::number(i)};
            c.state = ConversationState::Snoozed;
            c.lastActivityAt = 1000 - 100 * i;
            c.snoozedUntil = i == 2 ? 10 : 500 + i;
            c.unread = i == 3;
            c.labels = i < 2 ? QStringList{u"VIP"_s, u"Delivery"_s} : QStringList{};
            ids += value(m_store->write([c](Unit &u) { return u.conversations.insert(c); }));
        }
        const auto listed = [this](const InboxQuery &query) {
            return value(m_store->read([query](View &v) { return v.conversations.ids(query, {}, kNow, 10); }));
        };
        InboxQuery query(InboxTab::Snoozed);
        QCOMPARE(listed(query), (QList<qint64>{ids[2], ids[0], ids[1], ids[3]})); // the next to come back first
        query.sort = InboxSort::NewestActivity;
        QCOMPARE(listed(query), ids);
        query.sort = InboxSort::NewestChat;
        QCOMPARE(listed(query), (QList<qint64>{ids[3], ids[2], ids[1], ids[0]}));
        query.filter.labels = QStringList{u"vip"_s, u"delivery"_s};
        QCOMPARE(listed(query), (QList<qint64>{ids[1], ids[0]}));
        query.filter.channel = Channel::Sms;
        QCOMPARE(listed(query), QList<qint64>{ids[1]});
        query.filter = {};
        query.filter.unread = true;
        QCOMPARE(listed(query), QList<qint64>{ids[3]});
        // Labels that are taken away are found no more.
        Conversation first = value(m_store->read([=](View &v) { return v.conversations.get(ids[0]); }));
        first.labels = QStringList{u"Delivery"_s};
        value(m_store->write([first](Unit &u) { return u.conversations.update(first); }));
        query.filter = {};
        query.filter.labels = QStringList{u"VIP"_s};
        QCOMPARE(listed(query), QList<qint64>{ids[1]});
        QCOMPARE(value(m_store->read([](View &v) { return v.conversations.labels(); })), (QStringList{u"Delivery"_s, u"VIP"_s}));
        QCOMPARE(value(m_store->read([](View &v) { return v.conversations.snoozedUntil(500); })), (QList<qint64>{ids[2], ids[0]}));
        QCOMPARE(value(m_store->read([](View &v) { return v.conversations.nextWakeMs(); })), 10);
    }

    void aTimelineMovesBothWaysAndJumps()
    {
        for (int i = 1; i <= 30; ++i)
            value(m_store->write([=, this](Unit &u) { return u.messages.insert(text(m_customer, QString::number(i), 1000 * (i / 3))); }));
        const auto bodies = [](const QList<Message> &list) {
            QStringList out;
            for (const Message &m : list)
                out += m.body;
            return out.join(u' ');
        };
        const auto newest = value(m_store->read([this](View &v) { return v.messages.before(m_customer, {}, 3); }));
        QCOMPARE(bodies(newest), u"28 29 30"_s);
        const auto key = store::MessageTable::Key{newest.first().at, newest.first().id};
        QCOMPARE(bodies(value(m_store->read([=, this](View &v) { return v.messages.before(m_customer, key, 3); }))), u"25 26 27"_s);
        QCOMPARE(bodies(value(m_store->read([=, this](View &v) { return v.messages.after(m_customer, key, 5); }))), u"29 30"_s);
        QCOMPARE(bodies(value(m_store->read([this](View &v) { return v.messages.around(m_customer, 5000, 4); }))), u"13 14 15 16"_s);
        QCOMPARE(value(m_store->read([this](View &v) { return v.messages.around(m_customer, 99'000'000, 4); })).size(), 4);
        QCOMPARE(value(m_store->read([this](View &v) { return v.messages.around(m_customer, 0, 4); })).size(), 4);
        QCOMPARE(value(m_store->read([this](View &v) { return v.messages.newest(m_customer); })).body, u"30"_s);
        QVERIFY(value(m_store->write([](Unit &u) { return u.messages.firstSeen(u"kannel"_s, u"1"_s); })));
        QVERIFY(!value(m_store->write([](Unit &u) { return u.messages.firstSeen(u"kannel"_s, u"1"_s); })));
    }

    void badTextIsMadeWellFormed() // reliability (b) 41
    {
        const QString bad = u"a"_s + QChar(0) + u"b"_s + QChar(0xd800) + u"c"_s + QChar(0xdc00);
        const qint64 id = value(m_store->write([=, this](Unit &u) { return u.messages.insert(text(m_customer, bad)); }));
        QCOMPARE(value(m_store->read([id](View &v) { return v.messages.get(id); })).body, u"a\ufffdb\ufffdc\ufffd"_s);
    }

    void thePasscodeTextIsNeverStored()
    {
        const qint64 id = value(m_store->write([this](Unit &u) -> Result<qint64> {
            Message m = text(m_customer, u"Your code is 481920"_s);
            m.kind = MessageKind::Otp;
            const auto made = u.messages.insert(m);
            OutboxRow r;
            r.messageId = *made;
            r.kind = MessageKind::Otp;
            r.body = u"Your code is 481920"_s;
            if (const auto ok = u.outbox.insert(r); !ok)
                return tl::unexpected<Error>(ok.error());
            return made;
        }));
        QCOMPARE(value(m_store->read([id](View &v) { return v.messages.get(id); })).body, QString());
        QCOMPARE(row(id).body, QString());
        m_store.reset();
        for (const QFileInfo &file : QDir(m_dir.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile db(file.filePath() + u"/heliograph.db"_s);
            if (db.open(QIODevice::ReadOnly))
                QVERIFY(!db.readAll().contains("481920"));
        }
    }

    void fiftySameDraftsAreOneRow() // reliability (b) 26
    {
        const QString draft = uuid();
        QList<QFuture<Result<qint64>>> sends;
        for (int i = 0; i < 50; ++i)
            sends += m_store->write([=, this](Unit &u) { return queueIn(u, m_customer, u"+447700900142"_s, draft, u"once"_s); });
        QList<qint64> stored;
        QStringList refused;
        for (const auto &send : sends) {
            QFuture<Result<qint64>> f = send;
            const auto result = f.result();
            if (result)
                stored += *result;
            else
                refused += result.error().detail;
        }
        QCOMPARE(stored.size(), 1);
        QCOMPARE(refused.size(), 49);
        QCOMPARE(refused.count(QString::number(stored.first())), 49);
        QCOMPARE(value(m_store->read([this](View &v) { return v.messages.before(m_customer, {}, 100); })).size(), 1);
    }

    void aFailedUnitRollsBackAlone()
    {
        const QString draft = uuid();
        value(m_store->write([=, this](Unit &u) { return queueIn(u, m_customer, u"+1"_s, draft, u"first"_s); }));
        auto bad = m_store->write([=, this](Unit &u) { return queueIn(u, m_customer, u"+1"_s, draft, u"second"_s); });
        auto good = m_store->write([this](Unit &u) { return u.messages.insert(text(m_customer, u"third"_s)); });
        QCOMPARE(error(bad).code, ErrorCode::Conflict);
        const qint64 third = value(good);
        QCOMPARE(third, qint64(2)); // dense: the failed unit took no id with it
        QCOMPARE(value(m_store->read([](View &v) { return v.search.count(words(u"second"_s), 10); })), 0);
        QCOMPARE(value(m_store->read([](View &v) { return v.search.count(words(u"third"_s), 10); })), 1);
    }

    void dueKeepsOrderAndPauses()
    {
        const auto conversation = [this] {
            Conversation c;
            c.customerId = m_customer;
            return value(m_store->write([c](Unit &u) { return u.conversations.insert(c); }));
        };
        const qint64 one = conversation(), two = conversation();
        const qint64 a1 = queue(*m_store, m_customer, u"+1"_s, u"a1"_s, OutboxState::Queued, one);
        const qint64 a2 = queue(*m_store, m_customer, u"+1"_s, u"a2"_s, OutboxState::Queued, one);
        const qint64 b1 = queue(*m_store, m_customer, u"+1"_s, u"b1"_s, OutboxState::Held, two);
        const qint64 c1 = queue(*m_store, m_customer, u"+1"_s, u"c1"_s);
        const auto due = [this](qint64 now = kNow) {
            QList<qint64> ids;
            for (const OutboxRow &r : value(m_store->read([now](View &v) { return v.outbox.due(now, 10); })))
                ids += r.messageId;
            return ids;
        };
        QCOMPARE(due(), (QList<qint64>{a1, c1}));
        const auto undo = [this](qint64 id, OutboxState from) {
            value(m_store->write([=](Unit &u) {
                OutboxRow r = *u.outbox.get(id);
                r.state = OutboxState::Held;
                r.detail = u"undo"_s;
                r.notBefore = kNow + 5000;
                return u.outbox.transition(r, from, kNow);
            }));
        };
        undo(b1, OutboxState::Held);
        undo(a1, OutboxState::Queued);
        QCOMPARE(due(), QList<qint64>{c1});
        QCOMPARE(due(kNow + 5000), (QList<qint64>{a1, b1, c1}));
        QCOMPARE(value(m_store->read([](View &v) { return v.outbox.nextDueMs(kNow); })), kNow + 5000);
        QCOMPARE(value(m_store->read([](View &v) { return v.outbox.nextDueMs(kNow + 5000); })), qint64(0));
        Account account;
        account.id = u"sim"_s;
        value(m_store->write([=](Unit &u) { return u.accounts.put(account); }));
        value(m_store->write([](Unit &u) { return u.accounts.setPaused(u"sim"_s, u"offline"_s, kNow); }));
        QCOMPARE(due(kNow + 5000), QList<qint64>{});
        QCOMPARE(error(m_store->write([](Unit &u) { return u.accounts.remove(u"sim"_s); })).code, ErrorCode::Conflict);
        value(m_store->write([](Unit &u) { return u.accounts.setPaused(u"sim"_s, {}, kNow); }));
        finish(a1, *begin(a1, false, kNow + 5000), OutboxState::Unknown);
        QCOMPARE(due(kNow + 5000), (QList<qint64>{a2, b1, c1}));
    }

    void beginRechecksWhatMayHaveChanged()
    {
        const QString number = u"+447700900142"_s;
        const qint64 id = queue(*m_store, m_customer, number);
        QCOMPARE(begin(id, true).error().detail, u"not_verified"_s);
        Verification v;
        v.customerId = m_customer;
        v.e164 = number;
        v.mac = QByteArray(32, 'm');
        v.expiresAt = kNow + 600'000;
        const qint64 proof = value(m_store->write([=](Unit &u) { return u.verifications.insert(v); }));
        value(m_store->write([=](Unit &u) { return u.verifications.markVerified(proof, Channel::WebChat, kNow, kNow + 1000); }));
        QCOMPARE(begin(id, true, kNow + 1000).error().detail, u"not_verified"_s);
        value(m_store->write([=, this](Unit &u) {
            return u.consents.append({0, m_customer, number, ConsentStatus::OptOut, u"sms"_s, u"STOP"_s, {}, 0, kNow, {}, {}});
        }));
        QCOMPARE(begin(id, true).error().detail, u"opted_out"_s);
        QCOMPARE(row(id).state, OutboxState::Queued);
        value(m_store->write([=, this](Unit &u) {
            return u.consents.append({0, m_customer, number, ConsentStatus::Lifted, u"sms"_s, u"START"_s, {}, 0, kNow, {}, {}});
        }));
        QVERIFY(begin(id, true));
        QCOMPARE(row(id).state, OutboxState::Sending);
        QCOMPARE(begin(id, true).error().code, ErrorCode::Conflict); // never a second attempt beside the first
        const qint64 other = queue(*m_store, m_customer, number);
        value(m_store->write([=](Unit &u) { return u.outbox.cancelAllTo(number, false, u"opted_out"_s, kNow); }));
        QCOMPARE(begin(other).error().detail, u"cancelled"_s);
        QCOMPARE(row(id).state, OutboxState::Sending);
        QCOMPARE(value(m_store->read([other](View &view) { return view.messages.get(other); })).state, MessageState::NotSent);
    }

    void stopAgainstFiftyQueuedRows() // R8
    {
        const QString number = u"+447700900142"_s;
        QList<qint64> ids;
        for (int i = 0; i < 50; ++i)
            ids += queue(*m_store, m_customer, number, QString::number(i));
        std::atomic<qint64> stoppedAt = 0;
        std::atomic<qint64> serial = 0;
        QList<qint64> begunAt;
        QMutex mutex;
        const auto racer = [&](int from) {
            for (int i = from; i < 50; i += 2) {
                const qint64 id = ids.at(i);
                (void)m_store->write([&, id](Unit &u) {
                    const auto made = u.outbox.beginAttempt(id, Attempt{}, false, kNow);
                    if (made) {
                        const QMutexLocker lock(&mutex);
                        begunAt += ++serial;
                    }
                    return made;
                }).result();
            }
        };
        std::thread a(racer, 0), b(racer, 1);
        std::thread stop([&] {
            (void)m_store->write([&](Unit &u) -> Status {
                (void)u.consents.append({0, m_customer, number, ConsentStatus::OptOut, u"sms"_s, u"STOP"_s, {}, 0, kNow, {}, {}});
                stoppedAt = ++serial;
                return u.outbox.cancelAllTo(number, false, u"opted_out"_s, kNow).map([](const auto &) { return Done{}; });
            }).result();
        });
        a.join();
        b.join();
        stop.join();
        for (const qint64 at : begunAt)
            QVERIFY(at < stoppedAt);
        QCOMPARE(value(m_store->read([](View &v) { return v.outbox.inStates({OutboxState::Queued}, 100); })).size(), 0);
    }

    void receiptsAreIdempotentAndDeliveredWins() // reliability (b) 30
    {
        const qint64 id = queue(*m_store, m_customer, u"+1"_s);
        const qint64 attempt = *begin(id);
        QCOMPARE(apply(id, ReceiptType::Delivered).state, OutboxState::Sending); // waits for the result
        finish(id, attempt, OutboxState::Unknown);
        QCOMPARE(row(id).state, OutboxState::Delivered);
        QCOMPARE(apply(id, ReceiptType::Failed).state, OutboxState::Delivered);
        QCOMPARE(apply(id, ReceiptType::Buffered).state, OutboxState::Delivered);
        apply(id, ReceiptType::Failed);
        QCOMPARE(value(m_store->read([id](View &v) { return v.outbox.receipts(id); })).size(), 3);
        QCOMPARE(value(m_store->read([id](View &v) { return v.messages.get(id); })).state, MessageState::Delivered);

        const qint64 failed = queue(*m_store, m_customer, u"+1"_s);
        finish(failed, *begin(failed), OutboxState::Accepted);
        QCOMPARE(apply(failed, ReceiptType::Other).state, OutboxState::Accepted);
        QCOMPARE(apply(failed, ReceiptType::Failed).state, OutboxState::Undelivered);
        QCOMPARE(apply(failed, ReceiptType::Delivered).state, OutboxState::Delivered);

        const qint64 retried = queue(*m_store, m_customer, u"+1"_s); // "not processed", and yet it arrived
        finish(retried, *begin(retried), OutboxState::RetryWait);
        QCOMPARE(apply(retried, ReceiptType::Delivered).state, OutboxState::Delivered);
    }

    void earlyReceiptsFindTheirRow()
    {
        const qint64 id = queue(*m_store, m_customer, u"+1"_s);
        Receipt x = receipt(row(id), ReceiptType::Delivered, u"p-7"_s);
        x.clientRef.clear();
        for (int i = 0; i < 2; ++i)
            value(m_store->write([=](Unit &u) { return u.outbox.keepOrphan(x, kNow); }));
        finish(id, *begin(id), OutboxState::Accepted, u"p-7"_s);
        QCOMPARE(row(id).state, OutboxState::Delivered);
        QCOMPARE(value(m_store->read([](View &v) { return v.outbox.byProviderId(u"sim"_s, u"p-7"_s); })).messageId, id);
        QCOMPARE(value(m_store->read([id](View &v) { return v.outbox.receipts(id); })).size(), 1);
    }

    void aCutTextShowsItsWorstPart()
    {
        const qint64 id = value(m_store->write([this](Unit &u) -> Result<qint64> {
            const auto made = queueIn(u, m_customer, u"+1"_s, uuid(), u"long"_s);
            OutboxRow r = *u.outbox.get(*made);
            r.parts = 2;
            return made;
        }));
        Q_UNUSED(id);
        const qint64 two = value(m_store->write([this](Unit &u) -> Result<qint64> {
            const auto made = u.messages.insert(text(m_customer, u"long"_s));
            OutboxRow r;
            r.messageId = *made;
            r.accountId = u"sim"_s;
            r.to = u"+1"_s;
            r.parts = 2;
            r.clientRef = uuid();
            if (const auto ok = u.outbox.insert(r); !ok)
                return tl::unexpected<Error>(ok.error());
            return made;
        }));
        const qint64 first = *begin(two);
        QCOMPARE(begin(two, false, kNow, 1).error().detail, u"sending"_s);
        value(m_store->write([=](Unit &u) -> Status {
            Attempt a;
            a.id = first;
            a.messageId = two;
            a.finishedAt = kNow;
            if (const auto ok = u.outbox.finishAttempt(a); !ok)
                return ok;
            OutboxRow r = *u.outbox.get(two);
            r.nextPart = 1;
            r.providerIds = u"p1"_s;
            return u.outbox.transition(r, OutboxState::Sending, kNow);
        }));
        finish(two, *begin(two, false, kNow, 1), OutboxState::Accepted, u"p1 p2"_s);
        Receipt x = receipt(row(two), ReceiptType::Delivered, u"p1"_s);
        QCOMPARE(value(m_store->write([=](Unit &u) { return u.outbox.applyReceipt(x, two, kNow); })).state, OutboxState::Accepted);
        x.part = 1;
        x.type = ReceiptType::Failed;
        QCOMPARE(value(m_store->write([=](Unit &u) { return u.outbox.applyReceipt(x, two, kNow); })).state, OutboxState::Undelivered);
    }

    void recoveryNeverSendsAgain() // reliability (b) 21, 74
    {
        const qint64 sending = queue(*m_store, m_customer, u"+1"_s);
        QVERIFY(begin(sending));
        const qint64 queued = queue(*m_store, m_customer, u"+1"_s);
        const qint64 undo = value(m_store->write([this](Unit &u) -> Result<qint64> {
            const auto made = u.messages.insert(text(m_customer, u"u"_s));
            OutboxRow r;
            r.messageId = *made;
            r.state = OutboxState::Held;
            r.detail = u"undo"_s;
            r.notBefore = kNow + 5000;
            if (const auto ok = u.outbox.insert(r); !ok)
                return tl::unexpected<Error>(ok.error());
            OutboxRow code = r;
            code.messageId = *u.messages.insert(text(m_customer, u"v"_s));
            code.kind = MessageKind::Otp;
            code.state = OutboxState::Queued;
            (void)u.outbox.insert(code);
            return made;
        }));
        QCOMPARE(value(m_store->write([](Unit &u) { return u.outbox.recover(kNow); })), 3);
        QCOMPARE(row(sending).state, OutboxState::Unknown);
        QCOMPARE(row(queued).state, OutboxState::Queued);
        QCOMPARE(row(undo).detail, u"interrupted_undo"_s);
        QCOMPARE(row(undo + 1).state, OutboxState::Cancelled);
        QCOMPARE(value(m_store->read([](View &v) { return v.outbox.due(kNow + 10'000, 10); })).size(), 1);
        const auto totals = value(m_store->read([](View &v) { return v.outbox.totals(kNow - 1); }));
        QCOMPARE(totals.queued, 1);
        QCOMPARE(totals.held, 1);
        QCOMPARE(totals.unknown, 1);
        QCOMPARE(totals.segmentsToday, 1);
    }

    void todaysCostsAreSummedByCurrency()
    {
        const auto sent = [this](qint64 cost, const QString &currency, int segments, OutboxState state, qint64 at) {
            value(m_store->write([=, this](Unit &u) -> Result<qint64> {
                Message m = text(m_customer, u"m"_s);
                if (!currency.isEmpty())
                    m.extra = {{u"cost"_s, cost}, {u"currency"_s, currency}};
                const auto id = u.messages.insert(m);
                OutboxRow r;
                r.messageId = *id;
                r.state = state;
                r.segments = segments;
                r.createdAt = at;
                if (const auto ok = u.outbox.insert(r); !ok)
                    return tl::unexpected<Error>(ok.error());
                return id;
            }));
        };
        sent(80'000, u"EUR"_s, 2, OutboxState::Delivered, kNow);
        sent(75'000, u"EUR"_s, 1, OutboxState::Unknown, kNow);
        sent(31'000, u"GBP"_s, 1, OutboxState::Accepted, kNow);
        sent(0, {}, 3, OutboxState::Delivered, kNow);
        sent(40'000, u"EUR"_s, 1, OutboxState::Cancelled, kNow);      // never went
        sent(40'000, u"EUR"_s, 1, OutboxState::Delivered, kNow - 10); // yesterday
        const auto costs = value(m_store->read([](View &v) { return v.outbox.costs(kNow); }));
        QCOMPARE(costs.size(), 3);
        QCOMPARE(costs.at(0).segments, 3); // nobody has a price for them
        QCOMPARE(costs.at(0).currency, QString());
        QCOMPARE(costs.at(1).currency, u"EUR"_s);
        QCOMPARE(costs.at(1).micros, qint64(155'000));
        QCOMPARE(costs.at(2).currency, u"GBP"_s);
        QCOMPARE(costs.at(2).micros, qint64(31'000));
    }

    void hundredRacersOneSuccess() // R6
    {
        Verification v;
        v.customerId = m_customer;
        v.e164 = u"+447700900142"_s;
        v.mac = QByteArray(32, 'm');
        v.issuedAt = kNow;
        v.expiresAt = kNow + 600'000;
        const qint64 id = value(m_store->write([=](Unit &u) { return u.verifications.insert(v); }));
        std::vector<std::thread> racers;
        std::atomic<int> counted = 0, verified = 0;
        for (int i = 0; i < 100; ++i) {
            racers.emplace_back([&] {
                const auto check = m_store->write([id](Unit &u) { return u.verifications.countCheck(id, 5, kNow); }).result();
                if (!check)
                    return;
                ++counted;
                const auto proven = m_store->write([id](Unit &u) {
                    return u.verifications.markVerified(id, Channel::WebChat, kNow, kNow + 1000);
                }).result();
                if (proven)
                    ++verified;
            });
        }
        for (auto &racer : racers)
            racer.join();
        QVERIFY(counted >= 1 && counted <= 5);
        QCOMPARE(verified.load(), 1);
        const auto now = value(m_store->read([id](View &view) { return view.verifications.get(id); }));
        QCOMPARE(now.state, VerificationState::Verified);
        QVERIFY(now.mac.isEmpty());
        QVERIFY(value(m_store->read([this](View &view) { return view.verifications.valid(m_customer, u"+447700900142"_s, kNow); })));
        QVERIFY(!value(m_store->read([this](View &view) { return view.verifications.valid(m_customer, u"+447700900142"_s, kNow + 1000); })));
    }

    void checksStopAtTheLimitAndAtTheEnd()
    {
        Verification v;
        v.customerId = m_customer;
        v.e164 = u"+447700900142"_s;
        v.expiresAt = kNow + 10;
        const qint64 id = value(m_store->write([=](Unit &u) { return u.verifications.insert(v); }));
        const auto check = [&](qint64 now) { return m_store->write([=](Unit &u) { return u.verifications.countCheck(id, 2, now); }).result(); };
        QCOMPARE(check(kNow + 10).error().code, ErrorCode::Conflict);
        QCOMPARE(check(kNow)->checks, 1);
        QCOMPARE(check(kNow)->checks, 2);
        QCOMPARE(check(kNow).error().code, ErrorCode::Conflict);
        value(m_store->write([=](Unit &u) { return u.verifications.recordSend(id, u"+447700900142"_s, u"mia"_s, kNow - 1000); }));
        const auto counts = value(m_store->read([this](View &view) {
            return view.verifications.counts(m_customer, u"+447700900142"_s, u"mia"_s, kNow);
        }));
        QCOMPARE(counts.numberLast10Min, 1);
        QCOMPARE(counts.agentLastHour, 1);
        QCOMPARE(counts.prefixUnconfirmedLastHour, 1);
        QCOMPARE(counts.customerFailures, 2);
        QCOMPARE(counts.oldestNumberDay, kNow - 1000);
    }

    void aNewProofReplacesTheOld()
    {
        for (int i = 0; i < 2; ++i) {
            Verification v;
            v.customerId = m_customer;
            v.e164 = u"+44"_s;
            const qint64 id = value(m_store->write([=](Unit &u) { return u.verifications.insert(v); }));
            value(m_store->write([=](Unit &u) { return u.verifications.markVerified(id, Channel::Sms, kNow + i, kNow + 1000); }));
        }
        auto newest = *value(m_store->read([this](View &v) { return v.verifications.valid(m_customer, u"+44"_s, kNow); }));
        newest.detail = u"ended:revoked"_s;
        newest.validUntil = kNow;
        value(m_store->write([=](Unit &u) { return u.verifications.update(newest); }));
        QVERIFY(!value(m_store->read([this](View &v) { return v.verifications.valid(m_customer, u"+44"_s, kNow); })));
    }

    void settingsDraftsAccountsAndConsent()
    {
        value(m_store->write([](Unit &u) { return u.settings.put(u"send.undo"_s, u"5"_s); }));
        value(m_store->write([](Unit &u) { return u.settings.put(u"send.undo"_s, u"7"_s); }));
        QCOMPARE(value(m_store->read([](View &v) { return v.settings.all(); })).value(u"send.undo"_s), u"7"_s);
        const Draft draft{m_customer, u"sms"_s, uuid(), u"half a"_s, {{u"number"_s, u"+44"_s}}, kNow};
        value(m_store->write([=](Unit &u) { return u.drafts.put(draft); }));
        QCOMPARE(value(m_store->read([this](View &v) { return v.drafts.get(m_customer, u"sms"_s); })), draft);
        QCOMPARE(value(m_store->read([this](View &v) { return v.drafts.ofCustomers({m_customer}); })).size(), 1);
        value(m_store->write([this](Unit &u) { return u.drafts.remove(m_customer, u"sms"_s); }));
        QCOMPARE(error(m_store->read([this](View &v) { return v.drafts.get(m_customer, u"sms"_s); })).code, ErrorCode::NotFound);
        const ConsentRecord in{0, m_customer, u"+44"_s, ConsentStatus::OptIn, u"marketing"_s, u"form"_s, {}, 0, kNow, u"mia"_s, u"phone"_s};
        value(m_store->write([=](Unit &u) { return u.consents.append(in); }));
        QCOMPARE(value(m_store->read([this](View &v) { return v.consents.newestConsent(m_customer, u"+44"_s, u"marketing"_s); })).source, u"form"_s);
        QCOMPARE(error(m_store->read([this](View &v) { return v.consents.newestConsent(m_customer, u"+44"_s, u"sms"_s); })).code, ErrorCode::NotFound);
        QVERIFY(!value(m_store->read([](View &v) { return v.consents.optedOut(u"+44"_s); })));
    }

    void searchTakesWhatPeopleType() // P9; every word quoted, never syntax
    {
        const auto add = [this](const QString &body, const QString &actor = {}, qint64 at = kNow, MessageKind kind = MessageKind::Chat) {
            value(m_store->write([=, this](Unit &u) {
                Message m = text(m_customer, body, at);
                m.actor = actor;
                m.kind = kind;
                return u.messages.insert(m);
            }));
        };
        add(u"The Überweisung for order C-20418 arrived"_s);                     // 1
        add(u"Order it again, please. It's \"fine\" (really) a@b.example"_s, u"Mia"_s); // 2
        add(u"東京都に住んでいます"_s);                                             // 3
        add(u"สวัสดีครับ ขอบคุณมาก"_s);                                            // 4
        add(u"the order of things"_s, u"Tom"_s, kNow + 40LL * 24 * 3600'000);    // 5
        add(u"otp.sent"_s, {}, kNow, MessageKind::Event);                         // 6
        add(u"deliveries delivered"_s);                                           // 7
        add(u"كُتِبَ الرمزُ في رســـالةٍ أمس"_s);                                          // 8
        const auto find = [this](const QString &typed, auto change) {
            store::SearchIndex::Query query = words(typed);
            change(query);
            QStringList ids;
            for (const SearchHit &hit : value(m_store->read([=](View &v) { return v.search.find(query); })))
                ids += QString::number(hit.message.id);
            return ids.join(u' ');
        };
        const auto plain = [&](const QString &typed) { return find(typed, [](auto &) {}); };
        QCOMPARE(plain(u"order"_s), u"5 2 1"_s); // newest first
        QCOMPARE(plain(u"uberweisung"_s), u"1"_s);
        QCOMPARE(plain(u"überw"_s), u"1"_s);
        QCOMPARE(plain(u"C-20418"_s), u"1"_s);
        QCOMPARE(plain(u"\"order it\""_s), u"2"_s);
        QCOMPARE(plain(u"\"it order\""_s), QString());
        QCOMPARE(plain(u"a@b.example"_s), u"2"_s);
        QCOMPARE(plain(u"東京"_s), u"3"_s);
        QCOMPARE(plain(u"京都"_s), u"3"_s);
        QCOMPARE(plain(u"東"_s), u"3"_s);
        QCOMPARE(plain(u"ขอบคุณ"_s), u"4"_s);
        for (const QString &typed : {u"كتب"_s, u"كُتِب"_s, u"الرمز"_s, u"رسالة"_s, u"امس"_s, u"أمس"_s})
            QCOMPARE(plain(typed), u"8"_s); // vowel signs, hamza and tatweel are written or left out
        QCOMPARE(plain(u"otp"_s), QString());
        QCOMPARE(plain(u"deliver"_s), u"7"_s);
        QCOMPARE(plain(u"delivers"_s), QString());
        QCOMPARE(plain(u"order deliver"_s), QString());
        for (const QString &typed : {u"\""_s, u"'"_s, u"("_s, u"order AND"_s, u"NOT"_s, u"body:order"_s, u"*"_s, u"-"_s, u"t1"_s, u"^order"_s, u"NEAR(a b)"_s,
                                     u"{"_s, u"\"\"\""_s, u"😀"_s, QString(QChar(0xd83d)), QString(5000, u'x')})
            (void)plain(typed); // no error, whatever it is
        QCOMPARE(plain(u"t1"_s), QString()); // a filter token is not a word
        QCOMPARE(find(u"order"_s, [](auto &q) { q.agent = u"Mia"_s; }), u"2"_s);
        QCOMPARE(find(u"order"_s, [](auto &q) { q.threadId = 1; }), u"5 2 1"_s);
        QCOMPARE(find(u"order"_s, [](auto &q) { q.threadId = 2; }), QString());
        QCOMPARE(find(u"order"_s, [](auto &q) { q.from = kNow; q.until = kNow + 1; }), u"2 1"_s);
        QCOMPARE(find(u"order"_s, [](auto &q) { q.beforeId = 5; q.limit = 1; }), u"2"_s);
        const auto hit = value(m_store->read([](View &v) { return v.search.find(words(u"überw"_s)); })).first();
        QCOMPARE(hit.snippet, u"The \u2068Überweisung\u2069 for order C-20418 arrived"_s);
        QCOMPARE(hit.marks, (QList<TextRange>{{4, 11}}));
        const auto vowels = value(m_store->read([](View &v) { return v.search.find(words(u"رسالة"_s)); })).first();
        QCOMPARE(vowels.message.body.mid(vowels.marks.first().from, vowels.marks.first().length), u"رســـالةٍ"_s);
        QCOMPARE(value(m_store->read([](View &v) { return v.search.count(words(u"order"_s), 2); })), 2);
        value(m_store->write([](Unit &u) { return u.search.rebuild(); }));
        QVERIFY(value(m_store->selfTest()).searchIntact);
        QCOMPARE(plain(u"東京"_s), u"3"_s);
    }

    void changesComeAfterTheCommitInThisThread()
    {
        QList<Change> seen;
        bool readable = false;
        connect(m_store.get(), &Store::changed, this, [&](const QList<Change> &changes) {
            QCOMPARE(QThread::currentThread(), thread());
            seen += changes;
            readable = value(m_store->read([&](View &v) { return v.messages.get(changes.first().id); })).id > 0;
        });
        bool continued = false;
        const auto write = m_store->write([this](Unit &u) -> Result<qint64> {
            const auto id = u.messages.insert(text(m_customer, u"x"_s));
            u.changed(Change::Kind::Message, *id, m_customer);
            return id;
        });
        whenDone(write, this, [&](const Result<qint64> &id) {
            continued = id.has_value();
            QVERIFY(m_store->inFlight() > 0); // not over before its continuation has run
        });
        QTRY_COMPARE(m_store->inFlight(), 0);
        QVERIFY(continued);
        QVERIFY(readable);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().threadId, m_customer);
    }
};

} // namespace heliograph

QTEST_GUILESS_MAIN(heliograph::TestTables)
#include "test_tables.moc"
