// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/rowshape.h"

#include "ui/thread/timelinewords.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr Scaled kLine{18};
constexpr Scaled kMetaLine{16};
constexpr int kPad = 12;
constexpr int kTopPad = 7;
constexpr int kBottomPad = 8;
constexpr int kBar = 3;
constexpr int kTimeGap = 10;
constexpr int kIconGap = 6;

int wide(const QString &text, TextSize size, bool semibold = false)
{
    return int(std::ceil(QFontMetricsF(font(size, semibold)).horizontalAdvance(text)));
}

} // namespace

RowShape::RowShape(const Message &message, const RowFrame &frame, const RowContext &context)
    : m_message(message)
    , m_frame(frame)
    , m_context(context)
    , m_look(lookOf(message))
    , m_side(context.width < 480 ? kSideNarrow : kSide)
{
    if (m_look == RowLook::Nothing && frame.day.isEmpty() && frame.topic.isEmpty() && !frame.newer)
        return;
    if (m_look != RowLook::Event)
        m_links = linksIn(shownBody(message));
    m_selectable = int(rowText(message, context.nowMs).size());
    layFrame();
    switch (m_look) {
    case RowLook::Inbound: layBubble(shownBody(message), message.channel == Channel::Sms ? kMetaLine + 2 : 0, true); break;
    case RowLook::Outbound: layBubble(shownBody(message), 0, true); break;
    case RowLook::Sms: laySms(); break;
    case RowLook::Note: layNote(); break;
    case RowLook::Event: layEvent(); break;
    case RowLook::Nothing: break;
    }
}

void RowShape::layFrame()
{
    const int inner = m_context.width - 2 * m_side;
    const bool plain = m_frame.day.isEmpty() && m_frame.topic.isEmpty() && !m_frame.newer;
    int y = plain && !m_frame.first ? (m_look == RowLook::Event ? 10 : m_frame.joined ? 4 : 8) : 8;
    if (!m_frame.day.isEmpty() && m_frame.topic.isEmpty()) {
        m_day = QRect(m_side, y, inner, kMetaLine);
        y += kMetaLine + 8;
    }
    if (!m_frame.topic.isEmpty()) {
        y += m_frame.first ? 0 : 6;
        m_topic = QRect(m_side, y, inner, kMetaLine);
        y += kMetaLine + 10;
    }
    if (m_frame.newer) {
        y += m_frame.day.isEmpty() && m_frame.topic.isEmpty() ? 4 : 0;
        m_new = QRect(m_side, y, inner, kMetaLine);
        y += kMetaLine + 10;
    }
    m_top = y;
    m_height = y;
}

QSize RowShape::layText(QTextLayout &layout, const QString &text, const QFont &font, int width) const
{
    QString shown = text;
    shown.replace(u'\n', QChar(QChar::LineSeparator));
    layout.setText(shown);
    layout.setFont(font);
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(shown.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    const int step = font.pixelSize() > Scaled{int(TextSize::Meta)} ? kLine : kMetaLine;
    const auto lay = [&](int room) {
        qreal y = 0;
        qreal natural = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            // Fallback fonts (Arabic, emoji) may be taller than a line of ours.
            const qreal advance = std::max<qreal>(step, std::ceil(line.height()));
            line.setPosition(QPointF(0, y + (advance - line.height()) / 2));
            y += advance;
            natural = std::max(natural, line.naturalTextWidth());
        }
        layout.endLayout();
        return QSize(int(std::ceil(natural)), int(y));
    };
    QSize size = lay(width);
    if (option.textDirection() == Qt::RightToLeft && size.width() < width)
        size = lay(size.width() + 1);
    return size;
}

