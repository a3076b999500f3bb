// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/offercard.h"

#include "ui/common/announce.h"
#include "ui/common/avatar.h"
#include "ui/common/card.h"
#include "ui/common/plainlabel.h"
#include "ui/common/ringcountdown.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>

using namespace std::chrono_literals;

namespace heliograph::ui {

OfferCard::OfferCard(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_face(new Avatar(36))
    , m_name(new PlainLabel({}, TextSize::Body, Role::Text, true, PlainLabel::Fit::Elide))
    , m_where(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide))
    , m_wait(new PlainLabel({}, TextSize::Meta, Role::Muted))
    , m_words(new PlainLabel({}, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap))
    , m_passes(new PlainLabel(tr("next agent in"), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide))
    , m_ring(new RingCountdown(28))
    , m_accept(new QPushButton(tr("Accept")))
    , m_decline(new QPushButton(tr("Decline")))
{
    setAccessibleName(tr("Offered to you"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->setSpacing(6);
    auto *head = new PlainLabel(tr("Offered to you"), TextSize::Meta, Role::Muted, true);
    head->setContentsMargins(12, 0, 12, 0);
    column->addWidget(head);
    auto *card = new Card(nullptr, Role::Soft, false);
    column->addWidget(card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 12);
    inside->setSpacing(8);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(m_face);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name, 1);
    first->addWidget(m_wait);
    names->addLayout(first);
    names->addWidget(m_where);
    who->addLayout(names, 1);
    inside->addLayout(who);
    inside->addWidget(m_words);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    m_accept->setProperty("primary", true);
    answers->addWidget(m_accept);
    answers->addWidget(m_decline);
    answers->addStretch();
    answers->addWidget(m_passes, 1);
    answers->addWidget(m_ring);
    m_passes->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    inside->addLayout(answers);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &OfferCard::tick);
    connect(m_accept, &QAbstractButton::clicked, this, [this] {
        if (const auto &offer = m_desk.routing.offer())
            Q_EMIT acceptWanted(offer->conversation.customerId, offer->conversation.id);
    });
    connect(m_decline, &QAbstractButton::clicked, this, &OfferCard::decline);
    connect(&desk.routing, &RoutingService::offerChanged, this, &OfferCard::fill);
    connect(&desk.routing, &RoutingService::offered, this, &OfferCard::tell);
    fill();
}

void OfferCard::setRoom(bool room)
{
    if (std::exchange(m_room, room) != room)
        fill();
}

void OfferCard::decline()
{
    if (!m_desk.routing.offer())
        return;
    whenDone(m_desk.routing.decline(m_desk.routing.offer()->conversation.id), this, [this](const Status &done) {
        // Conflict: it passed on by itself in the same moment.
        if (!done && done.error().code != ErrorCode::Conflict)
            Q_EMIT failed(done.error());
    });
}

void OfferCard::fill()
{
    const auto &offer = m_desk.routing.offer();
    setVisible(offer && m_room);
    if (!offer || !m_room)
        return;
    const Conversation &c = offer->conversation;
    m_face->setName(offer->customerName);
    m_name->setText(offer->customerName);
    const QString channel = words::channel(c.endpoint.channel);
    m_where->setText(offer->earlier > 0 ? tr("%1 · %2").arg(channel, tr("%n earlier topic(s)", nullptr, offer->earlier)) : channel);
    m_words->setText(c.preview);
    m_words->setVisible(!c.preview.isEmpty());
    m_accept->setAccessibleName(tr("Accept %1").arg(offer->customerName));
    m_decline->setAccessibleName(tr("Decline %1").arg(offer->customerName));
    const bool counting = offer->countFrom > 0;
    m_passes->setVisible(counting);
    m_ring->setVisible(counting);
    // A wait is told by the minute; only a countdown moves each second.
    m_second.setInterval(counting ? 1s : 60s);
    m_second.start();
    tick();
}

void OfferCard::tell(qint64 conversationId)
{
    const auto &offer = m_desk.routing.offer();
    if (offer && offer->conversation.id == conversationId && isVisible())
        announce(*this, tr("%1 is offered to you").arg(offer->customerName));
}

void OfferCard::tick()
{
    const auto &offer = m_desk.routing.offer();
    if (!offer)
        return;
    const qint64 now = m_desk.clock.nowMs();
    m_wait->setText(offer->conversation.waitingSince > 0 ? tr("waiting %1").arg(words::duration(now - offer->conversation.waitingSince)) : QString());
    if (offer->countFrom > 0)
        m_ring->setLeft(offer->countFrom + offer->answerMs - now, offer->answerMs);
}

void OfferCard::mousePressEvent(QMouseEvent *event)
{
    const auto &offer = m_desk.routing.offer();
    if (event->button() == Qt::LeftButton && offer)
        Q_EMIT chosen(offer->conversation.customerId, offer->conversation.id);
}

void OfferCard::hideEvent(QHideEvent *)
{
    m_second.stop();
}

} // namespace heliograph::ui
