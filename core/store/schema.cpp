// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/schema.h"

#include "domain/crashpoint.h"

#include <algorithm>
#include <iterator>

namespace heliograph::store {

namespace {

Status runAll(Connection &connection, std::initializer_list<const char16_t *> statements)
{
    for (const char16_t *sql : statements) {
        if (const Status done = connection.exec(QString::fromUtf16(sql)); !done)
            return done;
    }
    return Done{};
}

// 1: people, conversations, messages. Messages lie clustered by thread, so that a timeline is one range of pages.
Status createDesk(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        // Written by every commit: the next ids, and the mark that proves a commit. `store` names the store that wrote the page.
        u"CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL, store TEXT NOT NULL) STRICT, WITHOUT ROWID",
        u"INSERT INTO counter VALUES ('message', 0, ''), ('commit', 0, '')",
        u"CREATE TABLE customer (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL,"
        u" email TEXT NOT NULL, language TEXT NOT NULL, zone TEXT NOT NULL, place TEXT NOT NULL, since INTEGER NOT NULL,"
        u" attributes TEXT NOT NULL) STRICT",
        u"CREATE INDEX customer_name ON customer(name_key, id)",
        u"CREATE TABLE contact_point (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        u" customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE, e164 TEXT NOT NULL, region TEXT NOT NULL,"
        u" type INTEGER NOT NULL, sms_tag INTEGER NOT NULL, mobile_confirmed INTEGER NOT NULL, preferred INTEGER NOT NULL) STRICT",
        u"CREATE INDEX contact_point_e164 ON contact_point(e164)",
        u"CREATE INDEX contact_point_customer ON contact_point(customer_id)",
        u"CREATE INDEX contact_point_region ON contact_point(region)",
        u"CREATE VIRTUAL TABLE customer_search USING fts5(text, tokenize='trigram')",
        u"CREATE TABLE conversation (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        u" customer_id INTEGER NOT NULL REFERENCES customer(id), channel INTEGER NOT NULL, ours TEXT NOT NULL, theirs TEXT NOT NULL,"
        u" state INTEGER NOT NULL, assignee TEXT NOT NULL, topic TEXT NOT NULL, labels TEXT NOT NULL, opened_at INTEGER NOT NULL,"
        u" closed_at INTEGER NOT NULL, closed_cause TEXT NOT NULL, last_inbound_at INTEGER NOT NULL,"
        u" last_activity_at INTEGER NOT NULL, waiting_since INTEGER NOT NULL, unread INTEGER NOT NULL, preview TEXT NOT NULL,"
        u" preview_direction INTEGER NOT NULL, preview_is_note INTEGER NOT NULL, failed_sms INTEGER NOT NULL DEFAULT 0) STRICT",
        u"CREATE INDEX conversation_endpoint ON conversation(theirs, channel, ours, id)",
        u"CREATE INDEX conversation_customer ON conversation(customer_id, id)",
        u"CREATE INDEX conversation_mine ON conversation(state, assignee, (waiting_since = 0), waiting_since, last_activity_at DESC, id DESC)",
        u"CREATE INDEX conversation_list ON conversation(state, (waiting_since = 0), waiting_since, last_activity_at DESC, id DESC)",
        u"CREATE INDEX conversation_failed ON conversation(last_activity_at DESC, id DESC) WHERE failed_sms = 1",
        u"CREATE TABLE inbox_count (state INTEGER NOT NULL, assignee TEXT NOT NULL, n INTEGER NOT NULL,"
        u" PRIMARY KEY (state, assignee)) STRICT, WITHOUT ROWID",
        u"CREATE TRIGGER conversation_counted AFTER INSERT ON conversation BEGIN"
        u" INSERT INTO inbox_count VALUES (new.state, new.assignee, 1) ON CONFLICT DO UPDATE SET n = n + 1; END",
        u"CREATE TRIGGER conversation_uncounted AFTER DELETE ON conversation BEGIN"
        u" UPDATE inbox_count SET n = n - 1 WHERE state = old.state AND assignee = old.assignee; END",
        u"CREATE TRIGGER conversation_recounted AFTER UPDATE OF state, assignee ON conversation"
        u" WHEN old.state <> new.state OR old.assignee <> new.assignee BEGIN"
        u" UPDATE inbox_count SET n = n - 1 WHERE state = old.state AND assignee = old.assignee;"
        u" INSERT INTO inbox_count VALUES (new.state, new.assignee, 1) ON CONFLICT DO UPDATE SET n = n + 1; END",
        u"CREATE TABLE message (thread_id INTEGER NOT NULL REFERENCES customer(id), at INTEGER NOT NULL, id INTEGER NOT NULL,"
        u" conversation_id INTEGER NOT NULL, kind INTEGER NOT NULL, direction INTEGER NOT NULL, channel INTEGER NOT NULL,"
        u" actor TEXT NOT NULL, body TEXT NOT NULL, code_hidden INTEGER NOT NULL, state INTEGER NOT NULL, detail TEXT NOT NULL,"
        u" state_at INTEGER NOT NULL, extra TEXT NOT NULL, PRIMARY KEY (thread_id, at, id)) STRICT, WITHOUT ROWID",
        u"CREATE UNIQUE INDEX message_id ON message(id)",
        u"CREATE TABLE seen (source TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (source, key)) STRICT, WITHOUT ROWID",
        u"CREATE TABLE draft (customer_id INTEGER NOT NULL, mode TEXT NOT NULL, draft_id TEXT NOT NULL, text TEXT NOT NULL,"
        u" extra TEXT NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (customer_id, mode)) STRICT, WITHOUT ROWID",
        u"CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        u"CREATE TABLE account (id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, settings TEXT NOT NULL,"
        u" secrets TEXT NOT NULL, enabled INTEGER NOT NULL, paused_reason TEXT NOT NULL, paused_at INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    });
}

// 2: sending. Partial indexes hold only the rows that something still waits for.
Status createSending(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE outbox (message_id INTEGER PRIMARY KEY, draft_id TEXT NOT NULL, client_ref TEXT NOT NULL, kind INTEGER NOT NULL,"
        u" customer_id INTEGER NOT NULL, conversation_id INTEGER NOT NULL, verification_id INTEGER NOT NULL, account_id TEXT NOT NULL,"
        u" dest TEXT NOT NULL, sender TEXT NOT NULL, body TEXT NOT NULL, actor TEXT NOT NULL, marketing INTEGER NOT NULL,"
        u" state INTEGER NOT NULL, detail TEXT NOT NULL, created_at INTEGER NOT NULL, not_before INTEGER NOT NULL,"
        u" not_after INTEGER NOT NULL, tries INTEGER NOT NULL, segments INTEGER NOT NULL, parts INTEGER NOT NULL,"
        u" next_part INTEGER NOT NULL, provider_ids TEXT NOT NULL, state_at INTEGER NOT NULL) STRICT",
        u"CREATE UNIQUE INDEX outbox_draft ON outbox(draft_id) WHERE draft_id <> ''",
        u"CREATE UNIQUE INDEX outbox_client_ref ON outbox(client_ref) WHERE client_ref <> ''",
        u"CREATE INDEX outbox_open ON outbox(message_id) WHERE state IN (1, 2, 3, 4)",
        u"CREATE INDEX outbox_state ON outbox(state, message_id)",
        u"CREATE INDEX outbox_order ON outbox(conversation_id, message_id) WHERE state IN (1, 2, 3, 4)",
        u"CREATE INDEX outbox_conversation ON outbox(conversation_id, message_id) WHERE conversation_id <> 0",
        u"CREATE INDEX outbox_dest ON outbox(dest, message_id)",
        u"CREATE INDEX outbox_created ON outbox(created_at)",
        u"CREATE INDEX outbox_no_receipt ON outbox(state_at) WHERE state = 5 AND detail <> 'receipts_off'",
        u"CREATE TABLE provider_ref (account_id TEXT NOT NULL, provider_id TEXT NOT NULL, message_id INTEGER NOT NULL,"
        u" part INTEGER NOT NULL, PRIMARY KEY (account_id, provider_id)) STRICT, WITHOUT ROWID",
        u"CREATE TABLE attempt (id INTEGER PRIMARY KEY AUTOINCREMENT, message_id INTEGER NOT NULL REFERENCES outbox(message_id),"
        u" part INTEGER NOT NULL, started_at INTEGER NOT NULL, started_boot INTEGER NOT NULL, boot_id BLOB NOT NULL,"
        u" finished_at INTEGER NOT NULL, verdict TEXT NOT NULL, http_status INTEGER NOT NULL, pulled INTEGER NOT NULL,"
        u" code TEXT NOT NULL, text TEXT NOT NULL, provider_id TEXT NOT NULL) STRICT",
        u"CREATE INDEX attempt_message ON attempt(message_id, id)",
        u"CREATE TABLE receipt (message_id INTEGER NOT NULL, part INTEGER NOT NULL, type INTEGER NOT NULL, provider_id TEXT NOT NULL,"
        u" code TEXT NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL,"
        u" PRIMARY KEY (message_id, part, type, provider_id, code)) STRICT, WITHOUT ROWID",
        u"CREATE TABLE orphan_receipt (account_id TEXT NOT NULL, client_ref TEXT NOT NULL, provider_id TEXT NOT NULL,"
        u" part INTEGER NOT NULL, type INTEGER NOT NULL, code TEXT NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL,"
        u" kept_at INTEGER NOT NULL, PRIMARY KEY (account_id, provider_id, client_ref, part, type, code)) STRICT, WITHOUT ROWID",
        u"CREATE INDEX orphan_client_ref ON orphan_receipt(client_ref) WHERE client_ref <> ''",
    });
}

// 3: proof, consent and the trail.
Status createProof(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE verification (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL, e164 TEXT NOT NULL,"
        u" account_id TEXT NOT NULL, provider_owns_code INTEGER NOT NULL, mac BLOB NOT NULL, state INTEGER NOT NULL,"
        u" detail TEXT NOT NULL, conversation_id INTEGER NOT NULL, actor TEXT NOT NULL, issued_at INTEGER NOT NULL,"
        u" issued_boot INTEGER NOT NULL, boot_id BLOB NOT NULL, expires_at INTEGER NOT NULL, checks INTEGER NOT NULL,"
        u" sends INTEGER NOT NULL, last_sent_at INTEGER NOT NULL, verified_at INTEGER NOT NULL, proven_by INTEGER NOT NULL,"
        u" valid_until INTEGER NOT NULL, locked_until INTEGER NOT NULL) STRICT",
        u"CREATE INDEX verification_customer ON verification(customer_id, e164, id)",
        u"CREATE INDEX verification_number ON verification(e164, id)",
        u"CREATE INDEX verification_pending ON verification(customer_id) WHERE state = 1",
        u"CREATE TABLE verification_send (id INTEGER PRIMARY KEY AUTOINCREMENT, verification_id INTEGER NOT NULL, e164 TEXT NOT NULL,"
        u" prefix TEXT NOT NULL, agent TEXT NOT NULL, at INTEGER NOT NULL) STRICT",
        u"CREATE INDEX verification_send_number ON verification_send(e164, at)",
        u"CREATE INDEX verification_send_prefix ON verification_send(prefix, at)",
        u"CREATE INDEX verification_send_agent ON verification_send(agent, at)",
        u"CREATE INDEX verification_send_at ON verification_send(at)",
        u"CREATE TABLE consent (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL, e164 TEXT NOT NULL,"
        u" status INTEGER NOT NULL, scope TEXT NOT NULL, source TEXT NOT NULL, evidence TEXT NOT NULL,"
        u" conversation_id INTEGER NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL) STRICT",
        u"CREATE INDEX consent_number ON consent(e164, status, id)",
        u"CREATE INDEX consent_customer ON consent(customer_id, id)",
        u"CREATE TABLE opt_out (e164 TEXT PRIMARY KEY, opted_out INTEGER NOT NULL, consent_id INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        u"CREATE TRIGGER consent_fixed BEFORE UPDATE ON consent BEGIN SELECT RAISE(ABORT, 'append only'); END",
        u"CREATE TABLE audit (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,"
        u" object TEXT NOT NULL, details TEXT NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL) STRICT",
        u"CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END",
    });
}

// 4: search. On a view, because the clustered table has no rowid that FTS5 could use; events and codes are not in it.
Status createSearch(Connection &connection)
{
    return runAll(connection, {
        u"CREATE VIEW message_text AS SELECT id, heliograph_text(body) AS body, heliograph_meta(thread_id, actor, at) AS meta"
        u" FROM message WHERE kind NOT IN (4, 7)",
        u"CREATE VIRTUAL TABLE message_search USING fts5(body, meta, content='message_text', content_rowid='id', prefix='2 3',"
        u" tokenize=\"unicode61 remove_diacritics 2\")",
    });
}

// 5: putting conversations aside, and finding them by label and by age.
Status createTriage(Connection &connection)
{
    return runAll(connection, {
        u"ALTER TABLE conversation ADD COLUMN snoozed_until INTEGER NOT NULL DEFAULT 0",
        u"CREATE INDEX conversation_snoozed ON conversation(snoozed_until, id DESC) WHERE state = 5",
        u"CREATE INDEX conversation_active ON conversation(state, last_activity_at DESC, id DESC)",
        u"CREATE INDEX conversation_state ON conversation(state, id DESC)",
        u"CREATE TABLE conversation_label (label TEXT NOT NULL COLLATE NOCASE, conversation_id INTEGER NOT NULL,"
        u" PRIMARY KEY (label, conversation_id)) STRICT, WITHOUT ROWID",
        u"CREATE TRIGGER conversation_labelled AFTER INSERT ON conversation WHEN new.labels <> '' BEGIN"
        u" INSERT OR IGNORE INTO conversation_label SELECT value, new.id FROM json_each(new.labels); END",
        u"CREATE TRIGGER conversation_relabelled AFTER UPDATE OF labels ON conversation WHEN old.labels <> new.labels BEGIN"
        u" DELETE FROM conversation_label WHERE conversation_id = old.id"
        u" AND label IN (SELECT value FROM json_each(iif(old.labels = '', '[]', old.labels)));"
        u" INSERT OR IGNORE INTO conversation_label SELECT value, new.id FROM json_each(iif(new.labels = '', '[]', new.labels)); END",
        u"CREATE TRIGGER conversation_unlabelled AFTER DELETE ON conversation WHEN old.labels <> '' BEGIN"
        u" DELETE FROM conversation_label WHERE conversation_id = old.id AND label IN (SELECT value FROM json_each(old.labels)); END",
        u"INSERT OR IGNORE INTO conversation_label SELECT j.value, c.id FROM conversation c, json_each(c.labels) j WHERE c.labels <> ''",
    });
}

// 6: texts kept for later. In capitals or small letters a name is the same.
Status createTemplates(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE template (id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL,"
        u" language TEXT NOT NULL, marketing INTEGER NOT NULL, body TEXT NOT NULL, updated_at INTEGER NOT NULL, actor TEXT NOT NULL) STRICT",
        u"CREATE UNIQUE INDEX template_name ON template(kind, name_key, language)",
    });
}

