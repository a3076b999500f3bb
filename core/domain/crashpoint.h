// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace heliograph {

/// The pipeline's labels, in the order of a message's way; what a kill loop and its ledger go through.
constexpr std::array<const char *, 15> crashLabels()
{
    return {"send.commit1.before", "send.commit1.after", "undo.due", "dispatch.claimed", "commit2.before",
            "commit2.after", "post.started", "post.answered", "commit3.before", "commit3.after",
            "receipt.before", "receipt.after", "decide", "recover.before", "recover.after"};
}

/// A labelled place at which a test may kill the process: HELIOGRAPH_CRASH_AT=label[:n]
/// raises SIGKILL at the n-th passing. Compiled to nothing without HELIOGRAPH_TESTS.
#ifdef HELIOGRAPH_CRASHPOINTS
void crashPoint(const char *label);
#else
inline void crashPoint(const char *) {}
#endif

} // namespace heliograph
