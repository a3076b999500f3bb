// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/sheet.h"

class QStackedWidget;

namespace heliograph::ui {

class Banner;
class BulkCheck;
class BulkRun;
class PlainLabel;
class ReasonedButton;

/// One text to many: what is to go and to whom, and then how it goes. Closed, a send goes on.
class BulkSheet final : public Sheet
{
    Q_OBJECT
public:
    BulkSheet(const DeskServices &desk, QWidget *host);
    void compose(const QList<qint64> &customerIds, const QString &name = {});
    void follow(qint64 jobId); ///< one that was started
    [[nodiscard]] ReasonedButton &sendButton() const { return *m_send; }

Q_SIGNALS:
    void customerWanted(qint64 customerId);

private:
    void buildFoot();
    void send();
    void left();
    void showJob(const BulkStatus &status);
    void fail(const Error &error);
    const DeskServices m_desk;
    Banner *m_problem;
    QStackedWidget *m_pages;
    BulkCheck *m_check;
    BulkRun *m_run;
    QStackedWidget *m_feet;
    PlainLabel *m_goesOn;
    ReasonedButton *m_send;
    qint64 m_planned = 0; ///< forgotten when the sheet closes; 0: none
};

} // namespace heliograph::ui
