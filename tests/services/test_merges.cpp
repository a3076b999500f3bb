// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"
#include "support/person.h"
#include "support/testsize.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heliograph;
using namespace heliograph::test;

namespace {

constexpr qint64 kDay = 86'400'000;
const QString kShared = u"+447700900100"_s;
const QString kHers = u"+447700900142"_s;
const QString kOld = u"+447700900371"_s;

/// Everything that is stored of one customer, the grey lines about merges left out.
struct Picture {
    bool there = false;
    Customer customer;
    QList<Conversation> conversations;
    QList<Message> messages;
    QList<Verification> verifications;
    QList<ConsentRecord> consents;
    QList<Draft> drafts;
    QList<OutboxRow> outbox;
    QList<qint64> found; ///< by the word "parcel" in this thread
    friend bool operator==(const Picture &, const Picture &) = default;
};

struct MergeDesk : Desk {
    qint64 add(const QString &name, const QStringList &numbers, const QString &email = {})
    {
        Customer c;
        c.name = name;
        c.email = email;
        c.since = clock.nowMs() - 90 * kDay;
        for (const QString &number : numbers) {
            ContactPoint point;
            point.e164 = number;
            point.mobileConfirmed = true;
            point.preferred = c.numbers.isEmpty();
            c.numbers.append(point);
        }
        return await(customers->add(c));
    }
    void prove(qint64 customer, const QString &e164)
    {
        await(store->write([=, now = clock.nowMs()](store::Unit &unit) { return proveNumber(unit, customer, e164, now); }));
    }
    bool proven(qint64 customer, const QString &e164)
    {
        return await(store->read([=, now = clock.nowMs()](const store::View &view) {
            return view.verifications.valid(customer, e164, now).map([](const auto &v) { return v.has_value(); });
        }));
    }
    void say(qint64 customer, qint64 conversation, const QString &text, MessageKind kind = MessageKind::Chat)
    {
        await(store->write([=, at = clock.nowMs()](store::Unit &unit) -> Status {
            Message m;
            m.threadId = customer;
            m.conversationId = conversation;
            m.at = at;
            m.kind = kind;
            m.direction = kind == MessageKind::Note ? Direction::None : Direction::Inbound;
            m.body = text;
            return unit.messages.insert(m).map([](qint64) { return Done{}; });
        }));
    }
    qint64 open(qint64 customer, const QString &theirs)
    {
        return await(store->write([=, now = clock.nowMs()](store::Unit &unit) {
            Conversation c;
            c.customerId = customer;
            c.endpoint = {Channel::WebChat, u"desk"_s, theirs};
            c.state = ConversationState::Open;
            c.assignee = u"Ines Duarte"_s;
            c.openedAt = c.lastActivityAt = now;
            return unit.conversations.insert(c);
        }));
    }
    void draft(qint64 customer, const QString &mode, const QString &text)
    {
        await(conversations->saveDraft({customer, mode, QUuid::createUuid().toString(), text, {}, 0}));
    }
    Picture picture(qint64 id)
    {
        return await(store->read([id](const store::View &view) -> Result<Picture> {
            Picture p;
            const auto customer = view.customers.get(id);
            p.there = customer.has_value();
            if (customer)
                p.customer = *customer;
            p.conversations = *view.conversations.ofCustomer(id);
            p.messages = *view.messages.before(id, {}, 10'000);
            p.messages.removeIf([](const Message &m) {
                return m.kind == MessageKind::Event
                    && (m.body == QString::fromUtf16(event::Merged) || m.body == QString::fromUtf16(event::Unmerged)
                        || m.body == QString::fromUtf16(event::VerificationEnded));
            });
            for (const Message &m : std::as_const(p.messages)) {
                if (const auto row = view.outbox.get(m.id))
                    p.outbox.append(*row);
            }
            p.verifications = *view.verifications.ofCustomer(id);
            p.consents = *view.consents.ofCustomer(id);
            p.drafts = *view.drafts.ofCustomers({id});
            store::SearchIndex::Query query;
            query.text = u"parcel"_s;
            query.threadId = id;
            query.limit = 1000;
            const auto hits = view.search.find(query);
            for (const SearchHit &hit : *hits)
                p.found.append(hit.message.id);
            return p;
        }));
    }
    void checkIndex()
    {
        await(store->write([](store::Unit &unit) { return unit.search.check(); }));
    }
    Customer fieldsOf(qint64 id) { return await(customers->get(id)); }
};

/// A customer with a random history; some of it may be shared with the other.
qint64 randomCustomer(MergeDesk &desk, QRandomGenerator &random, const QString &name, const QStringList &numbers)
{
    const auto chance = [&random](int percent) { return random.bounded(100) < percent; };
    const qint64 id = desk.add(name, numbers, chance(50) ? name.toLower() + u"@example.com"_s : QString());
    Customer c = desk.fieldsOf(id);
    if (chance(60))
        c.attributes.insert(u"Order"_s, QString::number(random.bounded(1000)));
    if (chance(60))
        c.attributes.insert(name, true);
    desk.await(desk.customers->update(c));
    QList<qint64> conversations{0};
    for (int i = random.bounded(3); i >= 0; --i)
        conversations.append(desk.open(id, name + QString::number(i)));
    for (int i = random.bounded(12); i > 0; --i) {
        const qint64 conversation = conversations.at(random.bounded(int(conversations.size())));
        desk.say(id, conversation, u"The parcel %1 東京都"_s.arg(random.bounded(1000)), conversation == 0 || chance(20) ? MessageKind::Note : MessageKind::Chat);
        if (chance(30))
            desk.pass(1000);
    }
    if (conversations.size() > 1 && chance(50))
        desk.await(desk.outbox->reply(QUuid::createUuid().toString(), conversations.last(), u"Your parcel is on its way"_s));
    for (const QString &number : numbers) {
        if (chance(50))
            desk.prove(id, number);
        if (chance(30))
            desk.await(desk.customers->optOut(number, u"STOP"_s, u"STOP"_s));
        else if (chance(50))
            desk.await(desk.customers->recordConsent({0, id, number, ConsentStatus::OptIn, {}, u"order form"_s, {}, 0, 0, {}, {}}));
    }
    for (const QString &mode : {u"reply"_s, u"note"_s, u"sms"_s}) {
        if (chance(40))
            desk.draft(id, mode, name + u" half a "_s + mode);
    }
    desk.settle();
    return id;
}

} // namespace

// Two customers become one, and two again.
class TestMerges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUndoneMergeLeavesEverythingAsItWas()
    {
        for (int round = 0; round < scaled(12, 200); ++round) {
            QRandomGenerator random(quint32(1000 + round));
            MergeDesk desk;
            // GIVEN two customers with some of everything
            const qint64 a = randomCustomer(desk, random, u"Ada"_s, {kShared, kHers});
            const qint64 b = randomCustomer(desk, random, u"Bo"_s, random.bounded(2) ? QStringList{kOld, kShared} : QStringList{kOld});
            const Picture before[] = {desk.picture(a), desk.picture(b)};
            // WHEN they are merged
            Customer fields = desk.fieldsOf(a);
            if (random.bounded(2))
                fields.name = u"Bo"_s;
            fields.attributes.insert(u"Chosen"_s, 1);
            const qint64 merge = desk.await(desk.customers->merge(a, b, fields, random.bounded(2) ? kOld : QString()));
            desk.checkIndex();
            const Picture one = desk.picture(a);
            // THEN nothing is lost and nothing is left behind
            QVERIFY(!desk.picture(b).there);
            QCOMPARE(one.messages.size(), before[0].messages.size() + before[1].messages.size());
            QCOMPARE(one.conversations.size(), before[0].conversations.size() + before[1].conversations.size());
            QSet<qint64> lines; // a stop of a number that both have stands in the ledger of each
            for (const Picture &picture : before) {
                for (const ConsentRecord &line : picture.consents)
                    lines.insert(line.id);
            }
            QCOMPARE(one.consents.size(), lines.size());
            QCOMPARE(one.verifications.size(), before[0].verifications.size() + before[1].verifications.size());
            QCOMPARE(one.found.size(), before[0].found.size() + before[1].found.size());
            QCOMPARE(std::count_if(one.customer.numbers.begin(), one.customer.numbers.end(), [](const ContactPoint &n) { return n.preferred; }), 1);
            for (const QString &number : {kShared, kHers, kOld}) {
                const auto out = [&] {
                    return desk.await(desk.store->read([number](const store::View &view) { return view.consents.optedOut(number); }));
                };
                const bool stopped = std::any_of(one.consents.begin(), one.consents.end(), [&](const ConsentRecord &r) {
                    return r.e164 == number && r.status == ConsentStatus::OptOut;
                });
                QCOMPARE(out(), stopped);
            }
            // AND undone, each is as before
            desk.await(desk.customers->unmerge(merge));
            desk.checkIndex();
            QVERIFY2(desk.picture(a) == before[0], qPrintable(u"round %1"_s.arg(round)));
            QVERIFY2(desk.picture(b) == before[1], qPrintable(u"round %1"_s.arg(round)));
            QVERIFY(desk.await(desk.store->read([](const store::View &view) { return view.audit.verify(); })).intact);
        }
    }

