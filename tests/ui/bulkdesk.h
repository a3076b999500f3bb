// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
        Customer c;
        c.name = name;
        c.zone = QStringLiteral("Europe/London");
        c.numbers = {ContactPoint{0, 0, e164, QStringLiteral("GB"), NumberType::Mobile, true, false, true}};
        const auto id = unit.customers.insert(c);
        if (!id)
            return id;
        if (verified) {
            Verification v;
            v.customerId = *id;
            v.e164 = e164;
            v.expiresAt = now + 600'000;
            const auto vid = unit.verifications.insert(v);
            if (!vid)
                return vid;
            if (const auto ok = unit.verifications.markVerified(*vid, Channel::WebChat, now, now + qint64(180) * 86'400'000); !ok)
                return tl::unexpected<Error>(ok.error());
        }
        ConsentRecord consent;
        consent.customerId = *id;
        consent.e164 = e164;
        consent.scope = QStringLiteral("sms");
        consent.source = consented ? QStringLiteral("order form") : QStringLiteral("STOP");
        consent.status = consented ? ConsentStatus::OptIn : ConsentStatus::OptOut;
        consent.at = now;
        const auto line = unit.consents.append(consent);
        return line ? id : line;
    }
};

} // namespace heliograph::test
