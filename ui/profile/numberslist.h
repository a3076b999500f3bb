// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace heliograph::ui {

class NumberEntry;
class PlainLabel;
class UndoLine;

/// A customer's numbers beside the preferred one, which has the card; another can be added, made the preferred one or removed.
class NumbersList final : public QWidget
{
    Q_OBJECT
public:
    explicit NumbersList(const DeskServices &desk, QWidget *parent = nullptr);
    void show(const Customer &customer);
    void clear();

Q_SIGNALS:
    void smsWanted(const QString &e164);
    void consentsWanted(const QString &e164);

private:
    void readNext(QList<ContactPoint> left, QList<VerificationCard> cards, int visit);
    void rebuild(const QList<VerificationCard> &cards);
    void enter(bool entering);
    void add();
    void prefer(ContactPoint number);
    void remove(const ContactPoint &number);
    void settle(const Status &status);

    const DeskServices m_desk;
    Customer m_customer;
    int m_visit = 0;
    QVBoxLayout *m_rows;
    PlainLabel *m_head;
    NumberEntry *m_entry;
    QWidget *m_entryActions;
    QPushButton *m_add;
    PlainLabel *m_reason;
    UndoLine *m_undo;
};

} // namespace heliograph::ui
