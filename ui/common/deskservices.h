// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/auditservice.h"
#include "services/bulkservice.h"
#include "services/changefeed.h"
#include "services/conversationservice.h"
#include "services/customerservice.h"
#include "services/exchangeservice.h"
#include "services/reminderservice.h"
#include "services/reportservice.h"
#include "services/retentionservice.h"
#include "services/reviewservice.h"
#include "services/routingservice.h"
#include "services/templateservice.h"

namespace heliograph::ui {

/// What every screen is given: the services of one open profile. References only; app owns them all and outlives the window.
struct DeskServices {
    ChangeFeed &changes;
    SettingsService &settings;
    AuditService &audit;
    RetentionService &retention;
    AccountService &accounts;
    OutboxService &outbox;
    BulkService &bulk;
    VerificationService &verification;
    ConversationService &conversations;
    RoutingService &routing;
    CustomerService &customers;
    ExchangeService &exchange;
    TemplateService &templates;
    ReminderService &reminders;
    ReportService &reports;
    ReviewService &reviews;
    Clock &clock;
    std::function<QList<ProviderHint>(const Account &)> hints; ///< what to paste into a gateway's own configuration
    bool demo = false;
};

} // namespace heliograph::ui
