// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/sheet.h"

class QLineEdit;
class QPushButton;

namespace heliograph::ui {

class NumberEntry;
class PlainLabel;

/// A customer who has not written yet: a name and, if known, a number. Says at once who has that number already; adding them all the
/// same is a person's decision (families share a phone).
class NewCustomerSheet final : public Sheet
{
    Q_OBJECT
public:
    NewCustomerSheet(const DeskServices &desk, QWidget *host);
    /// Empty fields, the name first.
    void begin();

Q_SIGNALS:
    void added(qint64 customerId);
    void customerRequested(qint64 customerId); ///< the one who has this number already

private:
    void addFields();
    void lookUp();
    void showOther(const Customer &other);
    void submit();
    void refuse(const QString &reason);
    void setBusy(bool busy);

    const DeskServices m_desk;
    QLineEdit *m_name;
    NumberEntry *m_number;
    QWidget *m_known;
    PlainLabel *m_knownWords;
    QPushButton *m_open;
    PlainLabel *m_reason;
    QPushButton *m_add;
    qint64 m_other = 0;
    int m_lookUp = 0; ///< answers to older questions are dropped
};

} // namespace heliograph::ui
