// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inorder.h"
#include "ui/common/deskservices.h"
#include "ui/common/sheet.h"

class QPushButton;

namespace heliograph::ui {

class ConsentForm;
class PlainLabel;

/// The consent ledger of one customer: every line of it, and what can be added. Nothing in it is ever changed or taken away.
class ConsentSheet final : public Sheet
{
    Q_OBJECT
public:
    ConsentSheet(const DeskServices &desk, QWidget *host);
    /// `e164`: the number that what is added is about, unless another is chosen; empty: the preferred one.
    void show(qint64 customerId, const QString &e164, qint64 conversationId);

private:
    void reload();
    void loaded(const CustomerProfile &profile);
    void fill(const CustomerProfile &profile);
    void begin(ConsentStatus status);
    void record(ConsentRecord line);
    void settle(const Status &status);
    [[nodiscard]] QStringList numbers(bool lifting) const;

    const DeskServices m_desk;
    Customer m_customer;
    qint64 m_customerId = 0;
    qint64 m_conversationId = 0;
    QString m_e164;
    QString m_channel;          ///< of the open conversation, as the ledger names it
    QStringList m_stopped;      ///< numbers that are opted out
    QStringList m_noMarketing;  ///< numbers that are opted out of marketing alone
    InOrder m_reads;
    ConsentForm *m_form;
    QWidget *m_lines = nullptr;
    QPushButton *m_record;
    QPushButton *m_stop;
    QPushButton *m_lift;
};

} // namespace heliograph::ui
