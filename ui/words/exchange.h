// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/customerrow.h"
#include "ui/words/words.h"

namespace heliograph::words {

/// What is the matter with a row of a file, and what to do: "The name is missing."
[[nodiscard]] QString importProblem(const exchange::Problem &problem);
/// A column's meaning: "Phone number".
[[nodiscard]] QString importField(exchange::Field field);
/// What went wrong with a file of customers, by the error's detail; empty: it is about something else.
[[nodiscard]] Said fileError(const QString &detail);

} // namespace heliograph::words
