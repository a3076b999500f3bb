// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/capacityfoot.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace heliograph::ui {

namespace {
constexpr int kSlotWidth = 8;
constexpr int kSlotHeight = 14;
constexpr int kSlotStep = kSlotWidth + 3;
constexpr int kMostSlots = 12; ///< more are told by the figures alone
} // namespace

CapacityFoot::CapacityFoot(QWidget *parent)
    : QWidget(parent)
    , m_load(new PlainLabel({}, TextSize::Body, Role::Text, true))
    , m_waiting(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide))
    , m_next(new QPushButton(tr("Next")))
    , m_slots(new QWidget)
{
    setFixedHeight(Scaled{56});
    m_next->setIcon(icon(QLatin1StringView("arrow-right")));
    m_next->setProperty("iconAfter", true);
    connect(m_next, &QAbstractButton::clicked, this, &CapacityFoot::nextWanted);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(metric::Padding, 0, metric::Padding, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_slots);
    first->addWidget(m_load, 1);
    words->addStretch();
    words->addLayout(first);
    words->addWidget(m_waiting);
    words->addStretch();
    m_row->addLayout(words, 1);
    m_row->addWidget(m_next);
}

void CapacityFoot::setCompact(bool compact)
{
    m_compact = compact;
    setFixedHeight(Scaled{compact ? 67 : 56});
    m_row->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(compact ? 8 : metric::Padding, compact ? 2 : 0, compact ? 8 : metric::Padding, compact ? 4 : 0);
    m_row->setSpacing(compact ? 0 : 6);
    m_next->setText(compact ? QString() : tr("Next"));
    m_next->setAccessibleName(tr("Next"));
    m_next->setProperty("ghost", compact ? QVariant(true) : QVariant());
    m_load->setSizePolicy(compact ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_load->setAlignment(compact ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeading);
    m_slots->setVisible(!compact && m_maximum <= kMostSlots);
    m_waiting->setVisible(!compact);
    m_next->updateGeometry();
}

void CapacityFoot::setNextShortcut(const QKeySequence &shortcut)
{
    m_next->setToolTip(shortcut.isEmpty() ? tr("Accepts the conversation that waits longest")
                                          : tr("Accepts the conversation that waits longest (%1)").arg(shortcut.toString(QKeySequence::NativeText)));
}

void CapacityFoot::setLoad(int taken, int standard, int maximum, int waiting)
{
    m_taken = taken;
    m_standard = standard;
    m_maximum = qMax(maximum, standard);
    m_slots->setVisible(!m_compact && m_maximum <= kMostSlots);
    m_slots->setFixedSize(m_maximum * kSlotStep - 3, 18);
    m_load->setText(QStringLiteral("%1/%2").arg(taken).arg(m_maximum));
    m_load->setAccessibleName(tr("%1 of %2 places taken").arg(taken).arg(m_maximum));
    const QString people = waiting > 0 ? tr("%n waiting", nullptr, waiting) : tr("Nobody is waiting");
    m_waiting->setText(waiting > 0 && taken < m_maximum ? tr("%1 · routing stops at %2").arg(people).arg(standard)
                       : taken >= m_maximum             ? tr("%1 · you are full").arg(people)
                                                        : people);
    m_next->setEnabled(waiting > 0 && taken < m_maximum);
    m_next->setAccessibleDescription(m_next->isEnabled() ? tr("Accepts the conversation that waits longest") : m_waiting->wholeText());
    update();
}

void CapacityFoot::paintEvent(QPaintEvent *)
{
    if (!m_slots->isVisible())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect room(m_slots->mapTo(this, QPoint()), m_slots->size());
    for (int i = 0; i < m_maximum; ++i) {
        const int x = layoutDirection() == Qt::RightToLeft ? room.right() - i * kSlotStep - kSlotWidth + 1 : room.left() + i * kSlotStep;
        const QRectF slot(x, room.center().y() - kSlotHeight / 2 + 1, kSlotWidth, kSlotHeight);
        if (i < m_taken) {
            paintRounded(painter, slot, 2, color(palette(), Role::Accent));
        } else if (i < m_standard) {
            paintRounded(painter, slot, 2, {}, color(palette(), Role::Muted));
        } else {
            painter.setPen(QPen(color(palette(), Role::Muted), 1, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(slot.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        }
    }
}

} // namespace heliograph::ui
