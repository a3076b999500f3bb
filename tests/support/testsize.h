// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace heliograph::test {

/// The one variable every loop and figure takes its size from: HELIOGRAPH_TEST_SIZE=long runs the sizes that the
/// project promises, anything else the small ones of every day.
inline bool longRun()
{
    return qgetenv("HELIOGRAPH_TEST_SIZE") == "long";
}

template<typename T>
T scaled(T small, T full)
{
    return longRun() ? full : small;
}

} // namespace heliograph::test
