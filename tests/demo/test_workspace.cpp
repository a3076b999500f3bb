// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoseed.h"
#include "services/templateservice.h"
#include "sms/segments.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;

namespace {

constexpr qint64 kNow = 1'778'765'760'000; // 2026-05-14 13:36 UTC

template<typename T>
T done(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("error %d %s", int(result.error().code), qPrintable(result.error().detail));
    return *result;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNumberIsOfARangeReservedForFiction();
    void theSameMomentGivesTheSameWorkspace();
    void everyStateOfTheDeskIsThere();
    void itIsInTheStoreInOneQuickCommit();
    void everyTemplateCanBeUsed();
    void aSecondSeedIsRefused();
};

void TestWorkspace::everyNumberIsOfARangeReservedForFiction()
{
    // Ofcom, ARCEP, ACMA, PTS, Bundesnetzagentur, NANPA.
    const QRegularExpression fiction(QStringLiteral(
        R"(^(\+447700900\d{3}|\+442079460\d{3}|\+3363998\d{4}|\+61491570(006|156|157|158|159|110)|\+467017406\d{2}|\+49176040690\d{2}|\+120255501\d{2})$)"));
    const demo::Workspace workspace = demo::makeWorkspace(kNow);
    QSet<QString> seen, regions;
    QVERIFY2(workspace.people.size() >= 38, "D1: about forty people");
    for (const demo::Person &person : workspace.people) {
        for (const ContactPoint &number : person.customer.numbers) {
            QVERIFY2(fiction.match(number.e164).hasMatch(), qPrintable(number.e164));
            QVERIFY2(!seen.contains(number.e164), qPrintable(number.e164));
            seen.insert(number.e164);
            QVERIFY(!number.region.isEmpty());
            regions.insert(number.region);
        }
    }
    QVERIFY(regions.size() >= 6);
}

void TestWorkspace::theSameMomentGivesTheSameWorkspace()
{
    const demo::Workspace one = demo::makeWorkspace(kNow), two = demo::makeWorkspace(kNow);
    QCOMPARE(one.people.size(), two.people.size());
    for (qsizetype i = 0; i < one.people.size(); ++i) {
        QCOMPARE(one.people.at(i).customer, two.people.at(i).customer);
        QCOMPARE(one.people.at(i).conversations.size(), two.people.at(i).conversations.size());
        for (qsizetype c = 0; c < one.people.at(i).conversations.size(); ++c) {
            const auto &a = one.people.at(i).conversations.at(c), &b = two.people.at(i).conversations.at(c);
            QCOMPARE(a.conversation, b.conversation);
            for (qsizetype m = 0; m < a.messages.size(); ++m) {
                QCOMPARE(a.messages.at(m).message, b.messages.at(m).message);
                QVERIFY(a.messages.at(m).message.at <= kNow);
                QCOMPARE(a.messages.at(m).row, b.messages.at(m).row);
            }
        }
    }
}

void TestWorkspace::everyStateOfTheDeskIsThere()
{
    int verified = 0, locked = 0, optedOut = 0, ended = 0, unknown = 0, failed = 0, arrivals = 0, drafts = 0, notes = 0, us = 0;
    QSet<QString> languages;
    for (const demo::Person &person : demo::makeWorkspace(kNow, true).people) {
        languages.insert(person.customer.language);
        arrivals += person.arrivesAfterMs >= 0;
        drafts += !person.draft.isEmpty();
        us += person.customer.numbers.first().region == QLatin1String("US");
        if (person.verification) {
            locked += person.verification->state == VerificationState::Locked;
            const bool over = person.verification->validUntil < kNow;
            verified += person.verification->state == VerificationState::Verified && !over;
            ended += person.verification->state == VerificationState::Verified && over;
        }
        for (const ConsentRecord &record : person.consents)
            optedOut += record.status == ConsentStatus::OptOut;
        for (const demo::SeedConversation &seed : person.conversations) {
            for (const demo::SeedMessage &entry : seed.messages) {
                unknown += entry.message.state == MessageState::Unknown;
                failed += entry.message.state == MessageState::NotDelivered;
                notes += entry.message.kind == MessageKind::Note;
            }
        }
    }
    QVERIFY(verified >= 5 && locked >= 1 && optedOut >= 2 && ended >= 1 && unknown >= 1 && failed >= 1);
    QVERIFY(arrivals >= 3 && drafts >= 1 && notes >= 1 && us >= 2);
    QVERIFY(languages.contains(QStringLiteral("ar")) && languages.contains(QStringLiteral("ja")) && languages.contains(QStringLiteral("de")));
}

void TestWorkspace::itIsInTheStoreInOneQuickCommit()
{
    const QTemporaryDir folder;
    auto store = std::move(*store::Store::open(folder.path() + QStringLiteral("/demo"), kNow));
    const demo::Workspace workspace = demo::makeWorkspace(kNow);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(done(seedDemo(*store, workspace)), int(workspace.people.size()));
    const qint64 took = timer.elapsed();
    qInfo("seeded %d customers in %lld ms (goal 300)", int(workspace.people.size()), took);
    QVERIFY(took < 3000);

    const auto counts = done(store->read([](const store::View &view) { return view.conversations.counts(QStringLiteral("Ines Duarte")); }));
    QCOMPARE(counts.mine, 8);
    QCOMPARE(counts.unassigned, 7);
    QCOMPARE(counts.pending, 3);
    QCOMPARE(counts.snoozed, 1);
    QVERIFY(counts.closed > 15);
    QCOMPARE(counts.failedSms, 2);
    const auto hits = done(store->read([](const store::View &view) {
        store::SearchIndex::Query query;
        query.text = QStringLiteral("Lieferterminbestätigung");
        return view.search.find(query);
    }));
    QCOMPARE(hits.size(), 1);
}

void TestWorkspace::everyTemplateCanBeUsed()
{
    // GIVEN the demo's templates as they are in its store
    const QTemporaryDir folder;
    auto store = std::move(*store::Store::open(folder.path() + QStringLiteral("/demo"), kNow));
    const demo::Workspace workspace = demo::makeWorkspace(kNow);
    done(seedDemo(*store, workspace));
    SystemClock clock;
    SettingsService settings(*store, clock);
    TemplateService service(*store, settings, clock);
    const auto sms = done(service.list(TemplateKind::Sms)), replies = done(service.list(TemplateKind::Reply));
    QCOMPARE(sms.size() + replies.size(), workspace.templates.size());
    QSet<QString> languages;
    bool invites = false, marketing = false;
    for (const QList<MessageTemplate> &list : {sms, replies}) {
        for (const MessageTemplate &text : list) {
            // THEN each would be taken by the service as well, and an SMS fits two parts for everybody it is meant for
            QVERIFY2(TemplateService::check(text), qPrintable(text.name));
            languages.insert(text.language);
            marketing = marketing || text.marketing;
            invites = invites || policy::names(policy::variables(text.body)).contains(QStringLiteral("chat_link"));
            for (const demo::Person &person : workspace.people) {
                const policy::Rendered rendered = policy::render(text.body, policy::variableValues(person.customer, {}));
                const bool meant = text.kind == TemplateKind::Sms && TemplateService::bestFor(person.customer, text.name, list) == &text;
                QVERIFY2(!meant || sms::measure(rendered.text).segments <= 2, qPrintable(rendered.text));
            }
        }
    }
    QVERIFY(invites && marketing);
    QCOMPARE(languages, (QSet<QString>{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ar")}));
    for (const auto &[name, value] : workspace.settings)
        QVERIFY2(Settings::check(*settingSpec(name), value), qPrintable(name));
}

void TestWorkspace::aSecondSeedIsRefused()
{
    const QTemporaryDir folder;
    auto store = std::move(*store::Store::open(folder.path() + QStringLiteral("/demo"), kNow));
    const demo::Workspace workspace = demo::makeWorkspace(kNow);
    done(seedDemo(*store, workspace));
    auto again = seedDemo(*store, workspace);
    again.waitForFinished();
    QCOMPARE(again.result().error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
