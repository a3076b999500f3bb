// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/sendcontext.h"

#include "phone/phone.h"
#include "policy/routes.h"
#include "services/timeline.h"
#include "sms/sender.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace heliograph {

namespace {

constexpr qint64 kSameTextMs = 10 * 60'000;
constexpr qint64 kSameTextUnknownMs = qint64(24) * 3600'000;
constexpr int kMaxSegments = 10;
constexpr int kAnswerLookBack = 200;
/// UTF-16 units in one segment of a concatenated UCS-2 text (3GPP TS 23.040 9.2.3.24.1, 8-bit reference).
constexpr qsizetype kUcs2Segment = 67;

tl::unexpected<Error> sendFailed(const Error &error)
{
    return tl::unexpected<Error>(error);
}

Status readNumber(const Customer &customer, policy::PreflightInput &input)
{
    const auto parsed = phone::parse(input.e164, {});
    if (!parsed)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("phone"));
    input.e164 = parsed->e164;
    input.region = parsed->region;
    input.type = parsed->type;
    input.numberValid = parsed->valid;
    for (const ContactPoint &number : customer.numbers) {
        if (number.e164 != input.e164)
            continue;
        input.type = number.type;
        input.smsTag = number.smsTag;
        input.mobileConfirmed = number.mobileConfirmed;
    }
    input.zones = customer.zone.isEmpty() ? phone::zones(input.e164) : QStringList{customer.zone};
    return Done{};
}

QString whyNotVerified(const Result<Verification> &newest)
{
    if (!newest)
        return QStringLiteral("never");
    if (newest->state != VerificationState::Verified)
        return stateName(newest->state);
    return newest->detail.startsWith(QLatin1String("ended:")) ? newest->detail : QStringLiteral("ended:180_days");
}

Status readVerification(const store::View &view, qint64 customerId, policy::PreflightInput &input)
{
    const auto proof = view.verifications.valid(customerId, input.e164, input.nowMs);
    if (!proof)
        return sendFailed(proof.error());
    input.verified = proof->has_value();
    if (input.verified) {
        input.verifiedAt = (*proof)->verifiedAt;
        input.validUntil = (*proof)->validUntil;
        input.provenBy = timeline::channelName((*proof)->provenBy);
        return Done{};
    }
    const auto newest = view.verifications.latest(customerId, input.e164);
    if (!newest && newest.error().code != ErrorCode::NotFound)
        return sendFailed(newest.error());
    input.verificationDetail = whyNotVerified(newest);
    return Done{};
}

Status readConsent(const store::View &view, qint64 customerId, policy::PreflightInput &input)
{
    const auto out = view.consents.optedOut(input.e164);
    if (!out)
        return sendFailed(out.error());
    const auto marketing = view.consents.marketingStopped(input.e164);
    if (!marketing)
        return sendFailed(marketing.error());
    input.optedOut = *out;
    input.marketingStopped = *marketing;
    if (input.optedOut) {
        if (const auto line = view.consents.newestOptOut(input.e164)) {
            input.optOutWord = line->source;
            input.optOutChannel = line->channel;
            input.optedOutAt = line->at;
        }
    }
    const auto all = view.consents.ofCustomer(customerId);
    if (!all)
        return sendFailed(all.error());
    for (const ConsentRecord &line : *all) {
        if (line.e164 != input.e164 || line.status == ConsentStatus::OptOut || line.status == ConsentStatus::Lifted)
            continue;
        if (input.consentSource.isEmpty()) {
            input.consentSource = line.source;
            input.consentAt = line.at;
        }
        input.consentRecorded = input.consentRecorded || line.status == ConsentStatus::OptIn;
        input.askedHere = input.askedHere || line.status == ConsentStatus::AskedHere;
        input.wroteFirst = input.wroteFirst || line.status == ConsentStatus::WroteFirst;
        input.marketingConsent = input.marketingConsent
            || (line.status == ConsentStatus::OptIn && line.scope == QLatin1String("marketing"));
    }
    return Done{};
}

