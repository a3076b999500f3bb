// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/sheet.h"

class QTableWidget;

namespace heliograph::ui {

/// How the scores of each agent went, whole and by category: the last 30 days against the 30 before.
class TrendSheet final : public Sheet
{
    Q_OBJECT
public:
    TrendSheet(const DeskServices &desk, QWidget *host);
    void begin();

Q_SIGNALS:
    void failed(const heliograph::Error &error);

private:
    void showTrends(const QList<ScoreTrend> &trends);
    DeskServices m_desk;
    QTableWidget *m_table;
};

} // namespace heliograph::ui
