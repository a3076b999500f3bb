// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/runs.h"
#include "secrets/keychainsecrets.h"
#include "ui/words/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

/// Prints a line for each thing looked at, and keeps whether all of them were well.
class Findings
{
public:
    explicit Findings(const Console &console) : m_console(console) {}
    void fine(const QString &check, const QString &text) { tell(check, true, text, {}); }
    void wrong(const QString &check, const QString &text, const QString &remedy) { tell(check, false, text, remedy); }
    [[nodiscard]] bool allFine() const { return m_fine; }

private:
    void tell(const QString &check, bool ok, const QString &text, const QString &remedy)
    {
        m_fine = m_fine && ok;
        const QString todo = remedy.isEmpty() ? QString() : u"\n        → %1"_s.arg(remedy);
        m_console.show({{u"check"_s, check}, {u"state"_s, ok ? u"ok"_s : u"problem"_s}, {u"text"_s, text}, {u"do"_s, remedy}},
                       u"%1 %2: %3%4"_s.arg(ok ? u"ok     "_s : u"PROBLEM"_s, check, text, todo));
    }
    const Console &m_console;
    bool m_fine = true;
};

QString megabytes(qint64 bytes)
{
    return u"%1 MB"_s.arg(QString::number(double(bytes) / 1e6, 'f', 1));
}

constexpr int kKeychainMs = 10'000; ///< time enough to answer, or to unlock it

/// False: the keychain does not answer, so whoever asks it for secrets waits in vain.
bool examineKeychain(Findings &findings, const Call &call)
{
    const QString vault = call.folder() + u"/vault"_s;
    if (QFileInfo::exists(vault)) {
        findings.fine(u"secrets"_s, u"a passphrase vault: %1"_s.arg(vault));
        return true;
    }
    KeychainSecrets keychain(QFileInfo(call.folder()).fileName(), kKeychainMs);
    const Status works = await(keychain.probe());
    if (works)
        findings.fine(u"secrets"_s, u"the system's keychain"_s);
    else
        findings.wrong(u"secrets"_s, u"no keychain answers: secrets are kept for one run only"_s,
                       u"unlock the keychain, or use --vault-passphrase-fd N"_s);
    return works || works.error().code != ErrorCode::Timeout;
}

void examineStore(Findings &findings, const store::SelfTest &test, qint64 nowMs)
{
    findings.fine(u"store"_s, u"schema %1, SQLite %2, %3, log %4"_s.arg(QString::number(test.schemaVersion), test.sqliteVersion,
                                                                       megabytes(test.databaseBytes), megabytes(test.walBytes)));
    if (test.integrity.isEmpty())
        findings.fine(u"integrity"_s, u"sound"_s);
    else
        findings.wrong(u"integrity"_s, test.integrity.first(), u"restore the newest backup: heliographctl restore FILE"_s);
    if (!test.searchChecked)
        findings.fine(u"search index"_s, u"not checked while another program has the profile open"_s);
    else if (test.searchIntact)
        findings.fine(u"search index"_s, u"fits the messages"_s);
    else
        findings.wrong(u"search index"_s, u"does not fit the messages"_s, u"heliographctl doctor --repair"_s);
    if (test.orphanRows == 0)
        findings.fine(u"rows"_s, u"none without its owner"_s);
    else
        findings.wrong(u"rows"_s, u"%1 without their owner"_s.arg(test.orphanRows), u"keep a backup, and report it"_s);
    if (test.modesPrivate)
        findings.fine(u"file modes"_s, u"yours alone"_s);
    else
        findings.wrong(u"file modes"_s, u"others can read the profile"_s, u"chmod -R go= the profile's folder"_s);
    if (!test.fileSystem.isEmpty())
        findings.wrong(u"file system"_s, u"%1: its locks are not to be trusted"_s.arg(test.fileSystem), u"move the profile to a local disk"_s);
    if (test.heldRows == 0)
        findings.fine(u"held messages"_s, u"none"_s);
    else
        findings.wrong(u"held messages"_s, u"%1, the oldest for %2"_s.arg(QString::number(test.heldRows), words::duration(nowMs - test.oldestHeldAt)),
                       u"heliographctl outbox list, then release or cancel"_s);
}

