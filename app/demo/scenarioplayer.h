// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/scenario.h"
#include "app/demo/transcript.h"
#include "services/conversationservice.h"
#include "services/customerservice.h"

namespace heliograph {

/// Plays the agent of a scenario through the services and checks what the scenario expects. Moves only in advance(), which
/// whoever moves the clock calls while the world is quiet.
class ScenarioPlayer final : public QObject
{
    Q_OBJECT
public:
    struct Services {
        OutboxService &outbox;
        VerificationService &verification;
        ConversationService &conversations;
        CustomerService &customers;
    };
    ScenarioPlayer(const Scenario &scenario, const Services &services, Transcript &transcript, Clock &clock, QObject *parent = nullptr);

    /// Does what can be done now. False: nothing more until time passes.
    bool advance();
    [[nodiscard]] bool over() const { return !m_busy && m_at >= m_scenario.steps.size(); }
    [[nodiscard]] int expected() const { return m_expected; } ///< expectations so far
    [[nodiscard]] int failed() const { return m_failed; }

private:
    void begin(const ScenarioStep &step);
    bool look(const ScenarioStep &step);
    [[nodiscard]] bool seen(const ScenarioStep &step) const;
    void judge(const QString &what, const QString &text, bool held);
    void acted(const QStringList &refusals);
    void actedWith(const Error &error);
    /// The customer's newest conversation that is not closed, a chat before any other; fn is not called without one.
    void withConversation(std::function<void(const Conversation &)> fn);
    void withNumber(std::function<void(const QString &e164)> fn);
    void choose(const QString &name);
    void sendCode();
    void sendSms(const QString &text);
    void undo();
    void takeNext();
    [[nodiscard]] QString draftId();

    Scenario m_scenario;
    Services m_services;
    Transcript &m_transcript;
    Clock &m_clock;
    qsizetype m_at = 0;
    bool m_busy = false;      ///< an action is under way
    qint64 m_customer = 0;
    QString m_name;
    qint64 m_sms = 0;         ///< the newest SMS
    int m_drafts = 0;
    qsizetype m_mark = 0;     ///< facts before the last action
    qint64 m_until = 0;       ///< of the expectation that is being waited for; 0: none
    QStringList m_refusals;   ///< of the last action
    int m_expected = 0;
    int m_failed = 0;
};

} // namespace heliograph
