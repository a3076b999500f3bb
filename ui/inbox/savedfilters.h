// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"
#include "ui/common/keptlist.h"

namespace heliograph::ui {

/// Filters that somebody keeps for the lists.
class SavedFilters : public KeptList<ConversationFilter>
{
public:
    SavedFilters();
};

} // namespace heliograph::ui
