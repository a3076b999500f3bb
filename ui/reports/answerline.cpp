// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/answerline.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace heliograph::ui {

namespace {

QString whole(const Answer &answer)
{
    //: Two sentences beside each other.
    return answer.rest.isEmpty() ? answer.main : AnswerLine::tr("%1 %2").arg(answer.main, answer.rest);
}

/// Lays the words out in `width`; the height they take.
double lay(QTextLayout &text, const Answer &answer, double width, const QPalette &palette, Qt::LayoutDirection direction)
{
    text.setText(whole(answer));
    text.setFont(font(TextSize::Body));
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WordWrap);
    text.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](qsizetype from, qsizetype length, Role role, bool bold) {
        QTextCharFormat format;
        format.setForeground(color(palette, role));
        format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
        ranges.append({int(from), int(length), format});
    };
    const QString words = text.text();
    add(0, words.size(), Role::Text, false);
    for (const QString &strong : answer.strong) {
        if (const qsizetype at = strong.isEmpty() ? -1 : words.indexOf(strong); at >= 0)
            add(at, strong.size(), Role::Text, true);
    }
    if (!answer.rest.isEmpty())
        add(words.lastIndexOf(answer.rest), answer.rest.size(), Role::Muted, false);
    text.setFormats(ranges);
    double y = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    text.endLayout();
    return std::ceil(y);
}

} // namespace

AnswerLine::AnswerLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(ScaledWidth{200});
    fit();
}

QString AnswerLine::text() const
{
    return whole(m_answer);
}

void AnswerLine::setAnswer(const Answer &answer)
{
    m_answer = answer;
    setAccessibleName(text());
    fit();
    update();
}

/// Not by height for width: that would make the page that it lies in as high as everything in it would like to be.
void AnswerLine::fit()
{
    QTextLayout text;
    setFixedHeight(int(lay(text, m_answer, width(), palette(), layoutDirection())));
}

void AnswerLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

double AnswerLine::paint(QPainter &painter, const QRectF &where, const Answer &answer, const QPalette &palette, Qt::LayoutDirection direction)
{
    QTextLayout text;
    const double height = lay(text, answer, where.width(), palette, direction);
    painter.setPen(color(palette, Role::Text));
    text.draw(&painter, where.topLeft());
    return height;
}

void AnswerLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_answer, palette(), layoutDirection());
}

} // namespace heliograph::ui