void examineProviders(Findings &findings, const Call &call, const Desk &desk, bool secrets)
{
    AccountService &accounts = desk.context().accounts();
    if (accounts.accounts().isEmpty())
        return findings.wrong(u"provider"_s, u"none yet"_s, u"heliographctl provider add ID --type kannel --set …"_s);
    if (desk.context().options().readOnly)
        return findings.fine(u"provider"_s, u"not tried while another program has the profile open"_s);
    if (!secrets)
        return findings.wrong(u"provider"_s, u"not tried: the keychain does not answer"_s, u"unlock the keychain, then heliographctl doctor"_s);
    desk.awaitSecrets(call);
    for (const Account &account : accounts.accounts()) {
        const QString check = u"provider %1"_s.arg(account.id);
        const auto result = await(accounts.test(account.id));
        if (!result)
            findings.wrong(check, words::error(result.error()).title, u"heliographctl provider secret %1 KEY"_s.arg(account.id));
        else if (!result->works)
            findings.wrong(check, words::probe(result->code).title, u"check its settings: heliographctl provider show %1"_s.arg(account.id));
        else if (!account.pausedReason.isEmpty())
            findings.wrong(check, u"answers, but is paused: %1"_s.arg(words::pausedReason(account.pausedReason)),
                           u"heliographctl provider test %1"_s.arg(account.id));
        else
            findings.fine(check, u"answers in %1 ms"_s.arg(result->tookMs));
    }
}

/// Everything about an open profile. False: it could not be looked at.
Status examineProfile(Findings &findings, const Call &call, const Desk &desk, bool secrets)
{
    auto test = await(desk.context().store().selfTest());
    if (test && test->searchChecked && !test->searchIntact && call.has("--repair")) {
        if (const Status rebuilt = await(desk.context().store().rebuildSearch()); !rebuilt)
            return rebuilt;
        test = await(desk.context().store().selfTest());
    }
    if (!test)
        return tl::unexpected<Error>(test.error());
    examineStore(findings, *test, desk.context().clock().nowMs());
    const auto audit = desk.read([](const store::View &view) { return view.audit.verify(); });
    if (!audit)
        return tl::unexpected<Error>(audit.error());
    if (audit->intact)
        findings.fine(u"audit trail"_s, u"intact, %1 entries"_s.arg(audit->entries));
    else
        findings.wrong(u"audit trail"_s, u"broken at entry %1 (%2)"_s.arg(QString::number(audit->firstBroken), audit->reason), u"keep a backup, and report it"_s);
    examineProviders(findings, call, desk, secrets);
    return heliograph::Done{};
}

} // namespace

ExitCode examine(const Call &call)
{
    Findings findings(call.console);
    findings.fine(u"version"_s, u"Heliograph %1, Qt %2"_s.arg(QStringLiteral(HELIOGRAPH_VERSION), QString::fromLatin1(qVersion())));
    findings.fine(u"profile"_s, call.folder());
    const bool secrets = examineKeychain(findings, call);
    // Looked at before it is opened for writing: that would move a damaged file aside.
    auto desk = Desk::toRead(call);
    if (!desk) {
        const words::Said said = words::error(desk.error());
        findings.wrong(u"store"_s, said.title, said.text);
        return Unusable;
    }
    desk->reset();
    auto writable = Desk::toWrite(call, 0);
    const bool inUse = !writable && writable.error().code == ErrorCode::ProfileInUse;
    auto open = inUse ? Desk::toRead(call) : std::move(writable);
    const Status looked = open ? examineProfile(findings, call, **open, secrets) : Status(tl::unexpected<Error>(open.error()));
    if (!looked)
        return call.console.failed(looked.error());
    return findings.allFine() ? Done : Refused;
}

} // namespace heliograph::ctl
