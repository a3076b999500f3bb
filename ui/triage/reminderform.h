// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/triage/popupcard.h"

class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// When to be told of a customer, on the desk's own clock, and a line about what. It stays until what it asked for is done.
class ReminderForm final : public PopupCard
{
    Q_OBJECT
public:
    ReminderForm(const QString &title, qint64 nowMs, QWidget *parent);
    void fill(qint64 at, const QString &text);
    void refuse(const QString &why);

Q_SIGNALS:
    void submitted(qint64 at, const QString &text);

private:
    void addUsual(const QString &words, qint64 at, QWidget *row);
    void check();
    void submit();
    void say(const QString &words, bool bad);
    qint64 m_now;
    QDateTimeEdit *m_when;
    QLineEdit *m_text;
    PlainLabel *m_reason;
    QPushButton *m_set;
};

} // namespace heliograph::ui
