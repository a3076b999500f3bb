// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace heliograph {

/// A labelled place at which a test may kill the process: HELIOGRAPH_CRASH_AT=label[:n]
/// raises SIGKILL at the n-th passing. Compiled to nothing without HELIOGRAPH_TESTS.
/// Every label is listed in crashpoint.cpp, and a test fails if one is never reached.
#ifdef HELIOGRAPH_CRASHPOINTS
void crashPoint(const char *label);
#else
inline void crashPoint(const char *) {}
#endif

} // namespace heliograph
