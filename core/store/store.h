// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/async.h"
#include "domain/records.h"
#include "store/selftest.h"
#include "store/stopgate.h"
#include "store/unit.h"

#include <QObject>

#include <functional>
#include <memory>

namespace heliograph::store {

/// How a profile's store was found when it was opened.
struct OpenReport {
    enum class Kind { Opened, Created, Migrated, DamagedMovedAside };
    Kind kind = Kind::Opened;
    QString movedTo;        ///< DamagedMovedAside: where the damaged file is now
    QString newestBackup;   ///< DamagedMovedAside: newest verified backup, if any
    int heldAfterRestore = 0;
    /// Every open row was held: the install id or the restore epoch differ (restored, cloned, copied), or the newest
    /// commits are lost with their log.
    bool restored = false;
    QString installId;
};

/// One profile's database: a writer thread with the only write connection (group commit, one SAVEPOINT
/// per unit) and read-only reader threads. Services hand it functions; the functions see tables, never SQL.
class Store : public QObject
{
    Q_OBJECT
public:
    /// `folder` is the profile (0700, files 0600). Opens, migrates, recovers. Blocks; call before the window is shown
    /// or from a thread of the caller's.
    /// A second writer waits `lockWaitMs`, then ProfileInUse (detail: the holder's pid).
    static Result<std::unique_ptr<Store>> open(const QString &folder, qint64 nowMs, int lockWaitMs = 5000);
    /// Beside a writer, or without one: takes no lock, makes and migrates nothing; every write() is ProfileInUse.
    static Result<std::unique_ptr<Store>> openReadOnly(const QString &folder);
    ~Store() override;

    [[nodiscard]] const OpenReport &report() const;
    [[nodiscard]] bool readOnly() const;

    /// Runs `fn(Unit &) -> Result<T>` on the writer thread inside its own savepoint; the future finishes after the
    /// COMMIT that made it durable (fsync). An error rolls this unit back alone. When a COMMIT itself fails the outcome is
    /// looked up by what the unit left (Unit::proof), never repeated blindly.
    template<typename Fn>
    auto write(Fn fn) -> QFuture<std::invoke_result_t<Fn, Unit &>>
    {
        return enqueued(std::move(fn), false);
    }
    /// The same, alone in its commit, and afterwards nothing that it deleted is left in the file, its log or the search index: seconds
    /// for a large store. The future finishes after that; an error then leaves a mark, and the next opening makes up for it.
    template<typename Fn>
    auto writeAndScrub(Fn fn) -> QFuture<std::invoke_result_t<Fn, Unit &>>
    {
        return enqueued(std::move(fn), true);
    }

    /// Runs `fn(const View &) -> Result<T>` on a reader thread, inside one read transaction.
    template<typename Fn>
    auto read(Fn fn) -> QFuture<std::invoke_result_t<Fn, View &>>
    {
        using R = std::invoke_result_t<Fn, View &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        enqueueRead([fn = std::move(fn), promise](View *view, const Status &ready) mutable {
            promise->addResult(view ? fn(*view) : R(tl::unexpected<Error>(ready.error())));
            promise->finish();
        });
        return promise->future();
    }

    /// Asked by what sends, from any thread, right before a byte leaves.
    [[nodiscard]] std::shared_ptr<const StopGate> stopGate() const;

    /// Writes and reads under way, continuations in the UI thread included. 0 and an empty event queue: quiescent.
    [[nodiscard]] int inFlight() const;

    /// A verified copy (VACUUM INTO + quick_check + fsync), 0600. It marks itself: opened later, every open row is held.
    Async<Done> backup(const QString &file, qint64 nowMs);
    /// Replaces the store of a closed profile with a backup, after checking it. The old file is kept beside it.
    static Status restore(const QString &folder, const QString &file, qint64 nowMs);

    /// Reads every page and compares the search index with the messages: seconds for a large store.
    Async<SelfTest> selfTest();
    Async<Done> rebuildSearch();

Q_SIGNALS:
    /// After each commit, in the UI thread.
    void changed(const QList<heliograph::Change> &changes);
    /// Once, in the UI thread: the file turned out to be damaged. The next opening checks all of it and, where it is,
    /// moves it aside and names the newest verified backup.
    void damaged();

private:
    Store();
    void enqueueWrite(std::function<Status(Unit &)> job, std::function<void(const Status &)> committed, bool scrub);
    template<typename Fn>
    auto enqueued(Fn fn, bool scrub) -> QFuture<std::invoke_result_t<Fn, Unit &>>
    {
        using R = std::invoke_result_t<Fn, Unit &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto value = std::make_shared<R>(tl::unexpected<Error>(Error{}));
        enqueueWrite(
            [fn = std::move(fn), value](Unit &unit) mutable -> Status {
                *value = fn(unit);
                if (!*value)
                    return tl::unexpected<Error>(value->error());
                return Done{};
            },
            [promise, value](const Status &committed) {
                promise->addResult(committed ? std::move(*value) : R(tl::unexpected<Error>(committed.error())));
                promise->finish();
            }, scrub);
        return promise->future();
    }
    void enqueueRead(std::function<void(View *, const Status &)> job);
    /// Runs in a thread of its own, with connections of its own, so that neither writes nor reads wait for it.
    void runAside(std::function<void(const QString &folder)> job);
    template<typename T>
    Async<T> aside(std::function<Result<T>(const QString &folder)> fn)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        runAside([promise, fn = std::move(fn)](const QString &folder) {
            promise->addResult(fn(folder));
            promise->finish();
        });
        return promise->future();
    }
    void landed();
    void meetDamage();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace heliograph::store
