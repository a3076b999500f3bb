// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/backup.h"

#include "domain/crashpoint.h"
#include "store/connection.h"
#include "store/erasuretable.h"
#include "store/files.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace heliograph::store {

namespace {

constexpr int kKept = 3;

Status quickCheck(Connection &connection)
{
    const Result<QString> verdict = connection.text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return tl::unexpected<Error>(verdict.error());
    return *verdict == QStringLiteral("ok") ? Status(Done{}) : Status(fail(ErrorCode::StoreDamaged, QStringLiteral("quick_check")));
}

Status sealCopy(const QString &file, bool restorable)
{
    auto copy = Connection::open(file, Connection::Mode::Plain);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    if (restorable) {
        const QString epoch = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const Status marked = (*copy)->exec(QStringLiteral("INSERT OR REPLACE INTO meta VALUES ('restore_epoch', ?)"), {epoch}); !marked)
            return marked;
    }
    return quickCheck(**copy);
}

} // namespace

Status copyStore(const QString &from, const QString &to, bool restorable)
{
    const FileKind target = fileKind(to);
    if (target == FileKind::Other)
        return fail(ErrorCode::StoreUnavailable, QStringLiteral("not_a_file"));
    const QString part = unusedName(to + QStringLiteral(".part"));
    const auto make = [&]() -> Status {
        {
            auto source = Connection::open(from, Connection::Mode::Copy);
            if (!source)
                return tl::unexpected<Error>(source.error());
            if (const Status copied = (*source)->exec(QStringLiteral("VACUUM INTO ?"), {part}); !copied)
                return copied;
        }
        if (!QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner))
            return fail(ErrorCode::StoreUnavailable, QStringLiteral("file_mode"));
        if (const Status sealed = sealCopy(part, restorable); !sealed)
            return sealed;
        if (const Status synced = syncFile(part); !synced)
            return synced;
        crashPoint("store.backup.copied");
        return moveDurably(part, to);
    };
    const Status made = make();
    if (!made)
        removeDatabase(part);
    return made;
}

Status inspectStore(const QString &file, bool whole)
{
    if (fileKind(file) != FileKind::Regular)
        return fail(ErrorCode::StoreUnavailable, QStringLiteral("not_a_file"));
    QFile raw(file);
    if (!raw.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StoreUnavailable, QStringLiteral("unreadable"));
    const QByteArray header = raw.read(100);
    raw.close();
    if (header.size() < 100 || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return fail(ErrorCode::StoreDamaged, QStringLiteral("header"));
    auto connection = Connection::open(file, Connection::Mode::Read);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    Connection &c = **connection;
    const auto application = c.integer(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return tl::unexpected<Error>(application.error());
    if (*application != kApplicationId)
        return fail(ErrorCode::StoreUnavailable, QStringLiteral("not_a_store"));
    const auto version = c.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (*version > newestVersion())
        return fail(ErrorCode::SchemaTooNew, QString::number(*version));
    if (*version < 1)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("version"));
    // The schema and the rows that opening needs.
    const auto marks = c.integer(QStringLiteral("SELECT count(*) FROM counter"));
    const auto meta = c.integer(QStringLiteral("SELECT count(*) FROM meta"));
    if (!marks || *marks != 2 || !meta)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("counter"));
    return whole ? quickCheck(c) : Status(Done{});
}

Status eraseAgain(const QString &copy, const QString &store, qint64 nowMs)
{
    {
        // A store that is restored because it cannot be read says nothing of whom it erased.
        auto current = Connection::open(store, Connection::Mode::Read);
        const auto erased = current ? (*current)->integer(QStringLiteral("SELECT count(*) FROM erased")) : Result<qint64>(0);
        if (!erased || *erased == 0)
            return Done{};
    }
    {
        auto opened = Connection::open(copy, Connection::Mode::Plain);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        Connection &c = **opened;
        if (const Status current = migrate(c, migrations()); !current)
            return current;
        if (const Status begun = c.exec(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun;
        const auto any = ErasureTable(c).replay(store, nowMs);
        if (const Status ended = c.exec(any ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK")); !any || !ended)
            return any ? ended : Status(tl::unexpected<Error>(any.error()));
        for (const QString &sql : {QStringLiteral("INSERT INTO message_search(message_search) VALUES ('optimize')"),
                                   QStringLiteral("INSERT INTO customer_search(customer_search) VALUES ('optimize')"), QStringLiteral("VACUUM")}) {
            if (const Status ok = *any ? c.exec(sql) : Status(Done{}); !ok)
                return ok;
        }
    }
    return syncFile(copy);
}

Result<QString> backupInside(const QString &folder, const QString &reason, qint64 nowMs)
{
    const QString into = backupFolder(folder);
    if (const Status made = makePrivateFolder(into); !made)
        return tl::unexpected<Error>(made.error());
    const QString file = unusedName(into + QLatin1Char('/') + stamp(nowMs) + QLatin1Char('-') + reason) + QStringLiteral(".db");
    if (const Status copied = copyStore(storeFile(folder), file, true); !copied)
        return tl::unexpected<Error>(copied.error());
    const QStringList all = QDir(into).entryList({QStringLiteral("*.db")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + kKept < all.size(); ++i)
        removeDatabase(into + QLatin1Char('/') + all.at(i));
    return file;
}

QString newestVerifiedBackup(const QString &folder)
{
    QStringList all = QDir(backupFolder(folder)).entryList({QStringLiteral("*.db")}, QDir::Files, QDir::Name);
    while (!all.isEmpty()) {
        const QString file = backupFolder(folder) + QLatin1Char('/') + all.takeLast();
        if (inspectStore(file, true))
            return file;
    }
    return {};
}

} // namespace heliograph::store