Status readInbound(const store::View &view, qint64 customerId, policy::PreflightInput &input)
{
    const auto conversations = view.conversations.ofCustomer(customerId);
    if (!conversations)
        return sendFailed(conversations.error());
    for (const Conversation &c : *conversations) {
        if (c.endpoint.channel == Channel::Sms && c.endpoint.theirs == input.e164)
            input.lastInboundAt = qMax(input.lastInboundAt, c.lastInboundAt);
    }
    input.wroteFirst = input.wroteFirst || input.lastInboundAt > 0;
    return Done{};
}

void readWorkspace(const SendFacts &facts, const QStringList &customerRegions, policy::PreflightInput &input)
{
    const Settings &settings = facts.settings;
    // A table that cannot be read must not open a country.
    input.countryRules = policy::readCountryRules(settings.text(Key::CountryRules).toUtf8()).value_or(policy::defaultCountryRules());
    input.otpCountries = settings.list(Key::OtpCountries) + customerRegions;
    input.otpCountries.append(settings.text(Key::HomeCountry));
    input.workspaceZone = settings.text(Key::Zone);
    input.quietFrom = settings.minutes(Key::QuietFrom);
    input.quietUntil = settings.minutes(Key::QuietUntil);
    input.quietForService = settings.flag(Key::QuietService);
    input.hasProvider = facts.hasProvider;
    if (!facts.hasProvider)
        return;
    input.providerOneWay = facts.info.oneWay;
    input.providerTwoWay = facts.info.twoWay;
    input.providerFreeText = facts.info.freeText;
    input.ownText = sendsOwnText(input.kind, facts);
    input.parameters = facts.info.parameters;
    input.providerPaused = facts.paused;
    input.standIn = facts.standIn;
    input.maxUtf16 = facts.info.maxUtf16;
    input.maxSegments = input.kind == MessageKind::Otp ? 1 : facts.info.maxSegments > 0 ? facts.info.maxSegments : kMaxSegments;
}

bool runs(const AccountService &accounts, const QString &id)
{
    const Account *account = accounts.account(id);
    return account && account->pausedReason.isEmpty() && accounts.provider(id);
}

/// The name of the first one that runs; empty: none.
QString standInFor(const AccountService &accounts, const SettingsService &settings, Purpose purpose, const QString &accountId, const QString &region)
{
    const QStringList able = accounts.ableTo(purpose);
    for (const QString &id : standInsFor(settings.current(), purpose, region)) {
        if (id == accountId || !able.contains(id) || !runs(accounts, id))
            continue;
        return accounts.account(id)->shownName();
    }
    return {};
}

} // namespace

QStringList standInsFor(const Settings &settings, Purpose purpose, const QString &region)
{
    const auto table = policy::readStandIns(settings.text(Key::StandIns).toUtf8());
    return policy::standInsFor(table.value_or(QList<policy::Route>()), purposeName(purpose), region);
}

QString regionOf(const QString &e164)
{
    const auto number = phone::parse(e164, {});
    return number ? number->region : QString();
}

SendFacts sendFacts(const AccountService &accounts, const SettingsService &settings, const Clock &clock, MessageKind kind,
                    const QString &accountId, const QString &e164)
{
    SendFacts facts;
    facts.nowMs = clock.nowMs();
    facts.settings = settings.current();
    facts.actor = settings.actor();
    const QString region = regionOf(e164);
    facts.accountId = accountId.isEmpty() ? accounts.accountFor(purposeOf(kind), region) : accountId;
    facts.accountIds = accounts.ableTo(purposeOf(kind));
    const Account *account = accounts.account(facts.accountId);
    const ProviderInfo *info = accounts.infoFor(facts.accountId);
    if (!account || !info || !account->enabled)
        return facts;
    facts.hasProvider = true;
    facts.info = *info;
    facts.paused = account->pausedReason.isEmpty() && accounts.secretMissing(account->id) ? QString::fromUtf16(detail::NoSecret)
                                                                                         : account->pausedReason;
    if (policy::standInHelps(account->pausedReason))
        facts.standIn = standInFor(accounts, settings, purposeOf(kind), facts.accountId, region);
    facts.senders = sms::senderList(account->settings.value(QLatin1String("sender")).toVariant().toString());
    return facts;
}

