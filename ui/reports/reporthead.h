// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/reportservice.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace heliograph::ui {

class ChoiceRow;
class PlainLabel;

/// Above the reports: which days, whose, through which provider, and a print of it all.
class ReportHead final : public QWidget
{
    Q_OBJECT
public:
    enum class Days { Today, Fourteen, Thirty, Chosen };
    explicit ReportHead(QWidget *parent = nullptr);
    void setDays(Days days, const policy::ReportPeriod &period, const QString &zone);
    void setAgents(const QStringList &names, const QString &chosen);
    /// Only this one can be seen, and why.
    void setOnly(const QString &agent, const QString &why);
    void setAccounts(const QList<QPair<QString, QString>> &idsAndNames, const QString &chosen);
    void setPrintRefusal(const QString &why);

Q_SIGNALS:
    void daysChosen(heliograph::ui::ReportHead::Days days);
    void agentChosen(const QString &agent);     ///< empty: all
    void accountChosen(const QString &account); ///< empty: all
    void printWanted();

private:
    ChoiceRow *m_days;
    PlainLabel *m_period;
    QComboBox *m_agents;
    QComboBox *m_accounts;
    QPushButton *m_print;
};

} // namespace heliograph::ui
