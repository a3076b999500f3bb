// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/objects.h"
#include "app/heliographctl/runs.h"
#include "app/heliographctl/sending.h"
#include "ui/words/words.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

/// The customer's verified number, the preferred one before others; else the preferred one, for the rules to speak about.
Result<QString> numberOf(const Desk &desk, const Customer &customer)
{
    const ContactPoint *preferred = preferredNumber(customer);
    if (!preferred)
        return fail(ErrorCode::NotFound, u"phone"_s);
    const qint64 now = desk.context().clock().nowMs();
    return desk.read([customer, now, fallback = *preferred](const store::View &view) -> Result<QString> {
        QString found;
        for (const ContactPoint &number : customer.numbers) {
            const auto valid = view.verifications.valid(customer.id, number.e164, now);
            if (!valid)
                return tl::unexpected<Error>(valid.error());
            if (*valid && (found.isEmpty() || number.preferred))
                found = number.e164;
        }
        return found.isEmpty() ? fallback.e164 : found;
    });
}

/// The template's text with the customer's values, in their language; NotFound.
Status renderTemplate(const AppContext &context, const Customer &customer, const QString &name, SmsDraft &draft)
{
    const auto all = await(context.templates().list(TemplateKind::Sms));
    if (!all)
        return tl::unexpected<Error>(all.error());
    const MessageTemplate *text = TemplateService::bestFor(customer, name, *all);
    if (!text)
        return fail(ErrorCode::NotFound, u"template"_s);
    const policy::Rendered rendered = policy::render(text->body, context.templates().values(customer));
    draft.text = rendered.text;
    draft.unresolvedVariables = policy::names(rendered.open);
    draft.useTemplate(templateMark(*text));
    return heliograph::Done{};
}

} // namespace

ExitCode sendSms(const Call &call)
{
    const auto parameters = call.pairs("--param");
    if (!parameters)
        return call.usage(u"--param takes NAME=VALUE"_s);
    const bool text = call.has("--text") || call.has("--template");
    // A text of the provider's own takes parameters, or needs its account named.
    const bool own = !parameters->isEmpty() || call.has("--provider");
    if ((!text && !own) || (call.has("--text") && call.has("--template")))
        return call.usage(u"it takes --text T or --template NAME, or --param NAME=VALUE where the text is set up at the provider"_s);
    const qint64 at = timeOf(call.value("--at"));
    if (call.has("--at") && at == 0)
        return call.usage(u"--at takes a time such as 2026-12-01T09:00"_s);
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
    const auto number = numberOf(**desk, *customer);
    if (!number)
        return call.console.failed(number.error());
    // The account that it would go through: the number's country may have its own.
    const auto rules = await(context.outbox().context(customer->id, *number, MessageKind::SmsOneWay, provider));
    if (!rules)
        return call.console.failed(rules.error());
    const QString &accountId = rules->accountId;
    SmsDraft draft;
    const ProviderInfo *info = context.accounts().infoFor(accountId);
    if (info && info->ownText && text)
        return call.usage(u"%1 sends a text that is set up at the provider: it takes --param NAME=VALUE and no text"_s.arg(accountId));
    if (!(info && info->ownText) && !text)
        return call.usage(u"it takes --text T or --template NAME"_s);
    if (info)
        draft.parameters = policy::profileValues(info->parameters, context.templates().values(*customer));
    for (auto it = parameters->begin(); it != parameters->end(); ++it)
        draft.parameters.insert(it.key(), it.value());
    draft.text = call.value("--text");
    if (call.has("--template")) {
        if (const Status rendered = renderTemplate(context, *customer, call.value("--template"), draft); !rendered)
            return call.console.failed(rendered.error());
    }
    (*desk)->awaitSecrets(call);
    (*desk)->resumeReachable(call.console);
    draft.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.customerId = customer->id;
    draft.e164 = *number;
    draft.accountId = provider;
    draft.sender = call.value("--sender");
    draft.sendAgain = call.has("--again");
    draft.immediately = true;
    draft.sendAt = at;
    const auto sent = await(context.outbox().send(draft));
    if (!sent)
        return call.console.failed(sent.error());
    if (sent->messageId == 0)
        return call.console.refused(sent->report.findings);
    const auto row = handOver(call, **desk, sent->messageId);
    if (!row)
        return call.console.failed(row.error());
    showSent(call, **desk, *row);
    return exitFor(*row);
}

} // namespace heliograph::ctl
