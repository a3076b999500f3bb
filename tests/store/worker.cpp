// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// A process for tests to kill, to fault and to run beside itself.
#include "store/storefixture.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace heliograph;
using namespace heliograph::test;

namespace {

void say(const char *word, const QString &text)
{
    std::printf("%s %s\n", word, qPrintable(text));
    std::fflush(stdout);
}

/// Writes rows until `count` or the end; says "ok DRAFT" only after the store said so.
int writeRows(store::Store &store, int count)
{
    const auto customer = store.write([](store::Unit &u) -> Result<qint64> {
        const auto known = u.customers.list({}, 1, 0);
        if (known && !known->isEmpty())
            return known->first().id;
        Customer c;
        c.name = QStringLiteral("Ada");
        return u.customers.insert(c);
    }).result();
    for (int i = 0; count == 0 || i < count; ++i) {
        const QString draft = uuid();
        say("try", draft);
        const auto sent = store.write([=](store::Unit &u) -> Result<qint64> {
            return queueIn(u, customer.value_or(1), QStringLiteral("+447700900142"), draft, QStringLiteral("Hello there, number ") + draft);
        }).result();
        say(sent ? "ok" : sent.error().detail == QStringLiteral("in_doubt") ? "doubt" : "no", draft);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const int wait = std::strcmp(argv[1], "lock") == 0 ? 0 : 5000;
    auto opened = store::Store::open(folder, kNow, wait);
    if (!opened) {
        say("refused", QString::number(int(opened.error().code)) + QLatin1Char(' ') + opened.error().detail);
        return 5;
    }
    say("opened", QString::number(int((*opened)->report().kind)));
    if (std::strcmp(argv[1], "lock") == 0) {
        char byte;
        (void)!::read(0, &byte, 1);
        return 0;
    }
    if (std::strcmp(argv[1], "backup") == 0) {
        const auto made = (*opened)->backup(folder + QStringLiteral("/copy.db"), kNow).result();
        return made ? 0 : 1;
    }
    return writeRows(**opened, argc > 3 ? QString::fromLatin1(argv[3]).toInt() : 0);
}
