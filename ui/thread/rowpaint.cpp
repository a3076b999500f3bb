// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/rowshape.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/thread/timelinewords.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr qreal kSpeakingCorner = 4;

/// All corners round, the one at the speaker's side a little less.
QPainterPath speech(const QRectF &r, qreal radius, bool cornerLeft)
{
    const qreal left = cornerLeft ? kSpeakingCorner : radius;
    const qreal right = cornerLeft ? radius : kSpeakingCorner;
    QPainterPath path;
    path.moveTo(r.left() + radius, r.top());
    path.lineTo(r.right() - radius, r.top());
    path.arcTo(QRectF(r.right() - 2 * radius, r.top(), 2 * radius, 2 * radius), 90, -90);
    path.lineTo(r.right(), r.bottom() - right);
    path.arcTo(QRectF(r.right() - 2 * right, r.bottom() - 2 * right, 2 * right, 2 * right), 0, -90);
    path.lineTo(r.left() + left, r.bottom());
    path.arcTo(QRectF(r.left(), r.bottom() - 2 * left, 2 * left, 2 * left), 270, -90);
    path.lineTo(r.left(), r.top() + radius);
    path.arcTo(QRectF(r.left(), r.top(), 2 * radius, 2 * radius), 180, -90);
    path.closeSubpath();
    return path;
}

/// Words in the middle of a hairline.
void dividerLine(QPainter &painter, const QRect &where, const QString &text, const QColor &line, const QColor &words)
{
    painter.setFont(font(TextSize::Meta, true));
    const int width = QFontMetrics(painter.font()).horizontalAdvance(text);
    const int middle = where.center().y();
    const int from = where.center().x() - width / 2 - 12;
    const int to = where.center().x() + width / 2 + 12;
    painter.fillRect(QRect(where.left(), middle, qMax(0, from - where.left()), 1), line);
    painter.fillRect(QRect(to, middle, qMax(0, where.right() - to), 1), line);
    painter.setPen(words);
    painter.drawText(where, Qt::AlignCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
}

} // namespace

void RowShape::paint(QPainter &painter, const QPalette &palette, const QRect &exposed, const RowMarks &marks) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, palette);
    switch (m_look) {
    case RowLook::Inbound:
    case RowLook::Outbound: paintBubble(painter, palette, exposed, marks); break;
    case RowLook::Sms: paintSms(painter, palette, exposed, marks); break;
    case RowLook::Note: paintNote(painter, palette, exposed, marks); break;
    case RowLook::Event: paintEvent(painter, palette, exposed, marks); break;
    case RowLook::Nothing: break;
    }
    if (marks.framed && !m_bubble.isNull())
        paintRounded(painter, bubble(), metric::CardRadius, {}, color(palette, Role::Accent), 2);
}

void RowShape::paintText(QPainter &painter, const QRect &where, const QString &text, TextSize size, bool semibold, const QColor &colour,
                         bool trailing) const
{
    painter.setFont(font(size, semibold));
    painter.setPen(colour);
    const bool right = trailing != m_context.rtl;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width());
    painter.drawText(mirrored(where), Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
                     shown);
}

void RowShape::paintFrame(QPainter &painter, const QPalette &palette) const
{
    if (!m_day.isNull()) {
        painter.setFont(font(TextSize::Meta, true));
        painter.setPen(color(palette, Role::Muted));
        painter.drawText(m_day, Qt::AlignCenter, m_frame.day);
    }
    if (!m_topic.isNull()) {
        const QString said = m_frame.day.isEmpty() ? m_frame.topic : m_frame.day + u" · "_s + m_frame.topic;
        dividerLine(painter, m_topic, said, color(palette, Role::Border), color(palette, Role::Muted));
    }
    if (!m_new.isNull())
        dividerLine(painter, m_new, Timeline::tr("New"), color(palette, Role::Border), color(palette, Role::Accent));
}

void RowShape::paintBody(QPainter &painter, const QPalette &palette, const QColor &words, const QRect &exposed, const RowMarks &marks) const
{
    if (!m_text)
        return;
    QList<QTextLayout::FormatRange> formats;
    const auto format = [&](const TextRange &range, const QColor &ground, const QColor &text, bool underlined) {
        QTextCharFormat look;
        if (ground.isValid())
            look.setBackground(ground);
        look.setForeground(text);
        look.setFontUnderline(underlined);
        formats.append({range.from, range.length, look});
    };
    for (const Link &link : m_links)
        format(link.where, {}, color(palette, Role::Accent), true);
    // A match keeps its underline beside its colour, so that it is told on a note's ground and without colours too.
    for (const TextRange &range : marks.found) {
        if (marks.current)
            format(range, color(palette, Role::Accent), color(palette, Role::OnAccent), true);
        else
            format(range, color(palette, m_look == RowLook::Note ? Role::Surface : Role::Note), color(palette, Role::Text), true);
    }
    if (marks.selected.length > 0)
        format(marks.selected, palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText), false);
    painter.setPen(words);
    m_text->draw(&painter, mirrored(m_body).topLeft(), formats, QRectF(exposed));
}

