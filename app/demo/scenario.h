// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace heliograph {

/// One line of what the agent of a scenario does or waits for.
struct ScenarioStep {
    enum class Kind {
        With,      ///< the customer it is about from here on: text is the name
        Accept,    ///< their offered conversation
        Code,      ///< sends a one-time code to their number, or resends it
        Say,       ///< chat reply
        Sms,       ///< one-way SMS
        Undo,      ///< takes the newest SMS back
        Next,      ///< takes the oldest offered conversation, whoever that is
        Close,     ///< their conversation
        Wait,      ///< lets time pass: withinMs
        Event,     ///< one of the events in options appears
        Answer,    ///< the customer writes
        Silence,   ///< the customer writes nothing for withinMs
        State,     ///< the newest SMS gets one of the states in options
        Refused,   ///< the step before was refused with this rule's code: text
    };
    Kind kind = Kind::Wait;
    QString text;
    QStringList options;
    qint64 withinMs = 0; ///< scenario time
};

/// A story with expectations. Numbers are stable.
struct Scenario {
    int number = 0;
    QString title;
    QString provider;   ///< simulatedScenario(): "calm" "rough" "outage" …
    QList<ScenarioStep> steps;
};

/// All of them, in order.
[[nodiscard]] QList<Scenario> scenarios();
[[nodiscard]] std::optional<Scenario> scenario(int number);

} // namespace heliograph
