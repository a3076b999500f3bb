// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/reportperiod.h"

#include <QWidget>

class QDateEdit;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// Two days to choose, and what is wrong with them.
class PeriodBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodBar(QWidget *parent = nullptr);
    /// `today`: no later day can be reported.
    void begin(const policy::ReportPeriod &period, const QDate &today);
    void refuse(const QString &why); ///< of policy::checkPeriod

Q_SIGNALS:
    void chosen(const heliograph::policy::ReportPeriod &period);

private:
    void take();
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_show;
    PlainLabel *m_wrong;
    QDate m_today;
};

} // namespace heliograph::ui
