// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

/// Every conversation of one customer, and every word about consent, newest first.
class HistoryPage final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPage(const DeskServices &desk, QWidget *parent = nullptr);
    void show(const CustomerProfile &profile);

private:
    void addGroup(const QString &title);
    void addRow(QLatin1StringView icon, Role role, const QString &title, const QString &text);

    const DeskServices m_desk;
    QList<Conversation> m_conversations;
    QList<ConsentRecord> m_consents;
    QVBoxLayout *m_rows;
};

} // namespace heliograph::ui
