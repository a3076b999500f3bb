// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QButtonGroup;

namespace heliograph::ui {

class Avatar;

/// Navigation at the leading edge: one button per place that exists.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Chats, Settings };
    explicit Rail(QWidget *parent = nullptr);
    void setPlace(Place place);
    void setAgent(const QString &name);

Q_SIGNALS:
    void placeChosen(heliograph::ui::Rail::Place place);

private:
    QButtonGroup *m_places;
    Avatar *m_agent;
};

} // namespace heliograph::ui
