// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/conversationservice.h"
#include "store/unit.h"

/// What ConversationService reads for the lists and the timeline, inside one read transaction.
namespace heliograph::reads {

/// With everything that the list shows of them, in the same order.
Result<QList<InboxRow>> dressedRows(const store::View &view, const QList<Conversation> &conversations, qint64 nowMs);
/// `nowMs` decides which verifications still count.
Result<QList<InboxRow>> inboxPage(const store::View &view, const InboxQuery &query, const QString &agent, int limit, int offset, qint64 nowMs);
/// Of these conversations, and of every conversation of these customers, the rows that are in the list.
Result<QList<InboxRow>> inboxRows(const store::View &view, const InboxQuery &query, const QString &agent, const QList<qint64> &conversations,
                                  const QList<qint64> &customers, qint64 nowMs);
Result<ThreadPage> threadBefore(const store::View &view, qint64 customerId, ThreadKey key, int limit);
Result<ThreadPage> threadAfter(const store::View &view, qint64 customerId, ThreadKey key, int limit);
Result<ThreadPage> threadAround(const store::View &view, qint64 customerId, qint64 at, int limit);
/// The same of one conversation alone.
Result<ThreadPage> conversationBefore(const store::View &view, qint64 conversationId, ThreadKey key, int limit);
Result<ThreadPage> conversationAfter(const store::View &view, qint64 conversationId, ThreadKey key, int limit);
Result<ThreadPage> threadMessages(const store::View &view, qint64 customerId, const QList<qint64> &ids);
Result<QList<ThreadHit>> findInThread(const store::View &view, qint64 customerId, const QString &text, int limit);

} // namespace heliograph::reads