// 7: customers who turn out to be one person. `before` is what it takes to undo a merge.
Status createMerges(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE merge (id INTEGER PRIMARY KEY AUTOINCREMENT, kept_id INTEGER NOT NULL, gone_id INTEGER NOT NULL, at INTEGER NOT NULL,"
        u" actor TEXT NOT NULL, undone_at INTEGER NOT NULL, before TEXT NOT NULL) STRICT",
        u"CREATE INDEX merge_kept ON merge(kept_id, id) WHERE undone_at = 0",
        u"CREATE UNIQUE INDEX merge_gone ON merge(gone_id) WHERE undone_at = 0",
        u"CREATE TABLE not_same (first_id INTEGER NOT NULL, second_id INTEGER NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL,"
        u" PRIMARY KEY (first_id, second_id)) STRICT, WITHOUT ROWID",
        u"CREATE INDEX customer_email ON customer(lower(email)) WHERE email <> ''",
    });
}

// 8: codes that a provider makes and checks.
Status createProviderCodes(Connection &connection)
{
    return runAll(connection, {
        u"ALTER TABLE verification ADD COLUMN provider_ref TEXT NOT NULL DEFAULT ''",
        u"ALTER TABLE verification ADD COLUMN digits INTEGER NOT NULL DEFAULT 6",
    });
}

