// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace heliograph::ui {

class InboxRows;

/// A row of the narrow list: the avatar with its marks, and the wait below. A line parts the groups.
class CompactDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CompactDelegate(const InboxRows &rows, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the avatar, or the check box in its place, stands.
    [[nodiscard]] QRect faceRect(const QRect &item, int row) const;

private:
    [[nodiscard]] int headHeight(int row) const;
    const InboxRows &m_rows;
};

} // namespace heliograph::ui
