// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/rowcard.h"

#include "ui/common/theme.h"
#include "ui/inbox/inboxdelegate.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace heliograph::ui {

RowCard::RowCard(const InboxDelegate &delegate, QWidget *parent)
    : QWidget(parent, Qt::ToolTip)
    , m_delegate(delegate)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_ShowWithoutActivating);
}

void RowCard::showBeside(const QModelIndex &index, const QRect &item)
{
    m_index = index;
    const int height = m_delegate.rowHeight(index.row()) + 16;
    setFixedSize(metric::List, height);
    const int y = item.center().y() - height / 2;
    move(layoutDirection() == Qt::RightToLeft ? item.left() - width() - 4 : item.right() + 4, y);
    show();
    update();
}

void RowCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Window));
    painter.setPen(color(palette(), Role::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!m_index.isValid())
        return;
    QStyleOptionViewItem option;
    option.palette = palette();
    option.direction = layoutDirection();
    option.rect = rect().adjusted(1, 8, -1, -8);
    m_delegate.paintAlone(painter, option, m_index);
}

} // namespace heliograph::ui
