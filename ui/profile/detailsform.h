// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// The details as fields: each is judged when one leaves it, and says below itself what is wrong. The workspace's own fields can be
/// named, added and taken away.
class DetailsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsForm(QWidget *parent = nullptr);
    void begin(const Customer &customer);
    void setBusy(bool busy);
    void refuse(const QString &reason);

Q_SIGNALS:
    void saved(const heliograph::Customer &customer);
    void left();

private:
    struct Attribute {
        QLineEdit *key;
        QLineEdit *value;
        QWidget *row;
    };
    void addField(const QString &key, const QString &label, const QString &value);
    void addAttribute(const QString &key, const QString &value);
    bool judge(const QString &key);
    bool judgeAttributes();
    void submit();
    [[nodiscard]] QString wrongWith(const QString &key, const QString &text) const;
    [[nodiscard]] QString text(const QString &key) const;

    Customer m_customer;
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, PlainLabel *> m_reasons;
    QList<Attribute> m_attributes;
    QWidget *m_page = nullptr;
    QPushButton *m_add;
    PlainLabel *m_reason;
    QPushButton *m_save;
};

} // namespace heliograph::ui
