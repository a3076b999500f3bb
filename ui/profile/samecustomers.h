// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/merge.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

/// Quietly below the card: who may be the same person and why, and who was merged into this one, while that can be undone.
class SameCustomers final : public QWidget
{
    Q_OBJECT
public:
    explicit SameCustomers(QWidget *parent = nullptr);
    void show(const QList<Duplicate> &duplicates, const QList<MergeRecord> &merges, qint64 nowMs);
    void refuse(const QString &reason);

Q_SIGNALS:
    void compareWanted(qint64 customerId);
    void notSameWanted(qint64 customerId);
    void unmergeWanted(qint64 mergeId);

private:
    void addDuplicate(const Duplicate &duplicate);
    void addMerge(const MergeRecord &merge, qint64 nowMs);
    QList<Duplicate> m_duplicates;
    QList<MergeRecord> m_merges;
    QVBoxLayout *m_rows;
};

} // namespace heliograph::ui
