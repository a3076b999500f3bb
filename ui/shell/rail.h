// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QButtonGroup;

namespace heliograph::ui {

class Avatar;
class IconButton;
class RailBadge;

/// Navigation at the leading edge: one button per place that exists.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Chats, Contacts, Review, Reports, Settings };
    explicit Rail(QWidget *parent = nullptr);
    void setPlace(Place place);
    void setAgent(const QString &name, bool available);
    /// How many conversations nobody has taken; shown while another place is open, where the list does not say it.
    void setWaiting(int count);

Q_SIGNALS:
    void placeChosen(heliograph::ui::Rail::Place place);

private:
    void showWaiting();
    QButtonGroup *m_places;
    IconButton *m_chats;
    RailBadge *m_badge;
    int m_waiting = 0;
    Avatar *m_agent;
};

} // namespace heliograph::ui