SendFacts factsToAnswer(const store::View &view, const Conversation &conversation, const QHash<QString, SendFacts> &able, const SendFacts &usual)
{
    const auto page = view.messages.before(conversation.customerId, {}, kAnswerLookBack);
    if (!page)
        return usual;
    for (qsizetype i = page->size(); i-- > 0;) {
        const Message &message = page->at(i);
        if (message.conversationId != conversation.id || message.direction != Direction::Inbound || message.channel != Channel::Sms)
            continue;
        const auto heard = able.constFind(message.extra.value(QLatin1String("provider")).toString());
        return heard == able.constEnd() ? usual : *heard;
    }
    return usual;
}

QList<SendFacts> runningFacts(const AccountService &accounts, const SettingsService &settings, const Clock &clock, MessageKind kind)
{
    QList<SendFacts> all;
    for (const QString &id : accounts.ableTo(purposeOf(kind))) {
        if (runs(accounts, id))
            all.append(sendFacts(accounts, settings, clock, kind, id, {}));
    }
    return all;
}

Result<SendContext> readContext(const store::View &view, const SendFacts &facts, qint64 customerId, const QString &e164, MessageKind kind)
{
    SendContext context;
    context.accountId = facts.accountId;
    context.accountIds = facts.accountIds;
    context.senders = facts.senders;
    policy::PreflightInput &input = context.input;
    input.kind = kind;
    input.nowMs = facts.nowMs;
    input.e164 = e164;
    const auto customer = view.customers.get(customerId);
    if (!customer)
        return sendFailed(customer.error());
    context.customer = *customer;
    if (const Status ok = readNumber(*customer, input); !ok)
        return sendFailed(ok.error());
    if (const Status ok = readVerification(view, customerId, input); !ok)
        return sendFailed(ok.error());
    if (const Status ok = readConsent(view, customerId, input); !ok)
        return sendFailed(ok.error());
    if (const Status ok = readInbound(view, customerId, input); !ok)
        return sendFailed(ok.error());
    const auto regions = view.customers.regions();
    if (!regions)
        return sendFailed(regions.error());
    readWorkspace(facts, *regions, input);
    if (const Status ok = readToday(view, facts, input.today); !ok)
        return sendFailed(ok.error());
    const auto prices = policy::readPrices(facts.settings.text(Key::PriceTable).toUtf8());
    context.price = policy::priceFor(prices.value_or(QList<policy::Price>()), facts.accountId, input.region);
    if (const auto newest = view.messages.newest(customerId))
        context.newestMessageId = newest->id;
    return context;
}

Status readToday(const store::View &view, const SendFacts &facts, policy::CapUse &today)
{
    today.caps.segments = facts.settings.number(Key::CapSegments);
    today.caps.costs = policy::readAmounts(facts.settings.text(Key::CapCosts)).value_or(QList<policy::Amount>());
    if (today.caps.none())
        return Done{};
    const auto spent = view.outbox.spentSince(policy::dayStartMs(facts.nowMs, facts.settings.text(Key::Zone)));
    if (!spent)
        return sendFailed(spent.error());
    for (const auto &sum : *spent) {
        today.segments += sum.segments;
        if (!sum.currency.isEmpty())
            today.costs.append({sum.micros, sum.currency});
    }
    return Done{};
}

Status readRepetition(const store::View &view, const SmsDraft &draft, const SendFacts &facts, SendContext &context)
{
    policy::PreflightInput &input = context.input;
    const auto same = view.outbox.newestSameText(input.e164, fullText(draft, facts), valuesToSend(facts.info.parameters, draft.parameters),
                                                 input.nowMs - kSameTextUnknownMs);
    if (!same)
        return same.error().code == ErrorCode::NotFound ? Status(Done{}) : Status(sendFailed(same.error()));
    const bool unknown = same->state == OutboxState::Unknown;
    if (!unknown && same->createdAt < input.nowMs - kSameTextMs)
        return Done{};
    input.sameTextAt = same->createdAt;
    input.sameTextUnknown = unknown;
    return Done{};
}

bool sendsOwnText(MessageKind kind, const SendFacts &facts)
{
    return kind == MessageKind::SmsOneWay && facts.hasProvider && facts.info.ownText;
}

