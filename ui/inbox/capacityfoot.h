// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// How full the agent is, and Next. Slots: filled = taken, outline = still routed, dotted = only by Next.
class CapacityFoot final : public QWidget
{
    Q_OBJECT
public:
    explicit CapacityFoot(QWidget *parent = nullptr);
    void setNextShortcut(const QKeySequence &shortcut);
    void setCompact(bool compact); ///< figures above an arrow
    void setLoad(int taken, int standard, int maximum, int waiting);

Q_SIGNALS:
    void nextWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_taken = 0;
    int m_standard = 0;
    int m_maximum = 0;
    bool m_compact = false;
    QHBoxLayout *m_row;
    PlainLabel *m_load;
    PlainLabel *m_waiting;
    QPushButton *m_next;
    QWidget *m_slots;
};

} // namespace heliograph::ui
