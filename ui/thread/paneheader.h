// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "domain/customer.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace heliograph::ui {

class IconLabel;
class PlainLabel;
class ReasonedButton;

/// The row above the timeline: who this is and where, and what can be done with the conversation.
class PaneHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHeader(QWidget *parent);
    void setCustomer(const Customer &customer, bool verified);
    void setConversation(const Conversation &conversation, qint64 nowMs);
    /// Empty: an SMS can go; otherwise why not yet.
    void setSmsReason(const QString &reason);
    void refreshTime(qint64 nowMs);

Q_SIGNALS:
    void smsWanted();
    void pendingWanted(bool pending);
    void closeWanted(const QString &cause, bool next);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitName();
    [[nodiscard]] QString localTime(qint64 nowMs) const;
    Customer m_customer;
    Conversation m_conversation;
    PlainLabel *m_name;
    IconLabel *m_shield;
    PlainLabel *m_line;
    QPushButton *m_pending;
    ReasonedButton *m_sms;
    QToolButton *m_close;
};

} // namespace heliograph::ui