void RowShape::layBubble(const QString &text, int headHeight, bool timeInside)
{
    const int inner = m_context.width - 2 * m_side;
    const int most = std::min<int>(kBubble, inner) - 2 * kPad;
    const int lock = onlyHiddenCode(m_message) ? kTick + kIconGap : 0;
    m_text = std::make_unique<QTextLayout>();
    QSize size = layText(*m_text, text, font(TextSize::Body), most - lock);
    const int tick = ours() ? kTick + 4 : 0;
    const int timeWidth = wide(timeOf(m_message.at), TextSize::Meta) + tick;
    const QTextLine last = m_text->lineAt(m_text->lineCount() - 1);
    const int lastWidth = last.isValid() ? int(std::ceil(last.naturalTextWidth())) : 0;
    const bool against = text.isRightToLeft() != m_context.rtl;
    const bool floats = timeInside && !against && lastWidth + lock + kTimeGap + timeWidth <= most;
    const int width = floats ? std::max(size.width() + lock, lastWidth + lock + kTimeGap + timeWidth) : std::max(size.width() + lock, timeWidth);
    int height = kTopPad + headHeight + size.height() + kBottomPad;
    if (!floats)
        height += kMetaLine;
    const int outer = width + 2 * kPad;
    const int x = ours() ? m_context.width - m_side - outer : m_side;
    m_bubble = QRect(x, m_top, outer, height);
    m_head = headHeight > 0 ? QRect(x + kPad, m_top + kTopPad, width, kMetaLine) : QRect();
    const int bodyX = x + kPad + lock;
    // Right-to-left lines were laid into exactly their width: they end where the bubble's text ends.
    const int bodyLeft = text.isRightToLeft() != m_context.rtl ? x + outer - kPad - size.width() - 1 : bodyX;
    m_body = QRect(bodyLeft, m_top + kTopPad + headHeight, size.width() + 1, size.height());
    m_time = QRect(x + outer - kPad - timeWidth, m_bubble.bottom() + 1 - kBottomPad - kMetaLine + (floats ? 2 : 1), timeWidth, kMetaLine);
    m_height = m_bubble.bottom() + 1;
    if (needsBlock(m_message)) { // a chat reply that did not go: its reason and what to do stand below the bubble
        const int room = std::min<int>(kBubble, inner);
        layBlock(m_context.width - m_side - room, room, m_height + 4);
    }
}

void RowShape::laySms()
{
    const int inner = m_context.width - 2 * m_side;
    const int outer = std::min<int>(kBubble, inner);
    const int x = m_context.width - m_side - outer;
    const int textX = x + kBar + kPad;
    const int width = outer - kBar - 2 * kPad;
    m_head = QRect(textX, m_top + kTopPad + 1, width, kLine);
    int y = m_head.bottom() + 1 + 4;
    m_text = std::make_unique<QTextLayout>();
    const QString body = shownBody(m_message);
    const QSize size = layText(*m_text, body, font(TextSize::Body), width);
    const bool away = body.isRightToLeft() != m_context.rtl;
    m_body = QRect(away ? textX + width - size.width() - 1 : textX, y, size.width() + 1, size.height());
    y += size.height();
    if (needsBlock(m_message)) {
        m_height = y;
        layBlock(textX, width, y + (undoRuns(m_message) ? 8 : 8));
        y = m_height + 10;
    } else {
        m_time = QRect(textX, y + 6, width, kMetaLine);
        y += 6 + kMetaLine + kBottomPad;
    }
    m_bubble = QRect(x, m_top, outer, y - m_top);
    m_height = y;
}

void RowShape::layBlock(int x, int width, int y)
{
    if (undoRuns(m_message)) {
        const int ring = metric::Compact;
        m_ring = QRect(x, y, ring, ring);
        m_state = QRect(x + ring + 8, y, width - ring - 8, ring);
        if (!m_context.buttons.isEmpty()) {
            const QSize button = m_context.buttons.first();
            m_buttons = {QRect(QPoint(x + width - button.width(), y), button)};
            m_state.setWidth(m_state.width() - button.width() - 8);
        }
        m_height = y + ring;
        return;
    }
    m_state = QRect(x, y, width, kLine + 2);
    y = m_state.bottom() + 1 + 2;
    const words::Said help = m_context.asking
        ? words::Said{Timeline::tr("Send it a second time?"),
                      Timeline::tr("If the first one arrived after all, %1 gets it twice, and both are charged.")
                          .arg(m_context.customerName)}
        : words::stateHelp(m_message, m_context.customerName);
    const auto lay = [&](std::unique_ptr<QTextLayout> &layout, QRect &where, const QString &text) {
        if (text.isEmpty())
            return;
        layout = std::make_unique<QTextLayout>();
        const QSize size = layText(*layout, text, font(TextSize::Body), width);
        where = QRect(m_context.rtl == text.isRightToLeft() ? x : x + width - size.width() - 1, y, size.width() + 1, size.height());
        y += size.height();
    };
    lay(m_reason, m_reasonAt, stateSaysWhy(m_message) ? QString() : help.title);
    lay(m_advice, m_adviceAt, help.text);
    m_height = y;
    layButtons(x, width, y + 10);
}

