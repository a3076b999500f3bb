// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasAFallbackThatPasses();
    void storedValuesWin();
    void valuesAreChecked_data();
    void valuesAreChecked();
    void badValuesAreRefused_data();
    void badValuesAreRefused();
    void unknownNamesAreNoSettings();
    void whatPassesPassesAgain();
};

void TestSettings::everySettingHasAFallbackThatPasses()
{
    QSet<QString> names;
    int next = 0;
    for (const SettingSpec &spec : settingSpecs()) {
        QCOMPARE(int(spec.key), next++); // every key, once, in order
        QVERIFY(!names.contains(spec.name));
        names.insert(spec.name);
        QCOMPARE(settingSpec(QString(spec.name)), &spec);
        QCOMPARE(Settings().text(spec.key), QString(spec.fallback));
        // Blank gives the fallback back, and the fallback is a value like any other.
        QCOMPARE(Settings::check(spec, u"  "_s).value(), QString(spec.fallback));
        QCOMPARE(Settings::check(spec, QString(spec.fallback)).value(), QString(spec.fallback));
    }
    QCOMPARE(next, int(Key::RetentionOn) + 1);
    const Settings fresh;
    QCOMPARE(fresh.number(Key::OtpDigits), 6);
    QCOMPARE(fresh.number(Key::UndoSeconds), 5);
    QCOMPARE(fresh.minutes(Key::QuietFrom), 21 * 60);
    QCOMPARE(fresh.minutes(Key::QuietUntil), 8 * 60);
    QVERIFY(!fresh.flag(Key::QuietService));
    QVERIFY(fresh.flag(Key::TerminalAsked));
    QVERIFY(fresh.list(Key::OtpCountries).isEmpty());
}

void TestSettings::storedValuesWin()
{
    const Settings settings({{u"send.undo"_s, u"0"_s}, {u"quiet.from"_s, u"20:30"_s}, {u"quiet.service"_s, u"true"_s},
                             {u"otp.countries"_s, u"GB,DE"_s}, {u"workspace.name"_s, QString()}});
    QCOMPARE(settings.number(Key::UndoSeconds), 0);
    QCOMPARE(settings.minutes(Key::QuietFrom), 20 * 60 + 30);
    QVERIFY(settings.flag(Key::QuietService));
    QCOMPARE(settings.list(Key::OtpCountries), (QStringList{u"GB"_s, u"DE"_s}));
    QCOMPARE(settings.text(Key::WorkspaceName), QString());
    QCOMPARE(settings.text(Key::QuietUntil), u"08:00"_s);
    // A value that an older or broken file left behind does no harm.
    const Settings broken({{u"send.undo"_s, u"soon"_s}, {u"quiet.from"_s, u"25:99"_s}});
    QCOMPARE(broken.number(Key::UndoSeconds), 0);
    QCOMPARE(broken.minutes(Key::QuietFrom), 0);
}

void TestSettings::valuesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, const char16_t *value, const char16_t *stored) {
        QTest::addRow("%s %s", name, qPrintable(QString::fromUtf16(value))) << QString::fromLatin1(name) << QString::fromUtf16(value) << QString::fromUtf16(stored);
    };
    row("workspace.name", u"  Acorn & Söhne ", u"Acorn & Söhne");
    row("workspace.name", u"%1 <b>{code}</b>", u"%1 <b>{code}</b>");
    row("country.home", u"gb", u"GB");
    row("otp.countries", u" gb, DE ,gb,,fr ", u"GB,DE,FR");
    row("otp.digits", u"08", u"8");
    row("quiet.from", u"7:05", u"07:05");
    row("quiet.from", u"23:59", u"23:59");
    row("quiet.service", u"ON", u"true");
    row("quiet.service", u"no", u"false");
    row("send.undo", u"0", u"0");
    row("send.undo", u"30", u"30");
    row("send.suffix", u"To stop, write to\nstop@example.org", u"To stop, write to\nstop@example.org");
    row("workspace.zone", u"Europe/London", u"Europe/London");
    row("workspace.zone", u"Asia/Calcutta", u"Asia/Calcutta");
    row("country.rules", u"[]", u"[]");
    row("workspace.chat_link", u" https://fernhill.example/chat?from=sms ", u"https://fernhill.example/chat?from=sms");
    row("workspace.chat_link", u"fernhill.example/chat", u"fernhill.example/chat");
    row("agent.role", u"supervisor", u"supervisor");
    row("provider.otp", u"kannel-1", u"kannel-1");
}

