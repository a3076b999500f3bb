// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"
#include "exchange/mapping.h"

namespace heliograph::exchange {

/// What is the matter with a row. Stable codes; words are made in ui/words.
struct Problem {
    QString code;         ///< "quote" "encoding" "nul" "too_long" "columns" "card" "name" "phone"; notes: "other_phone" "zone" "since"
                          ///< "consent"; of the store: "known" "repeated" "ambiguous"
    QString detail;       ///< phone, other_phone: why (phone::Refusal in one word); repeated: the line it was first on
    bool rejects = true;  ///< false: the row goes in, without what this is about
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// A row, read as a customer.
struct CustomerRow {
    qint64 line = 0;
    Customer customer;       ///< numbers with E.164, region and type; the first is the preferred one
    bool optedOut = false;   ///< holds although the row is rejected: an opt-out is never lost
    QString consentSource;   ///< where consent was given; empty: the file says of none
    QList<Problem> problems;
    [[nodiscard]] bool rejected() const;
};

[[nodiscard]] CustomerRow readCustomer(const Record &record, const Mapping &mapping, const QString &homeRegion);
[[nodiscard]] QString faultCode(Fault fault);

} // namespace heliograph::exchange
