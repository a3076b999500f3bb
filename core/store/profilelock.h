// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

namespace heliograph::store {

/// The one writer of a profile: an exclusive flock() on `<profile>/lock`. The kernel lets go of it with its process,
/// so the lock of a dead pid, or a file that another computer left, is taken over at once.
class ProfileLock
{
public:
    /// Tries for `waitMs`. ProfileInUse: detail is the holder's pid. StoreUnavailable: the folder cannot be used.
    static Result<std::unique_ptr<ProfileLock>> acquire(const QString &folder, int waitMs);
    ~ProfileLock();
    Q_DISABLE_COPY_MOVE(ProfileLock)

    /// The last holder ended while its write-ahead log was open: that log must still be there.
    [[nodiscard]] bool journalWasOpen() const { return m_journalWasOpen; }
    void setJournalOpen(bool open);

private:
    explicit ProfileLock(int fd) : m_fd(fd) {}
    int m_fd;
    bool m_journalWasOpen = false;
};

} // namespace heliograph::store
