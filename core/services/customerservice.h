// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"
#include "domain/merge.h"
#include "domain/reminder.h"
#include "phone/phone.h"
#include "services/contactrow.h"
#include "services/settingsservice.h"

#include <optional>

namespace heliograph {

/// Everything the profile pane shows of one customer, read in one go.
struct CustomerProfile {
    Customer customer;
    QList<Conversation> conversations; ///< newest first: the Topics list and History
    QList<Message> notes;              ///< newest first, ≤ 50
    QList<ConsentRecord> consents;
    QList<MergeRecord> merges;         ///< that can be undone, newest first
    QList<Duplicate> duplicates;       ///< who may be the same person
    QList<Reminder> reminders;         ///< that are open, of every agent, what is due first
};

/// Customers, their numbers, and the consent ledger.
class CustomerService : public QObject
{
    Q_OBJECT
public:
    CustomerService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent = nullptr);

    Async<qint64> add(const Customer &customer);             ///< InvalidArgument: detail "name" "phone:reason"
    Async<Done> update(const Customer &customer);
    Async<Customer> get(qint64 id);
    Async<CustomerProfile> profile(qint64 id);
    Async<QList<Customer>> list(const QString &filter, int limit, int offset = 0);

    /// Everybody whom a query finds (policy::readCustomerSearch reads what was typed), window by window: ask with `after` = {},
    /// then with the `next` of each answer until its id is 0. The order is the query's; memory and time are those of a window,
    /// however many there are. A window may be short, even empty, while more are to come. Whoever comes to fit or ceases to
    /// while one walks is met or missed; nobody is met twice unless what the list sorts by changed.
    Async<CustomerIds> window(const CustomerQuery &query, const CustomerKey &after = {}, int limit = kCustomerWindow);
    Async<int> count(const CustomerFilter &filter, int cap); ///< cap means "cap or more"; looks at everybody where few of many fit
    /// What the list shows of these, as asked; who is gone is left out.
    Async<QList<ContactRow>> rows(const QList<qint64> &ids);
    Async<CustomerFacets> facets();
    /// Puts a label on customers, or takes it off; a commit for every few hundred, an entry in the trail for each. Those that changed.
    Async<QList<qint64>> label(const QList<qint64> &ids, const QString &label, bool on);
    Async<QStringList> labels();                             ///< that any customer carries, by name
    Async<QStringList> attributeNames();                     ///< that any customer has, by name

    /// Adds or changes a number; a changed number ends its verification ("edited") and voids a pending code.
    Async<Done> setNumber(const ContactPoint &number);
    /// The number goes, and with it its proof ("edited"); its opt-out stays. NotFound.
    Async<Done> removeNumber(qint64 contactPointId);
    /// "Yes, it is a mobile" for an unknown type; `byHand`: the audited act for a fixed line.
    Async<Done> confirmMobile(qint64 contactPointId, bool byHand = false);
    Async<QList<Customer>> withNumber(const QString &e164);
    /// Another customer whose verification of this number is valid; 0: nobody.
    Async<qint64> verifiedElsewhere(qint64 customerId, const QString &e164);

    Async<MergePlan> mergePlan(qint64 keptId, qint64 goneId);
    /// One person from now on. `fields`: what the profile says after it; `preferred`: E.164 of the number that comes first.
    /// Reversible for 30 days. Opt-outs stay; a proof of a number that only `goneId` has ends. Conflict "pending_code".
    Async<qint64> merge(qint64 keptId, qint64 goneId, const Customer &fields, const QString &preferred);
    /// Everything as it was, what was changed since excepted. Refused "merge_expired"; Conflict "undone" "pending_code" "merged_on".
    Async<Done> unmerge(qint64 mergeId);
    Async<Done> setNotSame(qint64 one, qint64 other); ///< no suggestion any more

    /// For good: profile, messages, notes, drafts, codes, consent, and whoever was merged into them, out of the file, its log and the
    /// search index. An opt-out keeps blocking its numbers, the audit trail keeps that it was done. Refused "under_way": a text of
    /// theirs is being sent. NotFound.
    Async<Done> erase(qint64 id);

    Async<Done> recordConsent(const ConsentRecord &record); ///< InvalidArgument: detail "phone:…" "status", "at": that day has not come yet
    /// Honoured at once: cancels every waiting row to the number in the same commit. Returns how many. `scope` "marketing": what the
    /// customer asked for still goes.
    Async<int> optOut(const QString &e164, const QString &source, const QString &evidence, qint64 conversationId = 0, const QString &channel = {},
                      const QString &scope = QStringLiteral("sms"));
    /// The wider one first, where everything and marketing alone are stopped. InvalidArgument without evidence; NotFound.
    Async<Done> liftOptOut(const QString &e164, const QString &evidence, const QString &channel = {}, qint64 conversationId = 0);
    Async<QList<ConsentRecord>> consents(int limit, int offset = 0);

Q_SIGNALS:
    void merged(qint64 keptId, qint64 goneId);
    void unmerged(qint64 keptId, qint64 backId);
    void erased(qint64 id);

private:
    store::Store &m_store;
    SettingsService &m_settings;
    Clock &m_clock;
};

} // namespace heliograph
