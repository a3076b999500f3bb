// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/paint.h"

#include "ui/common/icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace heliograph::ui {

void paintRounded(QPainter &painter, const QRectF &where, qreal radius, const QColor &ground, const QColor &line, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (line.isValid()) {
        const qreal half = width / 2;
        painter.setPen(QPen(line, width));
        painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(where.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else if (ground.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(where, radius, radius);
    }
    painter.restore();
}

void paintFocus(QPainter &painter, const QRectF &where, const QPalette &palette, qreal radius)
{
    paintRounded(painter, where, radius, {}, color(palette, Role::Accent), 2);
}

namespace {

/// The first letter as people see it: an accent or a joined mark stays with it.
QString firstLetter(QStringView word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.first(end).toString().toUpper() : QString();
}

} // namespace

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto letterAt = [](const QString &word) { return !word.isEmpty() && word.at(0).isLetter(); };
    QString result;
    if (letterAt(words.first()) || words.first().at(0).isSurrogate())
        result = firstLetter(words.first());
    if (words.size() > 1 && letterAt(words.last()))
        result += firstLetter(words.last());
    return result;
}

void paintAvatar(QPainter &painter, const QRectF &where, const QString &name, const QPalette &palette, bool onSoft)
{
    // Not qHash: it is seeded anew in every process, and a face should keep its colour.
    uint sum = 0;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    const bool tinted = sum % 2 == 0;
    const QColor ground = color(palette, onSoft ? Role::Surface : tinted ? Role::Soft : Role::Border);
    const QColor words = color(palette, tinted ? Role::Accent : Role::Text);
    painter.save();
    paintRounded(painter, where, where.width() / 2, ground);
    const TextSize size = where.width() >= ScaledWidth{44} ? TextSize::Title : where.width() >= ScaledWidth{32} ? TextSize::Body : TextSize::Meta;
    const QString letters = initials(name);
    if (letters.isEmpty()) {
        const qreal side = where.width() / 2;
        paintIcon(painter, QLatin1StringView("phone"), QRectF(where.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), words);
    } else {
        QFont f = font(size, true);
        f.setPixelSize(ScaledWidth{static_cast<int>(size)}); // as the circle
        painter.setFont(f);
        painter.setPen(words);
        painter.drawText(where, Qt::AlignCenter, letters);
    }
    painter.restore();
}

int paintTag(QPainter &painter, const QPointF &topLeft, const QString &text, const QPalette &palette, bool onSoft,
             QLatin1StringView iconName, bool measureOnly)
{
    const QFont f = font(TextSize::Meta);
    const int side = ScaledWidth{12};
    const int iconRoom = iconName.isEmpty() ? 0 : side + 3;
    const int width = 12 + iconRoom + qCeil(QFontMetricsF(f).horizontalAdvance(text));
    if (measureOnly)
        return width;
    const QRectF where(topLeft, QSizeF(width, kTagHeight));
    painter.save();
    paintRounded(painter, where, 4, color(palette, onSoft ? Role::Surface : Role::Inbound));
    const QColor words = color(palette, Role::Muted);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    if (iconRoom)
        paintIcon(painter, iconName, QRectF(mirrored ? where.right() - side - 6 : where.left() + 6, where.center().y() - side / 2.0, side, side), words, mirrored);
    painter.setFont(f);
    painter.setPen(words);
    painter.drawText(mirrored ? where.adjusted(6, 0, -6 - iconRoom, 0) : where.adjusted(6 + iconRoom, 0, -6, 0), Qt::AlignCenter, text);
    painter.restore();
    return width;
}

} // namespace heliograph::ui