void RowShape::paintBubble(QPainter &painter, const QPalette &palette, const QRect &exposed, const RowMarks &marks) const
{
    const QRectF where(mirrored(m_bubble));
    const bool cornerLeft = ours() == m_context.rtl;
    painter.fillPath(speech(where, metric::CardRadius, cornerLeft), color(palette, ours() ? Role::Soft : Role::Inbound));
    const bool hidden = onlyHiddenCode(m_message);
    if (hidden) {
        const QRect lock(m_bubble.left() + 12, m_body.top() + (Scaled{18} - kTick) / 2, kTick, kTick);
        paintIcon(painter, "lock"_L1, mirrored(lock), color(palette, Role::Muted));
    }
    if (!m_head.isNull()) {
        const QRect mark(m_head.left(), m_head.top() + (m_head.height() - kMark) / 2, kMark, kMark);
        paintIcon(painter, "phone"_L1, mirrored(mark), color(palette, Role::Muted));
        paintText(painter, m_head.adjusted(kMark + 6, 0, 0, 0), words::channel(m_message.channel), TextSize::Meta, false, color(palette, Role::Muted));
    }
    paintBody(painter, palette, color(palette, hidden ? Role::Muted : Role::Text), exposed, marks);
    paintText(painter, m_time, timeOf(m_message.at), TextSize::Meta, false, color(palette, Role::Muted));
    if (ours()) {
        const StateMark mark = markFor(m_message);
        const QRect tick(m_time.right() - kTick + 1, m_time.top() + (m_time.height() - kTick) / 2, kTick, kTick);
        const bool calm = mark.role == Role::Ok || mark.role == Role::Text;
        if (!mark.icon.isEmpty())
            paintIcon(painter, mark.icon, mirrored(tick), color(palette, m_message.state == MessageState::Delivered ? Role::Accent : calm ? Role::Muted : mark.role));
    }
    paintBlock(painter, palette);
}

void RowShape::paintSms(QPainter &painter, const QPalette &palette, const QRect &exposed, const RowMarks &marks) const
{
    const QRectF where(mirrored(m_bubble));
    const StateMark mark = markFor(m_message);
    painter.save();
    QPainterPath path;
    path.addRoundedRect(where, metric::CardRadius, metric::CardRadius);
    painter.setClipPath(path);
    painter.fillRect(where, color(palette, Role::Sms));
    const bool person = needsBlock(m_message) && (mark.role == Role::Bad || mark.role == Role::Warn);
    painter.fillRect(mirrored(QRect(m_bubble.left(), m_bubble.top(), 3, m_bubble.height())), color(palette, person ? mark.role : Role::SmsThird));
    painter.restore();

    const QRect phone(m_head.left(), m_head.top() + (m_head.height() - kTick) / 2, kTick, kTick);
    paintIcon(painter, "send-sms"_L1, mirrored(phone), color(palette, Role::Text), m_context.rtl);
    const QString to = smsTo(m_message);
    const int toWidth = QFontMetrics(font(TextSize::Meta)).horizontalAdvance(to);
    paintText(painter, QRect(m_head.right() - toWidth, m_head.top(), toWidth + 1, m_head.height()), to, TextSize::Meta, false, color(palette, Role::Muted), true);
    paintText(painter, m_head.adjusted(kTick + 6, 0, -toWidth - 8, 0), smsHead(m_message), TextSize::Meta, true, color(palette, Role::Text));
    paintBody(painter, palette, color(palette, Role::Text), exposed, marks);
    if (needsBlock(m_message)) {
        paintBlock(painter, palette);
        return;
    }
    const QString time = timeOf(m_message.stateAt > 0 ? m_message.stateAt : m_message.at);
    const QString state = words::stateLine(m_message, m_context.nowMs);
    const QFontMetrics fm(font(TextSize::Meta));
    const int timeWidth = fm.horizontalAdvance(time);
    const int stateWidth = qMin(fm.horizontalAdvance(state), m_time.width() - timeWidth - kMark - 16);
    QRect foot = m_time;
    paintText(painter, QRect(foot.right() - timeWidth, foot.top(), timeWidth + 1, foot.height()), time, TextSize::Meta, false, color(palette, Role::Muted), true);
    foot.setRight(foot.right() - timeWidth - 5);
    paintText(painter, QRect(foot.right() - stateWidth, foot.top(), stateWidth + 1, foot.height()), state, TextSize::Meta, false, color(palette, mark.role), true);
    foot.setRight(foot.right() - stateWidth - kMark - 6);
    if (!mark.icon.isEmpty())
        paintIcon(painter, mark.icon, mirrored(QRect(foot.right() + 1, foot.top() + (foot.height() - kMark) / 2, kMark, kMark)), color(palette, mark.role == Role::Text ? Role::Muted : mark.role));
    paintText(painter, QRect(m_time.left(), m_time.top(), foot.right() - m_time.left() - 8, m_time.height()), smsMeta(m_message), TextSize::Meta, false,
              color(palette, Role::Muted));
}