void RowShape::layButtons(int x, int width, int y)
{
    if (m_context.buttons.isEmpty())
        return;
    int left = x;
    for (const QSize &size : m_context.buttons) {
        if (left > x && left + size.width() > x + width) {
            left = x;
            y += metric::Compact + 8;
        }
        m_buttons.append(QRect(QPoint(left, y), size));
        left += size.width() + 8;
    }
    m_height = y + metric::Compact;
}

void RowShape::layNote()
{
    const int inner = m_context.width - 2 * m_side;
    const int width = inner - 2 * kPad;
    m_head = QRect(m_side + kPad, m_top + kTopPad, width, kMetaLine);
    m_text = std::make_unique<QTextLayout>();
    const QString body = shownBody(m_message);
    const QSize size = layText(*m_text, body, font(TextSize::Body), width);
    const bool away = body.isRightToLeft() != m_context.rtl;
    m_body = QRect(away ? m_side + kPad + width - size.width() - 1 : m_side + kPad, m_head.bottom() + 1 + 3, size.width() + 1, size.height());
    m_bubble = QRect(m_side, m_top, inner, m_body.bottom() + 1 + kBottomPad - m_top);
    m_height = m_bubble.bottom() + 1;
}

void RowShape::layEvent()
{
    const int inner = m_context.width - 2 * m_side;
    m_text = std::make_unique<QTextLayout>();
    const int before = kMark + kIconGap;
    const QSize size = layText(*m_text, rowText(m_message, m_context.nowMs) + u" · "_s + timeOf(m_message.at), font(TextSize::Meta), inner - 2 * before);
    const int x = m_side + (inner - size.width() - before) / 2;
    m_body = QRect(x + before, m_top, size.width() + 1, size.height());
    m_bubble = QRect(x, m_top, before + size.width(), size.height());
    m_height = m_bubble.bottom() + 1 + 2; // 2 more: the next bubble keeps 8, which makes the 10 below
}

int RowShape::offsetAt(const QPoint &point) const
{
    if (!m_text || m_text->lineCount() == 0)
        return 0;
    const QPointF at = point - mirrored(m_body).topLeft();
    if (at.y() < 0)
        return 0;
    for (int i = 0; i < m_text->lineCount(); ++i) {
        const QTextLine line = m_text->lineAt(i);
        if (at.y() < line.y() + line.height())
            return qMin(line.xToCursor(at.x()), m_selectable);
    }
    return m_selectable;
}

const Link *RowShape::linkAt(const QPoint &point) const
{
    if (m_links.isEmpty() || !onText(point))
        return nullptr;
    const QPointF at = point - mirrored(m_body).topLeft();
    for (int i = 0; i < m_text->lineCount(); ++i) {
        const QTextLine line = m_text->lineAt(i);
        if (!line.naturalTextRect().contains(at))
            continue;
        const int offset = line.xToCursor(at.x(), QTextLine::CursorOnCharacter);
        for (const Link &link : m_links) {
            if (offset >= link.where.from && offset < link.where.from + link.where.length)
                return &link;
        }
    }
    return nullptr;
}

QRect RowShape::mirrored(const QRect &rect) const
{
    return m_context.rtl ? QStyle::visualRect(Qt::RightToLeft, QRect(0, 0, m_context.width, 1), rect) : rect;
}

} // namespace heliograph::ui
