// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/agentbutton.h"

#include "ui/common/icons.h"
#include "ui/common/mnemonic.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

AgentButton::AgentButton(const DeskServices &desk, QWidget *parent)
    : QToolButton(parent)
    , m_desk(desk)
    , m_menu(new QMenu(this))
    , m_states(new QActionGroup(this))
    , m_people(new QActionGroup(this))
    , m_schemes(new QActionGroup(this))
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setProperty("status", true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(ui::font(TextSize::Meta));
    const auto choice = [this](QActionGroup *group, const QString &words, int value) {
        QAction *action = group->addAction(words);
        action->setCheckable(true);
        action->setData(value);
        m_menu->addAction(action);
    };
    choice(m_states, tr("Available"), int(AgentState::Available));
    choice(m_states, tr("Away: nothing is offered to you"), int(AgentState::Away));
    m_peopleHead = m_menu->addSeparator();
    m_menu->addSeparator();
    choice(m_schemes, tr("Light or dark as the desktop"), int(Scheme::System));
    choice(m_schemes, tr("Light"), int(Scheme::Light));
    choice(m_schemes, tr("Dark"), int(Scheme::Dark));
    choice(m_schemes, tr("High contrast"), int(Scheme::HighContrast));
    setMenu(m_menu);
    connect(m_states, &QActionGroup::triggered, this, [this](const QAction *action) { take(static_cast<AgentState>(action->data().toInt())); });
    connect(m_schemes, &QActionGroup::triggered, this, [this](const QAction *action) { Q_EMIT schemeChosen(static_cast<Scheme>(action->data().toInt())); });
    connect(m_people, &QActionGroup::triggered, this, [this](const QAction *action) { become(action->data().toString()); });
    connect(m_menu, &QMenu::aboutToShow, this, &AgentButton::fillPeople);
    connect(&desk.settings, &SettingsService::settingsChanged, this, &AgentButton::showState);
    connect(&desk.routing, &RoutingService::stateChanged, this, &AgentButton::showState);
    showState();
}

void AgentButton::setScheme(Scheme scheme)
{
    const QList<QAction *> actions = m_schemes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(scheme));
}

void AgentButton::showState()
{
    const AgentState state = m_desk.routing.state();
    const bool available = state == AgentState::Available;
    setText(available ? tr("Available") : tr("Away"));
    setIcon(ui::icon(available ? "check-circle"_L1 : "pause"_L1));
    setProperty("iconRole", int(available ? Role::Ok : Role::Muted));
    const QString name = m_desk.settings.actor();
    setAccessibleName(name.isEmpty() ? text() : tr("%1: %2").arg(name, text()));
    setToolTip(accessibleName());
    const QList<QAction *> states = m_states->actions();
    for (QAction *action : states)
        action->setChecked(action->data().toInt() == static_cast<int>(state));
}

/// Who shares the workspace is in Settings; whoever sits down here says so, and what they do stands under their name.
void AgentButton::fillPeople()
{
    const QList<QAction *> old = m_people->actions();
    for (QAction *action : old)
        delete action;
    QStringList names = m_desk.settings.current().names(Key::TeamNames);
    const QString here = m_desk.settings.actor();
    names += m_desk.routing.sat() + QStringList{here};
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    m_peopleHead->setVisible(names.size() > 1);
    if (names.size() < 2)
        return;
    const QList<QAction *> actions = m_menu->actions();
    QAction *next = actions.value(int(actions.indexOf(m_peopleHead)) + 1);
    for (const QString &name : std::as_const(names)) {
        QAction *action = m_people->addAction(tr("Work as %1").arg(withoutMnemonic(name)));
        action->setCheckable(true);
        action->setChecked(name == here);
        action->setData(name);
        m_menu->insertAction(next, action);
    }
}

void AgentButton::become(const QString &name)
{
    whenDone(m_desk.settings.set(u"agent.name"_s, name), this, [this](const Status &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void AgentButton::take(AgentState state)
{
    whenDone(m_desk.routing.setState(state), this, [this](const Status &done) {
        showState(); // what the menu ticked already may not have come true
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace heliograph::ui
