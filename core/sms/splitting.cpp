// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/splitting.h"

#include "sms/clusters.h"

namespace heliograph::sms {

namespace {

qsizetype clusterEnd(QStringView text, qsizetype begin, qsizetype full)
{
    const qsizetype end = lastClusterBoundary(text, begin, full);
    return end > begin ? end : full;
}

/// White space that a line may break at.
bool breaks(QChar c)
{
    return c.isSpace() && c != u'\u00a0' && c != u'\u2007' && c != u'\u202f';
}

qsizetype wordEnd(QStringView text, qsizetype begin, qsizetype full)
{
    for (qsizetype end = full; end > begin; --end) {
        if ((breaks(text.at(end - 1)) || breaks(text.at(end))) && isClusterBoundary(text, end, begin))
            return end;
    }
    return clusterEnd(text, begin, full);
}

} // namespace

qsizetype segmentEnd(QStringView text, qsizetype begin, qsizetype full, Split split)
{
    switch (split) {
    case Split::Pair: return full;
    case Split::Cluster: return clusterEnd(text, begin, full);
    case Split::Words: return wordEnd(text, begin, full);
    }
    return full;
}

} // namespace heliograph::sms
