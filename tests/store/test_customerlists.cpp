// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/searchtext.h"
#include "tests/store/storefixture.h"
#include "tests/support/testsize.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace heliograph;
using namespace heliograph::test;
using namespace heliograph::store;

namespace {

constexpr qint64 kDay = 24 * 3600'000LL;

/// What a customer was made as, to hold the store's answers against.
struct Made {
    Customer customer;
    bool verified = false;
    bool out = false;
    bool given = false;
    bool marketing = false;
    bool wrote = false;
};

bool fits(const Made &m, const CustomerFilter &f)
{
    const auto anyNumber = [&](const std::function<bool(const ContactPoint &)> &is) { return std::any_of(m.customer.numbers.begin(), m.customer.numbers.end(), is); };
    for (const QString &word : f.words.split(u' ', Qt::SkipEmptyParts)) {
        const QString part = folded(word);
        if (!folded(m.customer.name).contains(part) && !m.customer.email.contains(part)
            && !anyNumber([&](const ContactPoint &n) { return n.e164.contains(part); }))
            return false;
    }
    for (const QString &label : f.labels) {
        if (!m.customer.labels.contains(label, Qt::CaseInsensitive))
            return false;
    }
    for (const AttributeFilter &a : f.attributes) {
        if (folded(m.customer.attributes.value(a.name).toString()) != folded(a.value))
            return false;
    }
    if (f.verified.value_or(m.verified) != m.verified || f.optedOut.value_or(m.out) != m.out)
        return false;
    if (f.consent == ConsentFilter::Given && (!m.given || m.out))
        return false;
    if (f.consent == ConsentFilter::Marketing && (!m.marketing || m.out))
        return false;
    if (f.consent == ConsentFilter::WroteFirst && (!m.wrote || m.given))
        return false;
    if (f.consent == ConsentFilter::None && (m.wrote || m.given))
        return false;
    if (f.kind && !anyNumber([&](const ContactPoint &n) { return n.type == (f.kind == NumberKind::Mobile ? NumberType::Mobile : NumberType::FixedLine); }))
        return false;
    if (f.hasSms && !anyNumber([](const ContactPoint &n) { return n.smsTag; }))
        return false;
    if ((f.hasNumber && m.customer.numbers.isEmpty()) || (f.hasEmail && m.customer.email.isEmpty()))
        return false;
    if (!f.country.isEmpty() && !anyNumber([&](const ContactPoint &n) { return n.region == f.country; }))
        return false;
    if (!f.language.isEmpty() && m.customer.language != f.language && !m.customer.language.startsWith(f.language + u'-'))
        return false;
    const qint64 seen = m.customer.lastSeen;
    return (f.after == 0 || seen >= f.after) && (f.before == 0 || (seen > 0 && seen < f.before)) && m.customer.since >= f.since;
}

bool before(const Made &a, const Made &b, const CustomerQuery &query)
{
    const auto key = [&](const Made &m) {
        return query.sort == CustomerSort::Name ? std::tuple(folded(m.customer.name), qint64(0), m.customer.id)
                                                : std::tuple(QString(), m.customer.lastSeen, m.customer.id);
    };
    return query.descending ? key(b) < key(a) : key(a) < key(b);
}

QList<qint64> expected(QList<Made> all, const CustomerQuery &query)
{
    all.removeIf([&](const Made &m) { return !fits(m, query.filter); });
    std::sort(all.begin(), all.end(), [&](const Made &a, const Made &b) { return before(a, b, query); });
    QList<qint64> ids;
    for (const Made &m : std::as_const(all))
        ids.append(m.customer.id);
    return ids;
}

QList<qint64> walked(Store &store, const CustomerQuery &query, int window)
{
    QList<qint64> ids;
    CustomerKey after;
    do {
        const CustomerIds part = value(store.read([=](View &v) { return v.customers.window(query, after, kNow, window); }));
        ids += part.ids;
        after = part.next;
    } while (after.id != 0);
    return ids;
}

Made make(Unit &u, QRandomGenerator &random, int i)
{
    static const QStringList firsts{u"Ada"_s, u"Éva"_s, u"Bartholomew"_s, u"王"_s, u"Zoë"_s, u"Karim"_s, u"Imani"_s};
    static const QStringList lasts{u"Lovelace"_s, u"Novák"_s, u"Okonkwo"_s, u"伟"_s, u"Haddad"_s, u"Tinsley-Hargreaves"_s};
    static const QStringList tiers{u"Gold"_s, u"silver"_s, u"Bronze"_s};
    const auto chance = [&](int inHundred) { return int(random.bounded(100)) < inHundred; };
    Made m;
    Customer &c = m.customer;
    c.name = firsts.at(random.bounded(firsts.size())) + u' ' + lasts.at(random.bounded(lasts.size()));
    c.email = chance(40) ? u"person%1@example.com"_s.arg(i) : QString();
    c.language = QStringList{u"en"_s, u"en-gb"_s, u"de"_s, QString()}.at(random.bounded(4));
    c.since = kNow - random.bounded(1000) * kDay;
    if (chance(60))
        c.attributes = {{u"Tier"_s, tiers.at(random.bounded(tiers.size()))}};
    if (chance(50))
        c.labels += u"Thursday round"_s;
    if (chance(2))
        c.labels += u"rare"_s;
    if (chance(90)) {
        const bool mobile = chance(80), german = chance(20);
        c.numbers = {ContactPoint{0, 0, (german ? u"+4915%1"_s : u"+4477%1"_s).arg(i, 8, 10, QLatin1Char('0')), german ? u"DE"_s : u"GB"_s,
                                  mobile ? NumberType::Mobile : NumberType::FixedLine, mobile, false, true}};
    }
    c.id = *u.customers.insert(c);
    if (chance(70)) {
        Conversation talk;
        talk.customerId = c.id;
        talk.endpoint = Endpoint{Channel::WebChat, u"web"_s, u"visitor-%1"_s.arg(i)};
        talk.lastInboundAt = talk.lastActivityAt = talk.openedAt = c.lastSeen = kNow - random.bounded(400) * kDay - i;
        (void)u.conversations.insert(talk);
    }
    if (c.numbers.isEmpty())
        return m;
    const QString number = c.numbers.first().e164;
    const auto say = [&](ConsentStatus status, const QString &scope) {
        ConsentRecord line;
        line.customerId = c.id;
        line.e164 = number;
        line.status = status;
        line.scope = scope;
        (void)u.consents.append(line);
    };
    if ((m.wrote = chance(30)))
        say(ConsentStatus::WroteFirst, u"sms"_s);
    if ((m.given = chance(40))) {
        m.marketing = chance(30);
        say(ConsentStatus::OptIn, m.marketing ? u"marketing"_s : u"sms"_s);
    }
    if ((m.out = chance(6)))
        say(ConsentStatus::OptOut, u"sms"_s);
    if (chance(40)) {
        Verification v;
        v.customerId = c.id;
        v.e164 = number;
        v.state = VerificationState::Verified;
        m.verified = chance(80);
        v.validUntil = m.verified ? kNow + kDay : kNow - kDay;
        (void)u.verifications.insert(v);
    }
    return m;
}

QList<Made> fill(Store &store, int n)
{
    QList<Made> all;
    QRandomGenerator random(7);
    constexpr int kAtOnce = 100; // statements of a long savepoint are slow
    for (int from = 0; from < n; from += kAtOnce) {
        all += value(store.write([&, from](Unit &u) -> Result<QList<Made>> {
            QList<Made> some;
            for (int i = from; i < qMin(n, from + kAtOnce); ++i)
                some.append(make(u, random, i));
            return some;
        }));
    }
    return all;
}

QList<CustomerFilter> filters()
{
    QList<CustomerFilter> list(1);
    const auto with = [&](auto set) {
        CustomerFilter f;
        set(f);
        list.append(f);
    };
    with([](CustomerFilter &f) { f.words = u"eva nov"_s; });
    with([](CustomerFilter &f) { f.words = u"ZOË"_s; });
    with([](CustomerFilter &f) { f.words = u"王"_s; });
    with([](CustomerFilter &f) { f.words = u"+447700001"_s; });
    with([](CustomerFilter &f) { f.words = u"nobody"_s; });
    with([](CustomerFilter &f) { f.labels = {u"thursday ROUND"_s}; });
    with([](CustomerFilter &f) { f.labels = {u"rare"_s, u"Thursday round"_s}; });
    with([](CustomerFilter &f) { f.verified = true; });
    with([](CustomerFilter &f) { f.verified = false; f.labels = {u"rare"_s}; });
    with([](CustomerFilter &f) { f.optedOut = true; });
    with([](CustomerFilter &f) { f.optedOut = false; f.hasSms = true; });
    with([](CustomerFilter &f) { f.consent = ConsentFilter::Given; f.country = u"DE"_s; });
    with([](CustomerFilter &f) { f.consent = ConsentFilter::Marketing; });
    with([](CustomerFilter &f) { f.consent = ConsentFilter::WroteFirst; });
    with([](CustomerFilter &f) { f.consent = ConsentFilter::None; f.hasNumber = true; });
    with([](CustomerFilter &f) { f.kind = NumberKind::Landline; f.hasEmail = true; });
    with([](CustomerFilter &f) { f.kind = NumberKind::Mobile; f.language = u"en"_s; });
    with([](CustomerFilter &f) { f.after = kNow - 100 * kDay; });
    with([](CustomerFilter &f) { f.before = kNow - 300 * kDay; f.since = kNow - 500 * kDay; });
    with([](CustomerFilter &f) { f.attributes = {{u"Tier"_s, u"GOLD"_s}}; f.words = u"ada"_s; });
    return list;
}

} // namespace