// 9: what providers are asked for.
Status createQuestions(Connection &connection)
{
    return runAll(connection, {
        u"ALTER TABLE attempt ADD COLUMN segments INTEGER NOT NULL DEFAULT 0",
        u"CREATE TABLE lookup (message_id INTEGER PRIMARY KEY REFERENCES outbox(message_id), first_at INTEGER NOT NULL,"
        u" last_at INTEGER NOT NULL, asks INTEGER NOT NULL, found INTEGER NOT NULL) STRICT",
        u"CREATE TABLE inbound_mark (account_id TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    });
}

// 10: texts that are set up at the provider and filled with parameters.
Status createParameters(Connection &connection)
{
    return runAll(connection, {u"ALTER TABLE outbox ADD COLUMN parameters TEXT NOT NULL DEFAULT ''"});
}

// 11: who sits at the desk, and who is asked to take what nobody has.
Status createRouting(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE agent (name TEXT PRIMARY KEY, state INTEGER NOT NULL, since INTEGER NOT NULL, misses INTEGER NOT NULL,"
        u" offered_at INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        u"CREATE TABLE offer (conversation_id INTEGER PRIMARY KEY, agent TEXT NOT NULL, since INTEGER NOT NULL,"
        u" count_from INTEGER NOT NULL) STRICT",
        u"CREATE INDEX offer_agent ON offer(agent, since)",
        u"CREATE TABLE offer_passed (conversation_id INTEGER NOT NULL, agent TEXT NOT NULL, at INTEGER NOT NULL,"
        u" PRIMARY KEY (conversation_id, agent)) STRICT, WITHOUT ROWID",
    });
}

// 12: accounts that stand in for each other.
Status createStandIns(Connection &connection)
{
    return runAll(connection, {u"ALTER TABLE attempt ADD COLUMN account_id TEXT NOT NULL DEFAULT ''"});
}

// 13: a list of all customers. Labels and attributes in tables of their own, so that each is one range of an index; when they
// last wrote beside the name, so that the list can be sorted by it.
Status createContacts(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE customer_label (label TEXT NOT NULL COLLATE NOCASE,"
        u" customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE, PRIMARY KEY (label, customer_id)) STRICT, WITHOUT ROWID",
        u"CREATE INDEX customer_label_customer ON customer_label(customer_id)",
        u"CREATE TABLE customer_attribute (name TEXT NOT NULL COLLATE NOCASE, value TEXT NOT NULL,"
        u" customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE, PRIMARY KEY (name, value, customer_id)) STRICT, WITHOUT ROWID",
        u"CREATE INDEX customer_attribute_customer ON customer_attribute(customer_id)",
        u"CREATE TRIGGER customer_described AFTER INSERT ON customer WHEN new.attributes <> '' BEGIN"
        u" INSERT OR IGNORE INTO customer_attribute SELECT key, heliograph_folded(value), new.id FROM json_each(new.attributes)"
        u" WHERE type NOT IN ('object', 'array', 'null'); END",
        u"CREATE TRIGGER customer_redescribed AFTER UPDATE OF attributes ON customer WHEN old.attributes <> new.attributes BEGIN"
        u" DELETE FROM customer_attribute WHERE customer_id = new.id;"
        u" INSERT OR IGNORE INTO customer_attribute SELECT key, heliograph_folded(value), new.id"
        u" FROM json_each(iif(new.attributes = '', '{}', new.attributes)) WHERE type NOT IN ('object', 'array', 'null'); END",
        u"INSERT OR IGNORE INTO customer_attribute SELECT j.key, heliograph_folded(j.value), c.id FROM customer c, json_each(c.attributes) j"
        u" WHERE c.attributes <> '' AND j.type NOT IN ('object', 'array', 'null')",
        u"ALTER TABLE customer ADD COLUMN last_seen INTEGER NOT NULL DEFAULT 0",
        u"UPDATE customer SET last_seen = coalesce((SELECT max(last_inbound_at) FROM conversation WHERE customer_id = customer.id), 0)",
        u"CREATE TRIGGER customer_wrote AFTER INSERT ON conversation WHEN new.last_inbound_at > 0 BEGIN"
        u" UPDATE customer SET last_seen = max(last_seen, new.last_inbound_at) WHERE id = new.customer_id; END",
        u"CREATE TRIGGER customer_wrote_again AFTER UPDATE OF last_inbound_at, customer_id ON conversation"
        u" WHEN old.last_inbound_at <> new.last_inbound_at OR old.customer_id <> new.customer_id BEGIN"
        u" UPDATE customer SET last_seen = (SELECT coalesce(max(last_inbound_at), 0) FROM conversation WHERE customer_id = customer.id)"
        u" WHERE id IN (old.customer_id, new.customer_id); END",
        u"CREATE INDEX customer_last_seen ON customer(last_seen, id)",
        u"CREATE INDEX customer_since ON customer(since)",
        u"CREATE INDEX customer_language ON customer(language)",
        u"CREATE INDEX verification_proven ON verification(valid_until, customer_id) WHERE state = 2",
    });
}

// 14: files of customers, and customers who are erased for good.
Status createExchange(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE import_run (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, actor TEXT NOT NULL, file TEXT NOT NULL,"
        u" digest BLOB NOT NULL, plan TEXT NOT NULL, state INTEGER NOT NULL, read INTEGER NOT NULL, added INTEGER NOT NULL,"
        u" updated INTEGER NOT NULL, known INTEGER NOT NULL, rejected INTEGER NOT NULL, opted_out INTEGER NOT NULL,"
        u" consents INTEGER NOT NULL, finished_at INTEGER NOT NULL, undone INTEGER NOT NULL, kept INTEGER NOT NULL) STRICT",
        u"CREATE TABLE import_row (run_id INTEGER NOT NULL, customer_id INTEGER NOT NULL, before TEXT NOT NULL, after BLOB NOT NULL,"
        u" PRIMARY KEY (run_id, customer_id)) STRICT, WITHOUT ROWID",
        u"CREATE INDEX import_row_customer ON import_row(customer_id)",
        u"CREATE TABLE erased (customer_id INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT",
        u"CREATE TABLE forgotten (mark BLOB PRIMARY KEY) STRICT, WITHOUT ROWID",
        u"CREATE INDEX outbox_customer ON outbox(customer_id)",
    });
}

