// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>

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

/// The other end of an Async, in as many hands as it takes.
template<typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template<typename T>
Promise<T> begunPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

/// Once for each promise.
template<typename T>
void settle(const Promise<T> &promise, std::type_identity_t<Result<T>> value)
{
    promise->addResult(std::move(value));
    promise->finish();
}

/// A future that is finished already.
template<typename T>
Async<T> finished(Result<T> value)
{
    const auto promise = begunPromise<T>();
    settle(promise, std::move(value));
    return promise->future();
}

} // namespace heliograph
