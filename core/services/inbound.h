// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/phone.h"
#include "services/codecheck.h"

namespace heliograph {

/// One text that came in, ready to be stored.
struct Inbound {
    QString source;       ///< with key: a repeat is dropped
    QString key;
    Endpoint endpoint;
    qint64 customerId = 0;
    QString customerName;
    QString topic;
    QString text;         ///< cleaned, not yet screened
    qint64 at = 0;
    QString accountId;    ///< SMS
    std::optional<phone::Number> number; ///< SMS from a number that can be read
    CodeCheck check;
};

struct Received {
    qint64 messageId = 0;      ///< 0: a repeat
    qint64 customerId = 0;
    qint64 conversationId = 0;
    bool confirmStop = false;  ///< opted out just now: confirm it, once
    std::optional<VerificationService::Checked> checked;
};

/// Finds the customer and the conversation, masks, stores, honours opt-out words and checks a code: one commit.
Result<Received> storeInbound(store::Unit &unit, const Inbound &inbound);

} // namespace heliograph
