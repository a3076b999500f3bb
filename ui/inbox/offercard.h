// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class Avatar;
class PlainLabel;
class RingCountdown;

/// Above the list: whom one is asked to take, with Accept and Decline, and the time that is left while somebody else could.
class OfferCard final : public QWidget
{
    Q_OBJECT
public:
    explicit OfferCard(const DeskServices &desk, QWidget *parent = nullptr);
    /// Whether there is room for it; without an offer it is hidden all the same.
    void setRoom(bool room);
    void decline();

Q_SIGNALS:
    void acceptWanted(qint64 customerId, qint64 conversationId);
    void chosen(qint64 customerId, qint64 conversationId); ///< to look in
    void failed(const heliograph::Error &error);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void tell(qint64 conversationId);
    void tick();

    const DeskServices m_desk;
    Avatar *m_face;
    PlainLabel *m_name;
    PlainLabel *m_where;
    PlainLabel *m_wait;
    PlainLabel *m_words;
    PlainLabel *m_passes;
    RingCountdown *m_ring;
    QPushButton *m_accept;
    QPushButton *m_decline;
    QTimer m_second;
    bool m_room = true;
};

} // namespace heliograph::ui
