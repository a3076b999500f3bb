// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/reviewservice.h"

#include "policy/sampling.h"
#include "policy/scoring.h"
#include "services/reviewreads.h"
#include "services/reviewwrites.h"

#include <QDateTime>
#include <QMap>

using namespace Qt::StringLiterals;

namespace heliograph {

namespace {

constexpr qint64 kOneDay = 24 * 60 * 60'000;
constexpr int kMostOfAWeek = 20'000;
constexpr int kMostDue = 100;

template<typename T>
Async<T> refused(const Status &why)
{
    return finished<T>(tl::unexpected<Error>(why.error()));
}

QDateTime endOfToday(qint64 nowMs)
{
    return QDateTime::fromMSecsSinceEpoch(nowMs).date().addDays(1).startOfDay();
}

} // namespace

ReviewService::ReviewService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
{
}

bool ReviewService::mayReview() const
{
    return m_settings.may(policy::Ability::Review);
}

policy::SearchQuery ReviewService::allowed(policy::SearchQuery query) const
{
    if (mayReview())
        return query;
    query.filter.agent = actor();
    query.filter.score = ScoreFilter::Told;
    return query;
}

Async<ReviewWindow> ReviewService::find(const policy::SearchQuery &query, const ReviewKey &after)
{
    const QStringList team = m_settings.current().names(Key::TeamNames) + QStringList(actor());
    return m_store.read([query = allowed(query), after, team, now = m_clock.nowMs()](const store::View &view) -> Result<ReviewWindow> {
        const auto assignees = view.conversations.assignees();
        if (!assignees)
            return tl::unexpected<Error>(assignees.error());
        QStringList agents = team + *assignees;
        agents.removeDuplicates();
        return reads::reviewWindow(view, query, after, agents, now);
    });
}

Async<QList<ReviewRow>> ReviewService::rows(const QList<qint64> &conversationIds)
{
    return m_store.read([conversationIds, now = m_clock.nowMs()](const store::View &view) { return reads::reviewRows(view, conversationIds, now); });
}

Async<ReviewSheet> ReviewService::open(qint64 conversationId)
{
    return m_store.write([conversationId, reader = reviews::Reader{actor(), mayReview()}, now = m_clock.nowMs()](store::Unit &unit) {
        return reviews::open(unit, conversationId, reader, now);
    });
}

Async<ReviewSheet> ReviewService::sheet(qint64 conversationId)
{
    return m_store.read([conversationId, reader = reviews::Reader{actor(), mayReview()}, now = m_clock.nowMs()](const store::View &view) {
        return reviews::sheet(view, conversationId, reader, now);
    });
}

Async<qint64> ReviewService::save(const Scorecard &card)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Score); !ok)
        return refused<qint64>(ok);
    return m_store.write([card, who = actor(), now = m_clock.nowMs()](store::Unit &unit) { return reviews::putCard(unit, card, who, false, now); });
}

Async<qint64> ReviewService::submit(const Scorecard &card)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Score); !ok)
        return refused<qint64>(ok);
    return m_store.write([card, who = actor(), now = m_clock.nowMs()](store::Unit &unit) { return reviews::putCard(unit, card, who, true, now); });
}

Async<Done> ReviewService::answer(qint64 cardId, const QString &text, bool disputed)
{
    return m_store.write([=, who = actor(), now = m_clock.nowMs()](store::Unit &unit) { return reviews::answer(unit, cardId, text, disputed, who, now); });
}

Async<Done> ReviewService::keepScore(qint64 cardId, const QString &words)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Score); !ok)
        return refused<Done>(ok);
    return m_store.write([=, who = actor(), now = m_clock.nowMs()](store::Unit &unit) { return reviews::keepScore(unit, cardId, words, who, now); });
}

Async<qint64> ReviewService::coach(const CoachingNote &note)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Score); !ok)
        return refused<qint64>(ok);
    return m_store.write([note, who = actor(), now = m_clock.nowMs()](store::Unit &unit) { return reviews::coach(unit, note, who, now); });
}

