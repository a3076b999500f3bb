// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"
#include "domain/customerfilter.h"

#include <QMetaType>

namespace heliograph {

inline constexpr int kCustomerWindow = 5'000;

/// One line of the list of customers. What is said of a number is said of the one that comes first.
struct ContactRow {
    enum class Proof { None, Verified, RanOut };
    enum class Consent { None, WroteFirst, Given, NoMarketing, OptedOut };
    Customer customer;
    Proof proof = Proof::None;
    qint64 provenAt = 0;      ///< epoch ms; of RanOut: when it ended
    Consent consent = Consent::None;
    QString consentSource;    ///< "order form"; OptedOut: the word that stopped
    qint64 consentAt = 0;     ///< epoch ms
    [[nodiscard]] QString number() const { return customer.numbers.isEmpty() ? QString() : customer.numbers.first().e164; }
    friend bool operator==(const ContactRow &, const ContactRow &) = default;
};

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::ContactRow)
