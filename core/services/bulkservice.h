// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/outboxservice.h"
#include "services/templateservice.h"

namespace heliograph {

/// What goes to all recipients of a job.
struct BulkPlan {
    QString name;
    QString accountId;        ///< empty: the account for one-way SMS
    QString sender;           ///< empty: the account's default
    QString text;             ///< with variables; or
    QString templateName;     ///< each customer gets it in their language
    bool marketing = false;   ///< of a text; a template brings its class
    int perMinute = 0;        ///< 0: as fast as the account may
};

/// One recipient's text as it goes.
struct BulkPreview {
    BulkRecipient recipient;
    QString text;             ///< with the suffix
    sms::Segments measure;
    int maxSegments = 1;
};

struct BulkStatus {
    BulkJob job;
    BulkTotals totals;
};

/// Why this recipient is left out. problem "gone": no rule, the customer is not there any more.
[[nodiscard]] policy::Finding findingOf(const BulkRecipient &recipient);

/// One text to one, several or all that match (W-S2): recipients are taken down and checked in windows, and handed to the outbox a few
/// at a time, each under a draft id of its own; so every promise of the outbox holds for each of them. Memory does not grow with the job.
class BulkService : public QObject
{
    Q_OBJECT
public:
    BulkService(store::Store &store, OutboxService &outbox, AccountService &accounts, SettingsService &settings, Clock &clock,
                QObject *parent = nullptr);
    ~BulkService() override;

    /// Forgets what was being planned when the desk ended, and goes on with what was being sent (`dispatching`).
    Async<Done> start(bool dispatching);

    /// Takes the customers down, each once; the job's id. InvalidArgument "recipients": there are none.
    Async<qint64> create(const QString &name, const QList<qint64> &customerIds);
    /// Renders and checks the text for everybody; finished when all are checked. A later call for the same job ends this one:
    /// Cancelled. Conflict "started"; InvalidArgument "text"; NotFound "template", "account", "bulk".
    Async<Done> plan(qint64 jobId, const BulkPlan &plan);
    Async<Done> discard(qint64 jobId); ///< Conflict once it was started

    /// `canary`: number of the recipient who gets it first; the rest waits for goOn(). 0: all at once. Conflict: it is not planned, or nobody
    /// is ready.
    Async<Done> send(qint64 jobId, int canary);
    Async<Done> goOn(qint64 jobId);                ///< after the first one
    Async<Done> pause(qint64 jobId);
    Async<Done> resume(qint64 jobId);
    Async<int> cancel(qint64 jobId);               ///< how many get nothing; what has left stays left
    /// Sends again what failed and is proven safe: never what is "Not sure". `number` 0: all of these. How many.
    Async<int> retry(qint64 jobId, int number = 0);

    Async<BulkStatus> status(qint64 jobId);
    Async<QList<BulkJob>> jobs(int limit = 100);   ///< newest first
    Async<QList<BulkStatus>> running();                ///< started and not ended, oldest first
    Async<QList<BulkRecipient>> page(qint64 jobId, BulkFilter filter, int limit, int offset);
    Async<int> count(qint64 jobId, BulkFilter filter);
    Async<QList<BulkRecipient>> after(qint64 jobId, int number, int limit); ///< by number, for whoever walks through all
    Async<BulkPreview> preview(qint64 jobId, int number);
    /// What today's caps leave for bulk: how many segments; −1: there is no cap on them.
    Async<int> segmentsLeft();

private:
    Async<Done> change(qint64 jobId, const QString &action, std::function<Status(BulkJob &, qint64 nowMs)> edit);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace heliograph
