// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/async.h"

#include <QEventLoop>

namespace heliograph::ctl {

/// Runs the events until the answer is there. Only for a program whose main() runs no loop of its own: never inside another one.
template<typename T>
Result<T> await(const QFuture<Result<T>> &future)
{
    QEventLoop events;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &events, &QEventLoop::quit);
    watcher.setFuture(future);
    events.exec();
    return future.resultCount() > 0 ? future.resultAt(0) : Result<T>(fail(ErrorCode::Cancelled));
}

} // namespace heliograph::ctl
