// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/savedsearches.h"

#include <QMenu>

namespace heliograph::ui {

/// What can be done beside the search line: searches that are kept, and what the scores come to.
class ReviewMenu final : public QMenu
{
    Q_OBJECT
public:
    /// `now`: the search as it stands, as it is written.
    ReviewMenu(const QString &now, SavedSearches &saved, bool mayReview, QWidget *parent);

Q_SIGNALS:
    void searchChosen(const QString &typed);
    void trendsWanted();
};

} // namespace heliograph::ui
