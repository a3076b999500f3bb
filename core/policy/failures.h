// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"

namespace heliograph::policy {

/// Why a text did not arrive, as far as anybody told.
enum class Cause {
    Unknown, WrongNumber, NotMobile, OptedOut, Unreachable, Filtered, Country, Sender, Content, Account, Busy, Offline, Expired, NotVerified, Unsure, Partly
};

/// What failed and what may be done about it. `Charged::Maybe`: the network had it.
struct Failure {
    enum class Charged { No, Maybe };
    enum class Retry {
        Safe,    ///< nothing arrived: the same text may go once more, and may arrive now
        Useless, ///< it would fail the same way: something has to change first
        Never,   ///< it may have arrived, whole or in part: a person decides about this one alone
    };
    Cause cause = Cause::Unknown;
    Charged charged = Charged::No;
    Retry retry = Retry::Safe;
    friend bool operator==(const Failure &, const Failure &) = default;
};

/// Of a row in Undelivered, Rejected, Unknown, NotSent or Expired. `type`: the provider's; `code`: its code in the answer or in the
/// receipt, empty where it gave none (providers.md A3, A4, A6, A8).
[[nodiscard]] Failure failureOf(const OutboxRow &row, const QString &type, const QString &code);

} // namespace heliograph::policy
