// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "domain/customer.h"
#include "domain/records.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// What goes into the ledger, in place: for which number, how it was said, for what, since when, and in which words.
class ConsentForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentForm(QWidget *parent = nullptr);
    /// `status`: OptIn, OptOut or Lifted. `numbers` E.164, the one that is meant first. `channel` of the open conversation, as
    /// ConsentRecord has it; empty: none is open.
    void begin(ConsentStatus status, const QString &customerName, const QStringList &numbers, const QString &channel, qint64 nowMs);
    void refuse(const QString &reason);
    void setBusy(bool busy);

Q_SIGNALS:
    /// Number, status, scope, source, evidence, channel and time are filled in.
    void recorded(const heliograph::ConsentRecord &line);
    void left();

private:
    void submit();
    QWidget *field(const QString &label, QWidget *widget, int row);

    ConsentStatus m_status = ConsentStatus::OptIn;
    qint64 m_now = 0;
    QString m_here;
    QGridLayout *m_fields;
    PlainLabel *m_title;
    PlainLabel *m_about;
    QComboBox *m_number;
    QComboBox *m_channel;
    QComboBox *m_scope;
    QDateEdit *m_day;
    QLineEdit *m_words;
    PlainLabel *m_reason;
    QPushButton *m_record;
    QList<QWidget *> m_numberRow, m_scopeRow, m_dayRow;
};

} // namespace heliograph::ui