Async<Done> ReviewService::removeNote(qint64 noteId)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Score); !ok)
        return refused<Done>(ok);
    return m_store.write([noteId, who = actor(), now = m_clock.nowMs()](store::Unit &unit) { return reviews::removeNote(unit, noteId, who, now); });
}

Async<Done> ReviewService::answerNote(qint64 noteId, const QString &text)
{
    return m_store.write([=, who = actor(), now = m_clock.nowMs()](store::Unit &unit) { return reviews::answerNote(unit, noteId, text, who, now); });
}

Async<Done> ReviewService::followedUp(qint64 noteId)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Score); !ok)
        return refused<Done>(ok);
    return m_store.write([noteId, who = actor(), now = m_clock.nowMs()](store::Unit &unit) { return reviews::followedUp(unit, noteId, who, now); });
}

Async<QList<Rubric>> ReviewService::rubrics()
{
    return m_store.write([who = actor(), now = m_clock.nowMs()](store::Unit &unit) { return reviews::rubrics(unit, who, now); });
}

Async<qint64> ReviewService::putRubric(const Rubric &rubric)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Rubrics); !ok)
        return refused<qint64>(ok);
    if (const Status ok = policy::check(rubric); !ok)
        return finished<qint64>(tl::unexpected<Error>(ok.error()));
    return m_store.write([rubric, who = actor(), now = m_clock.nowMs()](store::Unit &unit) { return reviews::putRubric(unit, rubric, who, now); });
}

Async<Done> ReviewService::retireRubric(qint64 root)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Rubrics); !ok)
        return refused<Done>(ok);
    return m_store.write([root, who = actor(), now = m_clock.nowMs()](store::Unit &unit) { return reviews::retireRubric(unit, root, who, now); });
}

Async<QList<ReviewSample>> ReviewService::samples()
{
    if (!mayReview())
        return finished<QList<ReviewSample>>(QList<ReviewSample>());
    const QDate week = policy::weekOf(QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date());
    return m_store.read([week, each = m_settings.current().number(Key::ReviewSample)](const store::View &view) -> Result<QList<ReviewSample>> {
        const auto opened = view.reviews.opened(week.startOfDay().toMSecsSinceEpoch(), week.addDays(7).startOfDay().toMSecsSinceEpoch(), kMostOfAWeek);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        QList<policy::SampleCandidate> all;
        for (const auto &o : *opened)
            all.append({o.conversationId, o.agent, o.failedVerification, o.scored});
        QMap<QString, ReviewSample> byAgent;
        for (const policy::SampleCandidate &drawn : policy::sample(all, each, week)) {
            ReviewSample &sample = byAgent[drawn.agent];
            sample.agent = drawn.agent;
            ++sample.size;
            sample.scored += drawn.scored;
            if (!drawn.scored && sample.next == 0)
                sample.next = drawn.conversationId;
        }
        return byAgent.values();
    });
}

Async<QList<ScoreTrend>> ReviewService::trends(int days)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Review); !ok)
        return refused<QList<ScoreTrend>>(ok);
    const qint64 until = endOfToday(m_clock.nowMs()).toMSecsSinceEpoch();
    return m_store.read([from = until - days * kOneDay, until](const store::View &view) -> Result<QList<ScoreTrend>> {
        const auto cards = view.reviews.submitted(2 * from - until, until);
        if (!cards)
            return tl::unexpected<Error>(cards.error());
        QHash<qint64, Rubric> rubrics;
        for (const Scorecard &card : *cards) {
            if (rubrics.contains(card.rubricId))
                continue;
            const auto rubric = view.reviews.rubric(card.rubricId);
            if (!rubric)
                return tl::unexpected<Error>(rubric.error());
            rubrics.insert(card.rubricId, *rubric);
        }
        return policy::trends(*cards, rubrics, from);
    });
}

Async<QList<CoachingNote>> ReviewService::followUps()
{
    if (const Status ok = m_settings.allowed(policy::Ability::Review); !ok)
        return refused<QList<CoachingNote>>(ok);
    return m_store.read([until = endOfToday(m_clock.nowMs()).toMSecsSinceEpoch()](const store::View &view) { return view.reviews.due(until, kMostDue); });
}

} // namespace heliograph
