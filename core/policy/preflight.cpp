// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/preflight.h"

#include "policy/sendercountries.h"
#include "sms/sender.h"

#include <QJsonArray>

#include <algorithm>

namespace heliograph::policy {

namespace {

constexpr qint64 kDuplicateMs = 10 * 60'000;
constexpr qint64 kDuplicateUnsureMs = qint64(24) * 3600'000;
constexpr qint64 kExemptMs = qint64(24) * 3600'000;
constexpr int kTwoWayUtf16 = 1600; ///< G6
constexpr int kMostSegments = 255;  ///< TS 23.040 9.2.3.24.1: the total is one octet

constexpr std::array<GateRow, 5> kGates{{
    {MessageKind::SmsOneWay, Gate::Yes, Gate::Yes, Gate::Yes, Gate::Yes, Gate::Yes, Gate::QuietByClass, Gate::Yes, Gate::Yes},
    {MessageKind::SmsTwoWay, Gate::No, Gate::ConsentOrWroteFirst, Gate::Yes, Gate::No, Gate::BlockedTypesOnly, Gate::ExemptWithin24h, Gate::Yes, Gate::Yes},
    {MessageKind::Otp, Gate::No, Gate::AskedInConversation, Gate::Yes, Gate::OwnAllowList, Gate::BlockedTypesOnly, Gate::No, Gate::OneSegmentGsm7, Gate::CapsInstead},
    {MessageKind::OptOutConfirmation, Gate::No, Gate::No, Gate::No, Gate::No, Gate::No, Gate::No, Gate::Yes, Gate::Once},
    {MessageKind::Chat, Gate::No, Gate::No, Gate::No, Gate::No, Gate::No, Gate::No, Gate::ChannelsOwn, Gate::No},
}};

Finding pass(Rule rule, const QJsonObject &facts = {})
{
    return Finding{rule, Severity::Pass, Remedy::None, {}, facts};
}

Finding refuse(Rule rule, Remedy remedy, const QString &detail = {}, const QJsonObject &facts = {})
{
    return Finding{rule, Severity::Refusal, remedy, detail, facts};
}

Finding warn(Rule rule, Remedy remedy, const QString &detail = {}, const QJsonObject &facts = {})
{
    return Finding{rule, Severity::Warning, remedy, detail, facts};
}

/// When it would leave.
qint64 leavesAt(const PreflightInput &in)
{
    return qMax(in.nowMs, in.sendAtMs);
}

Finding verifiedRule(const PreflightInput &in)
{
    if (in.verified && in.validUntil > 0 && in.validUntil <= leavesAt(in))
        return refuse(Rule::Verified, Remedy::SendOtp, QStringLiteral("ends_before"), {{QStringLiteral("until"), in.validUntil}});
    return in.verified ? pass(Rule::Verified, {{QStringLiteral("at"), in.verifiedAt}, {QStringLiteral("channel"), in.provenBy}})
                       : refuse(Rule::Verified, Remedy::SendOtp, in.verificationDetail);
}

Finding consentRule(const PreflightInput &in, Gate gate)
{
    if (in.marketing && !in.marketingConsent)
        return refuse(Rule::Consent, Remedy::RecordOptIn, QStringLiteral("marketing"));
    const bool given = in.consentRecorded || in.askedHere;
    const bool fine = gate == Gate::ConsentOrWroteFirst ? given || in.wroteFirst : gate == Gate::AskedInConversation ? in.askedHere : given;
    return fine ? pass(Rule::Consent, {{QStringLiteral("at"), in.consentAt}, {QStringLiteral("source"), in.consentSource}})
                : refuse(Rule::Consent, Remedy::RecordConsent, gate == Gate::AskedInConversation ? QStringLiteral("not_asked") : QString());
}

Finding optOutRule(const PreflightInput &in)
{
    if (!in.optedOut && in.marketing && in.marketingStopped)
        return refuse(Rule::OptedOut, Remedy::RecordOptIn, QStringLiteral("marketing"), {{QStringLiteral("scope"), QStringLiteral("marketing")}});
    if (!in.optedOut)
        return pass(Rule::OptedOut);
    return refuse(Rule::OptedOut, Remedy::RecordOptIn, in.optOutWord,
                  {{QStringLiteral("word"), in.optOutWord}, {QStringLiteral("at"), in.optedOutAt}, {QStringLiteral("channel"), in.optOutChannel}});
}

Finding countryRule(const PreflightInput &in, Gate gate)
{
    if (gate == Gate::OwnAllowList) {
        return in.otpCountries.contains(in.region) && !in.region.isEmpty()
            ? pass(Rule::Country)
            : refuse(Rule::Country, Remedy::ChooseNumber, QStringLiteral("otp"), {{QStringLiteral("region"), in.region}});
    }
    for (const CountryRule &rule : in.countryRules) {
        if (rule.region != in.region)
            continue;
        if (rule.oneWayAllowed && rule.stopTextAsked && !in.saysHowToStop)
            return Finding{Rule::Country, in.marketing ? Severity::Refusal : Severity::Warning, Remedy::None, QStringLiteral("stop_text"),
                           {{QStringLiteral("region"), in.region}, {QStringLiteral("source"), rule.source}, {QStringLiteral("date"), rule.date},
                            {QStringLiteral("marketing"), in.marketing}}};
        if (rule.oneWayAllowed)
            return pass(Rule::Country, {{QStringLiteral("region"), in.region}, {QStringLiteral("date"), rule.date}});
        return refuse(Rule::Country, Remedy::ReplyInChat, in.region,
                      {{QStringLiteral("region"), rule.region}, {QStringLiteral("reason"), rule.reason},
                       {QStringLiteral("source"), rule.source}, {QStringLiteral("date"), rule.date}});
    }
    return pass(Rule::Country, {{QStringLiteral("region"), in.region}});
}

Finding typeRule(const PreflightInput &in, Gate gate)
{
    if (blockedType(in.type))
        return refuse(Rule::NumberType, Remedy::ChooseNumber, QStringLiteral("blocked"));
    if (gate == Gate::Yes && !in.smsTag) {
        if (in.type == NumberType::Unknown && !in.mobileConfirmed)
            return refuse(Rule::NumberType, Remedy::ConfirmMobile, QStringLiteral("unknown_type"));
        if (in.type == NumberType::FixedLine)
            return refuse(Rule::NumberType, Remedy::TagNumber, QStringLiteral("fixed_line"));
        return refuse(Rule::NumberType, Remedy::TagNumber, QStringLiteral("no_tag"));
    }
    return in.numberValid ? pass(Rule::NumberType) : warn(Rule::NumberType, Remedy::None, QStringLiteral("not_valid"));
}

Finding quietRule(const PreflightInput &in, Gate gate)
{
    const bool applies = gate == Gate::QuietByClass
        ? in.marketing || in.quietForService
        : in.lastInboundAt == 0 || leavesAt(in) - in.lastInboundAt > kExemptMs;
    if (!applies)
        return pass(Rule::QuietHours);
    const QStringList known = knownZones(in.zones);
    const QStringList zones = known.isEmpty() ? QStringList{in.workspaceZone} : known;
    const qint64 open = nextOpenMs(leavesAt(in), zones, in.quietFrom, in.quietUntil);
    const QString quiet = firstQuietZone(leavesAt(in), zones, in.quietFrom, in.quietUntil);
    const QJsonObject facts{{QStringLiteral("until"), open}, {QStringLiteral("zone"), quiet.isEmpty() ? zones.first() : quiet}};
    if (open > leavesAt(in))
        return warn(Rule::QuietHours, Remedy::SendWhenOpen, QStringLiteral("quiet"), facts);
    return known.isEmpty() ? warn(Rule::QuietHours, Remedy::None, QStringLiteral("zone_unknown"), facts) : pass(Rule::QuietHours);
}

Finding lengthRule(const PreflightInput &in, Gate gate)
{
    const bool gsmOnly = gate == Gate::OneSegmentGsm7;
    const int limit = gsmOnly ? 1 : qBound(1, in.maxSegments, kMostSegments);
    const int units = in.maxUtf16 > 0 ? in.maxUtf16 : in.kind == MessageKind::SmsTwoWay ? kTwoWayUtf16 : 0;
    const bool tooMany = in.kind == MessageKind::SmsTwoWay ? false : in.measure.segments > limit;
    const bool tooLong = units > 0 && in.text.size() > units;
    QJsonObject facts{{QStringLiteral("segments"), in.measure.segments}, {QStringLiteral("limit"), limit},
                      {QStringLiteral("units"), in.measure.units}, {QStringLiteral("max_units"), units}};
    if (!tooMany && !tooLong && !(gsmOnly && in.measure.encoding != sms::Encoding::Gsm7))
        return in.text.trimmed().isEmpty() ? refuse(Rule::TooLong, Remedy::None, QStringLiteral("empty")) : pass(Rule::TooLong, facts);
    if (tooLong && !tooMany)
        facts.insert(QStringLiteral("over"), in.text.size() - units);
    return refuse(Rule::TooLong, Remedy::CutToLimit, QStringLiteral("too_long"), facts);
}

Finding duplicateRule(const PreflightInput &in)
{
    const qint64 age = in.nowMs - in.sameTextAt;
    const bool same = in.sameTextAt > 0 && age < (in.sameTextUnknown ? kDuplicateUnsureMs : kDuplicateMs);
    if (!same)
        return pass(Rule::Duplicate);
    const QJsonObject facts{{QStringLiteral("at"), in.sameTextAt}};
    const QString detail = in.sameTextUnknown ? QStringLiteral("unknown") : QString();
    return in.sendAgain ? warn(Rule::Duplicate, Remedy::None, detail, facts) : refuse(Rule::Duplicate, Remedy::SendAgain, detail, facts);
}

/// {name, problem} for each value that stops it, the declared ones in their order.
QJsonArray parameterProblems(const PreflightInput &in)
{
    QJsonArray problems;
    if (!in.hasProvider)
        return problems;
    const auto add = [&](const QString &name, const QString &problem) {
        problems.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("problem"), problem}});
    };
    QStringList names = in.parameterValues.keys();
    for (const Parameter &parameter : in.parameters) {
        names.removeAll(parameter.name);
        if (const QString problem = problemWith(parameter, in.parameterValues.value(parameter.name).toString()); !problem.isEmpty())
            add(parameter.name, problem);
    }
    for (const QString &name : std::as_const(names))
        add(name, QStringLiteral("unknown"));
    return problems;
}

