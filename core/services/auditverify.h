// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/auditservice.h"

/// The verification of the trail, in whatever thread calls it; the store is read in windows.
namespace heliograph::auditverify {

struct Surroundings {
    store::Store &store;
    const std::atomic_bool &cancelled;
    std::function<void(qint64 done, qint64 total)> progress;
};

/// `key`: empty where it is not here. `given`: instead of the newest head of the store. Cancelled.
[[nodiscard]] Result<AuditReport> run(const Surroundings &s, const QByteArray &key, const std::optional<audithead::Written> &given);

} // namespace heliograph::auditverify
