// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QTimer>
#include <QWidget>

namespace heliograph::ui {

class IconButton;
class RingCountdown;

/// The offer where only avatars have room: a bell that opens the whole list, where the card is, and the time that is left.
class OfferMark final : public QWidget
{
    Q_OBJECT
public:
    explicit OfferMark(const DeskServices &desk, QWidget *parent = nullptr);
    void setRoom(bool room);

Q_SIGNALS:
    void cardWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void tick();
    const DeskServices m_desk;
    IconButton *m_bell;
    RingCountdown *m_ring;
    QTimer m_second;
    bool m_room = false;
};

} // namespace heliograph::ui
