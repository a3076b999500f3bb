// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/styleparts.h"

#include <QPainter>
#include <QToolButton>
#include <QVariant>

namespace heliograph::ui::style {

namespace {

enum class Look { Secondary, Primary, Ghost, Segment, Choice, Rail };

Look lookOf(const QWidget *widget, bool raised)
{
    if (has(widget, "primary"))
        return Look::Primary;
    if (has(widget, "segment"))
        return Look::Segment;
    if (has(widget, "choice"))
        return Look::Choice;
    if (has(widget, "rail"))
        return Look::Rail;
    return has(widget, "ghost") || !raised ? Look::Ghost : Look::Secondary;
}

struct Paint {
    QColor ground;
    QColor line;
    QColor words;
    bool semibold = false;
};

Paint paintFor(Look look, QStyle::State state, const QPalette &p)
{
    const bool hover = state & QStyle::State_MouseOver;
    const bool down = state & QStyle::State_Sunken;
    const bool checked = state & QStyle::State_On;
    const bool dark = isDark(p);
    if (!(state & QStyle::State_Enabled)) {
        const bool flat = look == Look::Ghost || look == Look::Segment || look == Look::Choice || look == Look::Rail;
        return {flat ? QColor() : color(p, Role::Inbound), {}, color(p, Role::Muted), false};
    }
    const QColor touched = down ? color(p, Role::Border) : hover ? color(p, Role::Inbound) : QColor();
    switch (look) {
    case Look::Primary: {
        const QColor accent = color(p, Role::Accent);
        return {down ? accent.darker(118) : hover ? (dark ? accent.lighter(108) : accent.darker(108)) : accent, {}, color(p, Role::OnAccent), true};
    }
    case Look::Segment:
        return {checked ? color(p, Role::Inbound) : touched, {}, color(p, checked ? Role::Text : Role::Muted), checked};
    case Look::Choice: // on the ground of a ChoiceRow
        return {checked ? color(p, dark ? Role::Inbound : Role::Surface) : hover ? color(p, Role::Border) : QColor(), {}, color(p, checked ? Role::Text : Role::Muted), checked};
    case Look::Rail:
        return {checked ? color(p, Role::Soft) : touched, {}, color(p, checked ? Role::Accent : Role::Muted), false};
    case Look::Ghost:
        return {checked ? color(p, Role::Soft) : touched, {}, color(p, checked ? Role::Accent : Role::Text), false};
    case Look::Secondary:
        break;
    }
    if (checked)
        return {color(p, Role::Soft), color(p, Role::Accent), color(p, Role::Accent), false};
    return {touched.isValid() ? touched : color(p, Role::Surface), color(p, Role::Control), color(p, Role::Text), false};
}

int iconSide(const QWidget *widget)
{
    const int side = has(widget, "status") ? 14 : has(widget, "compact") || has(widget, "iconAfter") ? 16 : 20;
    return has(widget, "rail") ? side : ScaledWidth{side};
}

QFont fontFor(const QWidget *widget, bool semibold)
{
    QFont f = widget ? widget->font() : font(TextSize::Body);
    f.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return f;
}

void drawIcon(QPainter &painter, const QIcon &icon, const QRect &where, const QColor &colour, bool mirrored)
{
    if (const QString name = icon.name(); !name.isEmpty()) {
        const QByteArray latin = name.toLatin1();
        const QLatin1StringView view(latin);
        paintIcon(painter, view, where, colour, mirrored && hasDirection(view));
    } else {
        icon.paint(&painter, where);
    }
}

/// Icon and words, centred together.
void drawContent(QPainter &painter, const QRect &room, const QIcon &icon, const QString &text, const Paint &look, const QWidget *widget,
                 bool rtl, bool enabled)
{
    const int side = icon.isNull() ? 0 : iconSide(widget);
    const QFont f = fontFor(widget, look.semibold);
    const QFontMetrics fm(f);
    const int gap = side && !text.isEmpty() ? 6 : 0;
    const QString shown = fm.elidedText(text, Qt::ElideRight, room.width() - side - gap);
    const int width = side + gap + fm.horizontalAdvance(shown);
    int x = room.left() + (room.width() - width) / 2;
    QColor iconColour = look.words;
    if (text.isEmpty() && enabled && !has(widget, "rail") && !has(widget, "primary"))
        iconColour = color(widget->palette(), Role::Muted);
    if (const QVariant role = widget ? widget->property("iconRole") : QVariant(); role.isValid() && enabled)
        iconColour = color(widget->palette(), static_cast<Role>(role.toInt()));
    const int top = room.top() + (room.height() - side) / 2;
    if (side) {
        const bool atRight = rtl != has(widget, "iconAfter");
        const int left = atRight ? x + width - side : x;
        drawIcon(painter, icon, QRect(left, top, side, side), iconColour, rtl);
        if (!atRight)
            x += side + gap;
    }
    painter.setFont(f);
    painter.setPen(look.words);
    painter.drawText(QRect(x, room.top(), width - side - gap, room.height()), Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextDontClip, shown);
}

void drawRing(QPainter &painter, const QRect &where, Look look, const QPalette &palette)
{
    if (look == Look::Primary) // a ring of accent on accent would not be seen
        paintRounded(painter, QRectF(where).adjusted(2, 2, -2, -2), metric::Radius - 2, {}, color(palette, Role::OnAccent), 2);
    else
        paintFocus(painter, where, palette);
}

QSize sizeOf(const QIcon &icon, const QString &text, const QWidget *widget)
{
    const bool compact = has(widget, "compact");
    if (has(widget, "rail"))
        return {36, 36};
    const int height = has(widget, "status") ? metric::StatusBar.px - 2 : compact ? metric::Compact.px : metric::Control.px;
    const int side = icon.isNull() ? 0 : iconSide(widget);
    if (text.isEmpty())
        return {ScaledWidth{height}, ScaledWidth{height}};
    // Measured in the heavier weight where the weight may change, so that nothing moves when it does.
    const bool heavy = has(widget, "primary") || has(widget, "segment") || has(widget, "choice");
    const int words = QFontMetrics(fontFor(widget, heavy)).horizontalAdvance(text);
    return {words + (side ? side + 6 : 0) + 2 * (compact ? 10 : 12), Scaled{height}};
}

} // namespace

void pushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Look look = lookOf(widget, !(option.features & QStyleOptionButton::Flat));
    Paint paint = paintFor(look, option.state, option.palette);
    if (const QVariant role = widget ? widget->property("wordsRole") : QVariant(); role.isValid() && option.state & QStyle::State_Enabled)
        paint.words = color(option.palette, Role(role.toInt()));
    paintRounded(painter, option.rect, metric::Radius, paint.ground, paint.line);
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const bool rtl = rightToLeft(&option);
    QRect room = option.rect.adjusted(4, 0, -4, 0);
    if (menu) {
        const QRect chevron(rtl ? room.left() + 4 : room.right() - 20, room.center().y() - 7, 16, 16);
        paintIcon(painter, QLatin1StringView("chevron-down"), chevron, paint.words);
        room.adjust(rtl ? 20 : 0, 0, rtl ? 0 : -20, 0);
    }
    drawContent(painter, room, option.icon, option.text, paint, widget, rtl, option.state & QStyle::State_Enabled);
    if (option.state & QStyle::State_HasFocus)
        drawRing(painter, option.rect, look, option.palette);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    return sizeOf(option.icon, option.text, widget) + QSize(option.features & QStyleOptionButton::HasMenu ? 22 : 0, 0);
}

void toolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    const Look look = lookOf(widget, !button || !button->autoRaise());
    Paint paint = paintFor(look, option.state, option.palette);
    if (has(widget, "status"))
        paint.words = color(option.palette, Role::Muted);
    const bool split = option.features & QStyleOptionToolButton::MenuButtonPopup;
    const bool rtl = rightToLeft(&option);
    paintRounded(painter, option.rect, metric::Radius, paint.ground, paint.line);
    QRect room = option.rect;
    const QString text = option.toolButtonStyle == Qt::ToolButtonIconOnly ? QString() : option.text;
    const QIcon icon = option.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option.icon;
    if (split) {
        const QRect menu = QStyle::visualRect(option.direction, option.rect,
                                              QRect(option.rect.right() - kSplitWidth + 1, option.rect.top(), kSplitWidth, option.rect.height()));
        const Role line = look == Look::Primary && (option.state & QStyle::State_Enabled) ? Role::SplitLine : Role::Border;
        painter.fillRect(QRect(rtl ? menu.right() : menu.left(), menu.top() + 1, 1, menu.height() - 2), color(option.palette, line));
        paintIcon(painter, QLatin1StringView("chevron-down"), QRect(menu.center() - QPoint(7, 7), QSize(16, 16)), paint.words);
        room.adjust(rtl ? kSplitWidth : 0, 0, rtl ? 0 : -kSplitWidth, 0);
    } else if ((option.features & QStyleOptionToolButton::HasMenu) && !text.isEmpty()) {
        const int left = rtl ? room.left() + 8 : room.right() - 23;
        paintIcon(painter, QLatin1StringView("chevron-down"), QRect(left, room.center().y() - 7, 16, 16), paint.words);
        room.adjust(rtl ? 22 : 0, 0, rtl ? 0 : -22, 0);
    }
    drawContent(painter, room, icon, text, paint, widget, rtl, option.state & QStyle::State_Enabled);
    if (option.state & QStyle::State_HasFocus)
        drawRing(painter, option.rect, look, option.palette);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const QString text = option.toolButtonStyle == Qt::ToolButtonIconOnly ? QString() : option.text;
    const QIcon icon = option.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option.icon;
    QSize size = sizeOf(icon, text, widget);
    if (option.features & QStyleOptionToolButton::MenuButtonPopup)
        size.rwidth() += kSplitWidth;
    else if ((option.features & QStyleOptionToolButton::HasMenu) && !text.isEmpty())
        size.rwidth() += 22;
    return size;
}

} // namespace heliograph::ui::style
