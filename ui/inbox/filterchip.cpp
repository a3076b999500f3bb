// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/filterchip.h"

#include "ui/common/icons.h"
#include "ui/common/mnemonic.h"
#include "ui/common/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace heliograph::ui {

namespace {
constexpr int kSide = 10;
constexpr ScaledWidth kCross{14};
constexpr ScaledWidth kWidest{240};
} // namespace

FilterChip::FilterChip(const QString &words, QWidget *parent) : QAbstractButton(parent), m_words(words)
{
    setText(withoutMnemonic(words));
    setAccessibleName(tr("Filter %1").arg(words));
    setAccessibleDescription(tr("Takes the filter away"));
    setToolTip(tr("Take this filter away"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    return {qMin<int>(kWidest, 2 * kSide + QFontMetrics(ui::font(TextSize::Body)).horizontalAdvance(m_words) + 8 + kCross), metric::Compact};
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); break;
    case Qt::Key_Left:
    case Qt::Key_Right: focusNextPrevChild((event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft)); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QColor ground = color(palette(), underMouse() || isDown() ? Role::Inbound : Role::Surface);
    paintRounded(painter, rect(), metric::Radius, ground, color(palette(), Role::Control));
    const QRect inner = rect().adjusted(kSide, 0, -kSide, 0);
    const QRect words = rtl ? inner.adjusted(kCross + 6, 0, 0, 0) : inner.adjusted(0, 0, -kCross - 6, 0);
    painter.setFont(ui::font(TextSize::Body));
    painter.setPen(color(palette(), Role::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
    const QRect cross(rtl ? inner.left() : inner.right() - kCross + 1, (height() - kCross) / 2, kCross, kCross);
    paintIcon(painter, QLatin1StringView("cross"), cross, color(palette(), Role::Muted));
    if (hasFocus())
        paintFocus(painter, rect(), palette());
}

} // namespace heliograph::ui
