// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/roles.h"

#include <QTest>

using namespace heliograph::policy;
using namespace Qt::StringLiterals;

class TestRoles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachAbilityHasItsCode();
    void anAgentHasNoneOfThem();
    void aSettingNamesWhatItTakes_data();
    void aSettingNamesWhatItTakes();
};

void TestRoles::eachAbilityHasItsCode()
{
    for (int i = 0; i <= int(Ability::Erase); ++i)
        QCOMPARE(abilityOf(QString(abilityCode(Ability(i)))), std::optional(Ability(i)));
    QVERIFY(!abilityOf(u"everything"_s));
    QVERIFY(!abilityOf(QString()));
}

void TestRoles::anAgentHasNoneOfThem()
{
    for (int i = 0; i <= int(Ability::Erase); ++i) {
        QVERIFY(!may(Role::Agent, Ability(i)));
        QVERIFY(may(Role::Supervisor, Ability(i)));
    }
    QCOMPARE(roleOf(u"supervisor"_s), Role::Supervisor);
    for (const char16_t *word : {u"agent", u"", u"Supervisor", u"root"})
        QCOMPARE(roleOf(QStringView(word)), Role::Agent);
}

void TestRoles::aSettingNamesWhatItTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code) { QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(code); };
    row("agent.name", "");
    row("agent.role", "");
    row("composer.ctrl_enter", "");
    row("cap.segments", "limits");
    row("cap.cost", "limits");
    row("country.rules", "countries");
    row("otp.countries", "countries");
    row("country.home", "workspace");
    row("price.table", "prices");
    row("provider.routes", "providers");
    row("retention.messages", "retention");
    row("quiet.from", "workspace");
    row("something.new", "workspace");
}

void TestRoles::aSettingNamesWhatItTakes()
{
    QFETCH(QString, name);
    const auto ability = abilityForSetting(name);
    QTEST(ability ? QString(abilityCode(*ability)) : QString(), "code");
}

QTEST_APPLESS_MAIN(TestRoles)
#include "test_roles.moc"
