// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// reliability.md A5: at least 500 appends a second to the audit trail, each a unit of its own as every act at the desk makes one,
// beside bare inserts of the same rows without a chain; and how fast the chain is walked. Fails under 500, whatever the machine does.
#include "store/storefixture.h"
#include "support/testsize.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sqlite3.h>

#include <cstdio>

using namespace heliograph;
using namespace heliograph::test;

namespace {

constexpr int kRound = 100; ///< appends that wait for each other, as of a busy desk

double perSecond(int count, const QElapsedTimer &timer)
{
    return count * 1e9 / double(timer.nsecsElapsed());
}

double appends(store::Store &store, int count)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; i += kRound) {
        QList<QFuture<Result<qint64>>> all;
        for (int k = i; k < i + kRound; ++k) {
            all += store.write([k](store::Unit &u) {
                return u.audit.append({0, kNow + k, QStringLiteral("Ines Duarte"), QStringLiteral("sms.queued"), QStringLiteral("message:%1").arg(k),
                                       {{QStringLiteral("kind"), QStringLiteral("one_way")}}, {}, {}});
            });
        }
        for (const auto &one : std::as_const(all))
            value(one);
    }
    return perSecond(count, timer);
}

/// The same rows into the same file, in groups of the same size, without hashes.
double bareInserts(const QString &file, int count)
{
    sqlite3 *db = nullptr;
    sqlite3_open(qPrintable(file), &db);
    const auto run = [db](const char *sql) {
        if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
    };
    run("PRAGMA synchronous=FULL");
    run("CREATE TABLE bare (seq INTEGER PRIMARY KEY, at INTEGER, actor TEXT, action TEXT, object TEXT, details TEXT)");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO bare (at, actor, action, object, details) VALUES (?, 'Ines Duarte', 'sms.queued', 'message:1', '{\"kind\":\"one_way\"}')",
                       -1, &insert, nullptr);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        if (i % kRound == 0)
            run("BEGIN IMMEDIATE");
        sqlite3_bind_int64(insert, 1, kNow + i);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        if (i % kRound == kRound - 1)
            run("COMMIT");
    }
    const double rate = perSecond(count, timer);
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return rate;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString at = folder.filePath(QStringLiteral("desk"));
    const int count = scaled(5'000, 100'000);
    double ours = 0, lone = 0, walked = 0;
    {
        const auto store = openStore(at);
        ours = appends(*store, count);
        QElapsedTimer timer;
        timer.start();
        const int single = scaled(100, 1'000);
        for (int i = 0; i < single; ++i)
            value(store->write([](store::Unit &u) { return u.audit.append({0, kNow, {}, QStringLiteral("sms.queued"), {}, {}, {}, {}}); }));
        lone = perSecond(single, timer);
        timer.restart();
        const auto verdict = value(store->read([](store::View &v) { return v.audit.verify(); }));
        walked = perSecond(int(verdict.entries), timer);
        if (!verdict.intact)
            qFatal("broken");
    }
    const double bare = bareInserts(at + QStringLiteral("/heliograph.db"), count);
    std::printf("appends to the trail: %.0f/s, bare inserts %.0f/s, ours / bare %.2f (A5: at least 500/s)\n", ours, bare, ours / bare);
    std::printf("one after the other, each waiting for its fsync: %.0f/s; walked: %.0f entries/s\n", lone, walked);
    return ours < 500 ? 1 : 0;
}
