// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/openprofile.h"

#include "store/backup.h"
#include "store/connection.h"
#include "store/files.h"
#include "store/install.h"
#include "store/schema.h"

#include <QFile>
#include <QFileInfo>

namespace heliograph::store {

namespace {

/// Every page is read at opening up to this size; beyond it `doctor` does, or an opening after damage was met.
constexpr qint64 kCheckedWhole = 32LL << 20;

QString damageMark(const QString &folder)
{
    return folder + QStringLiteral("/damaged");
}

/// A new store gets its name when it is whole: a file of 0 bytes is never ours.
Status createStore(const QString &folder)
{
    const QString file = storeFile(folder) + QStringLiteral(".new");
    removeDatabase(file);
    const Install install{randomId(), machineHash(), randomId(), randomId()};
    {
        auto connection = Connection::open(file, Connection::Mode::Plain);
        if (!connection)
            return tl::unexpected<Error>(connection.error());
        Connection &c = **connection;
        if (const Status made = migrate(c, migrations()); !made)
            return made;
        const std::pair<QString, QString> rows[] = {{QStringLiteral("store_id"), install.storeId},
                                                    {QStringLiteral("install_id"), install.installId},
                                                    {QStringLiteral("restore_epoch"), install.restoreEpoch}};
        for (const auto &[key, value] : rows) {
            if (const Status ok = c.exec(QStringLiteral("INSERT INTO meta VALUES (?,?)"), {key, value}); !ok)
                return ok;
        }
        if (const Status ok = c.exec(QStringLiteral("UPDATE counter SET store=?"), {install.storeId}); !ok)
            return ok;
    }
    if (const Status synced = syncFile(file); !synced)
        return synced;
    if (const Status named = moveDurably(file, storeFile(folder)); !named)
        return named;
    return writeInstall(folder, install);
}

/// The store that wrote the newest commit, and the store this file is. Different: the -wal came from elsewhere.
Result<bool> journalIsForeign(const QString &file)
{
    auto connection = Connection::open(file, Connection::Mode::Read);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    return (*connection)->integer(QStringLiteral("SELECT count(*) FROM counter WHERE store <>"
                                                 " (SELECT value FROM meta WHERE key = 'store_id')"))
        .map([](qint64 n) { return n > 0; });
}

Result<OpenReport> startAnew(const QString &folder, const QString &movedTo)
{
    OpenReport report;
    report.kind = OpenReport::Kind::DamagedMovedAside;
    report.movedTo = movedTo;
    report.newestBackup = newestVerifiedBackup(folder);
    if (const Status made = createStore(folder); !made)
        return tl::unexpected<Error>(made.error());
    QFile::remove(damageMark(folder));
    return report;
}

Result<OpenReport> moveAside(const QString &folder, qint64 nowMs)
{
    const QString aside = unusedName(storeFile(folder) + QStringLiteral(".damaged-") + stamp(nowMs));
    if (const Status moved = moveDatabase(storeFile(folder), aside); !moved)
        return tl::unexpected<Error>(moved.error());
    return startAnew(folder, aside);
}

Status holdOpenRows(Connection &c, const Install &install, qint64 nowMs, int *held)
{
    if (const Status begun = c.exec(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    const auto run = [&]() -> Status {
        const auto rows = OutboxTable(c).holdAll(QString::fromUtf16(detail::Restored), nowMs);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        *held = *rows;
        const std::pair<QString, QString> values[] = {{QStringLiteral("install_id"), install.installId},
                                                      {QStringLiteral("restore_epoch"), install.restoreEpoch}};
        for (const auto &[key, value] : values) {
            if (const Status ok = c.exec(QStringLiteral("INSERT OR REPLACE INTO meta VALUES (?,?)"), {key, value}); !ok)
                return ok;
        }
        return c.exec(QStringLiteral("COMMIT"));
    };
    const Status done = run();
    if (!done && c.inTransaction())
        (void)c.exec(QStringLiteral("ROLLBACK"));
    return done;
}

/// Ties the store to this profile; what came from elsewhere, or lost its newest commits, sends nothing by itself.
Status tie(const QString &folder, bool commitsLost, qint64 nowMs, OpenReport *report)
{
    auto connection = Connection::open(storeFile(folder), Connection::Mode::Write);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    Connection &c = **connection;
    const auto meta = [&c](const char *key) {
        return c.text(QStringLiteral("SELECT value FROM meta WHERE key=?"), {QString::fromLatin1(key)}).value_or(QString());
    };
    const std::optional<Install> here = readInstall(folder);
    const QString storeId = meta("store_id");
    const bool same = here && here->installId == meta("install_id") && here->restoreEpoch == meta("restore_epoch") && here->storeId == storeId;
    report->installId = same ? here->installId : randomId();
    if (same && !commitsLost)
        return Done{};
    report->restored = true;
    const Install install{report->installId, machineHash(), randomId(), storeId};
    if (const Status held = holdOpenRows(c, install, nowMs, &report->heldAfterRestore); !held)
        return held;
    return writeInstall(folder, install);
}

Status migrateProfile(const QString &folder, qint64 nowMs, OpenReport *report)
{
    qint64 version = 0;
    {
        auto reader = Connection::open(storeFile(folder), Connection::Mode::Read);
        if (!reader)
            return tl::unexpected<Error>(reader.error());
        version = (*reader)->integer(QStringLiteral("PRAGMA user_version")).value_or(0);
    }
    if (version == newestVersion())
        return Done{};
    const auto saved = backupInside(folder, QStringLiteral("before-%1").arg(newestVersion()), nowMs);
    if (!saved)
        return tl::unexpected<Error>(saved.error());
    report->kind = OpenReport::Kind::Migrated;
    auto connection = Connection::open(storeFile(folder), Connection::Mode::Write);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    return migrate(**connection, migrations());
}

} // namespace

Result<OpenReport> prepareProfile(const QString &folder, const ProfileLock &lock, qint64 nowMs)
{
    const QString file = storeFile(folder);
    const FileKind kind = fileKind(file);
    if (kind == FileKind::Other || fileKind(file + QStringLiteral("-wal")) == FileKind::Other
        || fileKind(file + QStringLiteral("-shm")) == FileKind::Other)
        return fail(ErrorCode::StoreUnavailable, QStringLiteral("not_a_file"));
    const bool journal = fileKind(file + QStringLiteral("-wal")) == FileKind::Regular;
    if (kind == FileKind::Absent) {
        // A profile that had a store and has none now, or only a log without its file, is not new.
        if (hasInstall(folder) || journal)
            return moveAside(folder, nowMs);
        if (const Status made = createStore(folder); !made)
            return tl::unexpected<Error>(made.error());
        OpenReport report;
        report.kind = OpenReport::Kind::Created;
        report.installId = readInstall(folder).value_or(Install{}).installId;
        return report;
    }
    OpenReport report;
    bool commitsLost = lock.journalWasOpen() && !journal;
    if (journal) {
        const auto foreign = journalIsForeign(file);
        if (foreign && *foreign) {
            report.movedTo = unusedName(file + QStringLiteral("-wal.foreign-") + stamp(nowMs));
            if (const Status moved = moveDurably(file + QStringLiteral("-wal"), report.movedTo); !moved)
                return tl::unexpected<Error>(moved.error());
            QFile::remove(file + QStringLiteral("-shm"));
            report.kind = OpenReport::Kind::DamagedMovedAside;
            commitsLost = true;
        }
    }
    const bool whole = QFileInfo(file).size() <= kCheckedWhole || fileKind(damageMark(folder)) != FileKind::Absent;
    if (const Status sound = inspectStore(file, whole); !sound) {
        if (sound.error().code == ErrorCode::StoreDamaged)
            return moveAside(folder, nowMs);
        return tl::unexpected<Error>(sound.error());
    }
    QFile::remove(damageMark(folder));
    if (const Status migrated = migrateProfile(folder, nowMs, &report); !migrated)
        return tl::unexpected<Error>(migrated.error());
    if (const Status tied = tie(folder, commitsLost, nowMs, &report); !tied) {
        if (tied.error().code == ErrorCode::StoreDamaged)
            return moveAside(folder, nowMs);
        return tl::unexpected<Error>(tied.error());
    }
    return report;
}

void markDamaged(const QString &folder)
{
    QFile mark(damageMark(folder));
    (void)mark.open(QIODevice::WriteOnly);
}

Status checkReadable(const QString &folder)
{
    const QString file = storeFile(folder);
    if (const Status sound = inspectStore(file, false); !sound)
        return sound;
    auto connection = Connection::open(file, Connection::Mode::Read);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    const auto version = (*connection)->integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected<Error>(version.error());
    return *version == newestVersion() ? Status(Done{}) : Status(fail(ErrorCode::StoreUnavailable, QStringLiteral("older_schema")));
}

} // namespace heliograph::store
