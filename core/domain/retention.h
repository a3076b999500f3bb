// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace heliograph {

/// Before when things go, epoch ms; 0: they are kept.
struct RetentionBefore {
    qint64 messages = 0; ///< and conversations, and texts to many
    qint64 attempts = 0; ///< how a text was sent: attempts, receipts, the provider's ids
    qint64 codes = 0;    ///< one-time codes and how often they were sent; a number that is verified stays so
    qint64 audit = 0;    ///< entries of the trail
};

/// What a purge would remove, or removed.
struct RetentionCount {
    qint64 messages = 0;
    qint64 conversations = 0;
    qint64 attempts = 0;
    qint64 codes = 0;
    qint64 audit = 0;
    bool auditKept = false; ///< entries of the trail are old enough, but the key that signs their cut is not here
    [[nodiscard]] qint64 total() const { return messages + conversations + attempts + codes + audit; }
};

} // namespace heliograph
