// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/keptlist.h"

namespace heliograph::ui {

/// Searches that a reviewer keeps, as they are written.
class SavedSearches : public KeptList<QString>
{
public:
    SavedSearches();
};

} // namespace heliograph::ui
