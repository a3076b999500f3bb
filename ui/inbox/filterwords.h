// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QCoreApplication>

namespace heliograph::ui {

/// One thing that a list is narrowed to.
struct FilterPart {
    QString words;              ///< "Unread", or a label
    ConversationFilter without; ///< the filter when it is taken away
};

/// What a list is narrowed to, in the words of its menu.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(heliograph::ui::FilterWords)
public:
    [[nodiscard]] static QList<FilterPart> parts(const ConversationFilter &filter);
    [[nodiscard]] static QString stateWord(ConversationState state); ///< "Closed"
    [[nodiscard]] static QString scoreWord(ScoreFilter score);       ///< "Not scored"
    [[nodiscard]] static QString line(const ConversationFilter &filter); ///< "Unread · Verified · vip"
};

} // namespace heliograph::ui
