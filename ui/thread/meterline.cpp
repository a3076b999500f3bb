// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/meterline.h"

#include "ui/common/announce.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/spoken.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kStripMost = 200;
constexpr int kStripLeast = 60;
constexpr int kCellGap = 2;
constexpr int kCells = 10; ///< more would be a smear

Role cellTint(int part)
{
    return part % 3 == 0 ? Role::Sms : part % 3 == 1 ? Role::SmsSecond : Role::SmsThird;
}
} // namespace

MeterLine::MeterLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(Scaled{20});
    setSpokenRole(*this, QAccessible::ProgressBar);
    setMeasure({}, 1);
}

void MeterLine::setMeasure(const sms::Segments &measure, int maxSegments)
{
    const Fullness before = fullness();
    const int partsBefore = m_measure.segments;
    m_measure = measure;
    m_maxSegments = maxSegments;
    const QString said = words::meter(measure, maxSegments);
    if (said != m_words) {
        m_words = said;
        setAccessibleName(words());
        setSpokenValue(*this, measure.units, qMax(1, measure.segments) * measure.limit);
        tell(before, partsBefore);
    }
    update();
}

void MeterLine::setCost(const QString &cost, const QString &origin)
{
    setToolTip(origin);
    setAccessibleDescription(origin);
    if (cost == m_cost)
        return;
    m_cost = cost;
    setAccessibleName(words());
    update();
}

QString MeterLine::words() const
{
    return m_cost.isEmpty() ? m_words : tr("%1 · %2").arg(m_words, m_cost);
}

/// Every keystroke would be a torrent: only where something changes for the person who writes.
void MeterLine::tell(Fullness before, int partsBefore)
{
    const Fullness now = fullness();
    const bool parts = m_measure.segments != partsBefore && m_measure.segments > 1 && now != Fullness::Over;
    if (now != before || parts)
        announce(*this, now == Fullness::Plenty && !parts ? tr("It fits again: %1").arg(m_words) : m_words);
}

MeterLine::Fullness MeterLine::fullness() const
{
    if (m_maxSegments > 0 && m_measure.segments > m_maxSegments)
        return Fullness::Over;
    const bool lastPart = m_maxSegments > 0 && m_measure.segments == m_maxSegments;
    return lastPart && m_measure.remaining * 10 <= m_measure.limit ? Fullness::Nearly : Fullness::Plenty;
}

void MeterLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Fullness full = fullness();
    const bool over = full == Fullness::Over;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    // "171/306 · 2 SMS" in semibold, the rest beside it.
    const Role role = over ? Role::Bad : full == Fullness::Nearly ? Role::Warn : Role::Text;
    const QStringList parts = m_words.split(u" · "_s);
    const QString strong = words::line(parts.mid(0, 2));
    const QString rest = parts.size() > 2 ? u" · "_s + words::line(parts.mid(2)) : QString();
    const QString cost = m_cost.isEmpty() ? QString() : u" · "_s + words::line({m_cost});
    const QFontMetrics bold(ui::font(TextSize::Body, true)), plain(ui::font(TextSize::Body));
    const int strongWidth = bold.horizontalAdvance(strong), restWidth = plain.horizontalAdvance(rest);
    const int costWidth = plain.horizontalAdvance(cost);
    const int total = strongWidth + restWidth + costWidth;
    const int strip = qBound(kStripLeast, width() - total - 24 - 22, kStripMost);
    const auto place = [&](qreal x, qreal w) { return QRectF(rtl ? width() - x - w : x, (height() - 8) / 2, w, 8); };
    const int allowed = qBound(1, over ? m_maxSegments : m_measure.segments, kCells);
    const qreal room = over ? strip - 42 * strip / kStripMost : strip;
    const qreal cell = (room - (allowed - 1) * kCellGap) / allowed;
    for (int i = 0; i < allowed; ++i) {
        const QRectF where = place(i * (cell + kCellGap), cell);
        const bool last = !over && i == allowed - 1;
        const int used = m_measure.segments == 0 ? 0 : m_measure.limit - m_measure.remaining;
        const qreal fill = last ? qBound<qreal>(0, qreal(used) / qMax(1, m_measure.limit), 1) : 1;
        paintRounded(painter, where, 2, color(palette(), Role::Inbound));
        if (fill > 0)
            paintRounded(painter, place(i * (cell + kCellGap), qMax<qreal>(2, cell * fill)), 2, color(palette(), cellTint(i)));
        paintRounded(painter, where, 2, {}, color(palette(), over || fill > 0 ? Role::SmsThird : Role::Border));
    }
    if (over) {
        const qreal share = qBound<qreal>(0.15, qreal(m_measure.segments - m_maxSegments) / m_maxSegments, 1);
        paintRounded(painter, place(room + kCellGap, (strip - room - kCellGap) * share), 2, color(palette(), Role::Bad));
    }

    const int left = rtl ? 0 : qMax(strip + 24, width() - total);
    painter.setPen(color(palette(), role));
    painter.setFont(ui::font(TextSize::Body, true));
    painter.drawText(QRect(rtl ? costWidth + restWidth : left, 0, strongWidth + 1, height()), Qt::AlignVCenter | Qt::TextDontClip, strong);
    painter.setPen(color(palette(), Role::Text));
    painter.setFont(ui::font(TextSize::Body));
    painter.drawText(QRect(rtl ? costWidth : left + strongWidth, 0, restWidth + 1, height()), Qt::AlignVCenter | Qt::TextDontClip, rest);
    painter.setPen(color(palette(), Role::Muted));
    painter.drawText(QRect(rtl ? 0 : left + strongWidth + restWidth, 0, costWidth + 1, height()), Qt::AlignVCenter | Qt::TextDontClip, cost);
    if (role != Role::Text)
        paintIcon(painter, over ? "cross-circle"_L1 : "warning"_L1, QRectF(rtl ? total + 6 : left - 22, (height() - 16) / 2, 16, 16), color(palette(), role));
}

} // namespace heliograph::ui
