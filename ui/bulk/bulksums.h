// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/bulk.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

/// What a send would be: how many, of which size, and what that costs.
class BulkSums final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkSums(QWidget *parent = nullptr);
    /// `left`: segments that today's limit leaves; −1: there is none.
    void setTotals(const BulkTotals &totals, int left);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const QString &name, const QString &value, bool strong);
    QVBoxLayout *m_column;
};

} // namespace heliograph::ui
