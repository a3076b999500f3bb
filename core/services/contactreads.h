// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/contactrow.h"
#include "store/unit.h"

namespace heliograph::reads {

/// What the list of customers shows of these, in the same order; who is gone is left out.
Result<QList<ContactRow>> contactRows(const store::View &view, const QList<qint64> &ids, qint64 nowMs);

} // namespace heliograph::reads
