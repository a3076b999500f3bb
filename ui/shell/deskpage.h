// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace heliograph::ui {

class ConversationPane;
class EmptyDesk;
class InboxPane;
class ProfilePane;

/// List, conversation and profile side by side, and what passes between them.
class DeskPage final : public QWidget
{
    Q_OBJECT
public:
    explicit DeskPage(const DeskServices &desk, QWidget *parent = nullptr);

    /// `conversationId` 0: the customer alone; both 0: nothing is open.
    void open(qint64 customerId, qint64 conversationId, bool takeFocus = true);
    [[nodiscard]] qint64 customerId() const { return m_customer; }
    [[nodiscard]] qint64 conversationId() const { return m_conversation; }
    [[nodiscard]] InboxPane &inbox() { return *m_inbox; }
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

public Q_SLOTS:
    void cyclePane(int step); ///< list → conversation → profile

Q_SIGNALS:
    void opened(qint64 customerId, qint64 conversationId);
    void failed(const heliograph::Error &error);
    void providerWanted();
    void demoWanted();

private:
    void showEmptyState();

    DeskServices m_desk;
    QSplitter *m_splitter; ///< list | the rest
    QSplitter *m_inner;    ///< conversation | profile
    InboxPane *m_inbox;
    QStackedWidget *m_centre;
    EmptyDesk *m_empty;
    ConversationPane *m_thread;
    ProfilePane *m_profile;
    qint64 m_customer = 0;
    qint64 m_conversation = 0;
};

} // namespace heliograph::ui
