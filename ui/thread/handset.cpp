// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/handset.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/words/line.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kOuter{272};
constexpr ScaledWidth kBubbleWidth{224};
constexpr Scaled kCut{20};
constexpr Scaled kHead{72};

Role partTint(qsizetype part)
{
    return part % 3 == 0 ? Role::Sms : part % 3 == 1 ? Role::SmsSecond : Role::SmsThird;
}

int layPart(QTextLayout &layout, const QString &text, int width)
{
    QString shown = text;
    shown.replace(u'\n', QChar(QChar::LineSeparator));
    layout.setText(shown);
    layout.setFont(ui::font(TextSize::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(shown.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += std::max<qreal>(Scaled{18}, std::ceil(line.height()));
    }
    layout.endLayout();
    return int(y);
}
} // namespace

Handset::Handset(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(kOuter);
    setMinimumHeight(220);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Handset::setText(const QString &text, const sms::Segments &measure, int maxSegments, const QString &sender, const QString &time)
{
    QStringList parts;
    qsizetype from = 0;
    for (const qsizetype end : measure.splits) {
        if (maxSegments > 0 && parts.size() == maxSegments)
            break;
        parts.append(text.mid(from, end - from));
        from = end;
    }
    QString left = text.mid(from, 48).trimmed().replace(u'\n', u' ');
    if (text.size() - from > 48)
        left = left.left(40).trimmed() + u'…';
    if (parts == m_parts && left == m_left && sender == m_sender && time == m_time)
        return;
    m_parts = parts;
    m_left = left;
    m_sender = sender;
    m_time = time;
    m_scroll = 0;
    QStringList said{tr("On the handset")};
    for (qsizetype i = 0; i < parts.size(); ++i)
        said.append(parts.size() > 1 ? tr("Part %1 of %2: %3").arg(QString::number(i + 1), QString::number(parts.size()), parts.at(i)) : parts.at(i));
    if (!left.isEmpty())
        said.append(tr("Not sent: “%1”").arg(left));
    setAccessibleName(said.join(u". "_s));
    update();
}

QString Handset::caption() const
{
    if (m_parts.isEmpty())
        return tr("What you write appears here.");
    return m_parts.size() == 1 ? tr("One part.") : tr("Sent as %1 parts, which most phones join into one message.").arg(m_parts.size());
}

int Handset::walk(QPainter *painter, int width) const
{
    int y = 0;
    const QString total = QString::number(m_parts.size());
    const QFont meta = ui::font(TextSize::Meta);
    const auto count = [&](qsizetype i) { return words::line({tr("%1 of %2").arg(QString::number(i + 1), total)}); };
    const qreal end = painter ? painter->clipBoundingRect().bottom() : 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (painter && y > end)
            return y; // nobody sees the rest
        if (m_parts.size() > 1) {
            const int step = i == 0 ? Scaled{16} : kCut;
            if (painter) {
                painter->setFont(meta);
                painter->setPen(color(palette(), Role::Muted));
                const QRect row(0, y, width, step);
                const int words = painter->fontMetrics().horizontalAdvance(count(i));
                painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, count(i));
                if (i > 0) {
                    paintIcon(*painter, "scissors"_L1, QRectF(0, y + (kCut - 14) / 2, 14, 14), color(palette(), Role::Text));
                    painter->setPen(QPen(color(palette(), Role::Text), 1, Qt::DashLine));
                    painter->drawLine(QPointF(20, y + kCut / 2 + 0.5), QPointF(width - words - 6, y + kCut / 2 + 0.5));
                }
            }
            y += step;
        }
        QTextLayout layout;
        const int height = layPart(layout, m_parts.at(i), width - 20) + 14;
        if (painter) {
            const QRectF bubble(0, y, width, height);
            const bool top = i == 0, bottom = i == m_parts.size() - 1;
            QPainterPath path;
            path.setFillRule(Qt::WindingFill);
            path.addRoundedRect(bubble, 10, 10);
            if (!top)
                path.addRect(QRectF(bubble.left(), bubble.top(), width, 12));
            if (!bottom)
                path.addRect(QRectF(bubble.left(), bubble.bottom() - 12, width, 12));
            painter->fillPath(path, color(palette(), partTint(i)));
            painter->setPen(color(palette(), Role::Text));
            layout.draw(painter, QPointF(10, y + 6));
        }
        y += height;
    }
    if (!m_left.isEmpty()) {
        QTextLayout layout;
        y += 8;
        const QString left = words::line({tr("Not sent: “%1”").arg(m_left)});
        if (painter) {
            paintIcon(*painter, "cross-circle"_L1, QRectF(0, y + 1, 14, 14), color(palette(), Role::Bad));
            painter->setFont(meta);
            painter->setPen(color(palette(), Role::Bad));
            painter->drawText(QRect(20, y, width - 20, Scaled{40}), Qt::AlignLeft | Qt::TextWordWrap, left);
        }
        y += Scaled{36};
    }
    return y;
}

void Handset::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // the phone is not the desk's; its texts go by themselves
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(rect()), 28, color(palette(), Role::Window), color(palette(), Role::Border));
    const QRectF screen = QRectF(rect()).adjusted(8, 8, -8, -8);
    paintRounded(painter, screen, 20, color(palette(), Role::Surface), color(palette(), Role::Border));
    QPainterPath clip;
    clip.addRoundedRect(screen.adjusted(1, 1, -1, -1), 19, 19);
    painter.setClipPath(clip);
    const QRect inner = screen.toRect().adjusted(16, 0, -16, 0);
    painter.setPen(color(palette(), Role::Text));
    painter.setFont(ui::font(TextSize::Meta, true));
    painter.drawText(QRect(inner.left(), Scaled{15}, inner.width(), Scaled{18}), Qt::AlignLeft | Qt::AlignVCenter, m_time);
    const QString sender = m_sender.isEmpty() ? tr("Provider’s default") : m_sender;
    paintAvatar(painter, QRectF(inner.left(), Scaled{41}, Scaled{28}, Scaled{28}), sender, palette());
    painter.setPen(color(palette(), Role::Text));
    painter.setFont(ui::font(TextSize::Body, true));
    painter.drawText(QRect(inner.left() + Scaled{36}, Scaled{41}, inner.width() - Scaled{36}, Scaled{28}), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(sender, Qt::ElideRight, inner.width() - Scaled{36}));
    painter.fillRect(QRectF(screen.left(), 8 + kHead, screen.width(), 1), color(palette(), Role::Border));
    painter.setClipRect(QRectF(screen.left(), 8 + kHead + 1, screen.width(), screen.bottom() - kHead - 9), Qt::IntersectClip);
    painter.translate(inner.left(), 8 + kHead + 12 - m_scroll);
    walk(&painter, qMin<int>(kBubbleWidth, inner.width()));
}

void Handset::wheelEvent(QWheelEvent *event)
{
    const int most = qMax(0, walk(nullptr, kBubbleWidth) + 24 - (height() - kHead - 16));
    m_scroll = qBound(0, m_scroll - event->angleDelta().y() / 2, most);
    update();
    event->accept();
}

} // namespace heliograph::ui
