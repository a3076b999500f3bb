// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

namespace heliograph::ui {

/// A ring that empties as time runs out, with the time left inside ("9:42"). It has no clock of its own: whoever shows it sets it
/// each second.
class RingCountdown final : public QWidget
{
    Q_OBJECT
public:
    explicit RingCountdown(int side = 48, QWidget *parent = nullptr);
    /// `totalMs` ≤ 0: an empty ring.
    void setLeft(qint64 leftMs, qint64 totalMs);
    /// Accent, or Warn where something went wrong already.
    void setRole(Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    qint64 m_left = 0;
    qint64 m_total = 0;
    Role m_role = Role::Accent;
};

} // namespace heliograph::ui
