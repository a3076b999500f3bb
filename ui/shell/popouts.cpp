// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/popouts.h"

#include "ui/shell/conversationwindow.h"

#include <QSettings>

using namespace Qt::StringLiterals;

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

void PopOuts::open(qint64 customerId, qint64 conversationId, const QByteArray &geometry)
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
    connect(window, &ConversationWindow::limitsWanted, this, &PopOuts::limitsWanted);
    connect(window, &ConversationWindow::templatesWanted, this, &PopOuts::templatesWanted);
    if (geometry.isEmpty())
        return window->raiseWindow();
    window->restoreGeometry(geometry);
    window->setAttribute(Qt::WA_ShowWithoutActivating); // the desk itself has just been opened
    window->show();
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

void PopOuts::save(QSettings &settings) const
{
    QVariantList open;
    for (const ConversationWindow *window : m_windows) {
        if (window)
            open.append(QVariant(QVariantList{window->customerId(), window->conversationId(), window->saveGeometry()}));
    }
    settings.setValue(u"popout/open"_s, open);
}

void PopOuts::restore(const QSettings &settings)
{
    const QVariantList open = settings.value(u"popout/open"_s).toList();
    for (const QVariant &each : open) {
        const QVariantList window = each.toList();
        const qint64 customer = window.value(0).toLongLong(), conversation = window.value(1).toLongLong();
        whenDone(m_desk.customers.get(customer), this, [this, customer, conversation, geometry = window.value(2).toByteArray()](const Result<Customer> &found) {
            if (!found || has(customer))
                return;
            m_windows.insert(customer, nullptr);
            Q_EMIT changed(customer, conversation);
            this->open(customer, conversation, geometry);
        });
    }
}

} // namespace heliograph::ui
