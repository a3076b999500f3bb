// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace heliograph {

/// The scenarios in the line format that scenario.cpp reads:
///   = NUMBER TITLE       provider NAME       with CUSTOMER
///   accept · next · close · code · undo · say TEXT · sms TEXT · wait TIME
///   event CODE[|CODE] TIME    answer TIME    silence TIME    state STATE[|STATE] TIME    refused CODE
/// TIME is 90s or 3m: how long the expectation may take, in scenario time. STATE is a word of stateName(MessageState).
QString scenarioTexts();

} // namespace heliograph