void TestSettings::valuesAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto checked = Settings::check(*settingSpec(name), value);
    QVERIFY(checked.has_value());
    QTEST(*checked, "stored");
}

void TestSettings::badValuesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &value, const char *detail) {
        QTest::addRow("%s %s", name, qPrintable(value.left(20))) << QString::fromLatin1(name) << value << QString::fromLatin1(detail);
    };
    row("workspace.name", QString(61, u'a'), "too_long");
    row("workspace.name", u"Acorn\u202egro.live"_s, "not_plain"); // reliability.md (b) 55
    row("workspace.name", u"Acorn\u001b[0m"_s, "not_plain");
    row("workspace.name", QString(QChar(0xd83d)), "not_plain");
    row("agent.name", u"Ana\rBob"_s, "not_plain");
    row("send.suffix", QString(161, u'a'), "too_long");
    row("country.home", u"GBR"_s, "not_a_region");
    row("country.home", u"\u00c7\u00c7"_s, "not_a_region");
    row("otp.countries", u"GB,Germany"_s, "not_a_region");
    row("otp.digits", u"six"_s, "not_a_number");
    row("otp.digits", u"6.5"_s, "not_a_number");
    row("otp.digits", u"5"_s, "out_of_range");
    row("otp.digits", u"9"_s, "out_of_range");
    row("otp.digits", u"99999999999"_s, "not_a_number");
    row("send.undo", u"-1"_s, "out_of_range");
    row("quiet.from", u"24:00"_s, "not_a_time");
    row("quiet.from", u"8"_s, "not_a_time");
    row("quiet.from", u"8:5"_s, "not_a_time");
    row("quiet.from", u"-1:30"_s, "not_a_time");
    row("quiet.from", u"08:00:00"_s, "not_a_time");
    row("quiet.service", u"perhaps"_s, "not_a_flag");
    row("workspace.zone", u"Middle/Earth"_s, "not_a_zone");
    row("workspace.zone", u"../../etc/passwd"_s, "not_a_zone");
    row("workspace.zone", u"/etc/localtime"_s, "not_a_zone");
    row("country.rules", u"{}"_s, "not_json");
    row("country.rules", u"[1,"_s, "not_json");
    row("agent.role", u"root"_s, "not_a_choice");
    row("workspace.chat_link", u"http://fernhill.example"_s, "not_a_link");
    row("workspace.chat_link", u"javascript:alert(1)"_s, "not_a_link");
    row("workspace.chat_link", u"https://me:secret@fernhill.example"_s, "not_a_link");
    row("workspace.chat_link", u"write to us"_s, "not_a_link");
    row("workspace.chat_link", u"chat"_s, "not_a_link");
    row("workspace.chat_link", u"https://fernhill.example/"_s + QString(100, u'a'), "too_long");
}

void TestSettings::badValuesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto checked = Settings::check(*settingSpec(name), value);
    QVERIFY2(!checked.has_value(), qPrintable(checked.value_or(QString())));
    QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
    QTEST(checked.error().detail, "detail");
}

void TestSettings::unknownNamesAreNoSettings()
{
    for (const QString &name : {QString(), u"Workspace.Name"_s, u"workspace.name "_s, u"secret"_s})
        QCOMPARE(settingSpec(name), nullptr);
}

void TestSettings::whatPassesPassesAgain()
{
    QRandomGenerator random(2);
    const QString alphabet = u"0123456789:,. -GBgbtrueonfal/[]{}\"\u202e\u00e9\n"_s;
    for (int i = 0; i < 20'000; ++i) {
        QString value;
        for (int n = random.bounded(12); n > 0; --n)
            value += alphabet.at(random.bounded(int(alphabet.size())));
        for (const SettingSpec &spec : settingSpecs()) {
            if (const auto once = Settings::check(spec, value))
                QCOMPARE(Settings::check(spec, *once).value_or(u"refused"_s), *once);
        }
    }
}

QTEST_APPLESS_MAIN(TestSettings)
#include "test_settings.moc"
