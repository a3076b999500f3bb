// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;
class QGridLayout;

namespace heliograph::ui {

class CommandTable;
class PlainLabel;

/// What stands in the conversation's place when none is open: what this means, and the next step.
class EmptyDesk final : public QWidget
{
    Q_OBJECT
public:
    enum class State {
        NothingWaiting, ///< a workspace with conversations, none of which waits for us
        NothingOpen,    ///< somebody waits; choose a conversation or take the next one
        NoProvider,     ///< a real profile before its first provider
        NoCustomers,    ///< a provider, and nobody has written yet
    };
    explicit EmptyDesk(QWidget *parent = nullptr);
    /// Those of these commands that have a key, each on a line.
    void showShortcuts(const CommandTable &table, const QStringList &ids);
    /// `others`: conversations in which the customer may still write back.
    void setState(State state, int others);

Q_SIGNALS:
    void findWanted();
    void nextWanted();
    void providerWanted();
    void demoWanted();
    void newCustomerWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::NothingOpen;
    QGridLayout *m_shortcuts;
    QWidget *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_find;
    QPushButton *m_next;
    QPushButton *m_provider;
    QPushButton *m_demo;
    QPushButton *m_new;
};

} // namespace heliograph::ui
