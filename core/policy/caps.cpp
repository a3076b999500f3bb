// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/caps.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace heliograph::policy {

namespace {

constexpr qsizetype kMostWhole = 9; ///< a day's sum may be larger than a price

qint64 share(qint64 cap, bool bulk)
{
    return bulk ? cap - cap / 10 : cap;
}

qint64 spentIn(const QList<Amount> &costs, const QString &currency)
{
    const auto found = std::find_if(costs.cbegin(), costs.cend(), [&](const Amount &a) { return a.currency == currency; });
    return found == costs.cend() ? 0 : found->micros;
}

} // namespace

Result<QList<Amount>> readAmounts(const QString &text)
{
    QList<Amount> amounts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        const QString currency = words.value(1).toUpper();
        const auto micros = microsOf(words.first(), kMostWhole);
        if (words.size() != 2 || !isCurrency(currency) || !micros || *micros == 0)
            return fail(ErrorCode::InvalidArgument, QStringLiteral("not_an_amount"));
        if (std::any_of(amounts.cbegin(), amounts.cend(), [&](const Amount &a) { return a.currency == currency; }))
            return fail(ErrorCode::InvalidArgument, QStringLiteral("twice"));
        amounts.append({*micros, currency});
    }
    return amounts;
}

std::optional<CapHit> capHit(const CapUse &use, int segments, const Amount &cost)
{
    const qint64 most = share(use.caps.segments, use.bulk);
    if (use.caps.segments > 0 && use.segments + segments > most)
        return CapHit{false, use.segments, most, {}};
    if (cost.currency.isEmpty())
        return std::nullopt;
    for (const Amount &cap : use.caps.costs) {
        const qint64 spent = spentIn(use.costs, cap.currency);
        if (cap.currency == cost.currency && spent + cost.micros > share(cap.micros, use.bulk))
            return CapHit{true, spent, share(cap.micros, use.bulk), cap.currency};
    }
    return std::nullopt;
}

int segmentsLeft(const CapUse &use)
{
    return use.caps.segments == 0 ? -1 : int(qMax<qint64>(0, share(use.caps.segments, use.bulk) - use.segments));
}

qint64 dayStartMs(qint64 nowMs, const QString &zone)
{
    const QTimeZone named = zone.isEmpty() ? QTimeZone() : QTimeZone(zone.toLatin1());
    const QTimeZone here = named.isValid() ? named : QTimeZone::systemTimeZone();
    return QDateTime::fromMSecsSinceEpoch(nowMs, here).date().startOfDay(here).toMSecsSinceEpoch();
}

} // namespace heliograph::policy
