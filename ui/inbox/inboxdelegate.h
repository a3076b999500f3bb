// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace heliograph {
struct InboxRow;
}

namespace heliograph::ui {

class InboxRows;

/// Paints a row of the inbox to the measurement sheet: 64 px, 72 with labels, 96 with Accept, and the head of its group above it.
class InboxDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    InboxDelegate(const InboxRows &rows, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The row itself, without the head above it, inside the item's rectangle.
    [[nodiscard]] QRect rowRect(const QRect &item, int row) const;
    [[nodiscard]] int rowHeight(int row) const; ///< without the head above it
    /// Where the avatar, or the check box in its place, stands.
    [[nodiscard]] QRect faceRect(const QRect &item, int row, Qt::LayoutDirection direction) const;
    /// The row alone, in option.rect.
    void paintAlone(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Where Accept stands in an offered row; empty in any other.
    [[nodiscard]] QRect acceptRect(const QRect &item, int row, Qt::LayoutDirection direction) const;

private:
    [[nodiscard]] int headHeight(int row) const;
    void paintHead(QPainter &painter, const QRect &head, int row, const QPalette &palette) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QRect &where, int index) const;
    /// Wait, or the tick of "we replied last"; returns the room it took.
    int paintWait(QPainter &painter, const QRect &line, const InboxRow &row, const QPalette &palette) const;
    int paintWake(QPainter &painter, const QRect &line, const InboxRow &row, const QPalette &palette) const;
    void paintFirstLine(QPainter &painter, const QRect &line, const InboxRow &row, const QPalette &palette) const;
    void paintPreview(QPainter &painter, const QRect &line, const InboxRow &row, const QPalette &palette) const;
    void paintLabels(QPainter &painter, const QRect &line, const InboxRow &row, const QPalette &palette, bool onSoft) const;

    const InboxRows &m_rows;
};

} // namespace heliograph::ui
