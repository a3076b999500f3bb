// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/objects.h"
#include "app/heliographctl/runs.h"
#include "services/codecheck.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

/// As stored, with what time alone has ended.
Result<Verification> stored(const Desk &desk, qint64 id)
{
    const qint64 now = desk.context().clock().nowMs();
    const CodeCheck checker = desk.context().verification().checker();
    return desk.read([id, now, checker](const store::View &view) {
        auto v = view.verifications.get(id);
        if (v && v->state == VerificationState::Pending && !checker.alive(*v))
            v->state = VerificationState::Expired;
        if (v && v->state == VerificationState::Verified && v->detail.isEmpty() && v->validUntil > 0 && v->validUntil <= now)
            v->detail = u"ended:180_days"_s;
        return v;
    });
}

void showOne(const Call &call, const Verification &v)
{
    QString line = u"%1\t%2 %3\t%4"_s.arg(QString::number(v.id), heliograph::stateName(v.state), v.detail, phone::international(v.e164));
    if (v.state == VerificationState::Verified)
        line += u"\tsince %1, until %2"_s.arg(timeText(v.verifiedAt), timeText(v.validUntil));
    call.console.show(toJson(v), line);
}

/// The terminal has no conversation in which the customer could be seen to ask: the command itself counts, and is kept.
Status recordAsked(const Desk &desk, const Verification &v)
{
    const AppContext &context = desk.context();
    if (!context.settings().current().flag(Key::TerminalAsked))
        return heliograph::Done{};
    const auto known = desk.read([v](const store::View &view) { return view.consents.newestConsent(v.customerId, v.e164, u"sms"_s); });
    if (known || known.error().code != ErrorCode::NotFound)
        return known ? Status(heliograph::Done{}) : Status(tl::unexpected<Error>(known.error()));
    ConsentRecord asked;
    asked.customerId = v.customerId;
    asked.e164 = v.e164;
    asked.status = ConsentStatus::AskedHere;
    asked.source = u"verify start at the terminal"_s;
    return await(context.customers().recordConsent(asked));
}

ExitCode startCode(const VerificationService::Started &started)
{
    switch (started.verdict.kind) {
    case SendVerdict::Kind::Accepted: return Done;
    case SendVerdict::Kind::Unknown: return OutcomeUnknown;
    case SendVerdict::Kind::Rejected:
    case SendVerdict::Kind::NotProcessed: break;
    }
    return ProviderRefused;
}

/// Why a code that can still be looked at does not count.
QString whyNot(const VerificationService::Checked &checked)
{
    Message line;
    line.extra = {{u"left"_s, checked.left}, {u"to"_s, checked.e164}};
    if (checked.detail == u"refused"_s) {
        line.body = QString::fromUtf16(event::OtpRefused);
    } else if (checked.detail == u"not_checked"_s) {
        return u"The provider did not check the code; no try was counted"_s;
    } else if (checked.detail == u"unclear"_s) {
        line.body = QString::fromUtf16(event::OtpCheckUnclear);
    } else if (checked.detail == u"wrong"_s) {
        line.body = QString::fromUtf16(event::OtpWrong);
    } else if (checked.detail == u"locked"_s) {
        line.body = QString::fromUtf16(event::OtpLocked);
    } else if (checked.detail == u"expired"_s) {
        line.body = QString::fromUtf16(event::OtpExpired);
    } else if (checked.detail == u"malformed"_s) {
        return u"That is no code; no try was counted"_s;
    } else {
        return u"There is no code to check"_s;
    }
    return words::event(line);
}

} // namespace

ExitCode startVerification(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const AppContext &context = (*desk)->context();
    const QString provider = call.value("--provider");
    if (!provider.isEmpty() && !context.accounts().account(provider))
        return call.console.failed({ErrorCode::NotFound, u"account"_s});
    const auto customer = await(context.customers().get(Call::id(call.value("--customer"))));
    if (!customer)
        return call.console.failed(customer.error());
    const auto number = phone::parse(call.value("--phone"), context.settings().current().text(Key::HomeCountry));
    if (!number) {
        call.console.say(u"heliographctl: %1"_s.arg(words::phoneRefusal(number.error())));
        return Usage;
    }
    (*desk)->awaitSecrets(call);
    (*desk)->resumeReachable(call.console);
    const auto started = await(context.verification().start(customer->id, number->e164, 0, provider, true));
    if (!started)
        return call.console.failed(started.error());
    if (!started->refused.isEmpty())
        return call.console.refused(started->refused);
    const auto v = stored(**desk, started->verificationId);
    if (!v)
        return call.console.failed(v.error());
    const ExitCode code = startCode(*started);
    if (code != ProviderRefused) {
        if (const Status asked = recordAsked(**desk, *v); !asked)
            return call.console.failed(asked.error());
    }
    showOne(call, *v);
    if (code == OutcomeUnknown)
        call.console.say(u"Not sure whether the code went. If the customer has it, it counts."_s);
    if (code == ProviderRefused)
        call.console.say(words::error({ErrorCode::ProviderRefused, {}}).title);
    return code;
}

ExitCode checkVerification(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const qint64 id = Call::id(call.argument(0));
    const auto before = stored(**desk, id);
    if (!before)
        return call.console.failed(before.error());
    const QByteArray code = lineFromInput();
    if (code.isEmpty())
        return call.usage(u"one line of standard input is the code; there was none"_s);
    // A code of an ended verification is not tried against a newer one.
    const bool over = before->state != VerificationState::Pending && before->state != VerificationState::Expired;
    VerificationService::Checked checked{before->state, heliograph::stateName(before->state), 0, before->e164};
    if (!over) {
        if (before->providerOwnsCode)
            (*desk)->awaitSecrets(call);
        const auto result = await((*desk)->context().verification().check(before->customerId, QString::fromUtf8(code), Channel::WebChat));
        if (!result)
            return call.console.failed(result.error());
        checked = *result;
    }
    const auto after = stored(**desk, id);
    if (!after)
        return call.console.failed(after.error());
    showOne(call, *after);
    const bool right = !over && after->state == VerificationState::Verified && checked.detail.isEmpty();
    if (!right)
        call.console.say(u"heliographctl: %1."_s.arg(over ? u"This code is over (%1)"_s.arg(heliograph::stateName(after->state)) : whyNot(checked)));
    if (checked.detail == u"unclear"_s)
        return OutcomeUnknown;
    return right ? Done : checked.detail == u"not_checked"_s ? ProviderRefused : Refused;
}

ExitCode showVerification(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    const auto v = stored(**desk, Call::id(call.argument(0)));
    if (!v)
        return call.console.failed(v.error());
    showOne(call, *v);
    return Done;
}

} // namespace heliograph::ctl
