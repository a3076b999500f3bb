// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/triage/popupcard.h"

class QComboBox;
class QPlainTextEdit;

namespace heliograph::ui {

/// Hands a conversation over with a private note for whoever takes it.
class TransferForm final : public PopupCard
{
    Q_OBJECT
public:
    TransferForm(const QStringList &agents, QWidget *parent);

Q_SIGNALS:
    void picked(const QString &agent, const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    QComboBox *m_agent;
    QPlainTextEdit *m_note;
};

} // namespace heliograph::ui