    // decisions.md: verification ends on a merge into a different number
    void aProofGoesOverOnlyWithANumberThatBothHave()
    {
        MergeDesk desk;
        const qint64 a = desk.add(u"Maya Okonkwo"_s, {kShared});
        const qint64 b = desk.add(u"M. Okonkwo"_s, {kShared, kOld});
        desk.prove(b, kShared);
        desk.prove(b, kOld);
        const MergePlan plan = desk.await(desk.customers->mergePlan(a, b));
        QCOMPARE(plan.carried, QStringList{kShared});
        QCOMPARE(plan.ended, QStringList{kOld});
        QCOMPARE(plan.numbers, 1);
        const qint64 merge = desk.await(desk.customers->merge(a, b, desk.fieldsOf(a), {}));
        QVERIFY(desk.proven(a, kShared));
        QVERIFY(!desk.proven(a, kOld));
        QCOMPARE(desk.events(a, event::VerificationEnded), 1);
        desk.await(desk.customers->unmerge(merge));
        QVERIFY(desk.proven(b, kShared) && desk.proven(b, kOld));
        QVERIFY(!desk.proven(a, kShared));
    }

    void whatHappensAfterAMergeStaysWhereItBelongs()
    {
        MergeDesk desk;
        const qint64 a = desk.add(u"Maya Okonkwo"_s, {kHers});
        const qint64 b = desk.add(u"Maya O."_s, {kOld});
        const qint64 talk = desk.open(b, u"visitor-9"_s);
        desk.draft(a, u"reply"_s, u"mine"_s);
        desk.draft(b, u"reply"_s, u"hers"_s);
        const qint64 merge = desk.await(desk.customers->merge(a, b, desk.fieldsOf(a), {}));
        QCOMPARE(desk.await(desk.conversations->draft(a, u"reply"_s)).text, u"mine\nhers"_s);
        // The one who went writes again, known to the channel by the old id.
        InboundChat again = desk.chat(u"visitor-9"_s, u"Where is my parcel?"_s);
        again.customerId = b;
        QVERIFY(desk.await(desk.conversations->receive(again)) > 0);
        QCOMPARE(desk.picture(a).conversations.size(), 1);
        QCOMPARE(desk.picture(a).messages.size(), 1);
        // Somebody corrects the name, and goes on with the draft.
        Customer corrected = desk.fieldsOf(a);
        corrected.name = u"Maya Adaeze Okonkwo"_s;
        desk.await(desk.customers->update(corrected));
        desk.draft(a, u"reply"_s, u"mine\nhers, and more"_s);
        desk.await(desk.customers->unmerge(merge));
        QCOMPARE(desk.fieldsOf(a).name, u"Maya Adaeze Okonkwo"_s);
        QCOMPARE(desk.fieldsOf(b).name, u"Maya O."_s);
        QCOMPARE(desk.picture(b).conversations.first().id, talk);
        QCOMPARE(desk.picture(b).messages.size(), 1);
        QCOMPARE(desk.await(desk.conversations->draft(a, u"reply"_s)).text, u"mine\nhers, and more"_s);
        QCOMPARE(desk.await(desk.conversations->draft(b, u"reply"_s)).text, u"hers"_s);
    }

