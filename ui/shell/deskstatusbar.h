// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/refresher.h"

#include <QWidget>

namespace heliograph::ui {

class AgentButton;
class IconLabel;
class PlainLabel;

/// The line at the foot of the window: what sends, what waits, today's segments, who sits here.
class DeskStatusBar final : public QWidget
{
    Q_OBJECT
public:
    explicit DeskStatusBar(const DeskServices &desk, QWidget *parent = nullptr);
    [[nodiscard]] AgentButton &agent() { return *m_agent; }

Q_SIGNALS:
    void bulkWanted(qint64 jobId);
    void demoRestartWanted();
    void demoGuideWanted();
    void demoSpeedWanted(double speed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showAccounts();
    void readTotals();
    struct Item {
        QWidget *box;
        IconLabel *icon;
        PlainLabel *words;
    };
    [[nodiscard]] Item addItem(QLatin1StringView icon);

    DeskServices m_desk;
    Refresher m_totals;
    Item m_state;
    PlainLabel *m_provider;
    Item m_waiting;
    Item m_held;
    Item m_unsure;
    PlainLabel *m_today;
    AgentButton *m_agent;
};

} // namespace heliograph::ui
