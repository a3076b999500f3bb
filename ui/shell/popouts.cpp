// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/popouts.h"

#include "ui/shell/conversationwindow.h"

namespace heliograph::ui {

PopOuts::PopOuts(const DeskServices &desk, TriageActions &actions, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_actions(actions)
{
}

PopOuts::~PopOuts()
{
    qDeleteAll(m_windows);
}

void PopOuts::show(qint64 customerId, qint64 conversationId)
{
    if (has(customerId)) {
        if (ConversationWindow *window = m_windows.value(customerId))
            window->raiseWindow();
        return;
    }
    m_windows.insert(customerId, nullptr);
    Q_EMIT changed(customerId, conversationId); // whoever else shows it lets go of its drafts
    whenDone(m_desk.conversations.draftsKept(), this, [this, customerId, conversationId](const Status &) { open(customerId, conversationId); });
}

void PopOuts::open(qint64 customerId, qint64 conversationId)
{
    auto *window = new ConversationWindow(m_desk, m_actions, customerId, conversationId, m_stateFile);
    m_windows.insert(customerId, window);
    connect(window, &ConversationWindow::gone, this, [this, window] {
        window->deleteLater();
        m_windows.insert(window->customerId(), nullptr); // until its drafts are kept
        whenDone(m_desk.conversations.draftsKept(), this, [this, customer = window->customerId(), conversation = window->conversationId()](const Status &) {
            m_windows.remove(customer);
            Q_EMIT changed(customer, conversation);
        });
    });
    connect(window, &ConversationWindow::verifyWanted, this, [this, window] { Q_EMIT verifyWanted(window->customerId(), window->conversationId()); });
    connect(window, &ConversationWindow::providerWanted, this, &PopOuts::providerWanted);
    connect(window, &ConversationWindow::templatesWanted, this, &PopOuts::templatesWanted);
    window->raiseWindow();
}

void PopOuts::takeBack(qint64 customerId)
{
    if (ConversationWindow *window = m_windows.value(customerId))
        window->close();
}

void PopOuts::closeAll()
{
    const QList<ConversationWindow *> windows = m_windows.values();
    for (ConversationWindow *window : windows) {
        if (window)
            window->close();
    }
}

} // namespace heliograph::ui
