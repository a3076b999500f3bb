// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/accountservice.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace heliograph::ui {

class PlainLabel;

/// What can be done at a provider besides sending, one button each, and how it went.
class ActionCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ActionCard(QWidget *parent = nullptr);
    /// ProviderInfo::actions; hidden without any.
    void show(const QStringList &actions);
    /// Not while something is not saved.
    void setReady(bool ready);
    void setRunning(const QString &action);
    void tell(const QString &action, const Result<ProbeResult> &result);

Q_SIGNALS:
    void wanted(const QString &action);

private:
    struct Row {
        QPushButton *button = nullptr;
        PlainLabel *words = nullptr;
        QString help;
    };
    void explain();
    QVBoxLayout *m_rows;
    QHash<QString, Row> m_actions;
    bool m_ready = true;
    bool m_running = false;
};

} // namespace heliograph::ui
