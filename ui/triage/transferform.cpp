// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/triage/transferform.h"

#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph::ui {

TransferForm::TransferForm(const QStringList &agents, QWidget *parent)
    : PopupCard(parent)
    , m_agent(new QComboBox)
    , m_note(new QPlainTextEdit)
{
    setAccessibleName(tr("Transfer with a note"));
    setFixedWidth(ScaledWidth{320});
    m_agent->setAccessibleName(tr("Transfer to"));
    m_agent->addItems(agents);
    m_note->setAccessibleName(tr("Private note"));
    m_note->setPlaceholderText(tr("What the next agent should know. The customer never sees it."));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Scaled{96});
    m_note->installEventFilter(this);
    auto *transfer = new QPushButton(tr("Transfer"));
    transfer->setProperty("primary", true);
    column().addWidget(new PlainLabel(tr("Transfer to"), TextSize::Body, Role::Text, true));
    column().addWidget(m_agent);
    column().addWidget(m_note);
    column().addWidget(transfer);
    connect(transfer, &QPushButton::clicked, this, &TransferForm::submit);
    m_agent->setFocus();
}

bool TransferForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::ControlModifier) {
            submit();
            return true;
        }
    }
    return PopupCard::eventFilter(watched, event);
}

void TransferForm::submit()
{
    Q_EMIT picked(m_agent->currentText(), m_note->toPlainText());
    close();
}

} // namespace heliograph::ui
