// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// The text of a bulk send: one's own with variables, or a template; through which provider and under which sender.
class BulkCompose final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkCompose(const DeskServices &desk, QWidget *parent = nullptr);
    void refresh();  ///< templates and accounts as they are now, and the text that was begun
    void keep();     ///< the text, for the next time; nothing is lost with the window
    void forget();   ///< it went
    [[nodiscard]] BulkPlan plan() const;
    [[nodiscard]] bool empty() const; ///< there is nothing to send
    void setLongest(const QString &words);
    void focusText();

Q_SIGNALS:
    void edited();

private:
    void build();
    void fillTemplates(const QList<MessageTemplate> &all);
    void fillAccounts();
    void fillSenders();
    void choose(int index);
    void showOwnText();
    void insertVariable(const QString &name);
    [[nodiscard]] bool ownText() const; ///< the provider's
    const DeskServices &m_desk;
    QList<MessageTemplate> m_all;
    QComboBox *m_template;
    QComboBox *m_account;
    QComboBox *m_sender;
    PlainLabel *m_senderLabel;
    QPushButton *m_variable;
    QPlainTextEdit *m_text;
    Draft m_draft;
    PlainLabel *m_aboutText;
    PlainLabel *m_longest;
    QCheckBox *m_marketing;
    bool m_filling = false;
};

} // namespace heliograph::ui
