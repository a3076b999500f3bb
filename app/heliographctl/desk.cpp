// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"

#include "ui/words/words.h"

#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

/// One line of this descriptor, which is closed.
Result<QByteArray> passphraseFrom(const QString &number)
{
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    std::FILE *file = isNumber && descriptor >= 0 ? ::fdopen(descriptor, "r") : nullptr;
    if (!file)
        return fail(ErrorCode::InvalidArgument, u"vault-passphrase-fd:not_a_number"_s);
    QByteArray line;
    for (int c = std::fgetc(file); c != EOF && c != '\n'; c = std::fgetc(file))
        line.append(char(c));
    std::fclose(file);
    if (line.isEmpty())
        return fail(ErrorCode::SecretUnavailable, u"empty_passphrase"_s);
    return line;
}

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
        const auto passphrase = passphraseFrom(call.value("--vault-passphrase-fd"));
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

void Desk::awaitSecrets() const
{
    await(m_context->accounts().secretsRead());
}

void Desk::resumeReachable(const Console &console) const
{
    AccountService &accounts = m_context->accounts();
    for (const Account &account : accounts.accounts()) {
        const bool tried = account.pausedReason == u"offline"_s || account.pausedReason == u"failures"_s;
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
