// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/profilelock.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace heliograph::store {

namespace {

QByteArray lockText(int fd)
{
    QByteArray text(64, '\0');
    const ssize_t got = ::pread(fd, text.data(), size_t(text.size()), 0);
    return got > 0 ? text.first(got) : QByteArray();
}

} // namespace

Result<std::unique_ptr<ProfileLock>> ProfileLock::acquire(const QString &folder, int waitMs)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/lock"));
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (fd < 0)
        return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::StoreUnavailable, QStringLiteral("lock"));
    struct stat info{};
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(fd);
        return fail(ErrorCode::StoreUnavailable, QStringLiteral("lock"));
    }
    QElapsedTimer waited;
    waited.start();
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (waited.elapsed() >= waitMs) {
            const QByteArray holder = lockText(fd).split(' ').value(0);
            ::close(fd);
            return fail(ErrorCode::ProfileInUse, QString::fromLatin1(holder));
        }
        QThread::msleep(20);
    }
    std::unique_ptr<ProfileLock> lock(new ProfileLock(fd));
    lock->m_journalWasOpen = lockText(fd).contains(" open");
    if (!lock->m_journalWasOpen)
        lock->setJournalOpen(false);
    return lock;
}

ProfileLock::~ProfileLock()
{
    ::close(m_fd);
}

void ProfileLock::setJournalOpen(bool open)
{
    const QByteArray text = QByteArray::number(qint64(::getpid())) + (open ? " open \n" : " shut \n");
    if (::pwrite(m_fd, text.constData(), size_t(text.size()), 0) == text.size())
        (void)!::ftruncate(m_fd, text.size());
}

} // namespace heliograph::store
