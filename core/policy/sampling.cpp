// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/sampling.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace heliograph::policy {

QDate weekOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QList<SampleCandidate> sample(const QList<SampleCandidate> &all, int perAgent, QDate week)
{
    QHash<QString, QList<SampleCandidate>> byAgent;
    for (const SampleCandidate &candidate : all)
        byAgent[candidate.agent].append(candidate);
    const auto lot = [&week](qint64 id) {
        return QCryptographicHash::hash(u"%1/%2"_s.arg(week.toString(Qt::ISODate)).arg(id).toLatin1(), QCryptographicHash::Sha256);
    };
    QSet<qint64> drawn;
    for (QList<SampleCandidate> &theirs : byAgent) {
        std::sort(theirs.begin(), theirs.end(), [&lot](const SampleCandidate &a, const SampleCandidate &b) {
            return std::make_tuple(!a.scored, lot(a.conversationId)) < std::make_tuple(!b.scored, lot(b.conversationId));
        });
        for (const SampleCandidate &candidate : theirs.first(qMin<qsizetype>(perAgent, theirs.size())))
            drawn.insert(candidate.conversationId);
    }
    QList<SampleCandidate> sampled;
    for (const SampleCandidate &candidate : all) {
        if (candidate.failedVerification || drawn.contains(candidate.conversationId))
            sampled.append(candidate);
    }
    return sampled;
}

} // namespace heliograph::policy
