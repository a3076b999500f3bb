// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/bulk.h"

#include <QWidget>

namespace heliograph::ui {

/// How far a bulk send is: delivered, accepted, not sure and failed, out of all that go. The same stands in words beside it.
class BulkBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);
    void setTotals(const BulkTotals &totals);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BulkTotals m_totals;
};

} // namespace heliograph::ui
