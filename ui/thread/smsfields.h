// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/outboxservice.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace heliograph::ui {

class PlainLabel;
class TemplateBox;

/// Whom an SMS goes to, from which sender, made from which template, through which account.
class SmsFields final : public QWidget
{
    Q_OBJECT
public:
    explicit SmsFields(QWidget *parent);
    void fill(const SendContext &context, const SmsDraft &draft, const AccountService &accounts);
    /// Without templates; the account stands in their place.
    void setWithoutTemplates(bool without);
    [[nodiscard]] TemplateBox &templates() const { return *m_templates; }
    [[nodiscard]] QString sender() const; ///< as chosen; empty: the provider's default
    void openNumbers();
    void openSenders();
    void openAccounts();

Q_SIGNALS:
    void numberChosen(const QString &e164);
    void senderChosen(const QString &sender);
    void accountChosen(const QString &accountId);

private:
    PlainLabel *add(int row, int column, const QString &name, QComboBox *box);
    QGridLayout *m_grid;
    QComboBox *m_number;
    QComboBox *m_sender;
    TemplateBox *m_templates;
    QComboBox *m_account;
    PlainLabel *m_templatesLabel;
    PlainLabel *m_accountLabel;
};

} // namespace heliograph::ui
