// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/unit.h"

#include "store/connection.h"

namespace heliograph::store {

View::View(Connection &c)
    : customers(c), conversations(c), messages(c), outbox(c), verifications(c), consents(c), audit(c), accounts(c), settings(c),
      drafts(c), templates(c), merges(c), routing(c), imports(c), erasure(c), retention(c), bulk(c), reminders(c), reports(c), reviews(c), search(c)
{
}

Unit::Unit(Connection &connection, StopGate &gate) : View(connection), stops(gate) {}

void Unit::changed(Change::Kind kind, qint64 id, qint64 threadId)
{
    changes.append(Change{kind, id, threadId});
}

void Unit::proof(const QString &draftId)
{
    proofDraftId = draftId;
}

} // namespace heliograph::store
