// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "recount.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

struct Local {
    QString day, hour;
};

/// The wall clock by the offset alone.
Local localTime(qint64 at, const QTimeZone &zone)
{
    const int offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(at + offset * 1'000LL, Qt::UTC);
    return {wall.date().toString(Qt::ISODate), wall.time().toString(u"HH"_s)};
}

/// Which groups something counts in.
struct Place {
    qint64 at;
    QString agent, account;
    int customer;
    bool conversation;      ///< of conversations, which belong to no provider
    QString through;        ///< of conversations: the provider that a text of it went through
};

class Counter
{
public:
    Counter(const ReportQuery &query, const QString &zone) : m_query(query), m_zone(zone.toLatin1()) {}

    template<typename Fn>
    void count(const Place &place, Fn fn)
    {
        if (!m_query.agent.isEmpty() && place.agent != m_query.agent)
            return;
        if (!m_query.account.isEmpty() && (place.conversation ? place.through : place.account) != m_query.account)
            return;
        if (m_query.by == GroupBy::Provider && place.conversation)
            return;
        const Local local = localTime(place.at, m_zone);
        const QDate day = QDate::fromString(local.day, Qt::ISODate);
        if (day >= m_query.period.first && day <= m_query.period.last) {
            fn(m_recount.groups[key(place, local)]);
            fn(m_recount.total);
        } else if (day < m_query.period.first && day >= m_query.period.first.addDays(-m_query.period.days())) {
            fn(m_recount.before);
        }
    }
    Recount take() { return std::move(m_recount); }

private:
    QString key(const Place &place, const Local &local) const
    {
        switch (m_query.by) {
        case GroupBy::Day: return local.day;
        case GroupBy::Hour: return local.hour;
        case GroupBy::Agent: return place.agent;
        case GroupBy::Provider: return place.account;
        case GroupBy::Country: return History::regions().at(place.customer % History::regions().size());
        }
        return {};
    }
    ReportQuery m_query;
    QTimeZone m_zone;
    Recount m_recount;
};

void countConversation(Counter &counter, const PastConversation &c)
{
    counter.count({c.openedAt, c.assignee, {}, c.customer, true, c.throughAccount}, [&](Recount::Group &group) {
        ++group.counts[Figure::Conversations];
        if (c.takenAt > 0)
            group.wait.append((c.takenAt - c.openedAt) / 1'000);
        if (c.takenAt > 0 && c.closedAt > 0)
            group.handling.append((c.closedAt - c.takenAt) / 1'000);
    });
    for (qsizetype i = 0; i < c.texts.size(); ++i) {
        if (!c.texts.at(i).inbound || (i > 0 && c.texts.at(i - 1).inbound))
            continue;
        const auto answer = std::find_if(c.texts.begin() + i, c.texts.end(), [](const PastText &text) { return !text.inbound && !text.actor.isEmpty(); });
        const bool answered = answer != c.texts.end();
        counter.count({c.texts.at(i).at, answered ? answer->actor : c.assignee, {}, c.customer, true, c.throughAccount}, [&](Recount::Group &group) {
            if (!answered)
                ++group.counts[Figure::Unanswered];
            else
                (i == 0 ? group.first : group.next).append((answer->at - c.texts.at(i).at) / 1'000);
        });
    }
}

void countText(Counter &counter, const PastSms &sms)
{
    const QList<OutboxState> never{OutboxState::Held, OutboxState::Queued, OutboxState::RetryWait, OutboxState::NotSent, OutboxState::Cancelled,
                                   OutboxState::Expired};
    if (never.contains(sms.state))
        return;
    counter.count({sms.at, sms.actor, sms.account, sms.customer, false, {}}, [&](Recount::Group &group) {
        ++group.counts[Figure::Sent];
        if (sms.state == OutboxState::Rejected) {
            ++group.counts[Figure::NotDelivered];
            return;
        }
        if (sms.state == OutboxState::Delivered) {
            ++group.counts[Figure::Delivered];
            group.delivery.append((sms.endedAt - sms.begunAt) / 1'000);
        } else {
            ++group.counts[sms.state == OutboxState::Undelivered ? Figure::NotDelivered : Figure::Unconfirmed];
        }
        group.counts[Figure::Segments] += sms.segments;
        group.counts[Figure::Billed] += sms.told > 0 ? sms.told : sms.segments;
        group.counts[Figure::Told] += sms.told > 0;
        if (sms.currency.isEmpty())
            return;
        group.costs[sms.currency].foreseen += sms.cost;
        group.costs[sms.currency].billed += sms.told > 0 ? sms.cost * sms.told / sms.segments : sms.cost;
    });
}

void countCode(Counter &counter, const PastCode &code)
{
    if (!code.proven && code.state == VerificationState::Superseded)
        return;
    counter.count({code.at, code.actor, code.account, code.customer, false, {}}, [&](Recount::Group &group) {
        ++group.counts[Figure::Codes];
        if (code.proven)
            ++group.counts[Figure::Verified];
        else if (code.state == VerificationState::Expired)
            ++group.counts[Figure::CodesExpired];
        else if (code.state == VerificationState::Locked)
            ++group.counts[Figure::CodesLocked];
        else if (code.state == VerificationState::Void)
            ++group.counts[code.detail == "not_sent"_L1 ? Figure::CodesNotSent : Figure::CodesStopped];
    });
}

std::optional<qint64> nearestRank(QList<qint64> lengths, int percent)
{
    if (lengths.isEmpty())
        return std::nullopt;
    std::sort(lengths.begin(), lengths.end());
    return lengths.at((lengths.size() * percent + 99) / 100 - 1);
}

} // namespace

QString Recount::Group::differs(const Figures &figures) const
{
    const auto expected = [this](Figure figure) -> std::optional<qint64> {
        const auto share = [](qint64 part, qint64 whole) -> std::optional<qint64> {
            return whole == 0 ? std::nullopt : std::optional<qint64>(qRound64(1'000.0 * double(part) / double(whole)));
        };
        const qint64 ended = counts.value(Figure::Verified) + counts.value(Figure::CodesExpired) + counts.value(Figure::CodesLocked)
            + counts.value(Figure::CodesNotSent) + counts.value(Figure::CodesStopped);
        switch (figure) {
        case Figure::FirstResponse: return nearestRank(first, 50);
        case Figure::FirstResponseSlow: return nearestRank(first, 90);
        case Figure::NextResponse: return nearestRank(next, 50);
        case Figure::NextResponseSlow: return nearestRank(next, 90);
        case Figure::Wait: return nearestRank(wait, 50);
        case Figure::WaitSlow: return nearestRank(wait, 90);
        case Figure::Handling: return nearestRank(handling, 50);
        case Figure::HandlingSlow: return nearestRank(handling, 90);
        case Figure::DeliveryTime: return nearestRank(delivery, 50);
        case Figure::DeliveryTimeSlow: return nearestRank(delivery, 90);
        case Figure::DeliveryRate: return share(counts.value(Figure::Delivered), counts.value(Figure::Delivered) + counts.value(Figure::NotDelivered));
        case Figure::VerificationRate: return share(counts.value(Figure::Verified), ended);
        default: return counts.value(figure);
        }
    };
    QStringList wrong;
    for (int i = 0; i < kFigures; ++i) {
        const auto is = valueOf(figures, Figure(i)), wanted = expected(Figure(i));
        if (is != wanted)
            wrong.append(u"%1 is %2, counted %3"_s.arg(keyOf(Figure(i))).arg(is.value_or(-1)).arg(wanted.value_or(-1)));
    }
    if (figures.costs != costs)
        wrong.append(u"the costs"_s);
    return wrong.join(u"; "_s);
}

Recount recount(const History &history, const ReportQuery &query, const QString &zone)
{
    Counter counter(query, zone);
    for (const PastConversation &each : history.conversations)
        countConversation(counter, each);
    for (const PastSms &each : history.texts)
        countText(counter, each);
    for (const PastCode &each : history.codes)
        countCode(counter, each);
    return counter.take();
}

} // namespace heliograph::test
