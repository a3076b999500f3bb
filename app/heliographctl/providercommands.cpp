// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/objects.h"
#include "app/heliographctl/runs.h"
#include "ui/words/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

QString accountLine(const Account &account)
{
    const QString state = account.pausedReason.isEmpty() ? u"running"_s : u"paused: %1"_s.arg(words::pausedReason(account.pausedReason));
    return u"%1\t%2\t%3"_s.arg(account.id, account.type, state);
}

/// Whether a keychain, or a vault, keeps what is stored now.
Status keeps(SecretStore &secrets)
{
    const QString name = u"heliographctl/probe"_s;
    const Status kept = await(secrets.write(name, "probe"));
    const bool stays = kept && secrets.backend() != u"session"_s;
    await(secrets.remove(name));
    return stays ? kept : Status(fail(ErrorCode::SecretUnavailable));
}

} // namespace

ExitCode listProviderTypes(const Call &call)
{
    SystemClock clock;
    const ProviderRegistry registry(clock, ProviderRegistry::Sockets::Allowed);
    for (const ProviderInfo &info : registry.types()) {
        QStringList lines{u"%1\t%2"_s.arg(info.type, info.name)};
        for (const ProviderField &field : info.fields) {
            const words::Said said = words::providerField(info.type, field.key);
            const QString needed = field.required ? u"required"_s : field.fallback.isEmpty() ? u"optional"_s : u"else "_s + field.fallback;
            lines.append(u"  %1\t%2\t%3. %4"_s.arg(field.key, needed, said.title, said.text));
        }
        if (!info.actions.isEmpty())
            lines.append(u"  actions: "_s + info.actions.join(u' '));
        call.console.show(toJson(info), lines.join(u'\n'));
    }
    return Done;
}

ExitCode addProvider(const Call &call)
{
    const auto settings = call.pairs("--set");
    if (!settings)
        return call.usage(u"--set takes KEY=VALUE"_s);
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    AccountService &accounts = (*desk)->context().accounts();
    Account account;
    if (const Account *before = accounts.account(call.argument(0)); before && before->type == call.value("--type"))
        account = *before;
    account.id = call.argument(0);
    account.type = call.value("--type");
    account.name = account.shownName();
    for (auto it = settings->begin(); it != settings->end(); ++it)
        account.settings.insert(it.key(), it.value());
    if (const Status stored = await(accounts.put(account)); !stored)
        return call.console.failed(stored.error());
    const Account *now = accounts.account(account.id);
    call.console.show(toJson(*now), accountLine(*now));
    if (accounts.secretMissing(account.id))
        call.console.say(u"Its secret is missing. Next: heliographctl provider secret %1 KEY"_s.arg(account.id));
    return Done;
}

ExitCode setProviderSecret(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    AccountService &accounts = (*desk)->context().accounts();
    if (!accounts.account(call.argument(0)))
        return call.console.failed({ErrorCode::NotFound, u"account"_s});
    if (const Status kept = keeps((*desk)->context().secrets()); !kept) {
        call.console.say(u"No keychain keeps secrets here. Use a passphrase vault: --vault-passphrase-fd N"_s);
        return call.console.failed(kept.error());
    }
    const QByteArray secret = secretFromInput();
    if (secret.isEmpty())
        return call.usage(u"one line of standard input is the secret; there was none"_s);
    (*desk)->awaitSecrets(call);
    if (const Status stored = await(accounts.setSecret(call.argument(0), call.argument(1), secret)); !stored)
        return call.console.failed(stored.error());
    call.console.show({{u"id"_s, call.argument(0)}, {u"key"_s, call.argument(1)}, {u"backend"_s, (*desk)->context().secrets().backend()}},
                      u"%1: %2 is stored (%3)"_s.arg(call.argument(0), call.argument(1), (*desk)->context().secrets().backend()));
    return Done;
}

ExitCode listProviders(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    for (const Account &account : (*desk)->context().accounts().accounts())
        call.console.show(toJson(account), accountLine(account));
    return Done;
}