// 15: how a consent was given, and the texts that failed.
Status createConsentChannels(Connection &connection)
{
    return runAll(connection, {
        u"ALTER TABLE consent ADD COLUMN channel TEXT NOT NULL DEFAULT ''",
        u"CREATE INDEX outbox_failed ON outbox(message_id) WHERE state IN (7, 9, 10, 11, 13) AND kind IN (2, 3)",
    });
}

// 16: one text to many, and what each quarter of an hour has cost. Quarters, because every zone's day begins with one.
Status createBulk(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE bulk_job (id INTEGER PRIMARY KEY AUTOINCREMENT, root TEXT NOT NULL, state INTEGER NOT NULL, detail TEXT NOT NULL,"
        u" name TEXT NOT NULL, actor TEXT NOT NULL, account_id TEXT NOT NULL, sender TEXT NOT NULL, texts TEXT NOT NULL,"
        u" marketing INTEGER NOT NULL, per_minute INTEGER NOT NULL, created_at INTEGER NOT NULL, started_at INTEGER NOT NULL,"
        u" ended_at INTEGER NOT NULL, recipients INTEGER NOT NULL, whole INTEGER NOT NULL, checked_to INTEGER NOT NULL,"
        u" canary INTEGER NOT NULL, approved INTEGER NOT NULL) STRICT",
        u"CREATE TABLE bulk_recipient (job_id INTEGER NOT NULL REFERENCES bulk_job(id) ON DELETE CASCADE, number INTEGER NOT NULL,"
        u" customer_id INTEGER NOT NULL, e164 TEXT NOT NULL DEFAULT '', state INTEGER NOT NULL DEFAULT 1, problem TEXT NOT NULL DEFAULT '',"
        u" finding TEXT NOT NULL DEFAULT '', segments INTEGER NOT NULL DEFAULT 0, units INTEGER NOT NULL DEFAULT 0,"
        u" cost INTEGER NOT NULL DEFAULT 0, currency TEXT NOT NULL DEFAULT '', not_before INTEGER NOT NULL DEFAULT 0,"
        u" message_id INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, charged INTEGER NOT NULL DEFAULT 0,"
        u" outcome INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (job_id, number)) STRICT, WITHOUT ROWID",
        u"CREATE UNIQUE INDEX bulk_recipient_customer ON bulk_recipient(customer_id, job_id)",
        u"CREATE INDEX bulk_recipient_e164 ON bulk_recipient(job_id, e164, number)",
        u"CREATE INDEX bulk_recipient_ready ON bulk_recipient(job_id, not_before, number) WHERE state = 1",
        u"CREATE INDEX bulk_recipient_message ON bulk_recipient(message_id) WHERE message_id <> 0",
        u"ALTER TABLE outbox ADD COLUMN bulk_id INTEGER NOT NULL DEFAULT 0",
        u"ALTER TABLE outbox ADD COLUMN cost INTEGER NOT NULL DEFAULT 0",
        u"ALTER TABLE outbox ADD COLUMN currency TEXT NOT NULL DEFAULT ''",
        u"CREATE INDEX outbox_bulk ON outbox(bulk_id, message_id) WHERE bulk_id <> 0 AND state IN (1, 2, 3, 4)",
        u"CREATE TRIGGER outbox_bulk_moved AFTER UPDATE OF state ON outbox WHEN new.bulk_id <> 0 AND old.state <> new.state BEGIN"
        u" UPDATE bulk_recipient SET outcome = new.state WHERE message_id = new.message_id AND message_id <> 0; END",
        u"CREATE TRIGGER bulk_recipient_gone AFTER DELETE ON customer BEGIN"
        u" UPDATE bulk_recipient SET e164 = '', finding = '', problem = iif(state = 1, 'gone', problem), state = iif(state = 1, 2, state)"
        u" WHERE customer_id = old.id; END",
        u"CREATE TABLE spend (slot INTEGER NOT NULL, currency TEXT NOT NULL, segments INTEGER NOT NULL, cost INTEGER NOT NULL,"
        u" PRIMARY KEY (slot, currency)) STRICT, WITHOUT ROWID",
        u"INSERT INTO spend SELECT created_at / 900000, '', sum(segments), 0 FROM outbox WHERE state NOT IN (9, 11, 12, 13)"
        u" AND segments > 0 GROUP BY created_at / 900000",
        u"CREATE TRIGGER outbox_spent AFTER INSERT ON outbox WHEN new.segments > 0 AND new.state NOT IN (9, 11, 12, 13) BEGIN"
        u" INSERT INTO spend VALUES (new.created_at / 900000, new.currency, new.segments, new.cost)"
        u" ON CONFLICT DO UPDATE SET segments = segments + new.segments, cost = cost + new.cost; END",
        u"CREATE TRIGGER outbox_respent AFTER UPDATE OF state, segments, cost, currency ON outbox"
        u" WHEN (old.state IN (9, 11, 12, 13)) <> (new.state IN (9, 11, 12, 13)) OR old.segments <> new.segments OR old.cost <> new.cost"
        u" OR old.currency <> new.currency BEGIN"
        u" UPDATE spend SET segments = segments - old.segments, cost = cost - old.cost"
        u" WHERE slot = old.created_at / 900000 AND currency = old.currency AND old.state NOT IN (9, 11, 12, 13);"
        u" INSERT INTO spend SELECT new.created_at / 900000, new.currency, new.segments, new.cost WHERE new.state NOT IN (9, 11, 12, 13)"
        u" ON CONFLICT DO UPDATE SET segments = segments + new.segments, cost = cost + new.cost; END",
    });
}

