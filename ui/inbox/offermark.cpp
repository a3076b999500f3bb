// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/offermark.h"

#include "ui/common/announce.h"
#include "ui/common/iconbutton.h"
#include "ui/common/ringcountdown.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heliograph::ui {

OfferMark::OfferMark(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bell(new IconButton("bell"_L1, {}))
    , m_ring(new RingCountdown(28))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 4);
    column->setSpacing(4);
    m_bell->setProperty("primary", true);
    column->addWidget(m_bell, 0, Qt::AlignHCenter);
    column->addWidget(m_ring, 0, Qt::AlignHCenter);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &OfferMark::tick);
    connect(m_bell, &QAbstractButton::clicked, this, &OfferMark::cardWanted);
    connect(&desk.routing, &RoutingService::offerChanged, this, &OfferMark::fill);
    connect(&desk.routing, &RoutingService::offered, this, [this] {
        if (isVisible())
            announce(*this, m_bell->accessibleName());
    });
    hide();
}

void OfferMark::setRoom(bool room)
{
    if (std::exchange(m_room, room) != room)
        fill();
}

void OfferMark::fill()
{
    const auto &offer = m_desk.routing.offer();
    setVisible(offer && m_room);
    if (!offer || !m_room)
        return;
    m_bell->setName(tr("%1 is offered to you: show the list").arg(offer->customerName));
    m_ring->setVisible(offer->countFrom > 0);
    offer->countFrom > 0 ? m_second.start() : m_second.stop();
    tick();
}

void OfferMark::tick()
{
    const auto &offer = m_desk.routing.offer();
    if (offer && offer->countFrom > 0)
        m_ring->setLeft(offer->countFrom + offer->answerMs - m_desk.clock.nowMs(), offer->answerMs);
}

void OfferMark::hideEvent(QHideEvent *)
{
    m_second.stop();
}

} // namespace heliograph::ui
