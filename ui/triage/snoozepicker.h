// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/triage/popupcard.h"

class QDateTimeEdit;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// A day and a time to have a conversation back at.
class SnoozePicker final : public PopupCard
{
    Q_OBJECT
public:
    SnoozePicker(qint64 nowMs, QWidget *parent);

Q_SIGNALS:
    void picked(qint64 untilMs);

private:
    void check();
    qint64 m_now;
    QDateTimeEdit *m_when;
    PlainLabel *m_reason;
    QPushButton *m_snooze;
};

} // namespace heliograph::ui
