// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/retention.h"
#include "store/store.h"

#include <atomic>
#include <functional>

/// A purge, in a thread of the caller's that may wait for the store.
namespace heliograph::retention {

struct Surroundings {
    store::Store &store;
    RetentionBefore before;
    QByteArray key;     ///< signs the cut of the trail; empty: it is not here, and the trail stays whole
    QString actor;      ///< empty: the desk by itself
    qint64 nowMs = 0;
    const std::atomic_bool &cancelled;
    std::function<void(qint64 done, qint64 total)> progress;
};

[[nodiscard]] Result<RetentionCount> purge(const Surroundings &s);

} // namespace heliograph::retention
