// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bulk/bulkrows.h"

#include <QTableView>

namespace heliograph::ui {

/// The recipients of a job. Enter, a double click, or "Show" opens the customer.
class BulkTable final : public QTableView
{
    Q_OBJECT
public:
    enum class Times { Shown, Hidden };
    BulkTable(BulkRows &rows, const QString &name, Times times, QWidget *parent = nullptr);
    [[nodiscard]] const BulkRecipient *current() const;

Q_SIGNALS:
    void opened(qint64 customerId);
    void currentRecipientChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void openCurrent();
    BulkRows &m_rows;
};

} // namespace heliograph::ui
