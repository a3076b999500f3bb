// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include "store/backup.h"
#include "store/connection.h"
#include "store/files.h"
#include "store/openprofile.h"
#include "store/readers.h"
#include "store/selftestrun.h"
#include "store/writer.h"

#include <QFile>
#include <QPointer>

#include <atomic>
#include <sys/stat.h>

namespace heliograph::store {

struct Store::Private {
    QString folder;
    OpenReport report;
    std::atomic<int> inFlight = 0;
    std::atomic<bool> damaged = false;
    std::unique_ptr<ProfileLock> lock; ///< null: read-only
    std::shared_ptr<StopGate> stops = std::make_shared<StopGate>();
    std::unique_ptr<Readers> readers;
    std::unique_ptr<Writer> writer;
    std::vector<std::unique_ptr<QThread>> copies;
};

namespace {

constexpr int kReaders = 2;

} // namespace

Store::Store() : d(std::make_unique<Private>()) {}

Store::~Store()
{
    if (!d->readers)
        return; // never came to be open
    for (const auto &thread : d->copies)
        thread->wait();
    // The readers first: the last connection to close is then the one that may checkpoint.
    d->readers->stop();
    d->writer.reset();
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, qint64 nowMs, int lockWaitMs)
{
    ::umask(077);
    if (const Status made = makePrivateFolder(folder); !made)
        return tl::unexpected<Error>(made.error());
    auto lock = ProfileLock::acquire(folder, lockWaitMs);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (const Status modes = makePrivateFiles(folder); !modes && fileKind(storeFile(folder)) != FileKind::Other)
        return tl::unexpected<Error>(modes.error());
    auto report = prepareProfile(folder, **lock, nowMs);
    if (!report)
        return tl::unexpected<Error>(report.error());
    std::unique_ptr<Store> store(new Store);
    store->d->folder = folder;
    store->d->report = *report;
    store->d->lock = std::move(*lock);
    Store *self = store.get();
    const auto damaged = [self] { self->meetDamage(); };
    store->d->readers = std::make_unique<Readers>(storeFile(folder), kReaders, damaged);
    store->d->writer = std::make_unique<Writer>(storeFile(folder), *store->d->lock, *store->d->readers, *store->d->stops, [self](const QList<Change> &changes) {
        QMetaObject::invokeMethod(self, [self, changes] { Q_EMIT self->changed(changes); }, Qt::QueuedConnection);
    }, damaged);
    if (const Status started = store->d->writer->started(); !started)
        return tl::unexpected<Error>(started.error());
    if (const Status modes = makePrivateFiles(folder); !modes)
        return tl::unexpected<Error>(modes.error());
    return store;
}

Result<std::unique_ptr<Store>> Store::openReadOnly(const QString &folder)
{
    if (const Status readable = checkReadable(folder); !readable)
        return tl::unexpected<Error>(readable.error());
    std::unique_ptr<Store> store(new Store);
    store->d->folder = folder;
    store->d->readers = std::make_unique<Readers>(storeFile(folder), 1, [] {});
    return store;
}

void Store::meetDamage()
{
    if (d->damaged.exchange(true))
        return;
    markDamaged(d->folder);
    QMetaObject::invokeMethod(this, [this] { Q_EMIT damaged(); }, Qt::QueuedConnection);
}

const OpenReport &Store::report() const
{
    return d->report;
}

bool Store::readOnly() const
{
    return !d->writer;
}

std::shared_ptr<const StopGate> Store::stopGate() const
{
    return d->stops;
}

int Store::inFlight() const
{
    return d->inFlight.load();
}

void Store::landed()
{
    // Two hops: a watcher that was attached after the promise finished has posted its own event by the first.
    QMetaObject::invokeMethod(this, [this] {
        QMetaObject::invokeMethod(this, [this] { d->inFlight.fetch_sub(1); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void Store::enqueueWrite(std::function<Status(Unit &)> job, std::function<void(const Status &)> committed, bool scrub)
{
    d->inFlight.fetch_add(1);
    if (!d->writer) {
        committed(fail(ErrorCode::ProfileInUse));
        landed();
        return;
    }
    d->writer->enqueue({std::move(job), [this, committed = std::move(committed)](const Status &status) {
        committed(status);
        landed();
    }, scrub});
}

void Store::enqueueRead(std::function<void(View *, const Status &)> job)
{
    d->inFlight.fetch_add(1);
    d->readers->enqueue([this, job = std::move(job)](View *view, const Status &ready) {
        job(view, ready);
        landed();
    });
}

Async<Done> Store::backup(const QString &file, qint64)
{
    return aside<Done>([file](const QString &folder) { return copyStore(storeFile(folder), file, true); });
}

Async<SelfTest> Store::selfTest()
{
    return aside<SelfTest>([this](const QString &folder) -> Result<SelfTest> {
        Result<SelfTest> test = fail(ErrorCode::Internal);
        {
            auto connection = Connection::open(storeFile(folder), Connection::Mode::Read);
            if (!connection)
                return tl::unexpected<Error>(connection.error());
            test = runSelfTest(**connection, folder);
        }
        if (!test || readOnly())
            return test;
        // A unit that never commits: the index can only be checked by a connection that could write it.
        const Status verdict = write([](Unit &unit) -> Status {
            const Status intact = unit.search.check();
            return intact ? Status(fail(ErrorCode::Cancelled)) : intact;
        }).result();
        // A disk that is full, or a store that closes, says nothing about the index.
        test->searchIntact = verdict.error().code != ErrorCode::StoreDamaged;
        test->searchChecked = !test->searchIntact || verdict.error().code == ErrorCode::Cancelled;
        return test;
    });
}

Async<Done> Store::rebuildSearch()
{
    return write([](Unit &unit) -> Status { return unit.search.rebuild(); });
}

void Store::runAside(std::function<void(const QString &)> job)
{
    d->inFlight.fetch_add(1);
    d->copies.emplace_back(QThread::create([this, job = std::move(job), folder = d->folder] {
        job(folder);
        landed();
    }));
    d->copies.back()->setObjectName(QStringLiteral("store-aside"));
    d->copies.back()->start();
}

Status Store::restore(const QString &folder, const QString &file, qint64 nowMs)
{
    ::umask(077);
    if (const Status made = makePrivateFolder(folder); !made)
        return made;
    auto lock = ProfileLock::acquire(folder, 5000);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (const Status sound = inspectStore(file, true); !sound)
        return sound;
    const QString incoming = storeFile(folder) + QStringLiteral(".restore");
    removeDatabase(incoming);
    if (const Status copied = copyStore(file, incoming, true); !copied)
        return copied;
    const QString db = storeFile(folder);
    if (fileKind(db) == FileKind::Regular) {
        const bool log = fileKind(db + QStringLiteral("-wal")) != FileKind::Absent;
        if (const Status erased = eraseAgain(incoming, db, nowMs); !erased)
            return erased;
        // Reading made an empty log, which a connection that only reads does not take away.
        for (const QString &made : {db + QStringLiteral("-wal"), db + QStringLiteral("-shm")}) {
            if (!log)
                QFile::remove(made);
        }
    }
    if (fileKind(db) != FileKind::Absent) {
        if (const Status moved = moveDatabase(db, unusedName(db + QStringLiteral(".before-restore-") + stamp(nowMs))); !moved)
            return moved;
    }
    (*lock)->setJournalOpen(false);
    return moveDurably(incoming, db);
}

} // namespace heliograph::store