/// Who it comes from belongs to what the provider can carry.
Finding senderRule(const PreflightInput &in)
{
    if (in.kind != MessageKind::SmsOneWay || in.sender.isEmpty())
        return pass(Rule::Provider);
    const auto kind = sms::senderKind(in.sender);
    if (!kind)
        return refuse(Rule::Provider, Remedy::ChooseSender, kind.error().detail, {{QStringLiteral("sender"), in.sender}});
    const SenderCountry *country = *kind == sms::SenderKind::Alphanumeric ? alphanumericRefusedIn(in.region) : nullptr;
    if (!country)
        return pass(Rule::Provider);
    return warn(Rule::Provider, Remedy::ChooseSender, QStringLiteral("sender_country"),
                {{QStringLiteral("sender"), in.sender}, {QStringLiteral("region"), in.region},
                 {QStringLiteral("source"), QString(country->source)}, {QStringLiteral("date"), QString(country->date)}});
}

/// A confirmation of an opt-out goes whatever a day has cost, and codes have caps of their own.
bool heldByCaps(MessageKind kind)
{
    return kind == MessageKind::SmsOneWay || kind == MessageKind::SmsTwoWay;
}

Finding capRule(const PreflightInput &in)
{
    const auto hit = capHit(in.today, in.ownText ? 1 : in.measure.segments, in.cost);
    if (!hit)
        return pass(Rule::Limit, {{QStringLiteral("cap"), true}});
    return refuse(Rule::Limit, Remedy::RaiseCap, hit->cost ? QStringLiteral("cap_cost") : QStringLiteral("cap_segments"),
                  {{QStringLiteral("used"), hit->used}, {QStringLiteral("most"), hit->most}, {QStringLiteral("currency"), hit->currency},
                   {QStringLiteral("bulk"), in.today.bulk}});
}

