// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/preflight.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <functional>

using namespace heliograph;
using namespace heliograph::policy;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000, kHour = 60 * kMinute;

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

/// A text of this kind that nothing speaks against, on a working day at noon.
PreflightInput good(MessageKind kind)
{
    PreflightInput in;
    in.kind = kind;
    in.nowMs = utc("2026-01-15T12:00:00Z");
    in.e164 = u"+447400123456"_s;
    in.region = u"GB"_s;
    in.type = NumberType::Mobile;
    in.smsTag = true;
    in.verified = true;
    in.consentRecorded = true;
    in.askedHere = true;
    in.wroteFirst = true;
    in.marketingConsent = true;
    in.lastInboundAt = in.nowMs - kHour;
    in.countryRules = defaultCountryRules();
    in.otpCountries = {u"GB"_s};
    in.zones = {u"Europe/London"_s};
    in.workspaceZone = u"Europe/London"_s;
    in.text = u"Your parcel is at the desk."_s;
    in.measure = sms::measure(in.text);
    in.hasProvider = true;
    return in;
}

void write(PreflightInput &in, const QString &text)
{
    in.text = text;
    in.measure = sms::measure(text);
}

using Change = std::function<void(PreflightInput &)>;

Finding of(const QList<Finding> &findings, Rule rule)
{
    for (const Finding &finding : findings) {
        if (finding.rule == rule)
            return finding;
    }
    return Finding{rule, Severity::Pass, Remedy::None, u"rule did not apply"_s, {}};
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestPreflight final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGateTableIsThatOfTheDecisions_data();
    void theGateTableIsThatOfTheDecisions();
    void aGoodTextPassesEveryRuleOfItsKind_data();
    void aGoodTextPassesEveryRuleOfItsKind();
    void eachRuleSaysWhatAndHowOut_data();
    void eachRuleSaysWhatAndHowOut();
    void rulesThatDoNotGateAKindStaySilent();
    void refusalsComeFirst();
    void factsHoldWhatTheSentenceNeeds();
    void codesAreStable();
    void blockedTypesTakeNothing();
};

void TestPreflight::theGateTableIsThatOfTheDecisions_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QList<Gate>>("gates");
    using G = QList<Gate>;
    using enum Gate;
    // decisions.md: verified, consent, not opted out, country table, number type, quiet hours, text limit, duplicate.
    QTest::newRow("one-way") << MessageKind::SmsOneWay << G{Yes, Yes, Yes, Yes, Yes, QuietByClass, Yes, Yes};
    QTest::newRow("reply") << MessageKind::SmsTwoWay << G{No, ConsentOrWroteFirst, Yes, No, BlockedTypesOnly, ExemptWithin24h, Yes, Yes};
    QTest::newRow("OTP") << MessageKind::Otp << G{No, AskedInConversation, Yes, OwnAllowList, BlockedTypesOnly, No, OneSegmentGsm7, CapsInstead};
    QTest::newRow("opt-out confirmation") << MessageKind::OptOutConfirmation << G{No, No, No, No, No, No, Yes, Once};
    QTest::newRow("chat") << MessageKind::Chat << G{No, No, No, No, No, No, ChannelsOwn, No};
}

void TestPreflight::theGateTableIsThatOfTheDecisions()
{
    QFETCH(MessageKind, kind);
    const GateRow &row = gatesFor(kind);
    QCOMPARE(row.kind, kind);
    QTEST((QList<Gate>{row.verified, row.consent, row.notOptedOut, row.country, row.numberType, row.quietHours, row.textLimit, row.duplicate}), "gates");
    QCOMPARE(gateTable().size(), size_t(5));
}

void TestPreflight::aGoodTextPassesEveryRuleOfItsKind_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QList<Rule>>("rules");
    using R = QList<Rule>;
    using enum Rule;
    QTest::newRow("one-way") << MessageKind::SmsOneWay << R{Verified, Consent, OptedOut, Country, NumberType, QuietHours, TooLong, Duplicate, Provider};
    QTest::newRow("reply") << MessageKind::SmsTwoWay << R{Consent, OptedOut, NumberType, QuietHours, TooLong, Duplicate, Provider};
    QTest::newRow("OTP") << MessageKind::Otp << R{Consent, OptedOut, Country, NumberType, TooLong, Provider};
    QTest::newRow("opt-out confirmation") << MessageKind::OptOutConfirmation << R{TooLong, Provider};
    QTest::newRow("chat") << MessageKind::Chat << R{};
}

