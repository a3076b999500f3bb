// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewmenu.h"

#include "ui/common/icons.h"
#include "ui/common/mnemonic.h"

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ReviewMenu::ReviewMenu(const QString &now, SavedSearches &saved, bool mayReview, QWidget *parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto ask = [this](const QString &words, const QString &typed, const QString &current) {
        QAction *action = addAction(words, this, [this, typed] { Q_EMIT searchChosen(typed); });
        action->setCheckable(true);
        action->setChecked(typed == current);
    };
    ask(tr("Not scored yet"), u"score:none state:closed"_s, now);
    ask(tr("Failed verifications"), u"code:lost"_s, now);
    ask(tr("Failed SMS"), u"has:failed"_s, now);
    ask(tr("Disputed scores"), u"score:disputed"_s, now);
    addSeparator();
    for (const QString &typed : saved.all())
        ask(withoutMnemonic(typed), typed, now);
    if (now.isEmpty())
        addAction(tr("Search for something, then save it here"))->setEnabled(false);
    else if (saved.contains(now))
        addAction(tr("Forget this search"), this, [&saved, now] { saved.remove(now); });
    else
        addAction(tr("Save this search"), this, [&saved, now] { saved.add(now); });
    if (mayReview) {
        addSeparator();
        addAction(ui::icon("sort"_L1), tr("Scores by agent…"), this, &ReviewMenu::trendsWanted);
    }
}

} // namespace heliograph::ui
