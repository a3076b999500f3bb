// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/searchquery.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace heliograph::policy {

namespace {

QString quoted(const QString &value)
{
    return value.contains(u' ') ? QString(u'"' + value + u'"') : value;
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::WebChat: return u"chat"_s;
    case Channel::Sms: return u"sms"_s;
    case Channel::Email: break;
    }
    return u"email"_s;
}

QString stateWord(ConversationState state)
{
    switch (state) {
    case ConversationState::Offered: return u"offered"_s;
    case ConversationState::Open: return u"open"_s;
    case ConversationState::Pending: return u"pending"_s;
    case ConversationState::Snoozed: return u"snoozed"_s;
    case ConversationState::Closed: break;
    }
    return u"closed"_s;
}

QString scoreWord(ScoreFilter score)
{
    switch (score) {
    case ScoreFilter::None: return u"none"_s;
    case ScoreFilter::Draft: return u"draft"_s;
    case ScoreFilter::Given: return u"given"_s;
    case ScoreFilter::Disputed: return u"disputed"_s;
    case ScoreFilter::Failed: return u"failed"_s;
    case ScoreFilter::Coached: return u"coached"_s;
    case ScoreFilter::Told: break;
    }
    return {}; // nobody asks for it in words
}

} // namespace

QString reviewSearchText(const ConversationFilter &filter)
{
    QStringList parts;
    const auto add = [&parts](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            parts += QString(key) + u':' + quoted(value);
    };
    const auto flag = [&add](QLatin1StringView key, const std::optional<bool> &value, QLatin1StringView yes = "yes"_L1, QLatin1StringView no = "no"_L1) {
        if (value)
            add(key, *value ? QString(yes) : QString(no));
    };
    const auto day = [](qint64 at) { return at > 0 ? QDateTime::fromMSecsSinceEpoch(at).date().toString(Qt::ISODate) : QString(); };
    if (filter.from)
        add("from"_L1, *filter.from == Direction::Inbound ? u"customer"_s : u"agent"_s);
    add("agent"_L1, filter.agent);
    for (const QString &label : filter.labels)
        add("label"_L1, label);
    if (filter.state)
        add("state"_L1, stateWord(*filter.state));
    if (filter.channel)
        add("channel"_L1, channelWord(*filter.channel));
    add("has"_L1, filter.failedSms ? u"failed"_s : QString());
    add("has"_L1, filter.unread ? u"unread"_s : QString());
    add("has"_L1, filter.hasSms ? u"sms"_s : QString());
    flag("verified"_L1, filter.verified);
    flag("optout"_L1, filter.optedOut);
    add("country"_L1, filter.country);
    add("after"_L1, day(filter.after));
    add("before"_L1, day(filter.before));
    add("outcome"_L1, filter.cause == "no_reply_needed"_L1 ? u"no_reply"_s : filter.cause);
    add("provider"_L1, filter.provider);
    flag("consent"_L1, filter.consent);
    flag("code"_L1, filter.proven, "proven"_L1, "lost"_L1);
    if (filter.score)
        add("score"_L1, scoreWord(*filter.score));
    add("score"_L1, filter.scoreBelow > 0 ? u"<%1"_s.arg(filter.scoreBelow) : QString());
    return parts.join(u' ');
}

} // namespace heliograph::policy
