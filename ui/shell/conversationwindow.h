// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inorder.h"
#include "ui/common/deskservices.h"

#include <QWidget>

namespace heliograph::ui {

class ConversationPane;
class TranscriptSheet;
class TriageActions;

/// One conversation in a window of its own. The main window does not show it meanwhile, so that its draft is written in one place.
class ConversationWindow final : public QWidget
{
    Q_OBJECT
public:
    ConversationWindow(const DeskServices &desk, TriageActions &actions, qint64 customerId, qint64 conversationId, const QString &stateFile);
    [[nodiscard]] qint64 customerId() const { return m_customer; }
    [[nodiscard]] qint64 conversationId() const { return m_conversation; }
    [[nodiscard]] ConversationPane &pane() const { return *m_pane; }
    void raiseWindow();

Q_SIGNALS:
    void gone(); ///< it was closed; the draft is kept
    void providerWanted();
    void limitsWanted(); ///< what a day may cost
    void templatesWanted();
    void verifyWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void name();
    DeskServices m_desk;
    qint64 m_customer;
    InOrder m_names;
    qint64 m_conversation;
    QString m_stateFile;
    ConversationPane *m_pane;
    TranscriptSheet *m_transcript = nullptr; ///< nullptr: never opened
};

} // namespace heliograph::ui