// 17: what an agent wants to be told about a customer, and when.
Status createReminders(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE reminder (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL, conversation_id INTEGER NOT NULL,"
        u" agent TEXT NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL, created_at INTEGER NOT NULL, state INTEGER NOT NULL) STRICT",
        u"CREATE INDEX reminder_open ON reminder(at) WHERE state = 1",
        u"CREATE INDEX reminder_customer ON reminder(customer_id)",
    });
}

// 18: reports. When customers wrote, when conversations and codes began.
Status createReports(Connection &connection)
{
    return runAll(connection, {
        u"CREATE INDEX message_asked ON message(at, conversation_id) WHERE direction = 1 AND kind IN (1, 3)",
        u"CREATE INDEX conversation_opened ON conversation(opened_at)",
        u"CREATE INDEX verification_issued ON verification(issued_at)",
    });
}

// 19: heads of the trail that somebody signed off, and where it was cut.
Status createAuditHeads(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE audit_head (id INTEGER PRIMARY KEY AUTOINCREMENT, seq INTEGER NOT NULL, hash BLOB NOT NULL, at INTEGER NOT NULL,"
        u" actor TEXT NOT NULL, mac BLOB NOT NULL) STRICT",
        u"CREATE INDEX audit_cut ON audit(seq) WHERE action = 'audit.cut'",
    });
}

