// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/outboxservice.h"

#include <QWidget>

class QCheckBox;

namespace heliograph::ui {

class PlainLabel;

/// One text that did not arrive: to whom, why, charged or not, and whether it may go once more. What may not cannot be ticked, and
/// says why.
class FailedRow final : public QWidget
{
    Q_OBJECT
public:
    FailedRow(const FailedSms &failed, qint64 nowMs, QWidget *parent = nullptr);
    [[nodiscard]] const FailedSms &failed() const { return m_failed; }
    [[nodiscard]] bool mayRetry() const { return m_failed.failure.retry == policy::Failure::Retry::Safe; }
    [[nodiscard]] bool ticked() const;
    void setTicked(bool ticked);
    /// What became of its retry.
    void refuse(const QString &why);

Q_SIGNALS:
    void tickedChanged();
    void openWanted();
    void asideWanted();

private:
    FailedSms m_failed;
    QCheckBox *m_tick;
    PlainLabel *m_retry;
};

} // namespace heliograph::ui
