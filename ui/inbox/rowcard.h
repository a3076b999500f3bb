// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

namespace heliograph::ui {

class InboxDelegate;

/// Beside the narrow list: the row under the mouse as the wide list shows it. It only repeats; opening the list says the same.
class RowCard final : public QWidget
{
    Q_OBJECT
public:
    RowCard(const InboxDelegate &delegate, QWidget *parent);
    /// `item`: the row of the narrow list, in global coordinates.
    [[nodiscard]] QModelIndex index() const { return m_index; }
    void showBeside(const QModelIndex &index, const QRect &item);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const InboxDelegate &m_delegate;
    QPersistentModelIndex m_index;
};

} // namespace heliograph::ui