QString suffixFor(MessageKind kind, const SendFacts &facts)
{
    const bool ours = kind == MessageKind::SmsOneWay && !sendsOwnText(kind, facts);
    const QString words = ours ? facts.settings.text(Key::StopSuffix).trimmed() : QString();
    return words.isEmpty() ? words : u'\n' + words;
}

QString fullText(const SmsDraft &draft, const SendFacts &facts)
{
    return sendsOwnText(draft.kind, facts) ? QString() : timeline::cleaned(draft.text) + suffixFor(draft.kind, facts);
}

SmsDraft draftOf(const OutboxRow &row, const SendFacts &facts)
{
    SmsDraft draft;
    draft.customerId = row.customerId;
    draft.kind = row.kind;
    draft.text = row.body;
    draft.parameters = row.parameters;
    draft.marketing = row.marketing;
    draft.sendAgain = true;
    const QString suffix = suffixFor(row.kind, facts);
    if (!suffix.isEmpty() && draft.text.endsWith(suffix))
        draft.text.chop(suffix.size());
    return draft;
}

PreflightReport judge(const SendContext &context, const SmsDraft &draft, const SendFacts &facts)
{
    PreflightReport report;
    policy::PreflightInput input = context.input;
    input.nowMs = facts.nowMs;
    input.sendAtMs = draft.sendAt;
    input.text = fullText(draft, facts);
    input.measure = sms::measure(input.text, facts.info.rules);
    input.saysHowToStop = !suffixFor(draft.kind, facts).isEmpty();
    input.parameterValues = draft.parameters;
    input.marketing = draft.marketing;
    input.sendAgain = draft.sendAgain;
    input.today.bulk = draft.bulkId != 0;
    input.cost = context.price && facts.info.knowsParts ? context.price->cost(input.measure.segments) : policy::Amount();
    input.sender = draft.sender.isEmpty() ? context.senders.value(0) : draft.sender;
    if (!input.ownText)
        input.unresolvedVariables = draft.unresolvedVariables;
    report.suffix = suffixFor(draft.kind, facts);
    report.measure = input.measure;
    report.accountId = context.accountId;
    report.maxSegments = input.maxSegments;
    report.findings = policy::preflight(input);
    return report;
}

QStringList requestTexts(const QString &text, const ProviderInfo &info)
{
    const sms::Segments measure = sms::measure(text, info.rules);
    if (!info.cutsSurrogatePairs || measure.encoding == sms::Encoding::Gsm7 || measure.segments < 2)
        return {text};
    bool cut = false;
    for (qsizetype at = kUcs2Segment; at < text.size(); at += kUcs2Segment)
        cut = cut || text.at(at - 1).isHighSurrogate();
    if (!cut)
        return {text};
    QStringList parts;
    qsizetype from = 0;
    for (const qsizetype end : measure.splits) {
        parts.append(text.mid(from, end - from));
        from = end;
    }
    return parts;
}

void noteSize(const sms::Segments &measure, const std::optional<policy::Price> &price, QJsonObject &extra)
{
    extra.insert(QStringLiteral("segments"), measure.segments);
    extra.insert(QStringLiteral("encoding"), measure.encoding == sms::Encoding::Gsm7 ? QStringLiteral("gsm7") : QStringLiteral("ucs2"));
    noteCost(price, measure.segments, extra);
}

void noteCost(const std::optional<policy::Price> &price, int segments, QJsonObject &extra)
{
    if (!price)
        return;
    const policy::Amount cost = price->cost(segments);
    extra.insert(QStringLiteral("cost"), cost.micros);
    extra.insert(QStringLiteral("currency"), cost.currency);
}

QJsonArray evidence(const QList<policy::Finding> &findings)
{
    QJsonArray all;
    for (const policy::Finding &finding : findings) {
        const QLatin1String severity(finding.severity == policy::Severity::Refusal ? "refusal"
                                     : finding.severity == policy::Severity::Warning ? "warning" : "pass");
        all.append(QJsonObject{{QStringLiteral("rule"), policy::ruleCode(finding.rule)}, {QStringLiteral("severity"), severity},
                               {QStringLiteral("detail"), finding.detail}});
    }
    return all;
}

} // namespace heliograph
