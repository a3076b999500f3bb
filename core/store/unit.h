// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/audittable.h"
#include "store/bulktable.h"
#include "store/erasuretable.h"
#include "store/importtable.h"
#include "store/remindertable.h"
#include "store/reporttable.h"
#include "store/retentiontable.h"
#include "store/reviewtable.h"
#include "store/routingtable.h"
#include "store/tables.h"

namespace heliograph::store {

class Connection;
class StopGate;

/// What a read may use: the tables, on a read-only connection.
class View
{
public:
    explicit View(Connection &connection);
    CustomerTable customers;
    ConversationTable conversations;
    MessageTable messages;
    OutboxTable outbox;
    VerificationTable verifications;
    ConsentTable consents;
    AuditTable audit;
    AccountTable accounts;
    SettingTable settings;
    DraftTable drafts;
    TemplateTable templates;
    MergeTable merges;
    RoutingTable routing;
    ImportTable imports;
    ErasureTable erasure;
    RetentionTable retention;
    BulkTable bulk;
    ReminderTable reminders;
    ReportTable reports;
    ReviewTable reviews;
    SearchIndex search;
};

/// What a write may use: the same tables, and the record of what changed.
class Unit : public View
{
public:
    Unit(Connection &connection, StopGate &stops);
    /// Tells the Change stream after the commit.
    void changed(Change::Kind kind, qint64 id, qint64 threadId = 0);
    /// Names the row that proves this unit was committed. When a COMMIT fails (M9) a mark written with every group tells
    /// whether it is there; a unit with a proof is told so only if its row is found as well.
    void proof(const QString &draftId);
    StopGate &stops;
    QList<Change> changes;
    QString proofDraftId;
};

} // namespace heliograph::store
