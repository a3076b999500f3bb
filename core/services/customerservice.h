// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"
#include "phone/phone.h"
#include "services/settingsservice.h"

#include <optional>

namespace heliograph {

/// Everything the profile pane shows of one customer, read in one go.
struct CustomerProfile {
    Customer customer;
    QList<Conversation> conversations; ///< newest first: the Topics list and History
    QList<Message> notes;              ///< newest first, ≤ 50
    QList<ConsentRecord> consents;
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
    /// Adds or changes a number; a changed number ends its verification ("edited") and voids a pending code.
    Async<Done> setNumber(const ContactPoint &number);
    /// "Yes, it is a mobile" for an unknown type; `byHand`: the audited act for a fixed line.
    Async<Done> confirmMobile(qint64 contactPointId, bool byHand = false);
    /// Another customer whose verification of this number is valid; 0: nobody.
    Async<qint64> verifiedElsewhere(qint64 customerId, const QString &e164);

    Async<Done> recordConsent(const ConsentRecord &record);
    /// Honoured at once: cancels every waiting row to the number in the same commit. Returns how many.
    Async<int> optOut(const QString &e164, const QString &source, const QString &evidence, qint64 conversationId = 0);
    Async<Done> liftOptOut(const QString &e164, const QString &evidence); ///< InvalidArgument without evidence; NotFound
    Async<QList<ConsentRecord>> consents(int limit, int offset = 0);

private:
    store::Store &m_store;
    SettingsService &m_settings;
    Clock &m_clock;
};

} // namespace heliograph
