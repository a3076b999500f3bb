// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"

#include <QJsonArray>

namespace heliograph {

/// State of one text to many. Stored: only append.
enum class BulkState {
    Planning = 1,  ///< its recipients are being taken down or checked; nothing goes
    Planned = 2,   ///< everybody is checked; it waits for a person
    Canary = 3,    ///< the first one goes; the rest waits for a person
    Running = 4,
    Paused = 5,    ///< BulkJob::detail says why
    Done = 6,      ///< nobody is left; receipts may still come
    Cancelled = 7, ///< who was left gets nothing
};
/// "planning" "planned" "canary" "running" "paused" "done" "cancelled". Stable: heliographctl prints these.
[[nodiscard]] QString stateName(BulkState state);

/// Why a job is paused (BulkJob::detail).
namespace bulkpause {
inline constexpr char16_t Person[] = u"person";
inline constexpr char16_t Cap[] = u"cap";           ///< what a day may cost is used up
inline constexpr char16_t Restored[] = u"restored"; ///< the store came from a backup or a copy
} // namespace bulkpause

struct BulkJob {
    qint64 id = 0;
    QString root;          ///< UUID from which each recipient's draft id is made
    BulkState state = BulkState::Planning;
    QString detail;
    QString name;          ///< of the filter or the template, for people
    QString actor;
    QString accountId;
    QString sender;        ///< empty: the account's default
    QJsonArray texts;      ///< {"language", "body", "mark"}: one, or a template's, with variables, as they were when it was planned
    bool marketing = false;
    int perMinute = 0;     ///< its own pace; 0: as fast as the account may
    qint64 createdAt = 0;
    qint64 startedAt = 0;
    qint64 endedAt = 0;
    int recipients = 0;
    bool whole = false;    ///< all recipients are taken down
    int checkedTo = 0;     ///< recipients up to this number are checked
    int canary = 0;        ///< number of the recipient who gets it first; 0: nobody
    bool approved = false; ///< a person let the rest go
    friend bool operator==(const BulkJob &, const BulkJob &) = default;
};

enum class BulkRowState {
    Ready = 1,
    LeftOut = 2,   ///< BulkRecipient::problem says why
    Sent = 3,      ///< it has a message; `outcome` says what became of it
    Cancelled = 4,
};

/// One recipient. Its draft id is made of the job's root, its number and its tries, and the outbox takes each draft id once: whatever
/// happens between here and there, it is one message.
struct BulkRecipient {
    qint64 jobId = 0;
    int number = 0;        ///< 1 … BulkJob::recipients
    qint64 customerId = 0;
    QString name;          ///< read with it, not stored
    QString e164;
    BulkRowState state = BulkRowState::Ready;
    QString problem;       ///< the rule's code, or "gone"
    QJsonObject finding;   ///< what the sentence about the problem needs: {"rule", "remedy", "detail", "facts"}
    int segments = 0;      ///< of the text with this customer's values
    int units = 0;
    qint64 cost = 0;       ///< millionths; as it was expected
    QString currency;      ///< empty: no price
    qint64 notBefore = 0;  ///< epoch ms: the quiet hours end then
    qint64 messageId = 0;
    int tries = 0;         ///< messages before this one
    int charged = 0;       ///< of those, how many were handed over and may be charged
    OutboxState outcome{}; ///< of its message; none: 0
    QString detail;        ///< read with it: the message's finer word
    qint64 at = 0;         ///< read with it: when its message came to this state, epoch ms
    friend bool operator==(const BulkRecipient &, const BulkRecipient &) = default;
};

/// Which recipients a list shows.
enum class BulkFilter { All, Ready, Problems, Sent, ToLookAt, Waiting };

/// How a job stands: a few numbers, whatever its size.
struct BulkTotals {
    struct Sum { QString currency; qint64 cost = 0; int segments = 0; }; ///< without a currency: segments nobody has a price for
    int recipients = 0, checked = 0;
    int ready = 0, leftOut = 0, cancelled = 0;
    int sending = 0;                      ///< handed to the outbox, without an answer yet
    int accepted = 0, delivered = 0, notDelivered = 0, unsure = 0, notSent = 0;
    int retryable = 0;                    ///< failed, and proven safe to send again
    int quiet = 0;                        ///< of the ready ones: wait for their quiet hours to end
    QList<std::pair<QString, int>> problems; ///< rule's code → how many, most first
    QList<std::pair<int, int>> sizes;     ///< segments → how many of the ready and sent
    int planned = 0;                      ///< segments of all that are ready or sent
    QList<Sum> plannedCosts;
    int used = 0;                         ///< segments of those handed over
    QList<Sum> usedCosts;
    bool firstDone = false;               ///< what came of the one who gets it first is known
    int longest = 0;                      ///< number of the recipient whose text is the longest; 0: nobody is ready
    [[nodiscard]] int handled() const { return accepted + delivered + notDelivered + unsure + notSent; }
    [[nodiscard]] int toSend() const { return ready + sending + handled(); }
};

} // namespace heliograph