QJsonObject standInFacts(const PreflightInput &in)
{
    return in.standIn.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("stand_in"), in.standIn}};
}

Finding providerRule(const PreflightInput &in)
{
    if (!in.hasProvider)
        return refuse(Rule::Provider, Remedy::SetUpProvider, QStringLiteral("none"));
    if (in.kind == MessageKind::SmsOneWay && !in.providerOneWay)
        return refuse(Rule::Provider, Remedy::ChooseProvider, QStringLiteral("one_way"));
    if (in.kind == MessageKind::SmsTwoWay && !in.providerTwoWay)
        return refuse(Rule::Provider, Remedy::ChooseProvider, QStringLiteral("two_way"));
    if (!in.providerFreeText && !in.ownText)
        return refuse(Rule::Provider, Remedy::ChooseProvider, QStringLiteral("free_text"));
    const Finding sender = senderRule(in);
    if (sender.severity == Severity::Refusal)
        return sender;
    if (!in.providerPaused.isEmpty())
        return warn(Rule::Provider, Remedy::ResumeAccount, QStringLiteral("paused:") + in.providerPaused, standInFacts(in));
    return sender;
}

} // namespace

QString ruleCode(Rule rule)
{
    static const char *const codes[kRuleCount] = {"not_verified", "no_consent", "opted_out", "country", "number_type", "quiet_hours",
                                                  "too_long", "variable", "duplicate", "provider", "limit"};
    return QString::fromLatin1(codes[int(rule)]);
}

