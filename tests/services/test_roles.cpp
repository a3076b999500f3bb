// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

QList<AuditEntry> trail(Desk &desk)
{
    return desk.await(desk.store->read([](const store::View &view) { return view.audit.page(0, 100); }));
}

template<typename T>
QString refusal(Desk &desk, const Async<T> &asked)
{
    const auto answer = desk.result(asked);
    return answer ? u"done"_s : answer.error().code == ErrorCode::Refused ? answer.error().detail : u"another error"_s;
}

} // namespace

class TestRoles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFreshProfileIsASupervisors();
    void theServicesRefuseAnAgent();
    void aChangeOfRoleIsAudited();
};

void TestRoles::aFreshProfileIsASupervisors()
{
    Desk desk;
    QCOMPARE(desk.settings->role(), policy::Role::Supervisor);
}

void TestRoles::theServicesRefuseAnAgent()
{
    // GIVEN an agent, and what only a supervisor may change
    Desk desk;
    const qint64 customer = desk.addCustomer(u"Maya Okonkwo"_s, u"+447700900142"_s);
    MessageTemplate text;
    text.name = u"Slot"_s;
    text.body = u"Your order is ready."_s;
    const qint64 kept = desk.await(desk.templates->put(text));
    const Account account = *desk.accounts->account(u"phone"_s);
    desk.await(desk.settings->set(u"agent.role"_s, u"agent"_s));
    const qsizetype before = trail(desk).size();
    const QString file = desk.dir.filePath(u"out.csv"_s);

    // WHEN each service is asked, THEN it says why not, and nothing was done
    QCOMPARE(refusal(desk, desk.settings->set(u"cap.segments"_s, u"100"_s)), u"role:limits"_s);
    QCOMPARE(refusal(desk, desk.settings->set(u"country.rules"_s, u"[]"_s)), u"role:countries"_s);
    QCOMPARE(refusal(desk, desk.settings->set(u"price.table"_s, u"[]"_s)), u"role:prices"_s);
    QCOMPARE(refusal(desk, desk.settings->set(u"provider.otp"_s, u"phone"_s)), u"role:providers"_s);
    QCOMPARE(refusal(desk, desk.settings->set(u"quiet.from"_s, u"20:00"_s)), u"role:workspace"_s);
    QCOMPARE(refusal(desk, desk.accounts->put(account)), u"role:providers"_s);
    QCOMPARE(refusal(desk, desk.accounts->setSecret(u"phone"_s, u"password"_s, "x")), u"role:providers"_s);
    QCOMPARE(refusal(desk, desk.accounts->act(u"phone"_s, u"enable_sms"_s)), u"role:providers"_s);
    QCOMPARE(refusal(desk, desk.accounts->remove(u"phone"_s)), u"role:providers"_s);
    QCOMPARE(refusal(desk, desk.templates->put(text)), u"role:templates"_s);
    QCOMPARE(refusal(desk, desk.templates->remove(kept)), u"role:templates"_s);
    QCOMPARE(refusal(desk, desk.customers->erase(customer)), u"role:erase"_s);
    QCOMPARE(refusal(desk, desk.exchange->exportTo(file, exchange::ExportFormat::Csv, {}, true)), u"role:export"_s);
    QVERIFY(!QFile::exists(file));
    QVERIFY(desk.accounts->account(u"phone"_s));
    QCOMPARE(desk.await(desk.templates->list(TemplateKind::Sms)).size(), 1);
    QCOMPARE(trail(desk).size(), before);

    // AND what is one's own, and the desk's daily work, goes on
    desk.await(desk.settings->set(u"agent.name"_s, u"Tom Okafor"_s));
    desk.addCustomer(u"Ana Lima"_s, u"+447700900143"_s);
    desk.await(desk.settings->set(u"agent.role"_s, u"supervisor"_s));
    desk.await(desk.customers->erase(customer));
}

void TestRoles::aChangeOfRoleIsAudited()
{
    Desk desk;
    desk.await(desk.settings->set(u"agent.role"_s, u"agent"_s));
    const AuditEntry entry = trail(desk).first();
    QCOMPARE(entry.action, u"role.changed"_s);
    QCOMPARE(entry.actor, u"Ines Duarte"_s);
    QCOMPARE(entry.details, (QJsonObject{{u"role"_s, u"agent"_s}}));
}

QTEST_GUILESS_MAIN(TestRoles)
#include "test_roles.moc"
