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
    one(filter.agent, &ConversationFilter::agent);
    one(filter.from == Direction::Inbound ? tr("Written by the customer") : tr("Written by an agent"), &ConversationFilter::from);
    one(filter.state ? stateWord(*filter.state) : QString(), &ConversationFilter::state);
    one(tr("Has SMS"), &ConversationFilter::hasSms);
    one(words::country(filter.country), &ConversationFilter::country);
    one(filter.cause == "no_reply_needed"_L1 ? tr("No reply needed") : filter.cause == "auto"_L1 ? tr("Closed by itself") : tr("Closed by hand"),
        &ConversationFilter::cause);
    one(tr("Through %1").arg(filter.provider), &ConversationFilter::provider);
    one(filter.consent.value_or(true) ? tr("Consent given") : tr("No consent given"), &ConversationFilter::consent);
    one(filter.proven.value_or(true) ? tr("Code proven") : tr("Code lost"), &ConversationFilter::proven);
    one(filter.score ? scoreWord(*filter.score) : QString(), &ConversationFilter::score);
    one(tr("Score below %1 %").arg(filter.scoreBelow), &ConversationFilter::scoreBelow);
    one(tr("From %1").arg(words::day(filter.after)), &ConversationFilter::after);
    one(tr("Before %1").arg(words::day(filter.before)), &ConversationFilter::before);
    for (const QString &label : filter.labels) {
        ConversationFilter without = filter;
        without.labels.removeAll(label);
        all.append({label, without});
    }
    return all;
}

QString FilterWords::stateWord(ConversationState state)
{
    switch (state) {
    case ConversationState::Offered: return tr("Offered");
    case ConversationState::Open: return tr("Open");
    case ConversationState::Pending: return tr("Pending");
    case ConversationState::Snoozed: return tr("Snoozed");
    case ConversationState::Closed: break;
    }
    return tr("Closed");
}

QString FilterWords::scoreWord(ScoreFilter score)
{
    switch (score) {
    case ScoreFilter::None: return tr("Not scored");
    case ScoreFilter::Draft: return tr("Score begun");
    case ScoreFilter::Given:
    case ScoreFilter::Told: return tr("Scored");
    case ScoreFilter::Disputed: return tr("Score disputed");
    case ScoreFilter::Failed: return tr("Score failed");
    case ScoreFilter::Coached: break;
    }
    return tr("Coached");
}

QString FilterWords::line(const ConversationFilter &filter)
{
    QStringList words;
    for (const FilterPart &part : parts(filter))
        words += part.words;
    return words.join(u" · "_s);
}

} // namespace heliograph::ui
