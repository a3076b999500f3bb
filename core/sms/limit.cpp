// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/limit.h"

#include "sms/clusters.h"

#include <QString>

namespace heliograph::sms {

namespace {

/// Units that one segment alone can hold, at most.
qsizetype single(const Segments &measure)
{
    return measure.encoding == Encoding::Gsm7 ? 160 : 70;
}

} // namespace

qsizetype fitting(QStringView text, QStringView suffix, const Rules &rules, const Limit &limit)
{
    const auto whole = [&](qsizetype keep) { return text.left(keep).toString() + suffix.toString(); };
    const Segments all = measure(whole(text.size()), rules);
    qsizetype keep = text.size();
    if (limit.segments > 0 && all.splits.size() > limit.segments)
        keep = qMin(keep, limit.segments == 1 ? single(all) : all.splits.at(limit.segments - 1));
    if (limit.utf16 > 0)
        keep = qMin<qsizetype>(keep, limit.utf16 - suffix.size());
    for (; keep > 0; --keep) {
        const bool between = keep == text.size() || isClusterBoundary(text, keep, 0);
        if (between && (limit.segments <= 0 || measure(whole(keep), rules).segments <= limit.segments))
            return keep;
    }
    return 0;
}

Segments upTo(QStringView text, const Segments &measured, int segments)
{
    if (segments <= 0 || measured.splits.size() <= segments)
        return measured;
    qsizetype over = measured.splits.at(segments - 1);
    if (segments == 1) {
        over = qMin(single(measured), text.size());
        const auto fits = [&](qsizetype end) {
            return measured.encoding == Encoding::Ucs2 ? !text.at(end - 1).isHighSurrogate() : measure(text.left(end)).segments <= 1;
        };
        while (over > 0 && !fits(over))
            --over;
    }
    Segments shown = measured;
    shown.splits = measured.splits.first(segments - 1);
    shown.splits.append(over);
    shown.splits.append(qMax(over + 1, measured.splits.last()));
    return shown;
}

} // namespace heliograph::sms