ExitCode showProvider(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    const Account *account = (*desk)->context().accounts().account(call.argument(0));
    if (!account)
        return call.console.failed({ErrorCode::NotFound, u"account"_s});
    QStringList lines{accountLine(*account)};
    for (auto it = account->settings.begin(); it != account->settings.end(); ++it)
        lines.append(u"  %1 = %2"_s.arg(it.key(), it.value().toVariant().toString()));
    QJsonArray hints;
    for (const ProviderHint &hint : (*desk)->context().hints(*account)) {
        lines.append(u"\nFor the gateway's configuration (%1):\n%2"_s.arg(hint.title, hint.text));
        hints.append(QJsonObject{{u"title"_s, hint.title}, {u"text"_s, hint.text}});
    }
    QJsonObject object = toJson(*account);
    object.insert(u"hints"_s, hints);
    call.console.show(object, lines.join(u'\n'));
    return Done;
}

ExitCode testProvider(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const QString id = call.argument(0);
    AccountService &accounts = (*desk)->context().accounts();
    (*desk)->awaitSecrets(call);
    const auto result = await(accounts.test(id));
    if (!result)
        return call.console.failed(result.error());
    QStringList lines{result->works ? u"%1: %2 (%3 ms)"_s.arg(id, words::probe(result->code).line()).arg(result->tookMs)
                                    : u"%1: %2"_s.arg(id, words::probe(result->code).line())};
    QJsonArray links;
    for (const ProbeLink &link : result->links) {
        lines.append(u"  "_s + words::probeLink(link.name, link.online, link.queued));
        links.append(QJsonObject{{u"name"_s, link.name}, {u"online"_s, link.online}, {u"queued"_s, link.queued}});
    }
    if (!result->detail.isEmpty())
        lines.append(u"  it said: %1"_s.arg(result->detail));
    call.console.show({{u"id"_s, id}, {u"state"_s, result->works ? u"ok"_s : u"failed"_s}, {u"code"_s, result->code},
                       {u"detail"_s, result->detail}, {u"links"_s, links}, {u"took_ms"_s, result->tookMs}}, lines.join(u'\n'));
    if (!result->works)
        return ProviderRefused;
    const Account *account = accounts.account(id);
    if (account && !account->pausedReason.isEmpty()) {
        if (const Status resumed = await(accounts.resume(id)); !resumed)
            return call.console.failed(resumed.error());
        call.console.say(u"%1 was paused and goes on."_s.arg(id));
    }
    return Done;
}

ExitCode actProvider(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const QString id = call.argument(0);
    const QString action = call.argument(1);
    AccountService &accounts = (*desk)->context().accounts();
    const ProviderInfo *info = accounts.infoFor(id);
    if (!info)
        return call.console.failed({ErrorCode::NotFound, u"account"_s});
    if (!info->actions.contains(action))
        return call.usage(info->actions.isEmpty() ? u"%1 has no actions"_s.arg(info->type) : u"actions of %1: %2"_s.arg(info->type, info->actions.join(u' ')));
    (*desk)->awaitSecrets(call);
    const auto result = await(accounts.act(id, action));
    if (!result)
        return call.console.failed(result.error());
    call.console.show({{u"id"_s, id}, {u"action"_s, action}, {u"state"_s, result->works ? u"ok"_s : u"failed"_s}, {u"code"_s, result->code}, {u"detail"_s, result->detail}},
                      result->works ? u"%1: %2 is done"_s.arg(id, action) : u"%1: %2. %3"_s.arg(id, words::pausedReason(result->code), result->detail));
    return result->works ? Done : ProviderRefused;
}

ExitCode removeProvider(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const Status removed = await((*desk)->context().accounts().remove(call.argument(0)));
    if (!removed)
        return call.console.failed(removed.error());
    call.console.show({{u"id"_s, call.argument(0)}, {u"state"_s, u"removed"_s}}, u"%1 is removed"_s.arg(call.argument(0)));
    return Done;
}

} // namespace heliograph::ctl
