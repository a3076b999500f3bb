// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

class Avatar;
class DetailsList;
class IconButton;
class PlainLabel;
class TopicsList;
class VerificationFlow;
class VerificationView;

/// The first tab: head, verification card, topics, details.
class ProfilePage final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfilePage(const DeskServices &desk, QWidget *parent = nullptr);
    void clear();
    void show(const CustomerProfile &profile, qint64 conversationId);

Q_SIGNALS:
    void sendSmsRequested(qint64 customerId, const QString &e164);
    void automaticMessageWanted(qint64 conversationId, const QString &text);
    void noteWanted();
    void customerWanted(qint64 customerId);
    void topicWanted(qint64 conversationId, qint64 openedAt);

private:
    QWidget *buildHead();
    void openMenu();

    const DeskServices m_desk;
    Customer m_customer;
    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_since;
    IconButton *m_add;
    IconButton *m_edit;
    VerificationView *m_card;
    VerificationFlow *m_flow;
    TopicsList *m_topics;
    DetailsList *m_details;
};

} // namespace heliograph::ui