void TestPreflight::aGoodTextPassesEveryRuleOfItsKind()
{
    QFETCH(MessageKind, kind);
    const QList<Finding> findings = preflight(good(kind));
    QList<Rule> rules;
    for (const Finding &finding : findings) {
        QCOMPARE(finding.severity, Severity::Pass);
        QCOMPARE(finding.remedy, Remedy::None);
        rules.append(finding.rule);
    }
    QTEST(rules, "rules");
    QVERIFY(!refused(findings) && refusals(findings).isEmpty());
}

void TestPreflight::eachRuleSaysWhatAndHowOut_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, MessageKind kind, const Change &change, Rule rule, Severity severity, Remedy remedy, const QString &detail = {}) {
        QTest::newRow(name) << kind << change << rule << severity << remedy << detail;
    };
    using enum Severity;
    const MessageKind oneWay = MessageKind::SmsOneWay, reply = MessageKind::SmsTwoWay, otp = MessageKind::Otp;
    const auto unverified = [](const QString &detail) {
        return Change([detail](PreflightInput &in) {
            in.verified = false;
            in.verificationDetail = detail;
        });
    };
    for (const char *detail : {"never", "pending", "locked", "expired", "ended:180_days"})
        row(detail, oneWay, unverified(QString::fromLatin1(detail)), Rule::Verified, Refusal, Remedy::SendOtp, QString::fromLatin1(detail));

    const Change noConsent = [](PreflightInput &in) { in.consentRecorded = in.askedHere = in.wroteFirst = false; };
    row("one-way without consent", oneWay, noConsent, Rule::Consent, Refusal, Remedy::RecordConsent);
    row("a click is consent", oneWay, [](PreflightInput &in) { in.consentRecorded = in.wroteFirst = false; }, Rule::Consent, Pass, Remedy::None);
    row("writing first is none for one-way", oneWay, [](PreflightInput &in) { in.consentRecorded = in.askedHere = false; }, Rule::Consent, Refusal,
        Remedy::RecordConsent);
    row("marketing needs its own", oneWay, [](PreflightInput &in) { in.marketing = true; in.marketingConsent = false; }, Rule::Consent, Refusal,
        Remedy::RecordOptIn, u"marketing"_s);
    row("marketing with it", oneWay, [](PreflightInput &in) { in.marketing = true; }, Rule::Consent, Pass, Remedy::None);
    row("reply to who wrote first", reply, [](PreflightInput &in) { in.consentRecorded = in.askedHere = false; }, Rule::Consent, Pass, Remedy::None);
    row("reply without anything", reply, noConsent, Rule::Consent, Refusal, Remedy::RecordConsent);
    row("code nobody asked for", otp, [](PreflightInput &in) { in.askedHere = false; }, Rule::Consent, Refusal, Remedy::RecordConsent, u"not_asked"_s);

    const Change optedOut = [](PreflightInput &in) {
        in.optedOut = true;
        in.optOutWord = u"STOP"_s;
        in.optedOutAt = 5;
    };
    row("one-way after STOP", oneWay, optedOut, Rule::OptedOut, Refusal, Remedy::RecordOptIn, u"STOP"_s);
    row("reply after STOP", reply, optedOut, Rule::OptedOut, Refusal, Remedy::RecordOptIn, u"STOP"_s);
    row("code after STOP", otp, optedOut, Rule::OptedOut, Refusal, Remedy::RecordOptIn, u"STOP"_s);

    const auto region = [](const QString &code) { return Change([code](PreflightInput &in) { in.region = code; }); };
    row("one-way to the US", oneWay, region(u"US"_s), Rule::Country, Refusal, Remedy::ReplyInChat, u"US"_s);
    row("one-way without a region", oneWay, region({}), Rule::Country, Pass, Remedy::None);
    row("a row that allows", oneWay, [](PreflightInput &in) {
        in.region = u"US"_s;
        in.countryRules = {{u"US"_s, true, false, {}, u"s"_s, u"2026-01-01"_s}};
    }, Rule::Country, Pass, Remedy::None);
    const auto asksHowToStop = [](bool says) {
        return Change([says](PreflightInput &in) {
            in.countryRules = {{u"GB"_s, true, true, {}, u"s"_s, u"2026-01-01"_s}};
            in.saysHowToStop = says;
        });
    };
    row("a country that asks for a way to stop", oneWay, asksHowToStop(false), Rule::Country, Warning, Remedy::None, u"stop_text"_s);
    row("and gets no marketing without", oneWay, [asksHowToStop](PreflightInput &in) {
        asksHowToStop(false)(in);
        in.marketing = in.marketingConsent = true;
    }, Rule::Country, Refusal, Remedy::None, u"stop_text"_s);
    const auto cap = [](int most, int used, bool bulk) {
        return Change([=](PreflightInput &in) {
            in.today.caps.segments = most;
            in.today.segments = used;
            in.today.bulk = bulk;
            in.measure.segments = 1;
        });
    };
    row("a day with room", oneWay, cap(100, 99, false), Rule::Limit, Pass, Remedy::None);
    row("a day that is used up", oneWay, cap(100, 100, false), Rule::Limit, Refusal, Remedy::RaiseCap, u"cap_segments"_s);
    row("bulk stops before agents do", oneWay, cap(100, 90, true), Rule::Limit, Refusal, Remedy::RaiseCap, u"cap_segments"_s);
    row("a day that has cost enough", oneWay, [](PreflightInput &in) {
        in.today.caps.costs = {{1'000'000, u"EUR"_s}};
        in.today.costs = {{970'000, u"EUR"_s}};
        in.cost = {40'000, u"EUR"_s};
    }, Rule::Limit, Refusal, Remedy::RaiseCap, u"cap_cost"_s);
    row("and is told one", oneWay, asksHowToStop(true), Rule::Country, Pass, Remedy::None);
    row("code to a country that is not listed", otp, region(u"US"_s), Rule::Country, Refusal, Remedy::ChooseNumber, u"otp"_s);
    row("code to no country", otp, [](PreflightInput &in) { in.region.clear(); in.otpCountries.append(QString()); }, Rule::Country, Refusal,
        Remedy::ChooseNumber, u"otp"_s);

    const auto from = [](const QString &sender, const QString &country = u"GB"_s) {
        return Change([=](PreflightInput &in) {
            in.sender = sender;
            in.region = country;
        });
    };
    row("a sender of letters", oneWay, from(u"FERNHILL"_s), Rule::Provider, Pass, Remedy::None);
    row("a sender of twelve letters", oneWay, from(u"FERNHILLHOME"_s), Rule::Provider, Refusal, Remedy::ChooseSender, u"sender_too_long"_s);
    row("letters to Canada", oneWay, from(u"FERNHILL"_s, u"CA"_s), Rule::Provider, Warning, Remedy::ChooseSender, u"sender_country"_s);
    row("a number to Canada", oneWay, from(u"+447700900000"_s, u"CA"_s), Rule::Provider, Pass, Remedy::None);
    row("a reply goes from where they wrote to", reply, from(u"the desk of Fernhill"_s), Rule::Provider, Pass, Remedy::None);

    const auto type = [](NumberType number, bool tag, bool confirmed = false) {
        return Change([=](PreflightInput &in) {
            in.type = number;
            in.smsTag = tag;
            in.mobileConfirmed = confirmed;
        });
    };
    row("mobile without its tag", oneWay, type(NumberType::Mobile, false), Rule::NumberType, Refusal, Remedy::TagNumber, u"no_tag"_s);
    row("unknown type", oneWay, type(NumberType::Unknown, false), Rule::NumberType, Refusal, Remedy::ConfirmMobile, u"unknown_type"_s);
    row("unknown, confirmed, tag taken away", oneWay, type(NumberType::Unknown, false, true), Rule::NumberType, Refusal, Remedy::TagNumber, u"no_tag"_s);
    row("unknown, confirmed, tagged", oneWay, type(NumberType::Unknown, true, true), Rule::NumberType, Pass, Remedy::None);
    row("fixed line", oneWay, type(NumberType::FixedLine, false), Rule::NumberType, Refusal, Remedy::TagNumber, u"fixed_line"_s);
    row("fixed line by an act", oneWay, type(NumberType::FixedLine, true), Rule::NumberType, Pass, Remedy::None);
    row("premium, tag or not", oneWay, type(NumberType::PremiumRate, true, true), Rule::NumberType, Refusal, Remedy::ChooseNumber, u"blocked"_s);
    row("reply to a mobile without tag", reply, type(NumberType::Mobile, false), Rule::NumberType, Pass, Remedy::None);
    row("reply to shared cost", reply, type(NumberType::SharedCost, true), Rule::NumberType, Refusal, Remedy::ChooseNumber, u"blocked"_s);
    row("code to a pager", otp, type(NumberType::Pager, true), Rule::NumberType, Refusal, Remedy::ChooseNumber, u"blocked"_s);
    row("possible, not valid", oneWay, [](PreflightInput &in) { in.numberValid = false; }, Rule::NumberType, Warning, Remedy::None, u"not_valid"_s);

    const auto at = [](const char *when, bool marketing, qint64 inboundAgo = 0) {
        return Change([=](PreflightInput &in) {
            in.nowMs = utc(when);
            in.marketing = marketing;
            in.lastInboundAt = inboundAgo ? in.nowMs - inboundAgo : 0;
        });
    };
    row("marketing at night", oneWay, at("2026-01-15T22:00:00Z", true), Rule::QuietHours, Warning, Remedy::SendWhenOpen, u"quiet"_s);
    row("service at night", oneWay, at("2026-01-15T22:00:00Z", false), Rule::QuietHours, Pass, Remedy::None);
    row("service at night, held by the workspace", oneWay, [](PreflightInput &in) { in.nowMs = utc("2026-01-15T22:00:00Z"); in.quietForService = true; },
        Rule::QuietHours, Warning, Remedy::SendWhenOpen, u"quiet"_s);
    row("marketing by day, zone unknown", oneWay, [](PreflightInput &in) { in.marketing = true; in.zones.clear(); }, Rule::QuietHours, Warning, Remedy::None,
        u"zone_unknown"_s);
    row("a zone this computer lacks", oneWay, [](PreflightInput &in) { in.marketing = true; in.zones = {u"Middle/Earth"_s}; }, Rule::QuietHours, Warning,
        Remedy::None, u"zone_unknown"_s);
    row("reply at night, within a day", reply, at("2026-01-15T22:00:00Z", false, 24 * kHour), Rule::QuietHours, Pass, Remedy::None);
    row("reply at night, a day later", reply, at("2026-01-15T22:00:00Z", false, 24 * kHour + 1), Rule::QuietHours, Warning, Remedy::SendWhenOpen, u"quiet"_s);
    row("reply at night, they never wrote", reply, at("2026-01-15T22:00:00Z", false), Rule::QuietHours, Warning, Remedy::SendWhenOpen, u"quiet"_s);

    const auto text = [](const QString &body, int segments = 1) {
        return Change([=](PreflightInput &in) {
            write(in, body);
            in.maxSegments = segments;
        });
    };
    row("160", oneWay, text(QString(160, u'a')), Rule::TooLong, Pass, Remedy::None);
    row("161", oneWay, text(QString(161, u'a')), Rule::TooLong, Refusal, Remedy::CutToLimit, u"too_long"_s);
    row("161 where two may go", oneWay, text(QString(161, u'a'), 2), Rule::TooLong, Pass, Remedy::None);
    row("70 UCS-2", oneWay, text(QString(70, u'\u044f')), Rule::TooLong, Pass, Remedy::None);
    row("71 UCS-2", oneWay, text(QString(71, u'\u044f')), Rule::TooLong, Refusal, Remedy::CutToLimit, u"too_long"_s);
    row("nothing", oneWay, text({}), Rule::TooLong, Refusal, Remedy::None, u"empty"_s);
    row("nothing to see", oneWay, text(u" \n\u00a0"_s), Rule::TooLong, Refusal, Remedy::None, u"empty"_s);
    row("255 segments", oneWay, text(QString(255 * 153, u'a'), 1'000), Rule::TooLong, Pass, Remedy::None);
    row("256 segments", oneWay, text(QString(255 * 153 + 1, u'a'), 1'000), Rule::TooLong, Refusal, Remedy::CutToLimit, u"too_long"_s);
    row("provider's own limit", oneWay, [](PreflightInput &in) { write(in, u"abcdef"_s); in.maxUtf16 = 5; }, Rule::TooLong, Refusal, Remedy::CutToLimit,
        u"too_long"_s);
    row("reply of 1,600", reply, text(QString(1'600, u'a')), Rule::TooLong, Pass, Remedy::None);
    row("reply of 1,601", reply, text(QString(1'601, u'a')), Rule::TooLong, Refusal, Remedy::CutToLimit, u"too_long"_s);
    row("code in two segments", otp, text(QString(161, u'a'), 9), Rule::TooLong, Refusal, Remedy::CutToLimit, u"too_long"_s);
    row("code in UCS-2", otp, text(u"\u044f 482910"_s), Rule::TooLong, Refusal, Remedy::CutToLimit, u"too_long"_s);

    row("variables", oneWay, [](PreflightInput &in) { in.unresolvedVariables = {u"name"_s, u"day"_s}; }, Rule::Variable, Refusal, Remedy::FillVariables,
        u"name,day"_s);

    const auto same = [](qint64 ago, bool unsure, bool again) {
        return Change([=](PreflightInput &in) {
            in.sameTextAt = in.nowMs - ago;
            in.sameTextUnknown = unsure;
            in.sendAgain = again;
        });
    };
    row("same text in 10 min", oneWay, same(10 * kMinute - 1, false, false), Rule::Duplicate, Refusal, Remedy::SendAgain);
    row("same text later", oneWay, same(10 * kMinute, false, false), Rule::Duplicate, Pass, Remedy::None);
    row("same text that was not sure, in 24 h", oneWay, same(24 * kHour - 1, true, false), Rule::Duplicate, Refusal, Remedy::SendAgain, u"unknown"_s);
    row("same text that was not sure, later", oneWay, same(24 * kHour, true, false), Rule::Duplicate, Pass, Remedy::None);
    row("said again", oneWay, same(kMinute, true, true), Rule::Duplicate, Warning, Remedy::None, u"unknown"_s);
    row("same reply", reply, same(kMinute, false, false), Rule::Duplicate, Refusal, Remedy::SendAgain);
    row("clock set back", oneWay, same(-kHour, false, false), Rule::Duplicate, Refusal, Remedy::SendAgain);

    row("no provider", oneWay, [](PreflightInput &in) { in.hasProvider = false; }, Rule::Provider, Refusal, Remedy::SetUpProvider, u"none"_s);
    row("provider cannot one-way", oneWay, [](PreflightInput &in) { in.providerOneWay = false; }, Rule::Provider, Refusal, Remedy::ChooseProvider, u"one_way"_s);
    row("provider cannot two-way", reply, [](PreflightInput &in) { in.providerTwoWay = false; }, Rule::Provider, Refusal, Remedy::ChooseProvider, u"two_way"_s);
    row("provider has templates only", oneWay, [](PreflightInput &in) { in.providerFreeText = false; }, Rule::Provider, Refusal, Remedy::ChooseProvider,
        u"free_text"_s);
    row("provider paused", oneWay, [](PreflightInput &in) { in.providerPaused = u"unauthorized"_s; }, Rule::Provider, Warning, Remedy::ResumeAccount,
        u"paused:unauthorized"_s);
}

void TestPreflight::eachRuleSaysWhatAndHowOut()
{
    QFETCH(MessageKind, kind);
    QFETCH(Change, change);
    QFETCH(Rule, rule);
    PreflightInput in = good(kind);
    change(in);
    const QList<Finding> findings = preflight(in);
    const Finding finding = of(findings, rule);
    QTEST(finding.severity, "severity");
    QTEST(finding.remedy, "remedy");
    QTEST(finding.detail, "detail");
    // One thing is wrong, so one thing is said.
    const auto others = [rule](const Finding &other) { return other.rule != rule && other.severity != Severity::Pass; };
    QVERIFY(std::none_of(findings.begin(), findings.end(), others));
    QCOMPARE(refused(findings), finding.severity == Severity::Refusal);
}

void TestPreflight::rulesThatDoNotGateAKindStaySilent()
{
    const Change worst = [](PreflightInput &in) {
        in.nowMs = utc("2026-01-15T02:00:00Z");
        in.verified = in.consentRecorded = in.askedHere = in.wroteFirst = in.smsTag = false;
        in.optedOut = true;
        in.region = u"US"_s;
        in.type = NumberType::PremiumRate;
        in.lastInboundAt = 0;
        in.sameTextAt = in.nowMs - 1;
    };
    const auto refusedRules = [&](MessageKind kind) {
        PreflightInput in = good(kind);
        worst(in);
        QList<Rule> rules;
        for (const Finding &finding : refusals(preflight(in)))
            rules.append(finding.rule);
        return rules;
    };
    using R = QList<Rule>;
    QCOMPARE(refusedRules(MessageKind::SmsOneWay), (R{Rule::Verified, Rule::Consent, Rule::OptedOut, Rule::Country, Rule::NumberType, Rule::Duplicate}));
    QCOMPARE(refusedRules(MessageKind::SmsTwoWay), (R{Rule::Consent, Rule::OptedOut, Rule::NumberType, Rule::Duplicate}));
    QCOMPARE(refusedRules(MessageKind::Otp), (R{Rule::Consent, Rule::OptedOut, Rule::Country, Rule::NumberType}));
    // The one text that may follow an opt-out, and the customer's own chat.
    QCOMPARE(refusedRules(MessageKind::OptOutConfirmation), R{});
    QCOMPARE(refusedRules(MessageKind::Chat), R{});
}

void TestPreflight::refusalsComeFirst()
{
    PreflightInput in = good(MessageKind::SmsOneWay);
    in.numberValid = false;
    in.optedOut = true;
    in.providerPaused = u"throttled"_s;
    in.hasProvider = true;
    write(in, QString(161, u'a'));
    const QList<Finding> findings = preflight(in);
    QList<Rule> rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    QCOMPARE(rules, (QList<Rule>{Rule::OptedOut, Rule::TooLong, Rule::NumberType, Rule::Provider, Rule::Verified, Rule::Consent, Rule::Country,
                                 Rule::QuietHours, Rule::Duplicate}));
    QCOMPARE(refusals(findings).size(), 2);
}

void TestPreflight::factsHoldWhatTheSentenceNeeds()
{
    PreflightInput in = good(MessageKind::SmsOneWay);
    in.region = u"US"_s;
    const Finding country = of(preflight(in), Rule::Country);
    QCOMPARE(country.facts.value("reason"_L1).toString(), u"One-way SMS is not allowed in the United States."_s);
    QCOMPARE(country.facts.value("source"_L1).toString(), u"guides.clickatell.com, Chat Desk, Send 1-way SMS"_s);
    QCOMPARE(country.facts.value("date"_L1).toString(), u"2026-11-24"_s);

    in = good(MessageKind::SmsOneWay);
    in.marketing = true;
    in.zones = {u"America/Los_Angeles"_s, u"Europe/London"_s};
    in.nowMs = utc("2026-01-15T21:30:00Z"); // half past one in the afternoon in Los Angeles
    const Finding quiet = of(preflight(in), Rule::QuietHours);
    QCOMPARE(quiet.facts.value("zone"_L1).toString(), u"Europe/London"_s);
    QCOMPARE(qint64(quiet.facts.value("until"_L1).toDouble()), utc("2026-01-16T16:00:00Z"));

    in = good(MessageKind::SmsOneWay);
    write(in, QString(161, u'a'));
    const Finding length = of(preflight(in), Rule::TooLong);
    QCOMPARE(length.facts.value("segments"_L1).toInt(), 2);
    QCOMPARE(length.facts.value("limit"_L1).toInt(), 1);
    QCOMPARE(length.facts.value("units"_L1).toInt(), 161);
}

void TestPreflight::codesAreStable()
{
    // command-line.md: scripts read these.
    const QStringList rules{u"not_verified"_s, u"no_consent"_s, u"opted_out"_s, u"country"_s, u"number_type"_s, u"quiet_hours"_s, u"too_long"_s,
                            u"variable"_s, u"duplicate"_s, u"provider"_s, u"limit"_s};
    QCOMPARE(rules.size(), kRuleCount);
    for (int i = 0; i < kRuleCount; ++i)
        QCOMPARE(ruleCode(Rule(i)), rules.at(i));
    QSet<QString> remedies;
    for (int i = int(Remedy::None); i <= int(Remedy::Wait); ++i)
        remedies.insert(remedyCode(Remedy(i)));
    QCOMPARE(remedies.size(), int(Remedy::Wait) + 1);
    QCOMPARE(remedyCode(Remedy::None), QString());
    QCOMPARE(remedyCode(Remedy::SendOtp), u"send_otp"_s);
    QCOMPARE(remedyCode(Remedy::Wait), u"wait"_s);
}

void TestPreflight::blockedTypesTakeNothing()
{
    using enum NumberType;
    for (const NumberType type : {PremiumRate, SharedCost, TollFree, Pager, Voicemail, Uan})
        QVERIFY(blockedType(type));
    for (const NumberType type : {FixedLine, Mobile, FixedLineOrMobile, Voip, Personal, Unknown})
        QVERIFY(!blockedType(type));
}

QTEST_APPLESS_MAIN(TestPreflight)
#include "test_preflight.moc"
