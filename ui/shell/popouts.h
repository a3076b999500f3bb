// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QHash>
#include <QObject>

class QSettings;

namespace heliograph::ui {

class ConversationWindow;
class TriageActions;

/// The conversations that stand in windows of their own, one window for a customer: a customer's drafts are written in one place.
class PopOuts final : public QObject
{
    Q_OBJECT
public:
    PopOuts(const DeskServices &desk, TriageActions &actions, QObject *parent);
    ~PopOuts() override;
    /// An ini file for the windows' geometry; empty: it is not remembered.
    void setStateFile(const QString &stateFile) { m_stateFile = stateFile; }
    /// Shows the customer's window, a new one where there is none.
    void show(qint64 customerId, qint64 conversationId);
    [[nodiscard]] bool has(qint64 customerId) const { return m_windows.contains(customerId); }
    [[nodiscard]] ConversationWindow *window(qint64 customerId) const { return m_windows.value(customerId); }
    /// Closes the customer's window; what was typed in it is kept.
    void takeBack(qint64 customerId);
    void closeAll();
    void save(QSettings &settings) const;
    /// Opens again what was open, each where it stood; who is gone by now is left out.
    void restore(const QSettings &settings);

Q_SIGNALS:
    void changed(qint64 customerId, qint64 conversationId); ///< a window opened or went
    void verifyWanted(qint64 customerId, qint64 conversationId);
    void providerWanted();
    void limitsWanted(); ///< what a day may cost
    void templatesWanted();

private:
    void open(qint64 customerId, qint64 conversationId, const QByteArray &geometry = {});
    DeskServices m_desk;
    TriageActions &m_actions;
    QString m_stateFile;
    QHash<qint64, ConversationWindow *> m_windows; ///< by customer; nullptr: not open yet, or just closed
};

} // namespace heliograph::ui
