// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateEdit>

namespace heliograph::ui {

/// A field for a day as the language writes it, the year in full, with a calendar; wide enough for every day.
[[nodiscard]] QDateEdit *dayEdit(const QString &accessibleName);

} // namespace heliograph::ui
