// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace heliograph::store {

namespace {

tl::unexpected<Error> systemError(const char *what)
{
    const ErrorCode code = errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : errno == EIO ? ErrorCode::Io : ErrorCode::StoreUnavailable;
    return fail(code, QString::fromLatin1(what));
}

const QStringList &databaseSuffixes()
{
    static const QStringList suffixes{QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};
    return suffixes;
}

} // namespace

FileKind fileKind(const QString &path)
{
    struct stat info{};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return FileKind::Absent;
    return S_ISREG(info.st_mode) ? FileKind::Regular : FileKind::Other;
}

Status makePrivateFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (!QDir().mkpath(folder))
        return systemError("folder");
    struct stat info{};
    if (::stat(path.constData(), &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != ::geteuid())
        return fail(ErrorCode::StoreUnavailable, QStringLiteral("folder"));
    if ((info.st_mode & 07777) != 0700 && ::chmod(path.constData(), 0700) != 0)
        return fail(ErrorCode::StoreUnavailable, QStringLiteral("folder_mode"));
    return Done{};
}

Status makePrivateFiles(const QString &folder)
{
    const QString db = storeFile(folder);
    QStringList files{folder + QStringLiteral("/lock"), folder + QStringLiteral("/install")};
    for (const QString &suffix : databaseSuffixes())
        files += db + suffix;
    for (const QString &file : std::as_const(files)) {
        const QByteArray path = QFile::encodeName(file);
        struct stat info{};
        if (::lstat(path.constData(), &info) != 0)
            continue;
        if ((info.st_mode & 07777) != 0600 && (!S_ISREG(info.st_mode) || ::chmod(path.constData(), 0600) != 0))
            return fail(ErrorCode::StoreUnavailable, QStringLiteral("file_mode"));
    }
    return Done{};
}

Status syncFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return systemError("open");
    const bool ok = ::fsync(fd) == 0;
    const int saved = errno;
    ::close(fd);
    errno = saved;
    return ok ? Status(Done{}) : Status(systemError("fsync"));
}

Status moveDurably(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError("rename");
    return syncFile(QFileInfo(to).absolutePath());
}

Status moveDatabase(const QString &from, const QString &to)
{
    for (const QString &suffix : databaseSuffixes()) {
        if (fileKind(from + suffix) == FileKind::Absent)
            continue;
        if (const Status moved = moveDurably(from + suffix, to + suffix); !moved)
            return moved;
    }
    return Done{};
}

void removeDatabase(const QString &path)
{
    for (const QString &suffix : databaseSuffixes())
        QFile::remove(path + suffix);
}

QString stamp(qint64 nowMs)
{
    return QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString unusedName(const QString &base)
{
    QString name = base;
    for (int n = 2; fileKind(name) != FileKind::Absent; ++n)
        name = base + QLatin1Char('-') + QString::number(n);
    return name;
}

} // namespace heliograph::store