    void aMergeWaitsForACodeAndEndsAfterThirtyDays()
    {
        MergeDesk desk;
        const qint64 a = desk.add(u"Maya Okonkwo"_s, {kHers});
        const qint64 b = desk.add(u"Maya O."_s, {kOld});
        const qint64 talk = desk.open(b, u"visitor-9"_s);
        desk.await(desk.verification->start(b, kOld, talk));
        desk.settle();
        QCOMPARE(desk.result(desk.customers->merge(a, b, desk.fieldsOf(a), {})).error().detail, u"pending_code"_s);
        QVERIFY(desk.picture(b).there);
        desk.pass(11 * 60'000);
        const qint64 merge = desk.await(desk.customers->merge(a, b, desk.fieldsOf(a), {}));
        QCOMPARE(desk.await(desk.customers->profile(a)).merges.size(), 1);
        desk.clock.wall += 30 * kDay;
        QCOMPARE(desk.result(desk.customers->unmerge(merge)).error().detail, u"merge_expired"_s);
        QVERIFY(desk.await(desk.customers->profile(a)).merges.isEmpty());
        desk.clock.wall -= kDay;
        desk.await(desk.customers->unmerge(merge));
        QCOMPARE(desk.result(desk.customers->unmerge(merge)).error().detail, u"undone"_s);
    }

    void mergesInARowAreUndoneFromTheLast()
    {
        MergeDesk desk;
        const qint64 a = desk.add(u"Ada"_s, {kHers}), b = desk.add(u"Bo"_s, {kOld}), c = desk.add(u"Cy"_s, {kShared});
        const Picture before[] = {desk.picture(a), desk.picture(b), desk.picture(c)};
        desk.await(desk.customers->recordConsent({0, c, kShared, ConsentStatus::OptIn, {}, u"order form"_s, {}, 0, 0, {}, {}}));
        const qint64 first = desk.await(desk.customers->merge(b, c, desk.fieldsOf(b), {}));
        const qint64 second = desk.await(desk.customers->merge(a, b, desk.fieldsOf(a), {}));
        QCOMPARE(desk.picture(a).consents.size(), 1); // through both
        QCOMPARE(desk.result(desk.customers->unmerge(first)).error().detail, u"merged_on"_s);
        desk.await(desk.customers->unmerge(second));
        desk.await(desk.customers->unmerge(first));
        QVERIFY(desk.picture(a) == before[0]);
        QVERIFY(desk.picture(b) == before[1]);
        QCOMPARE(desk.picture(c).customer, before[2].customer);
        QCOMPARE(desk.picture(c).consents.size(), 1);
    }

    void likelyDuplicatesAreSuggestedUntilSomebodySaysNo()
    {
        MergeDesk desk;
        const qint64 a = desk.add(u"José Álvares"_s, {u"+5511961234567"_s}, u"jose@example.com"_s);
        const qint64 ninth = desk.add(u"J. Alvares"_s, {u"+551161234567"_s});
        const qint64 mail = desk.add(u"Somebody"_s, {kHers}, u"JOSE@example.com"_s);
        const qint64 name = desk.add(u"Jose Alvares"_s, {u"+5511987654321"_s});
        const qint64 number = desk.add(u"Home"_s, {u"+5511961234567"_s});
        desk.add(u"Jose Alvares"_s, {kOld}); // another country
        const auto hints = [&](qint64 id) {
            for (const Duplicate &d : desk.await(desk.customers->profile(a)).duplicates) {
                if (d.customer.id == id)
                    return d.hints;
            }
            return QList<SameHint>{};
        };
        QCOMPARE(desk.await(desk.customers->profile(a)).duplicates.size(), 4);
        QCOMPARE(hints(number), QList<SameHint>{SameHint::Number});
        QCOMPARE(hints(ninth), QList<SameHint>{SameHint::BrazilNinthDigit});
        QCOMPARE(hints(mail), QList<SameHint>{SameHint::Email});
        QCOMPARE(hints(name), QList<SameHint>{SameHint::NameAndRegion});
        desk.await(desk.customers->setNotSame(mail, a));
        QVERIFY(hints(mail).isEmpty());
        QCOMPARE(desk.await(desk.customers->profile(mail)).duplicates.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMerges)
#include "test_merges.moc"
