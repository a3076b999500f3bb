// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inorder.h"
#include "ui/common/deskservices.h"
#include "ui/common/sheet.h"

#include <QHash>

class QCheckBox;
class QPushButton;

namespace heliograph::ui {

class FailedRow;
class PlainLabel;

/// Every text that did not arrive, with its cause and whether a retry is safe; the ticked ones go once more. One that fails again
/// stops none of the others.
class FailedSheet final : public Sheet
{
    Q_OBJECT
public:
    FailedSheet(const DeskServices &desk, QWidget *host);
    void begin();

Q_SIGNALS:
    void customerRequested(qint64 customerId, qint64 conversationId);

private:
    void reload();
    void fill(const QList<FailedSms> &all);
    void addRow(const FailedSms &failed);
    void showTicked();
    void retry();
    void retried(qint64 messageId, const Result<qint64> &result);
    void setAside(qint64 messageId);
    void say(const QString &words, bool bad);
    [[nodiscard]] QList<qint64> tickedIds() const;

    const DeskServices m_desk;
    InOrder m_reads;
    QList<FailedRow *> m_rows;
    QWidget *m_page = nullptr;
    QCheckBox *m_all;
    PlainLabel *m_status;
    QPushButton *m_retry;
    int m_left = 0;     ///< retries that have no answer yet
    int m_again = 0;
    bool m_fresh = false; ///< opened, and not filled yet
    QHash<qint64, QString> m_reasons; ///< why the last retry of a message was refused
};

} // namespace heliograph::ui
