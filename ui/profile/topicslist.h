// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

/// What this customer has come with: the open conversation first, then those that ended.
class TopicsList final : public QWidget
{
    Q_OBJECT
public:
    explicit TopicsList(QWidget *parent = nullptr);
    void show(const QList<Conversation> &conversations, qint64 nowMs);

Q_SIGNALS:
    void chosen(qint64 conversationId, qint64 openedAt);

private:
    QVBoxLayout *m_rows;
    QList<Conversation> m_shown;
};

} // namespace heliograph::ui
