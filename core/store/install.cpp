// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/install.h"

#include "store/files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

#include <sys/stat.h>

namespace heliograph::store {

namespace {

QString installFile(const QString &folder)
{
    return folder + QStringLiteral("/install");
}

QString inodeOf(int fd)
{
    struct stat info{};
    return ::fstat(fd, &info) == 0 ? QString::number(info.st_ino) : QString();
}

} // namespace

QString machineHash()
{
    return QString::fromLatin1(
        QCryptographicHash::hash("heliograph:" + QSysInfo::machineUniqueId(), QCryptographicHash::Sha256).toHex());
}

QString randomId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool hasInstall(const QString &folder)
{
    return fileKind(installFile(folder)) != FileKind::Absent;
}

std::optional<Install> readInstall(const QString &folder)
{
    if (fileKind(installFile(folder)) != FileKind::Regular)
        return std::nullopt;
    QFile file(installFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(4096)).object();
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    if (text("inode") != inodeOf(file.handle()) || text("machine") != machineHash())
        return std::nullopt;
    return Install{text("install_id"), text("machine"), text("restore_epoch"), text("store_id")};
}

Status writeInstall(const QString &folder, const Install &install)
{
    const QString part = installFile(folder) + QStringLiteral(".part");
    QFile::remove(part);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::StoreUnavailable, QStringLiteral("install"));
    const QJsonObject json{{QStringLiteral("install_id"), install.installId},
                           {QStringLiteral("machine"), install.machine},
                           {QStringLiteral("restore_epoch"), install.restoreEpoch},
                           {QStringLiteral("store_id"), install.storeId},
                           {QStringLiteral("inode"), inodeOf(file.handle())}};
    const QByteArray bytes = QJsonDocument(json).toJson();
    if (file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorCode::DiskFull, QStringLiteral("install"));
    file.close();
    if (const Status synced = syncFile(part); !synced)
        return synced;
    return moveDurably(part, installFile(folder));
}

} // namespace heliograph::store
