// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/conversationservice.h"
#include "services/inbound.h"
#include "services/snoozealarm.h"

namespace heliograph {

struct ConversationService::Private {
    store::Store &store;
    OutboxService &outbox;
    VerificationService &verification;
    SettingsService &settings;
    Clock &clock;
    SnoozeAlarm *alarm = nullptr;
    Async<qint64> keep(ConversationService *q, Inbound inbound);
    void confirmStop(ConversationService *q, const Received &received, const Inbound &inbound);
    /// Tells of an acceptance once it is durable; the same future as Done and as an id.
    std::pair<Async<Done>, Async<qint64>> accept(ConversationService *q, const Async<Conversation> &taken);
    /// The names of Settings · Team, and whoever sits here.
    [[nodiscard]] QStringList team() const { return settings.current().names(Key::TeamNames) + QStringList{settings.actor()}; }
    Async<Moved> move(ConversationService *q, const QList<qint64> &ids, const moves::Step &step, const QString &note = {});
};

} // namespace heliograph
