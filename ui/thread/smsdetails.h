// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/outboxservice.h"

#include <QFrame>

class QVBoxLayout;

namespace heliograph::ui {

/// Everything that is known of one SMS: what it is, what happened to it and when, and what the checks said when it was sent. Closed by
/// Esc or a click elsewhere; deletes itself.
class SmsDetails final : public QFrame
{
    Q_OBJECT
public:
    SmsDetails(const Message &message, const SmsHistory &history, const QString &account, const QString &customerName, qint64 nowMs, QWidget *parent);
    void openAt(const QPoint &globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(const QString &text);
    void addFact(const QString &label, const QString &value);
    void addAttempts(const Message &message, const QList<Attempt> &attempts, qint64 nowMs);
    void addLookup(const Lookup &lookup, bool unsure, qint64 nowMs);
    void addChecks(const Message &message);
    QVBoxLayout *m_column;
    QStringList m_lines; ///< the same as text, to be copied
};

} // namespace heliograph::ui
