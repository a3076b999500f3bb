// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// What of the trail is wanted: what it is about, who, which object, which days.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditFilterBar(QWidget *parent = nullptr);
    void setActors(const QStringList &names);
    [[nodiscard]] AuditFilter filter() const;
    void clear();

Q_SIGNALS:
    void changed(); ///< filter() is another, and every day in it can be read

private:
    void edited();
    [[nodiscard]] bool readDays();

    QComboBox *m_group;
    QComboBox *m_actor;
    QLineEdit *m_object;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QPushButton *m_clear;
    PlainLabel *m_problem;
    QTimer m_settle;
    qint64 m_fromMs = 0;
    qint64 m_untilMs = 0;
};

} // namespace heliograph::ui
