// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace heliograph::ui {

/// The table behind a picture. The arrow keys go from cell to cell, Tab leaves it.
class FiguresView final : public QTableView
{
    Q_OBJECT
public:
    explicit FiguresView(QAbstractItemModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOutColumns();
};

} // namespace heliograph::ui
