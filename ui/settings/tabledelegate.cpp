// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/tabledelegate.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/settings/rowsmodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kInset = 10;
constexpr int kMark = 16;

const RowsModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const RowsModel *>(index.model());
}

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    const QRect &cell = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, color(palette, Role::Soft));
    const bool wrong = !modelOf(index).problem(index).isEmpty();
    if (wrong)
        paintRounded(*painter, cell.adjusted(2, 4, -2, -4), metric::Radius, color(palette, Role::Over), color(palette, Role::Bad));
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, cell.adjusted(2, 4, -2, -4), palette);
    QRect text = cell.adjusted(kInset, 0, -kInset, 0);
    if (wrong) {
        const QRect mark = QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, QSize(kMark, kMark), text);
        paintIcon(*painter, "warning-circle"_L1, mark, color(palette, Role::Bad));
        if (option.direction == Qt::RightToLeft)
            text.setLeft(mark.right() + 6);
        else
            text.setRight(mark.left() - 6);
    }
    painter->setFont(ui::font(TextSize::Body));
    painter->setPen(color(palette, wrong ? Role::Bad : Role::Text));
    const QString words = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width());
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(text, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine, words);
    painter->restore();
}

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const TableColumn &column = modelOf(index).columns().at(index.column());
    QWidget *editor = nullptr;
    if (column.choices.isEmpty()) {
        editor = new QLineEdit(parent);
    } else {
        auto *box = new QComboBox(parent);
        for (const FormField::Choice &choice : column.choices)
            box->addItem(choice.words, choice.value);
        // Taken at once: nothing more is to be said about it.
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<TableDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
        editor = box;
    }
    editor->setAccessibleName(column.title);
    return editor;
}

void TableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(value));
    else
        static_cast<QLineEdit *>(editor)->setText(value);
}

void TableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (box->currentIndex() >= 0)
            model->setData(index, box->currentData(), Qt::EditRole);
    } else {
        model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
    }
}

void TableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 4, -2, -4));
}

} // namespace heliograph::ui
