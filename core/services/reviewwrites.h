// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/reviewrow.h"
#include "store/unit.h"

/// What ReviewService writes, each with its audit entry; and the sheet of one conversation.
namespace heliograph::reviews {

struct Reader {
    QString name;
    bool supervisor = false;
};

Result<ReviewSheet> open(store::Unit &unit, qint64 conversationId, const Reader &reader, qint64 nowMs);
Result<ReviewSheet> sheet(const store::View &view, qint64 conversationId, const Reader &reader, qint64 nowMs);
Result<qint64> putCard(store::Unit &unit, Scorecard card, const QString &reviewer, bool submit, qint64 nowMs);
Status answer(store::Unit &unit, qint64 cardId, const QString &text, bool disputed, const QString &agent, qint64 nowMs);
Status keepScore(store::Unit &unit, qint64 cardId, const QString &words, const QString &reviewer, qint64 nowMs);
Result<qint64> coach(store::Unit &unit, CoachingNote note, const QString &author, qint64 nowMs);
Status removeNote(store::Unit &unit, qint64 noteId, const QString &author, qint64 nowMs);
Status answerNote(store::Unit &unit, qint64 noteId, const QString &text, const QString &agent, qint64 nowMs);
Status followedUp(store::Unit &unit, qint64 noteId, const QString &who, qint64 nowMs);
/// Those to choose from; the first time the default one is made.
Result<QList<Rubric>> rubrics(store::Unit &unit, const QString &actor, qint64 nowMs);
Result<qint64> putRubric(store::Unit &unit, Rubric rubric, const QString &actor, qint64 nowMs);
Status retireRubric(store::Unit &unit, qint64 root, const QString &actor, qint64 nowMs);

} // namespace heliograph::reviews
