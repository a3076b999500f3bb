// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/contactdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/contacts/contactrows.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kInset = 10; // as the words of the head
constexpr int kBox = 16;
constexpr Scaled kAvatar{24};
constexpr Scaled kIcon{16};
constexpr int kGap = 6;

struct Sign {
    QLatin1StringView icon; ///< empty: none
    Role role = Role::Text;
    Role words = Role::Text;
};

Sign signOf(const ContactRow &row, int column)
{
    const bool numbered = !row.customer.numbers.isEmpty();
    switch (column) {
    case ContactModel::Proof:
        if (row.proof == ContactRow::Proof::Verified)
            return {"shield-check"_L1, Role::Ok};
        if (row.proof == ContactRow::Proof::RanOut)
            return {"warning"_L1, Role::Warn};
        return numbered ? Sign{"shield"_L1, Role::Muted, Role::Muted} : Sign{{}, Role::Muted, Role::Muted};
    case ContactModel::Consent:
        if (row.consent == ContactRow::Consent::Given)
            return {"check"_L1, Role::Ok};
        if (row.consent == ContactRow::Consent::NoMarketing)
            return {"slash"_L1, Role::Warn};
        if (row.consent == ContactRow::Consent::OptedOut)
            return {"ban"_L1, Role::Bad, Role::Bad};
        if (row.consent == ContactRow::Consent::WroteFirst)
            return {"chat-bubble"_L1, Role::Muted};
        return numbered ? Sign{"slash"_L1, Role::Muted, Role::Muted} : Sign{};
    case ContactModel::Number: return {{}, Role::Text, numbered ? Role::Text : Role::Muted};
    case ContactModel::LastSeen: return {{}, Role::Text, Role::Muted};
    default: return {};
    }
}

/// From `x` on in the direction of the words.
QRect placedIn(const QRect &cell, int x, int width, int height, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, cell, QRect(cell.left() + x, cell.top() + (cell.height() - height) / 2, width, height));
}

} // namespace

ContactDelegate::ContactDelegate(const ContactRows &rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) {}

bool ContactDelegate::onSoft(const QStyleOptionViewItem &option) const
{
    return option.state.testFlag(QStyle::State_Selected);
}

void ContactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (onSoft(option))
        painter->fillRect(option.rect, color(option.palette, Role::Soft));
    if (index.column() == ContactModel::Mark)
        paintBox(*painter, option, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    else if (const ContactRow *row = m_rows.row(index); row && index.column() == ContactModel::Labels)
        paintLabels(*painter, option, *row);
    else if (row)
        paintWords(*painter, option, index, *row);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option.rect.adjusted(2, 3, -2, -3), option.palette);
    painter->restore();
}

void ContactDelegate::paintBox(QPainter &painter, const QStyleOptionViewItem &option, bool ticked) const
{
    const QRectF box = placedIn(option.rect, metric::Padding, kBox, kBox, option.direction);
    paintRounded(painter, box, 4, color(option.palette, ticked ? Role::Accent : Role::Surface), ticked ? QColor() : color(option.palette, Role::Control));
    if (ticked)
        paintIcon(painter, "check"_L1, box.adjusted(1, 1, -1, -1), color(option.palette, Role::OnAccent));
}

void ContactDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const ContactRow &row) const
{
    const Sign sign = signOf(row, index.column());
    int x = kInset;
    if (index.column() == ContactModel::Name) {
        paintAvatar(painter, placedIn(option.rect, x, kAvatar, kAvatar, option.direction), row.customer.name, option.palette, onSoft(option));
        x += kAvatar + 8;
    } else if (!sign.icon.isEmpty()) {
        paintIcon(painter, sign.icon, placedIn(option.rect, x, kIcon, kIcon, option.direction), color(option.palette, sign.role));
        x += kIcon + kGap;
    }
    const QRect words = placedIn(option.rect, x, option.rect.width() - x - kInset, option.rect.height(), option.direction);
    painter.setFont(ui::font(TextSize::Body));
    painter.setPen(color(option.palette, sign.words));
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(words, int(start) | Qt::AlignAbsolute | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

void ContactDelegate::paintLabels(QPainter &painter, const QStyleOptionViewItem &option, const ContactRow &row) const
{
    int x = kInset;
    const int room = option.rect.width() - kInset;
    for (const QString &label : row.customer.labels) {
        const int width = paintTag(painter, {}, label, option.palette, onSoft(option), {}, true);
        if (x + width > room && x > kInset)
            break;
        const QRect where = placedIn(option.rect, x, qMin(width, room - x), kTagHeight, option.direction);
        painter.save();
        painter.setClipRect(where);
        paintTag(painter, where.topLeft(), label, option.palette, onSoft(option));
        painter.restore();
        x += width + 4;
    }
}

/// The view ticks, in all of the cell and by ranges.
bool ContactDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &)
{
    return false;
}

/// What a cell has no room for.
bool ContactDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const QString words = index.column() == ContactModel::Mark ? QString() : index.data().toString();
    const int room = option.rect.width() - 2 * kInset - (index.column() == ContactModel::Name ? kAvatar + 8 : kIcon + kGap);
    const bool cut = QFontMetrics(ui::font(TextSize::Body)).horizontalAdvance(words) > room;
    QToolTip::showText(event->globalPos(), cut ? words : QString());
    return true;
}

} // namespace heliograph::ui