// 20: what supervisors say of conversations. A version of a rubric is never changed.
Status createReview(Connection &connection)
{
    return runAll(connection, {
        u"CREATE TABLE rubric (id INTEGER PRIMARY KEY AUTOINCREMENT, root INTEGER NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL,"
        u" categories TEXT NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL, retired INTEGER NOT NULL) STRICT",
        u"CREATE INDEX rubric_root ON rubric(root, version)",
        u"CREATE TABLE scorecard (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        u" conversation_id INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE, agent TEXT NOT NULL, reviewer TEXT NOT NULL,"
        u" rubric_id INTEGER NOT NULL REFERENCES rubric(id), marks TEXT NOT NULL, summary TEXT NOT NULL, state INTEGER NOT NULL,"
        u" percent INTEGER NOT NULL, failed INTEGER NOT NULL, at INTEGER NOT NULL, submitted_at INTEGER NOT NULL, seen_at INTEGER NOT NULL,"
        u" answer TEXT NOT NULL, answered_at INTEGER NOT NULL, dispute INTEGER NOT NULL, verdict TEXT NOT NULL) STRICT",
        u"CREATE UNIQUE INDEX scorecard_reviewer ON scorecard(conversation_id, reviewer)",
        u"CREATE INDEX scorecard_submitted ON scorecard(submitted_at, id) WHERE state = 2",
        u"CREATE TABLE coaching_note (id INTEGER PRIMARY KEY AUTOINCREMENT, message_id INTEGER NOT NULL,"
        u" conversation_id INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE, agent TEXT NOT NULL, author TEXT NOT NULL,"
        u" text TEXT NOT NULL, at INTEGER NOT NULL, follow_up_at INTEGER NOT NULL, done_at INTEGER NOT NULL, seen_at INTEGER NOT NULL,"
        u" answer TEXT NOT NULL, answered_at INTEGER NOT NULL) STRICT",
        u"CREATE INDEX coaching_note_conversation ON coaching_note(conversation_id, id)",
        u"CREATE INDEX coaching_note_due ON coaching_note(follow_up_at, id) WHERE follow_up_at > 0 AND done_at = 0",
    });
}