QString remedyCode(Remedy remedy)
{
    static const char *const codes[] = {"", "send_otp", "record_consent", "record_opt_in", "reply_in_chat", "choose_number",
                                        "confirm_mobile", "tag_number", "send_when_open", "cut_to_limit", "fill_variables",
                                        "send_again", "set_up_provider", "resume_account", "choose_provider", "wait", "choose_sender", "raise_cap"};
    return QString::fromLatin1(codes[int(remedy)]);
}

const std::array<GateRow, 5> &gateTable()
{
    return kGates;
}

const GateRow &gatesFor(MessageKind kind)
{
    const auto row = std::find_if(kGates.begin(), kGates.end(), [kind](const GateRow &gates) { return gates.kind == kind; });
    return row == kGates.end() ? kGates.back() : *row;
}

QList<Finding> preflight(const PreflightInput &in)
{
    const GateRow &gates = gatesFor(in.kind);
    QList<Finding> findings;
    if (in.kind == MessageKind::Chat)
        return findings;
    if (gates.verified != Gate::No)
        findings.append(verifiedRule(in));
    if (gates.consent != Gate::No)
        findings.append(consentRule(in, gates.consent));
    if (gates.notOptedOut != Gate::No)
        findings.append(optOutRule(in));
    if (gates.country != Gate::No)
        findings.append(countryRule(in, gates.country));
    if (gates.numberType != Gate::No)
        findings.append(typeRule(in, gates.numberType));
    if (gates.quietHours != Gate::No)
        findings.append(quietRule(in, gates.quietHours));
    if (!in.ownText)
        findings.append(lengthRule(in, gates.textLimit));
    if (const QJsonArray problems = parameterProblems(in); !problems.isEmpty())
        findings.append(refuse(Rule::Variable, Remedy::FillVariables, QStringLiteral("parameters"), {{QStringLiteral("problems"), problems}}));
    if (!in.unresolvedVariables.isEmpty())
        findings.append(refuse(Rule::Variable, Remedy::FillVariables, in.unresolvedVariables.join(u',')));
    if (gates.duplicate == Gate::Yes)
        findings.append(duplicateRule(in));
    if (heldByCaps(in.kind) && !in.today.caps.none())
        findings.append(capRule(in));
    findings.append(providerRule(in));
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return int(a.severity) > int(b.severity); });
    return findings;
}

bool refused(const QList<Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const Finding &f) { return f.severity == Severity::Refusal; });
}

QList<Finding> refusals(const QList<Finding> &findings)
{
    QList<Finding> only;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(only), [](const Finding &f) { return f.severity == Severity::Refusal; });
    return only;
}

bool blockedType(NumberType type)
{
    return type == NumberType::PremiumRate || type == NumberType::SharedCost || type == NumberType::TollFree
        || type == NumberType::Pager || type == NumberType::Voicemail || type == NumberType::Uan;
}

} // namespace heliograph::policy
