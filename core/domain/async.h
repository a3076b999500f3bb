// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

namespace heliograph {

/// The one asynchronous shape: QFuture<Result<T>>, continued only through whenDone().
template<typename T>
using Async = QFuture<Result<T>>;

/// Calls `fn(const T &)` in the context's thread once the future has finished, always
/// queued, never after the context died. Any number of observers may wait for one
/// future. QFuture's own continuations are not used: in Qt 6.4 they assert or crash when the
/// context has died, and a second one silently replaces the first.
/// A promise that was dropped unfinished yields ErrorCode::Cancelled.
template<typename T, typename Fn>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Fn fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        const QFuture<Result<T>> done = watcher->future();
        watcher->deleteLater();
        if (done.resultCount() > 0)
            fn(done.resultAt(0));
        else
            fn(Result<T>(fail(ErrorCode::Cancelled)));
    });
    watcher->setFuture(future);
}

/// A future that is finished already.
template<typename T>
Async<T> finished(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace heliograph
