// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/inbox/inboxrows.h"
#include "ui/inbox/rowmarks.h"
#include "ui/inbox/rowselection.h"
#include "ui/words/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

using namespace rowmarks;

namespace {

constexpr Scaled kHead{28};
constexpr Scaled kNothingWaiting{44};
constexpr ScaledWidth kClock{12};
constexpr ScaledWidth kMark{14};
constexpr int kMostLabels = 3;

int tallness(const InboxRow &row)
{
    if (row.conversation.state == ConversationState::Offered)
        return Scaled{96};
    return Scaled{row.conversation.labels.isEmpty() ? 64 : 72};
}

} // namespace

InboxDelegate::InboxDelegate(const InboxRows &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{
}

int InboxDelegate::headHeight(int row) const
{
    const InboxRows::Group head = m_rows.headAbove(row);
    if (head == InboxRows::Group::None)
        return row == 0 ? 8 : 0;
    const int above = row > 0 ? 4 : 0;
    const bool calm = row == 0 && head == InboxRows::Group::TheirTurn;
    return kHead + above + (calm ? kHead + kNothingWaiting : 0);
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, headHeight(index.row()) + tallness(m_rows.row(index))};
}

QRect InboxDelegate::rowRect(const QRect &item, int row) const
{
    return item.adjusted(0, headHeight(row), 0, 0);
}

int InboxDelegate::rowHeight(int row) const
{
    return tallness(m_rows.row(m_rows.index(row, 0)));
}

QRect InboxDelegate::faceRect(const QRect &item, int row, Qt::LayoutDirection direction) const
{
    const QRect where = rowRect(item, row);
    const bool offered = m_rows.row(m_rows.index(row, 0)).conversation.state == ConversationState::Offered;
    const int top = offered ? where.top() + Scaled{10} : where.top() + (where.height() - kAvatar) / 2;
    return QStyle::visualRect(direction, where, QRect(where.left() + kInset + 12, top, kAvatar, kAvatar));
}

void InboxDelegate::paintAlone(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.setLayoutDirection(option.direction);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRow(painter, option, option.rect, index.row());
}

QRect InboxDelegate::acceptRect(const QRect &item, int row, Qt::LayoutDirection direction) const
{
    const QModelIndex index = m_rows.index(row, 0);
    if (!index.isValid() || m_rows.row(index).conversation.state != ConversationState::Offered)
        return {};
    const QRect where = rowRect(item, row);
    const int width = QFontMetrics(font(TextSize::Body, true)).horizontalAdvance(tr("Accept")) + 24;
    const QRect button(where.left() + kInset + 12 + kAvatar + 12, where.bottom() - Scaled{10} - metric::Compact, width, metric::Compact);
    return QStyle::visualRect(direction, where, button);
}

void InboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect where = rowRect(option.rect, index.row());
    if (where.top() > option.rect.top())
        paintHead(*painter, option.rect.adjusted(0, 0, 0, -where.height()), index.row(), option.palette);
    paintRow(*painter, option, where, index.row());
    painter->restore();
}

void InboxDelegate::paintHead(QPainter &painter, const QRect &head, int row, const QPalette &palette) const
{
    const InboxRows::Group group = m_rows.headAbove(row);
    if (group == InboxRows::Group::None)
        return;
    painter.setFont(font(TextSize::Meta, true));
    painter.setPen(color(palette, Role::Muted));
    const auto say = [&](const QString &text, int bottom) {
        painter.drawText(QRect(head.left() + metric::Padding, bottom - kHead + 4, head.width() - 2 * metric::Padding, Scaled{24}), startOf(painter), text);
    };
    say(group == InboxRows::Group::YourTurn ? tr("Your turn") : tr("Waiting for the customer"), head.bottom() + 1);
    if (row > 0 || group != InboxRows::Group::TheirTurn)
        return;
    say(tr("Your turn"), head.top() + kHead);
    const QRect line(head.left() + metric::Padding, head.top() + kHead, head.width() - 2 * metric::Padding, kNothingWaiting - 4);
    paintIcon(painter, "check-circle"_L1, turned(painter, line, placed(line, 0, ScaledWidth{20}, ScaledWidth{20})), color(palette, Role::Ok));
    painter.setFont(font(TextSize::Body));
    painter.drawText(turned(painter, line, line.adjusted(ScaledWidth{20} + 12, 0, 0, 0)), startOf(painter), tr("Nothing waiting"));
}

void InboxDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QRect &where, int index) const
{
    const InboxRow &row = m_rows.row(m_rows.index(index, 0));
    const QPalette &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const bool offered = row.conversation.state == ConversationState::Offered;
    // A scroll bar takes its room from the margin, not from the words.
    const int bar = option.widget ? qMin(kInset + 8, option.widget->width() - where.width()) : 0;
    const QRect card = turned(painter, where, where.adjusted(kInset, 0, -qMax(0, kInset - bar), 0));
    QColor ground = color(palette, Role::Window);
    if (selected)
        ground = color(palette, Role::Soft);
    else if (option.state & QStyle::State_MouseOver)
        ground = color(palette, Role::Inbound);
    paintRounded(painter, card, metric::Radius, ground);
    if (option.state & QStyle::State_HasFocus)
        paintFocus(painter, card, palette);

    paintWaitLine(painter, where, row.conversation.state == ConversationState::Snoozed ? 0 : m_rows.waitMs(row), palette);

    const QRect inner = turned(painter, where, where.adjusted(kInset + 12, 0, bar - kInset - 12, 0));
    const bool labels = !row.conversation.labels.isEmpty() && !offered;
    const int top = where.top() + Scaled{offered ? 10 : labels ? 6 : 13};
    const QRect face = turned(painter, inner, QRect(inner.left(), offered ? top : where.top() + (where.height() - kAvatar) / 2, kAvatar, kAvatar));
    const RowSelection &ticked = m_rows.ticked();
    const bool box = (option.state & QStyle::State_MouseOver) || !ticked.isEmpty();
    paintFace(painter, face, row, palette, {ground, selected, box, ticked.contains(row.conversation.id)});

    const QRect words = turned(painter, inner, inner.adjusted(kAvatar + 12, 0, 0, 0));
    const QRect first(words.left(), top, words.width(), Scaled{18});
    paintFirstLine(painter, first, row, palette);
    paintPreview(painter, first.translated(0, Scaled{20}), row, palette);
    if (labels)
        paintLabels(painter, first.translated(0, Scaled{42}), row, palette, selected);
    if (offered) {
        const QRect accept = acceptRect(option.rect, index, option.direction);
        paintRounded(painter, accept, metric::Radius, color(palette, Role::Surface), color(palette, Role::Control));
        painter.setFont(font(TextSize::Body));
        painter.setPen(color(palette, Role::Text));
        painter.drawText(accept, Qt::AlignCenter, tr("Accept"));
    }
}

int InboxDelegate::paintWait(QPainter &painter, const QRect &line, const InboxRow &row, const QPalette &palette) const
{
    if (row.conversation.state == ConversationState::Snoozed)
        return paintWake(painter, line, row, palette);
    const qint64 wait = m_rows.waitMs(row);
    if (wait == 0) {
        if (row.conversation.state == ConversationState::Closed)
            return 0;
        paintIcon(painter, "check"_L1, turned(painter, line, placed(line, line.width() - kMark, kMark, kMark)), color(palette, Role::Muted));
        return kMark + 8;
    }
    const bool late = wait >= kWaitWarnMs;
    const QString text = words::duration(wait);
    const QFont f = font(TextSize::Meta, late);
    const int width = QFontMetrics(f).horizontalAdvance(text);
    const QColor colour = color(palette, waitRole(wait));
    painter.setFont(f);
    painter.setPen(colour);
    painter.drawText(turned(painter, line, placed(line, line.width() - width, width, Scaled{18})), Qt::AlignCenter | Qt::TextDontClip, isolated(text));
    if (!late)
        return width + 8;
    paintIcon(painter, "clock"_L1, turned(painter, line, placed(line, line.width() - width - kClock - 4, kClock, kClock)), colour);
    return width + kClock + 4 + 8;
}

