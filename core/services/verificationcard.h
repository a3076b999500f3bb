// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/codecheck.h"

#include <QHash>

namespace heliograph {

/// The card of one number, read in one go. `reasons`: why nothing went, or was checked, by verification, in this run.
Result<VerificationCard> readCard(const store::View &view, const CodeCheck &check, qint64 customerId, const QString &e164,
                                  const QHash<qint64, QString> &reasons);

} // namespace heliograph
