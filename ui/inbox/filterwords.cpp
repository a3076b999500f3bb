// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/filterwords.h"

#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace heliograph::ui {

QList<FilterPart> FilterWords::parts(const ConversationFilter &filter)
{
    QList<FilterPart> all;
    const auto one = [&](const QString &words, auto member) {
        ConversationFilter without = filter;
        without.*member = ConversationFilter{}.*member;
        if (!(without == filter))
            all.append({words, without});
    };
    one(tr("Unread"), &ConversationFilter::unread);
    one(tr("Failed SMS"), &ConversationFilter::failedSms);
    one(filter.verified.value_or(true) ? tr("Verified") : tr("Not verified"), &ConversationFilter::verified);
    one(filter.optedOut.value_or(true) ? tr("Opted out") : tr("Not opted out"), &ConversationFilter::optedOut);
    one(filter.channel ? words::channel(*filter.channel) : QString(), &ConversationFilter::channel);
    for (const QString &label : filter.labels) {
        ConversationFilter without = filter;
        without.labels.removeAll(label);
        all.append({label, without});
    }
    return all;
}

QString FilterWords::line(const ConversationFilter &filter)
{
    QStringList words;
    for (const FilterPart &part : parts(filter))
        words += part.words;
    return words.join(u" · "_s);
}

} // namespace heliograph::ui
