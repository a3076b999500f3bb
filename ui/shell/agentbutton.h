// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/deskstyle.h"

#include <QToolButton>

class QActionGroup;

namespace heliograph::ui {

/// At the end of the status bar: whether one takes conversations. Its menu changes that, who sits here, and how the window looks.
class AgentButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit AgentButton(const DeskServices &desk, QWidget *parent = nullptr);
    void setScheme(Scheme scheme); ///< which one is ticked

Q_SIGNALS:
    void schemeChosen(heliograph::ui::Scheme scheme);
    void failed(const heliograph::Error &error);

private:
    void showState();
    void fillPeople();
    void become(const QString &name);
    void take(AgentState state);

    const DeskServices m_desk;
    QMenu *m_menu;
    QActionGroup *m_states;
    QActionGroup *m_people;
    QActionGroup *m_schemes;
    QAction *m_peopleHead; ///< where the names begin
};

} // namespace heliograph::ui
