// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/unit.h"

#include <QHash>
#include <QJsonArray>

namespace heliograph::merges {

/// What MergeRecord::before says, taken apart. Fields that were changed since the merge stay as they are now.
struct MergeUndo {
    Customer kept;                          ///< profile fields as they are to be
    Customer gone;                          ///< with the numbers that both had
    QStringList borrowedLabels;             ///< that the kept one carries only since the merge
    store::MergeTable::Holdings moved;
    QList<ContactPoint> numbers;            ///< of both, as they were
    QHash<qint64, QString> endedProofs;     ///< verification id → its detail before
    QList<Draft> drafts;                    ///< of both, as they were
    [[nodiscard]] const Draft *draft(qint64 customerId, const QString &mode) const;
};

/// Everything needed to undo the merge of `gone` into `kept`, whose fields become those of `merged`.
[[nodiscard]] QJsonObject mergeBefore(const Customer &kept, const Customer &gone, const Customer &merged,
                                      const store::MergeTable::Holdings &moved, const QJsonArray &endedProofs, const QList<Draft> &drafts);
[[nodiscard]] MergeUndo mergeUndo(const MergeRecord &record, const Customer &now);

} // namespace heliograph::merges
