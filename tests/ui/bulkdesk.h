// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/person.h"
#include "ui/demodesk.h"

namespace heliograph::test {

/// A desk with customers who may be texted, and a few who may not.
struct BulkDesk : DemoDesk {
    QList<qint64> people;

    explicit BulkDesk(int count)
    {
        static constexpr const char16_t *kNames[] = {u"Aoife Byrne", u"Bartholomew Tinsley-Hargreaves", u"Chidi Eze", u"Daniel Mbeki", u"Elif Kaya",
                                                     u"Freya Nyström", u"Grace Adeyemi", u"Henrik Solberg", u"Imani Mwangi", u"Jonas Weidmann"};
        await(settings->set(QStringLiteral("price.table"), QStringLiteral(R"([{"account":"demo","region":"GB","price":"0.04","currency":"EUR","source":"contract","date":"2026-01-01"}])")));
        people = await(store->write([count, now = clock.nowMs()](store::Unit &unit) -> Result<QList<qint64>> {
            QList<qint64> ids;
            for (int i = 0; i < count; ++i) {
                const QString name = QString::fromUtf16(kNames[i % std::size(kNames)]) + (i < 10 ? QString() : QStringLiteral(" %1").arg(i / 10));
                const auto id = add(unit, name, QStringLiteral("+447400%1").arg(300'000 + i), i % 9 != 4, i % 9 != 7, now);
                if (!id)
                    return tl::unexpected<Error>(id.error());
                ids.append(*id);
            }
            return ids;
        }));
        settle();
    }
    static Result<qint64> add(store::Unit &unit, const QString &name, const QString &e164, bool verified, bool consented, qint64 now)
    {
        const auto id = addMobile(unit, name, e164);
        if (!id)
            return id;
        if (const Status proven = verified ? proveNumber(unit, *id, e164, now) : Status(Done{}); !proven)
            return tl::unexpected<Error>(proven.error());
        return recordConsent(unit, *id, e164, now, consented ? ConsentStatus::OptIn : ConsentStatus::OptOut).map([id = *id](Done) { return id; });
    }
};

} // namespace heliograph::test
