// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTable =
    "name,phone,email,Customer no.,opted_out,consent_source\r\n"
    "Maya Okonkwo,+46701740605,maya@example.org,C-1,,order form\r\n"
    ",+46701740606,,,,\r\n"
    "Tom Okafor,'+46701740607,,C-3,yes,\r\n"
    "Ines,not a number,,,,\r\n"
    "\"Never closed,+46701740608,,,,\r\n"
    "Ana,+46701740605,,,,\r\n"
    "Stopped,nonsense;+46701740609,,,maybe,\r\n";

struct Exchange : Desk {
    ExchangeService &service = *exchange;

    QString write(const QByteArray &bytes, const QString &name = u"people.csv"_s)
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    ImportReport import(const QString &file, KnownPolicy known = KnownPolicy::Skip)
    {
        ImportPlan plan = await(service.preview(file)).plan;
        plan.known = known;
        return await(service.run(file, plan));
    }
    QList<Customer> everyone() { return await(customers->list({}, 100'000)); }
    Customer only(const QString &e164)
    {
        const auto found = await(customers->withNumber(e164));
        return found.size() == 1 ? found.first() : Customer();
    }
    bool optedOut(const QString &e164)
    {
        return await(store->read([e164](const store::View &view) { return view.consents.optedOut(e164); }));
    }
};

QStringList told(const ImportReport &report)
{
    QStringList lines;
    for (const ImportProblem &problem : report.first)
        lines.append(u"%1 %2"_s.arg(QString::number(problem.line), problem.problems.first().code));
    return lines;
}

} // namespace

class TestExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDryRunSaysAllAndWritesNothing();
    void goodRowsGoInAndBadOnesAreNamed();
    void anOptOutHoldsAlthoughItsRowIsRejected();
    void whoIsKnownIsSkippedUpdatedOrAdded();
    void anUndoPutsBackWhatNobodyChanged();
    void anImportGoesOnWhereItWasBrokenOff();
    void aFileThatChangedIsNotImported();
    void rowsWithProblemsAreSaved();
    void whatIsExportedComesBackEqual_data();
    void whatIsExportedComesBackEqual();
};

void TestExchange::aDryRunSaysAllAndWritesNothing()
{
    Exchange desk;
    const QString file = desk.write(kTable);
    const ImportPlan plan = desk.await(desk.service.preview(file)).plan;
    const ImportReport report = desk.await(desk.service.check(file, plan));
    QCOMPARE(report.run.counts.read, 7);
    QCOMPARE(report.run.counts.added, 2);
    QCOMPARE(report.run.counts.known, 1);
    QCOMPARE(report.run.counts.rejected, 4);
    QCOMPARE(told(report), (QStringList{u"3 name"_s, u"5 phone"_s, u"6 quote"_s, u"7 repeated"_s, u"8 opted_out"_s}));
    QCOMPARE(report.first.at(3).problems.first().detail, u"2"_s);
    QVERIFY(desk.everyone().isEmpty());
    QVERIFY(desk.await(desk.service.runs(10)).isEmpty());
    QVERIFY(!desk.optedOut(u"+46701740607"_s));
}

void TestExchange::goodRowsGoInAndBadOnesAreNamed()
{
    Exchange desk;
    const ImportReport report = desk.import(desk.write(kTable));
    QCOMPARE(told(report), (QStringList{u"3 name"_s, u"5 phone"_s, u"6 quote"_s, u"7 repeated"_s, u"8 opted_out"_s}));
    QCOMPARE(report.run.state, ImportState::Done);
    QCOMPARE(desk.everyone().size(), 2);
    const Customer maya = desk.only(u"+46701740605"_s);
    QCOMPARE(maya.name, u"Maya Okonkwo"_s);
    QCOMPARE(maya.email, u"maya@example.org"_s);
    QCOMPARE(maya.attributes, (QJsonObject{{u"Customer no."_s, u"C-1"_s}}));
    QVERIFY(maya.numbers.first().smsTag);
    const auto consents = desk.await(desk.customers->profile(maya.id)).consents;
    QCOMPARE(consents.size(), 1);
    QCOMPARE(consents.first().source, u"order form"_s);
    QCOMPARE(consents.first().evidence, u"people.csv:2"_s);
    // Consent is never invented.
    const Customer tom = desk.only(u"+46701740607"_s);
    const auto his = desk.await(desk.customers->profile(tom.id)).consents;
    QCOMPARE(his.size(), 1);
    QCOMPARE(his.first().status, ConsentStatus::OptOut);
    QVERIFY(desk.optedOut(u"+46701740607"_s));
    QVERIFY(desk.await(desk.store->read([](const store::View &view) { return view.audit.verify(); })).intact);
}

void TestExchange::anOptOutHoldsAlthoughItsRowIsRejected()
{
    Exchange desk;
    desk.addCustomer(u"Maya"_s, u"+46701740605"_s);
    const ImportReport report = desk.import(desk.write("name,phone,stop\nMaya again,+46701740605,yes\n,+46701740606,yes\n"));
    QCOMPARE(report.run.counts.added, 0);
    QCOMPARE(report.run.counts.optedOut, 2);
    QVERIFY(desk.optedOut(u"+46701740605"_s));
    QVERIFY(desk.optedOut(u"+46701740606"_s));
}

void TestExchange::whoIsKnownIsSkippedUpdatedOrAdded()
{
    const QByteArray table = "name,phone,mobile,email,city,tags\nMaya O,+46701740605,+46701740699,,Leeds,VIP;order\n";
    for (const KnownPolicy known : {KnownPolicy::Skip, KnownPolicy::Update, KnownPolicy::Add}) {
        Exchange desk;
        const qint64 id = desk.addCustomer(u"Maya"_s, u"+46701740605"_s);
        Customer before = desk.await(desk.customers->get(id));
        before.email = u"kept@example.org"_s;
        desk.await(desk.customers->update(before));
        const ImportReport report = desk.import(desk.write(table), known);
        const Customer after = desk.await(desk.customers->get(id));
        switch (known) {
        case KnownPolicy::Skip:
            QCOMPARE(told(report), (QStringList{u"2 known"_s}));
            QCOMPARE(after.name, u"Maya"_s);
            break;
        case KnownPolicy::Update:
            QCOMPARE(report.run.counts.updated, 1);
            QCOMPARE(after.name, u"Maya O"_s);
            QCOMPARE(after.email, u"kept@example.org"_s);
            QCOMPARE(after.place, u"Leeds"_s);
            QCOMPARE(after.labels, (QStringList{u"order"_s, u"VIP"_s}));
            QCOMPARE(after.numbers.size(), 2);
            QVERIFY(after.numbers.first().e164 == u"+46701740605"_s && after.numbers.first().preferred && !after.numbers.last().preferred);
            // And back.
            QCOMPARE(desk.await(desk.service.undo(report.run.id)).undone, 1);
            QCOMPARE(desk.await(desk.customers->get(id)), before);
            break;
        case KnownPolicy::Add:
            QCOMPARE(report.run.counts.added, 1);
            QCOMPARE(desk.everyone().size(), 2);
            break;
        }
    }
}

void TestExchange::anUndoPutsBackWhatNobodyChanged()
{
    Exchange desk;
    QByteArray table = "name,phone,consent_source,stop\n";
    for (int i = 0; i < 250; ++i)
        table += QStringLiteral("Customer %1,+4670174%2,form,%3\n").arg(i).arg(1000 + i).arg(i == 7 ? u"yes"_s : QString()).toUtf8();
    const ImportReport report = desk.import(desk.write(table));
    QCOMPARE(report.run.counts.added, 250);
    Customer changed = desk.only(u"+46701741003"_s);
    changed.place = u"Leeds"_s;
    desk.await(desk.customers->update(changed));
    desk.await(desk.conversations->receive(desk.sms(u"+46701741004"_s, u"Hello"_s)));
    desk.settle();

    const ImportRun undone = desk.await(desk.service.undo(report.run.id));

    QCOMPARE(undone.state, ImportState::Undone);
    QCOMPARE(undone.undone, 248);
    QCOMPARE(undone.kept, 2);
    QCOMPARE(desk.everyone().size(), 2);
    QVERIFY(desk.optedOut(u"+46701741007"_s)); // a stop is a stop
    QCOMPARE(desk.result(desk.service.undo(report.run.id)).error().detail, u"import:undone"_s);
    const auto left = desk.await(desk.customers->consents(1'000));
    QCOMPARE(std::count_if(left.begin(), left.end(), [](const ConsentRecord &c) { return c.status == ConsentStatus::OptIn; }), 2);
}

void TestExchange::anImportGoesOnWhereItWasBrokenOff()
{
    Exchange desk;
    QByteArray table = "name,phone\n";
    for (int i = 0; i < 950; ++i)
        table += QStringLiteral("Customer %1,%2\n").arg(i).arg(i % 100 == 50 ? u"bad"_s : u"+4670174%1"_s.arg(1000 + i)).toUtf8();
    const QString file = desk.write(table);
    const ImportPlan plan = desk.await(desk.service.preview(file)).plan;
    // Broken off at the third row that is told of.
    int seen = 0;
    const ImportReport broken = desk.await(desk.service.run(file, plan, [&](const ImportProblem &) {
        if (++seen == 3)
            desk.service.cancel();
    }));
    QCOMPARE(broken.run.state, ImportState::Stopped);
    QVERIFY(broken.run.counts.read > 0 && broken.run.counts.read < 950);
    QCOMPARE(desk.everyone().size(), qsizetype(broken.run.counts.added));

    const ImportReport whole = desk.await(desk.service.resume(broken.run.id));

    QCOMPARE(whole.run.state, ImportState::Done);
    QCOMPARE(whole.run.counts.read, 950);
    QCOMPARE(whole.run.counts.added, 941);
    QCOMPARE(whole.problems, 9); // those from before the break are named again
    QCOMPARE(desk.everyone().size(), 941);
    QCOMPARE(desk.result(desk.service.resume(broken.run.id)).error().code, ErrorCode::Conflict);
}

void TestExchange::aFileThatChangedIsNotImported()
{
    Exchange desk;
    const QString file = desk.write(kTable);
    const ImportPlan plan = desk.await(desk.service.preview(file)).plan;
    desk.write(kTable + "Eve,+46701740688\n");
    QCOMPARE(desk.result(desk.service.run(file, plan)).error().detail, u"file:changed"_s);
    QCOMPARE(desk.result(desk.service.preview(u"/nowhere"_s)).error().detail, u"file:absent"_s);
    QCOMPARE(desk.result(desk.service.preview(desk.write({}))).error().detail, u"file:empty"_s);
    QVERIFY(desk.everyone().isEmpty());
}

void TestExchange::rowsWithProblemsAreSaved()
{
    Exchange desk;
    const QString file = desk.write(kTable), target = desk.dir.filePath(u"problems.csv"_s);
    const ImportPlan plan = desk.await(desk.service.preview(file)).plan;
    QCOMPARE(desk.await(desk.service.saveProblems(file, plan, target, [](const heliograph::exchange::Problem &p) { return p.code; })), 5);
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString text = QString::fromUtf8(saved.readAll());
    QVERIFY(text.contains(u"5,phone,Ines,not a number"_s));
    QVERIFY(text.contains(u"7,repeated,Ana,'+46701740605"_s));
}

void TestExchange::whatIsExportedComesBackEqual_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"all.csv"_s;
    QTest::newRow("vCard") << u"all.vcf"_s;
}

void TestExchange::whatIsExportedComesBackEqual()
{
    QFETCH(QString, name);
    Exchange from, to;
    from.import(from.write("name,phone,other phone,email,language,zone,city,since,tags,stop,consent,Customer no.,=1+1\n"
                           "\"Okonkwo, \"\"Maya\"\"\",+46701740605,+442079460000;+46701740611,a@b.c,sv,Europe/Stockholm,Malmö,2024-02-29,VIP;a b,,order form,=7,@x\n"
                           "=cmd|calc,+46701740606,,,,,,2024-01-01,,yes,,,\n"));
    const QString file = to.dir.filePath(name);
    const auto format = name.endsWith(u"csv"_s) ? heliograph::exchange::ExportFormat::Csv : heliograph::exchange::ExportFormat::VCard;
    QCOMPARE(from.await(from.service.exportTo(file, format)), 2);
    const ImportReport report = to.import(file);
    QCOMPARE(report.problems, 0);
    const auto withoutIds = [](QList<Customer> customers) {
        for (Customer &customer : customers) {
            customer.id = 0;
            for (ContactPoint &number : customer.numbers)
                number.id = number.customerId = 0;
        }
        return customers;
    };
    QCOMPARE(withoutIds(to.everyone()), withoutIds(from.everyone()));
    for (const Customer &customer : from.everyone()) {
        const QString number = customer.numbers.first().e164;
        QCOMPARE(to.optedOut(number), from.optedOut(number));
        const auto theirs = from.await(from.customers->profile(customer.id)).consents;
        const auto ours = to.await(to.customers->profile(to.only(number).id)).consents;
        QCOMPARE(ours.size(), theirs.size());
        QCOMPARE(ours.first().source, theirs.first().source);
    }
}

QTEST_GUILESS_MAIN(TestExchange)
#include "test_exchange.moc"
