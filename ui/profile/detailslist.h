// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// Facts about the customer, edited where they stand.
class DetailsList final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsList(const DeskServices &desk, QWidget *parent = nullptr);
    /// While somebody edits, what they have typed stays.
    void show(const Customer &customer);
    void edit();
    void leave();

Q_SIGNALS:
    void editingChanged(bool editing);

private:
    void rebuild();
    PlainLabel *addFact(const QString &label, const QString &value, bool leftToRight = false);
    void addField(const QString &key, const QString &label, const QString &value);
    void save();
    [[nodiscard]] QString localTime() const;
    void keepTime();

    const DeskServices m_desk;
    Customer m_customer;
    bool m_editing = false;
    PlainLabel *m_time = nullptr; ///< the customer's, while it is known
    QGridLayout *m_grid;
    QWidget *m_facts;
    QHash<QString, QLineEdit *> m_fields;
    PlainLabel *m_reason;
    QWidget *m_actions;
    QPushButton *m_save;
};

} // namespace heliograph::ui
