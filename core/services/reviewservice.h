// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/searchquery.h"
#include "services/reviewrow.h"
#include "services/settingsservice.h"

namespace heliograph {

/// A supervisor's review: finding conversations, reading them silently, scoring, coaching; and what the agent says to it. Reading marks
/// nothing read and tells nobody, but is audited. Who is no supervisor finds and opens only what was said of their own conversations;
/// anything else is Refused "role:review"; the scorecard or note of
/// somebody else Refused "not_yours".
class ReviewService : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kLongestText = 2'000; ///< UTF-16 units of a summary, a note, an answer
    ReviewService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool mayReview() const;
    Async<ReviewWindow> find(const policy::SearchQuery &query, const ReviewKey &after = {});
    Async<QList<ReviewRow>> rows(const QList<qint64> &conversationIds);

    /// Opens it: the audit entry and what is there, one commit. An agent's own is marked seen instead.
    Async<ReviewSheet> open(qint64 conversationId);
    Async<ReviewSheet> sheet(qint64 conversationId); ///< again, of one that is open

    /// Keeps one's own scorecard as it is; its id. Conflict "submitted": it was handed in and nobody disputes it.
    Async<qint64> save(const Scorecard &card);
    /// Hands it in; the agent sees it from then on. InvalidArgument "answer:N" "cause:N" of a category, "summary:too_long".
    Async<qint64> submit(const Scorecard &card);
    /// The agent's word to a scorecard; `disputed`: and it is not right. InvalidArgument "text:required" "text:too_long"; Conflict "disputed".
    Async<Done> answer(qint64 cardId, const QString &text, bool disputed);
    Async<Done> keepScore(qint64 cardId, const QString &words); ///< the reviewer's, where a dispute changes nothing; to change it, submit() again

    /// Adds a coaching note (id 0) or changes one's own; the id. InvalidArgument "text:required" "text:too_long" "follow_up:past".
    Async<qint64> coach(const CoachingNote &note);
    Async<Done> removeNote(qint64 noteId);                     ///< one's own
    Async<Done> answerNote(qint64 noteId, const QString &text);///< the agent's
    Async<Done> followedUp(qint64 noteId);

    Async<QList<Rubric>> rubrics();
    /// A new rubric (root 0), or a new version of one; its id. Errors: policy::check().
    Async<qint64> putRubric(const Rubric &rubric);
    Async<Done> retireRubric(qint64 root);                     ///< Conflict "last": one must be left

    /// This week's sample of every agent, by name.
    Async<QList<ReviewSample>> samples();
    Async<QList<ScoreTrend>> trends(int days);                 ///< these days against those before
    Async<QList<CoachingNote>> followUps();                    ///< due by the end of today

private:
    [[nodiscard]] QString actor() const { return m_settings.actor(); }
    [[nodiscard]] policy::SearchQuery allowed(policy::SearchQuery query) const;
    store::Store &m_store;
    SettingsService &m_settings;
    Clock &m_clock;
};

} // namespace heliograph
