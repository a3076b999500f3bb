// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScopedValueRollback>

namespace heliograph::ui {

namespace {

constexpr qsizetype kTipLine = 100;
constexpr int kTipLines = 12;

/// A tool tip does not wrap by itself, and may not be as wide as the screen.
QString tipOf(const QString &text)
{
    QStringList lines;
    for (QString line : text.split(QLatin1Char('\n'))) {
        while (line.size() > kTipLine && lines.size() < kTipLines) {
            const qsizetype space = line.lastIndexOf(QLatin1Char(' '), kTipLine);
            lines += line.left(space > 0 ? space : kTipLine);
            line = line.mid(space > 0 ? space + 1 : kTipLine);
        }
        lines += line;
    }
    return lines.size() <= kTipLines ? lines.join(QLatin1Char('\n')) : lines.first(kTipLines).join(QLatin1Char('\n')) + QChar(0x2026);
}

} // namespace

PlainLabel::PlainLabel(const QString &text, TextSize size, Role role, bool semibold, Fit fit, QWidget *parent)
    : QLabel(parent), m_role(role), m_fit(fit)
{
    setTextFormat(Qt::PlainText);
    setFont(ui::font(size, semibold));
    setForegroundRole(QPalette::WindowText); // on a surface a label would take another role
    setWordWrap(fit == Fit::Wrap);
    recolour();
    align();
    setText(text);
}

void PlainLabel::setRole(Role role)
{
    m_role = role;
    recolour();
}

void PlainLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    fitText();
    if (m_fit == Fit::Elide)
        updateGeometry();
}

void PlainLabel::alignToEnd()
{
    m_atEnd = true;
    align();
}

QSize PlainLabel::sizeHint() const
{
    QSize size = QLabel::sizeHint();
    if (m_fit == Fit::Elide) // of the whole text: an elided one would never ask for its room again
        size.setWidth(fontMetrics().horizontalAdvance(m_text) + contentsMargins().left() + contentsMargins().right() + 2);
    return size;
}

QSize PlainLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_fit == Fit::Elide)
        size.setWidth(qMin(size.width(), fontMetrics().averageCharWidth() * 4));
    return size;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_colouring)
        recolour();
    if (event->type() == QEvent::FontChange)
        fitText();
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

/// A label goes by the direction of its own words; Latin names in a window from right to left would stand at its far end.
void PlainLabel::align()
{
    if (alignment() & Qt::AlignHCenter)
        return;
    const Qt::Alignment side = (layoutDirection() == Qt::RightToLeft) != m_atEnd ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fitText();
}

/// What was given its size before it was seen has not been shortened yet.
void PlainLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    fitText();
}

void PlainLabel::recolour()
{
    const QScopedValueRollback guard(m_colouring, true);
    QPalette p = palette();
    p.setColor(QPalette::WindowText, color(QGuiApplication::palette(), m_role));
    setPalette(p);
}

void PlainLabel::fitText()
{
    if (m_fit != Fit::Elide) {
        if (QLabel::text() != m_text)
            QLabel::setText(m_text);
        return;
    }
    QString line = m_text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString shown = width() > 0 && isVisible() ? fontMetrics().elidedText(line, Qt::ElideRight, contentsRect().width()) : line;
    if (QLabel::text() != shown)
        QLabel::setText(shown);
    setToolTip(shown == line ? QString() : tipOf(m_text));
}

} // namespace heliograph::ui
