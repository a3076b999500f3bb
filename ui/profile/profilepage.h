// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

class Avatar;
class CommandTable;
class CustomerTags;
class DetailsList;
class IconButton;
class NumbersList;
class PlainLabel;
class ReminderActions;
class RemindersList;
class SameCustomers;
class TopicsList;
class VerificationFlow;
class VerificationView;

/// The first tab: head, verification card, topics, details.
class ProfilePage final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfilePage(const DeskServices &desk, QWidget *parent = nullptr);
    void addCommands(CommandTable &table);
    void clear();
    void show(const CustomerProfile &profile, qint64 conversationId);

Q_SIGNALS:
    void sendSmsRequested(qint64 customerId, const QString &e164);
    void automaticMessageWanted(qint64 conversationId, const QString &text);
    void noteWanted();
    void emailWanted(const QString &address);
    void customerWanted(qint64 customerId);
    void topicWanted(qint64 conversationId, qint64 openedAt);
    void compareWanted(qint64 customerId); ///< 0: with whom is to be asked
    void eraseWanted();
    void consentsWanted(const QString &e164);
    void failed(const heliograph::Error &error);

private:
    QWidget *buildHead();
    void openMenu();
    void remind();
    void unmerge(qint64 mergeId);

    const DeskServices m_desk;
    Customer m_customer;
    qint64 m_conversation = 0;
    ReminderActions *m_reminding;
    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_since;
    CustomerTags *m_tags;
    IconButton *m_add;
    IconButton *m_edit;
    VerificationView *m_card;
    VerificationFlow *m_flow;
    RemindersList *m_reminders;
    TopicsList *m_topics;
    NumbersList *m_numbers;
    SameCustomers *m_same;
    DetailsList *m_details;
};

} // namespace heliograph::ui
