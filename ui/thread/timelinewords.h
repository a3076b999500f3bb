// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace heliograph::ui {

/// The translation context of what a row of the timeline says, painted or spoken.
class Timeline
{
    Q_DECLARE_TR_FUNCTIONS(heliograph::ui::Timeline)
};

} // namespace heliograph::ui
