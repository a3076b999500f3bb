// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"

#include <QStringList>

namespace heliograph {

inline constexpr qint64 kMergeReversibleMs = qint64(30) * 24 * 3600'000;

/// Why two customers may be one person.
enum class SameHint { Number, BrazilNinthDigit, Email, NameAndRegion };

struct Duplicate {
    Customer customer;
    QList<SameHint> hints; ///< strongest first
    friend bool operator==(const Duplicate &, const Duplicate &) = default;
};

/// What a merge would do, for the person who decides.
struct MergePlan {
    Customer kept;
    Customer gone;
    int numbers = 0;         ///< of the one who goes, without those that both have
    int conversations = 0;
    int messages = 0;
    int consents = 0;
    int drafts = 0;
    QStringList carried;     ///< E.164: proofs that go over, because both have the number
    QStringList ended;       ///< E.164: proofs that end, because only the one who goes has the number
    QStringList optedOut;    ///< E.164: stay opted out
};

/// A merge that was made. Of the customer who went nothing else is left under their own id.
struct MergeRecord {
    qint64 id = 0;
    qint64 keptId = 0;
    qint64 goneId = 0;
    qint64 at = 0;
    QString actor;
    qint64 undoneAt = 0;     ///< 0: it stands
    QJsonObject before;      ///< what it takes to undo it
    [[nodiscard]] QString goneName() const { return before.value(QLatin1String("gone")).toObject().value(QLatin1String("name")).toString(); }
    [[nodiscard]] bool reversible(qint64 nowMs) const { return undoneAt == 0 && nowMs - at < kMergeReversibleMs; }
    friend bool operator==(const MergeRecord &, const MergeRecord &) = default;
};

} // namespace heliograph
