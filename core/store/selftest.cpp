// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/selftest.h"

#include "store/connection.h"
#include "store/files.h"
#include "store/selftestrun.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/vfs.h>

namespace heliograph::store {

namespace {

QString networkFileSystem(const QString &folder)
{
    struct statfs info{};
    if (::statfs(QFile::encodeName(folder).constData(), &info) != 0)
        return {};
    switch (quint32(info.f_type)) {
    case 0x6969: return QStringLiteral("nfs");
    case 0xff534d42:
    case 0xfe534d42: return QStringLiteral("cifs");
    case 0x65735546: return QStringLiteral("fuse");
    default: return {};
    }
}

bool privateModes(const QString &folder)
{
    const auto mode = [](const QString &path) -> int {
        struct stat info{};
        return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
    };
    bool ok = mode(folder) == 0700;
    for (const char *name : {"/heliograph.db", "/heliograph.db-wal", "/heliograph.db-shm", "/install", "/lock"}) {
        const int found = mode(folder + QString::fromLatin1(name));
        ok = ok && (found < 0 || found == 0600);
    }
    return ok;
}

} // namespace

Result<SelfTest> runSelfTest(Connection &c, const QString &folder)
{
    SelfTest test;
    const auto integrity = c.all<QString>(QStringLiteral("PRAGMA integrity_check(20)"), {}, [](const Statement &row) { return row.text(0); });
    if (!integrity)
        return tl::unexpected<Error>(integrity.error());
    if (integrity->value(0) != QStringLiteral("ok"))
        test.integrity = *integrity;
    const auto orphans = c.integer(
        QStringLiteral("SELECT (SELECT count(*) FROM message m LEFT JOIN customer c ON c.id=m.thread_id WHERE c.id IS NULL)"
                       " + (SELECT count(*) FROM outbox o LEFT JOIN message m ON m.id=o.message_id WHERE m.id IS NULL)"
                       " + (SELECT count(*) FROM attempt a LEFT JOIN outbox o ON o.message_id=a.message_id WHERE o.message_id IS NULL)"
                       " + (SELECT count(*) FROM receipt r LEFT JOIN outbox o ON o.message_id=r.message_id WHERE o.message_id IS NULL)"
                       " + (SELECT count(*) FROM contact_point p LEFT JOIN customer c ON c.id=p.customer_id WHERE c.id IS NULL)"));
    if (!orphans)
        return tl::unexpected<Error>(orphans.error());
    test.orphanRows = int(*orphans);
    const auto held = c.all<std::pair<qint64, qint64>>(
        QStringLiteral("SELECT count(*), coalesce(min(created_at), 0) FROM outbox WHERE state = 1"), {},
        [](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!held)
        return tl::unexpected<Error>(held.error());
    test.heldRows = int(held->first().first);
    test.oldestHeldAt = held->first().second;
    test.schemaVersion = int(c.integer(QStringLiteral("PRAGMA user_version")).value_or(0));
    test.sqliteVersion = c.text(QStringLiteral("SELECT sqlite_version()")).value_or(QString());
    test.databaseBytes = QFileInfo(storeFile(folder)).size();
    test.walBytes = QFileInfo(storeFile(folder) + QStringLiteral("-wal")).size();
    test.fileSystem = networkFileSystem(folder);
    test.modesPrivate = privateModes(folder);
    return test;
}

} // namespace heliograph::store
