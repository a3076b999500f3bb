// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace heliograph::ui {

class PlainLabel;

/// When an SMS goes: at once, in one of the usual hours on the customer's clock, or at any other time of theirs. What that is here
/// stands below.
class SendTimeBox final : public QWidget
{
    Q_OBJECT
public:
    explicit SendTimeBox(QWidget *parent);
    /// The customer's zone; unknown: the desk's own. `nowMs`: what the usual hours count from.
    void setPlace(const QString &zone, qint64 nowMs);
    void setTime(qint64 ms); ///< 0: at once

Q_SIGNALS:
    void chosen(qint64 ms);

private:
    void fill();
    void pick();
    void take(qint64 ms);
    void tell();

    QString m_zone;
    qint64 m_now = 0;
    qint64 m_time = 0;
    bool m_filling = false;
    QComboBox *m_when;
    QDateTimeEdit *m_other;
    PlainLabel *m_here;
};

} // namespace heliograph::ui