class TestCustomerLists : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

private Q_SLOTS:
    /// GIVEN people of all kinds WHEN each list is walked window by window THEN it is exactly who a look at each one finds.
    void everyWindowAgreesWithALookAtEachCustomer()
    {
        const auto store = openStore(m_dir.filePath(uuid()));
        const QList<Made> all = fill(*store, scaled(1'500, 12'000));
        const QList<CustomerFilter> asked = filters();
        for (const CustomerFilter &filter : asked) {
            for (const CustomerSort sort : {CustomerSort::Name, CustomerSort::LastSeen}) {
                for (const bool descending : {false, true}) {
                    const CustomerQuery query{filter, sort, descending};
                    const QList<qint64> wanted = expected(all, query);
                    QVERIFY2(walked(*store, query, 37) == wanted, qPrintable(u"filter %1"_s.arg(&filter - asked.constData())));
                    QCOMPARE(walked(*store, query, 5'000), wanted);
                }
            }
            QCOMPARE(value(store->read([=](View &v) { return v.customers.count(filter, kNow, 1'000'000); })), int(expected(all, {filter}).size()));
            QCOMPARE(value(store->read([=](View &v) { return v.customers.count(filter, kNow, 7); })), qMin(7, int(expected(all, {filter}).size())));
        }
    }

    void thePanelsFiguresAreThoseOfItsChoices()
    {
        const auto store = openStore(m_dir.filePath(uuid()));
        const QList<Made> all = fill(*store, 500);
        const CustomerFacets facets = value(store->read([](View &v) { return v.customers.facets(); }));
        const auto n = [&](auto set) {
            CustomerFilter f;
            set(f);
            return int(expected(all, {f}).size());
        };
        QCOMPARE(facets.labels.size(), 2);
        QCOMPARE(facets.labels.last().word, u"Thursday round"_s);
        QCOMPARE(facets.labels.last().n, n([](CustomerFilter &f) { f.labels = {u"Thursday round"_s}; }));
        QCOMPARE(facets.countries.first().word, u"GB"_s);
    }

    /// GIVEN a customer WHEN labels, fields and conversations change THEN the lists follow at once.
    void theListsFollowWhatChanges()
    {
        const auto store = openStore(m_dir.filePath(uuid()));
        const qint64 ada = addCustomer(*store, u"Ada"_s, u"+447700900142"_s), bob = addCustomer(*store, u"Bob"_s);
        const auto ids = [&](auto set, CustomerSort sort = CustomerSort::Name) {
            CustomerQuery query;
            set(query.filter);
            query.sort = sort;
            return walked(*store, query, 10);
        };
        const auto vip = [](CustomerFilter &f) { f.labels = {u"vip"_s}; };
        QCOMPARE(value(store->write([=](Unit &u) { return u.customers.label({ada, bob, 99}, u"VIP"_s); })), (QList<qint64>{ada, bob}));
        QCOMPARE(value(store->write([=](Unit &u) { return u.customers.label({ada}, u"vip"_s); })), QList<qint64>{});
        QCOMPARE(ids(vip), (QList<qint64>{ada, bob}));
        QCOMPARE(value(store->read([=](View &v) { return v.customers.get(ada); })).labels, QStringList{u"VIP"_s});
        QCOMPARE(value(store->write([=](Unit &u) { return u.customers.unlabel({ada}, u"vip"_s); })), QList<qint64>{ada});
        QCOMPARE(ids(vip), QList<qint64>{bob});
        QCOMPARE(value(store->read([=](View &v) { return v.customers.labels(); })), QStringList{u"VIP"_s});

        const auto tier = [](CustomerFilter &f) { f.attributes = {{u"Tier"_s, u"ÉLITE"_s}}; };
        Customer changed = value(store->read([=](View &v) { return v.customers.get(ada); }));
        changed.attributes = {{u"Tier"_s, u"élite"_s}, {u"Visits"_s, 7}};
        value(store->write([=](Unit &u) { return u.customers.update(changed); }));
        QCOMPARE(ids(tier), QList<qint64>{ada});
        QCOMPARE(ids([](CustomerFilter &f) { f.attributes = {{u"visits"_s, u"7"_s}}; }), QList<qint64>{ada});
        QCOMPARE(value(store->read([=](View &v) { return v.customers.attributeNames(); })), (QStringList{u"Tier"_s, u"Visits"_s}));
        changed.attributes = {};
        value(store->write([=](Unit &u) { return u.customers.update(changed); }));
        QCOMPARE(ids(tier), QList<qint64>{});

        Conversation talk;
        talk.customerId = bob;
        talk.endpoint = Endpoint{Channel::WebChat, u"web"_s, u"bob"_s};
        talk.lastInboundAt = kNow - 5;
        talk.id = value(store->write([=](Unit &u) { return u.conversations.insert(talk); }));
        const auto everybody = [](CustomerFilter &) {};
        QCOMPARE(ids(everybody, CustomerSort::LastSeen), (QList<qint64>{ada, bob}));
        talk.customerId = ada;
        talk.lastInboundAt = kNow;
        value(store->write([=](Unit &u) { return u.conversations.update(talk); }));
        QCOMPARE(value(store->read([=](View &v) { return v.customers.get(bob); })).lastSeen, 0);
        QCOMPARE(value(store->read([=](View &v) { return v.customers.get(ada); })).lastSeen, kNow);
    }

    /// Prints what a window costs beside a bare walk of the same number of rows by id: their ratio, not the machine's speed, is the figure.
    void aWindowCostsAboutAsMuchAmongManyAsAmongFew()
    {
        for (const int n : {scaled(500, 10'000), scaled(2'000, 100'000)}) {
            const auto store = openStore(m_dir.filePath(uuid()));
            fill(*store, n);
            const auto ms = [&](auto read) {
                constexpr int kTimes = 20;
                QElapsedTimer timer;
                timer.start();
                for (int i = 0; i < kTimes; ++i)
                    value(store->read(read));
                return double(timer.nsecsElapsed()) / 1e6 / kTimes;
            };
            const double floor = ms([](View &v) { return v.conversations.newest(0, 100); });
            qInfo("%6d customers: 100 rows by id %6.2f ms", n, floor);
            const QStringList names{u"everybody"_s, u"label"_s, u"rare label"_s, u"verified and consent"_s, u"a name"_s, u"two letters"_s, u"nobody at all"_s};
            QList<CustomerFilter> asked(7);
            asked[1].labels = {u"Thursday round"_s};
            asked[2].labels = {u"rare"_s};
            asked[3].verified = true;
            asked[3].consent = ConsentFilter::Given;
            asked[4].words = u"lovelace"_s;
            asked[5].words = u"ov"_s;
            asked[6].verified = true;
            asked[6].hasNumber = asked[6].hasEmail = true;
            asked[6].country = u"FR"_s;
            const CustomerKey middle{u"karim"_s, 0, 1};
            for (qsizetype i = 0; i < asked.size(); ++i) {
                const CustomerQuery query{asked.at(i)};
                const double first = ms([=](View &v) { return v.customers.window(query, {}, kNow, 100); });
                const double later = ms([=](View &v) { return v.customers.window(query, middle, kNow, 100); });
                qInfo("  %-22s first window %6.2f ms (%5.1f x), from the middle %6.2f ms (%5.1f x)", qPrintable(names.at(i)), first, first / floor,
                      later, later / floor);
            }
            QElapsedTimer timer;
            timer.start();
            const auto everybody = walked(*store, {}, 5'000);
            qInfo("  all %d ids in windows of 5000: %lld ms", int(everybody.size()), timer.elapsed());
            QCOMPARE(everybody.size(), n);
        }
    }
};

QTEST_GUILESS_MAIN(TestCustomerLists)
#include "test_customerlists.moc"
