// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"

#include "ui/words/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

/// The demo's profile is never opened with anything that could reach a real person.
bool isDemo(const QString &folder)
{
    return QFileInfo(folder).absoluteFilePath() == QFileInfo(profileFolder(u"demo"_s)).absoluteFilePath();
}

void report(const Console &console, const store::OpenReport &found)
{
    if (found.kind == store::OpenReport::Kind::DamagedMovedAside) {
        console.say(u"The profile's file was damaged. It is kept as %1, and an empty one was begun."_s.arg(found.movedTo));
        console.say(found.newestBackup.isEmpty() ? u"There is no verified backup."_s
                                                 : u"The newest verified backup: heliographctl restore %1"_s.arg(found.newestBackup));
    }
    if (found.restored)
        console.say(u"This profile was restored or copied: %1 open messages are held. See: heliographctl outbox list"_s.arg(found.heldAfterRestore));
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::open(const Call &call, AppOptions options)
{
    options.folder = call.folder();
    options.demo = isDemo(options.folder);
    if (call.has("--vault-passphrase-fd")) {
        const Result<QByteArray> &passphrase = call.vaultPassphrase();
        if (!passphrase)
            return tl::unexpected<Error>(passphrase.error());
        options.vaultPassphrase = *passphrase;
    }
    auto context = AppContext::open(std::move(options));
    if (!context)
        return tl::unexpected<Error>(context.error());
    std::unique_ptr<Desk> desk(new Desk(std::move(*context)));
    if (!desk->context().options().readOnly)
        report(call.console, desk->context().store().report());
    if (const Status started = await(desk->context().start(false)); !started)
        return tl::unexpected<Error>(started.error());
    return desk;
}

Result<std::unique_ptr<Desk>> Desk::toRead(const Call &call)
{
    if (!QFileInfo::exists(call.folder() + u"/heliograph.db"_s))
        return fail(ErrorCode::StoreUnavailable, u"absent"_s);
    AppOptions options;
    options.readOnly = true;
    return open(call, options);
}

Result<std::unique_ptr<Desk>> Desk::toWrite(const Call &call, int waitMs)
{
    AppOptions options;
    options.lockWaitMs = waitMs;
    return open(call, options);
}

Desk::~Desk()
{
    if (m_context && !m_context->options().readOnly)
        await(m_context->stop());
}

void Desk::awaitSecrets(const Call &call) const
{
    await(m_context->accounts().secretsRead());
    if (!call.has("--vault-passphrase-fd") && QFileInfo::exists(call.folder() + u"/vault"_s))
        call.console.say(u"This profile has a passphrase vault, and it is closed: --vault-passphrase-fd N opens it."_s);
}

void Desk::resumeReachable(const Console &console) const
{
    AccountService &accounts = m_context->accounts();
    for (const Account &account : accounts.accounts()) {
        const bool tried = account.pausedReason == u"offline"_s || account.pausedReason == u"tls"_s || account.pausedReason == u"failures"_s;
        if (!tried || !accounts.provider(account.id))
            continue;
        const auto probe = await(accounts.test(account.id));
        if (probe && probe->works) {
            await(accounts.resume(account.id));
            console.say(u"%1 answers again and goes on."_s.arg(account.id));
        }
    }
}

} // namespace heliograph::ctl
