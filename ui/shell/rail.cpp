// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rail.h"

#include "ui/common/avatar.h"
#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/theme.h"
#include "ui/shell/railbadge.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace heliograph::ui {

namespace {

IconButton *railButton(QLatin1StringView icon, const QString &name)
{
    auto *button = new IconButton(icon, name);
    button->setProperty("rail", true);
    button->setCheckable(true);
    return button;
}

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_places(new QButtonGroup(this))
    , m_agent(new Avatar(28))
{
    setFixedWidth(metric::Rail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 15, 0, 12);
    column->setSpacing(4);
    auto *mark = new IconLabel(QLatin1StringView("heliograph"), 24, Role::Accent);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addSpacing(14);
    m_chats = railButton(QLatin1StringView("chat"), tr("Conversations"));
    m_badge = new RailBadge(m_chats);
    auto *contacts = railButton(QLatin1StringView("people"), tr("Contacts"));
    auto *review = railButton(QLatin1StringView("review"), tr("Review"));
    auto *reports = railButton(QLatin1StringView("chart"), tr("Reports"));
    auto *settings = railButton(QLatin1StringView("settings"), tr("Settings"));
    m_places->addButton(m_chats, static_cast<int>(Place::Chats));
    m_places->addButton(contacts, static_cast<int>(Place::Contacts));
    m_places->addButton(review, static_cast<int>(Place::Review));
    m_places->addButton(reports, static_cast<int>(Place::Reports));
    m_places->addButton(settings, static_cast<int>(Place::Settings));
    column->addWidget(m_chats, 0, Qt::AlignHCenter);
    column->addWidget(contacts, 0, Qt::AlignHCenter);
    column->addWidget(review, 0, Qt::AlignHCenter);
    column->addWidget(reports, 0, Qt::AlignHCenter);
    column->addStretch();
    column->addWidget(settings, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_agent, 0, Qt::AlignHCenter);
    m_chats->setChecked(true);
    connect(m_chats, &QAbstractButton::toggled, this, &Rail::showWaiting);
    connect(m_places, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT placeChosen(static_cast<Place>(id)); });
}

void Rail::setPlace(Place place)
{
    m_places->button(static_cast<int>(place))->setChecked(true);
}

void Rail::setWaiting(int count)
{
    m_waiting = count;
    showWaiting();
}

void Rail::showWaiting()
{
    m_badge->setCount(m_chats->isChecked() ? 0 : m_waiting);
    m_chats->setName(m_waiting > 0 ? tr("Conversations, %n waiting", nullptr, m_waiting) : tr("Conversations"));
}

void Rail::setAgent(const QString &name, bool available)
{
    m_agent->setPresent(available);
    m_agent->setVisible(!name.isEmpty());
    m_agent->setName(name);
    m_agent->setToolTip(name);
}

} // namespace heliograph::ui
