// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customerfilter.h"
#include "store/connection.h"

namespace heliograph::store {

/// Grows a condition on `customer c` together with the values that it binds.
struct CustomerWhere {
    QString sql;
    QList<Value> values;
    void add(QStringView condition, std::initializer_list<Value> bound = {})
    {
        sql += (sql.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) + condition.toString();
        values.append(bound);
    }
};

/// Each of these looks at one row, or asks an index about it: whatever drives the query stays in charge.
void narrow(CustomerWhere &where, const CustomerFilter &filter, qint64 nowMs);

/// Asks one index for everybody who fits one part of the filter.
struct CustomerDriver {
    QString sql; ///< selects ids, each once; takes a LIMIT
    QList<Value> values;
};
[[nodiscard]] QList<CustomerDriver> customerDrivers(const CustomerFilter &filter, qint64 nowMs);

} // namespace heliograph::store
