// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/http.h"
#include "providers/provider.h"

namespace heliograph {

/// What a codec could read in a reply for our number. A codec claims only what its provider's documentation says.
struct Reading {
    enum class Proof {
        None,
        Accepted,     ///< the provider's exact words for success
        Refused,      ///< for this number or text
        NotProcessed, ///< the provider vouches that it did nothing
    };
    Proof proof = Proof::None;
    SendVerdict::Account account = SendVerdict::Account::Fine;
    bool optedOut = false;
    QString providerId;
    int segments = 0;   ///< as the provider counted the text; 0: not told
    QString code;
    QString text;
};

/// The verdict table of reliability.md C1: the first row that fits. A codec's claim counts only where the table lets it.
[[nodiscard]] SendVerdict verdictFor(const HttpReply &reply, const Reading &reading);

/// The same for a typed code. `claim`: what a codec could read; kind Unknown: nothing.
[[nodiscard]] CodeVerdict codeVerdictFor(const HttpReply &reply, const CodeVerdict &claim);

/// ProbeResult::code by the status alone: "credentials", "configuration", else "unexpected".
[[nodiscard]] QString probeCode(int status);

} // namespace heliograph
