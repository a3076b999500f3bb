// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace heliograph {
struct ContactRow;
}

namespace heliograph::ui {

class ContactRows;

/// A cell of the list of customers: a box to tick, a face with a name, a state with its icon, labels.
class ContactDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ContactDelegate(const ContactRows &rows, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    [[nodiscard]] bool onSoft(const QStyleOptionViewItem &option) const;
    void paintBox(QPainter &painter, const QStyleOptionViewItem &option, bool ticked) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const ContactRow &row) const;
    void paintLabels(QPainter &painter, const QStyleOptionViewItem &option, const ContactRow &row) const;
    const ContactRows &m_rows;
};

} // namespace heliograph::ui