/// When a snoozed one comes back.
int InboxDelegate::paintWake(QPainter &painter, const QRect &line, const InboxRow &row, const QPalette &palette) const
{
    const QString text = words::when(row.conversation.snoozedUntil, m_rows.nowMs());
    const QFont f = font(TextSize::Meta);
    const int width = QFontMetrics(f).horizontalAdvance(text);
    painter.setFont(f);
    painter.setPen(color(palette, Role::Muted));
    painter.drawText(turned(painter, line, placed(line, line.width() - width, width, Scaled{18})), Qt::AlignCenter | Qt::TextDontClip, isolated(text));
    paintIcon(painter, "alarm"_L1, turned(painter, line, placed(line, line.width() - width - kClock - 4, kClock, kClock)), color(palette, Role::Muted));
    return width + kClock + 4 + 8;
}

void InboxDelegate::paintFirstLine(QPainter &painter, const QRect &line, const InboxRow &row, const QPalette &palette) const
{
    const int wait = paintWait(painter, line, row, palette);
    const QLatin1StringView mark = row.optedOut ? "ban"_L1 : row.verified ? "shield-check"_L1 : QLatin1StringView();
    const QFont f = font(TextSize::Body, row.conversation.unread > 0);
    const QFontMetrics fm(f);
    const int room = line.width() - wait - (mark.isEmpty() ? 0 : kMark + 4);
    const QString name = fm.elidedText(row.customerName, Qt::ElideRight, room);
    painter.setFont(f);
    painter.setPen(color(palette, Role::Text));
    painter.drawText(turned(painter, line, placed(line, 0, room, Scaled{24})), startOf(painter), isolated(name));
    if (!mark.isEmpty()) {
        const QRect where = placed(line, qMin(fm.horizontalAdvance(name), room) + 4, kMark, kMark);
        paintIcon(painter, mark, turned(painter, line, where), color(palette, row.optedOut ? Role::Bad : Role::Ok));
    }
}

void InboxDelegate::paintPreview(QPainter &painter, const QRect &line, const InboxRow &row, const QPalette &palette) const
{
    const Conversation &c = row.conversation;
    const int pill = paintUnread(painter, line, c.unread, palette);
    const int right = pill > 0 ? pill + 8 : 0;
    int left = 0;
    QString text = m_rows.preview(row);
    const QFont f = font(TextSize::Body);
    const QFontMetrics fm(f);
    painter.setFont(f);
    const QColor muted = color(palette, Role::Muted);
    if (!row.draft.isEmpty()) {
        const QString word = tr("Draft:");
        left = fm.horizontalAdvance(word) + 4;
        painter.setPen(color(palette, Role::Accent));
        painter.drawText(turned(painter, line, placed(line, 0, left, Scaled{24})), startOf(painter) | Qt::TextDontClip, isolated(word));
        text = row.draft;
    } else if (c.previewIsNote || c.previewDirection == Direction::Outbound) {
        const QLatin1StringView name = c.previewIsNote ? "note"_L1 : "arrow-up-right"_L1;
        paintIcon(painter, name, turned(painter, line, placed(line, 0, kClock, kClock)), muted, runsLeft(painter) && !c.previewIsNote);
        left = kClock + 6;
    }
    const QRect room = turned(painter, line, placed(line, left, line.width() - left - right, Scaled{24}));
    painter.setPen(c.unread > 0 ? color(palette, Role::Text) : muted);
    painter.drawText(room, startOf(painter), isolated(fm.elidedText(text, Qt::ElideRight, room.width())));
}

void InboxDelegate::paintLabels(QPainter &painter, const QRect &line, const InboxRow &row, const QPalette &palette, bool onSoft) const
{
    int x = 0;
    const QStringList labels = row.conversation.labels.mid(0, kMostLabels);
    for (const QString &label : labels) {
        const int width = paintTag(painter, {}, label, palette, onSoft, {}, true);
        if (x + width > line.width())
            break;
        paintTag(painter, turned(painter, line, placed(line, x, width, kTagHeight)).topLeft(), label, palette, onSoft);
        x += width + 6;
    }
}

} // namespace heliograph::ui
