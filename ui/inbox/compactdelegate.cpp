// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/compactdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/inbox/inboxrows.h"
#include "ui/inbox/rowmarks.h"
#include "ui/inbox/rowselection.h"
#include "ui/words/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kParting = 13;
constexpr int kFaceTop = 8;
constexpr Scaled kWaitLine{18};

int narrowRow()
{
    return kFaceTop + rowmarks::kAvatar + 4 + kWaitLine + 6;
}
} // namespace

CompactDelegate::CompactDelegate(const InboxRows &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{
}

int CompactDelegate::headHeight(int row) const
{
    return row > 0 && m_rows.headAbove(row) != InboxRows::Group::None ? kParting : 0;
}

QSize CompactDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {64, narrowRow() + headHeight(index.row())};
}

QRect CompactDelegate::faceRect(const QRect &item, int row) const
{
    const int x = item.left() + (item.width() - rowmarks::kAvatar) / 2;
    return {x, item.top() + headHeight(row) + kFaceTop, rowmarks::kAvatar, rowmarks::kAvatar};
}

void CompactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const InboxRow &row = m_rows.row(index);
    const QPalette &palette = option.palette;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const int head = headHeight(index.row());
    if (head > 0)
        painter->fillRect(option.rect.left() + 16, option.rect.top() + head / 2, option.rect.width() - 32, 1, color(palette, Role::Border));
    const QRect where = option.rect.adjusted(0, head, 0, 0);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor ground = color(palette, selected ? Role::Soft : hovered ? Role::Inbound : Role::Window);
    const QRect card = where.adjusted(rowmarks::kInset, 0, -rowmarks::kInset, 0);
    paintRounded(*painter, card, metric::Radius, ground);
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, card, palette);
    const bool snoozed = row.conversation.state == ConversationState::Snoozed;
    const qint64 wait = snoozed ? 0 : m_rows.waitMs(row);
    rowmarks::paintWaitLine(*painter, where, wait, palette);

    const QRect face = faceRect(option.rect, index.row());
    const RowSelection &ticked = m_rows.ticked();
    rowmarks::paintFace(*painter, face, row, palette,
                        {ground, selected, hovered || !ticked.isEmpty(), ticked.contains(row.conversation.id)});
    rowmarks::paintUnread(*painter, QRect(card.left() + 2, face.top() - 4, card.width() - 4, kWaitLine), row.conversation.unread, palette);

    const QRect line(where.left(), face.bottom() + 4, where.width(), kWaitLine);
    if (wait > 0) {
        painter->setFont(font(TextSize::Meta, wait >= kWaitWarnMs));
        painter->setPen(color(palette, rowmarks::waitRole(wait)));
        painter->drawText(line, Qt::AlignCenter | Qt::TextDontClip, rowmarks::isolated(words::duration(wait)));
    } else if (row.conversation.state != ConversationState::Closed) {
        paintIcon(*painter, snoozed ? "alarm"_L1 : "check"_L1, QRect(line.center().x() - 7, line.center().y() - 7, 14, 14), color(palette, Role::Muted));
    }
    painter->restore();
}

} // namespace heliograph::ui