constexpr Migration kMigrations[] = {
    {1, createDesk},
    {2, createSending},
    {3, createProof},
    {4, createSearch},
    {5, createTriage},
    {6, createTemplates},
    {7, createMerges},
    {8, createProviderCodes},
    {9, createQuestions},
    {10, createParameters},
    {11, createRouting},
    {12, createStandIns},
    {13, createContacts},
    {14, createExchange},
    {15, createConsentChannels},
    {16, createBulk},
    {17, createReminders},
    {18, createReports},
    {19, createAuditHeads},
    {20, createReview},
};

constexpr bool increasing()
{
    for (std::size_t i = 1; i < std::size(kMigrations); ++i) {
        if (kMigrations[i].version <= kMigrations[i - 1].version)
            return false;
    }
    return kMigrations[0].version > 0;
}
static_assert(increasing(), "migrations are listed oldest first, each version once");

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

int newestVersion()
{
    return std::rbegin(kMigrations)->version;
}

Status migrate(Connection &connection, std::span<const Migration> steps)
{
    const Result<qint64> version = connection.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (*version > steps.back().version)
        return fail(ErrorCode::SchemaTooNew, QString::number(*version));
    if (*version == steps.back().version)
        return Done{};
    if (const Status begun = connection.exec(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    const auto run = [&]() -> Status {
        for (const Migration &step : steps) {
            if (step.version <= *version)
                continue;
            if (const Status applied = step.apply(connection); !applied)
                return applied;
            crashPoint("store.migrate.step");
        }
        if (const Status ok = connection.exec(QStringLiteral("PRAGMA user_version=%1").arg(steps.back().version)); !ok)
            return ok;
        if (const Status ok = connection.exec(QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId)); !ok)
            return ok;
        return connection.exec(QStringLiteral("COMMIT"));
    };
    const Status done = run();
    if (!done && connection.inTransaction())
        (void)connection.exec(QStringLiteral("ROLLBACK"));
    return done;
}

Result<QString> schemaText(Connection &connection)
{
    const auto lines = connection.all<QString>(
        QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name"), {},
        [](const Statement &row) { return row.text(0); });
    return lines.map([](const QList<QString> &list) { return list.join(QStringLiteral(";\n")) + QStringLiteral(";\n"); });
}

} // namespace heliograph::store