void RowShape::paintBlock(QPainter &painter, const QPalette &palette) const
{
    if (m_state.isNull())
        return;
    if (!m_ring.isNull()) {
        const QRectF ring = QRectF(mirrored(m_ring)).adjusted(2, 2, -2, -2);
        const qreal left = qBound<qreal>(0, qreal(m_context.undoLeftMs) / qreal(qMax<qint64>(1, m_context.undoTotalMs)), 1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(palette, Role::SmsThird), 2));
        painter.drawEllipse(ring);
        painter.setPen(QPen(color(palette, Role::Accent), 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, 90 * 16, int(left * 360 * 16));
        const int seconds = int((m_context.undoLeftMs + 999) / 1000);
        painter.setFont(font(TextSize::Meta));
        painter.setPen(color(palette, Role::Text));
        painter.drawText(mirrored(m_ring), Qt::AlignCenter, QString::number(seconds));
        const QString said = Timeline::tr("%1 · %2 s").arg(words::state(MessageState::Waiting)).arg(seconds);
        paintText(painter, m_state, said, TextSize::Body, true, color(palette, Role::Text));
        paintText(painter, m_state, u"Ctrl+Shift+Z"_s, TextSize::Meta, false, color(palette, Role::Muted), true);
        return;
    }
    const StateMark mark = markFor(m_message);
    paintIcon(painter, mark.icon, mirrored(QRect(m_state.left(), m_state.top() + (m_state.height() - kTick) / 2, kTick, kTick)), color(palette, mark.role));
    QString side = timeOf(m_message.stateAt > 0 ? m_message.stateAt : m_message.at);
    if (const QString code = m_message.extra.value("code"_L1).toString(); !code.isEmpty())
        side = Timeline::tr("code %1 · %2").arg(code, side);
    const int sideWidth = QFontMetrics(font(TextSize::Meta)).horizontalAdvance(side);
    paintText(painter, QRect(m_state.right() - sideWidth, m_state.top(), sideWidth + 1, m_state.height()), side, TextSize::Meta, false,
              color(palette, Role::Muted), true);
    paintText(painter, m_state.adjusted(kTick + 6, 0, -sideWidth - 8, 0), words::stateLine(m_message, m_context.nowMs), TextSize::Body, true,
              color(palette, mark.role));
    if (m_reason) {
        painter.setPen(color(palette, Role::Text));
        m_reason->draw(&painter, mirrored(m_reasonAt).topLeft());
    }
    if (m_advice) {
        painter.setPen(color(palette, Role::Muted));
        m_advice->draw(&painter, mirrored(m_adviceAt).topLeft());
    }
}

void RowShape::paintNote(QPainter &painter, const QPalette &palette, const QRect &exposed, const RowMarks &marks) const
{
    paintRounded(painter, mirrored(m_bubble), metric::CardRadius, color(palette, Role::Note));
    const int lock = ScaledWidth{12};
    paintIcon(painter, "lock"_L1, mirrored(QRect(m_head.left(), m_head.top() + (m_head.height() - lock) / 2, lock, lock)), color(palette, Role::Muted));
    paintText(painter, m_head.adjusted(lock + 6, 0, 0, 0), noteHead(m_message, m_context.nowMs), TextSize::Meta, false, color(palette, Role::Muted));
    paintBody(painter, palette, color(palette, Role::Text), exposed, marks);
}

void RowShape::paintEvent(QPainter &painter, const QPalette &palette, const QRect &exposed, const RowMarks &marks) const
{
    const QLatin1StringView name = eventIcon(m_message);
    const bool good = name == "shield-check"_L1;
    const bool bad = m_message.kind == MessageKind::Otp;
    paintIcon(painter, bad ? "cross-circle"_L1 : name, mirrored(QRect(m_bubble.left(), m_bubble.top() + (Scaled{16} - kMark) / 2, kMark, kMark)),
              color(palette, good ? Role::Ok : bad ? Role::Bad : Role::Muted));
    paintBody(painter, palette, color(palette, Role::Muted), exposed, marks);
}

} // namespace heliograph::ui
