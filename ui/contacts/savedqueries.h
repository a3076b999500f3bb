// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/keptlist.h"

namespace heliograph::ui {

/// Queries that somebody keeps for the list of customers, as they are written.
class SavedQueries : public KeptList<QString>
{
public:
    SavedQueries();
};

} // namespace heliograph::ui
