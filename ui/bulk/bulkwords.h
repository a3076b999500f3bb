// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/bulkservice.h"
#include "ui/common/theme.h"

#include <QCoreApplication>

namespace heliograph::ui {

/// What is said of one recipient: an icon, its colour, and words.
struct BulkWord {
    QLatin1StringView icon;
    Role role = Role::Muted;
    QString text;
};

/// Sentences of a bulk send that more than one of its parts says.
class BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(heliograph::ui::BulkWords)
public:
    /// Why nothing goes to a recipient, or what became of their SMS.
    [[nodiscard]] static BulkWord of(const BulkRecipient &recipient, qint64 nowMs);
    [[nodiscard]] static QString cost(const QList<BulkTotals::Sum> &sums); ///< "€49.16 · £2.00"; empty: nobody has a price
    /// "About 3 min left"; empty: it cannot be told.
    [[nodiscard]] static QString left(int waiting, int perMinute);
    /// For the status bar: "Bulk: 412 of 1,187", with the word of what it waits for.
    [[nodiscard]] static QString standing(const BulkStatus &status);
    /// Why it does not go on, and what to do; an empty title: it does.
    [[nodiscard]] static std::pair<QString, QString> pause(const BulkStatus &status, const Account *account);
    [[nodiscard]] static QString number(qint64 n); ///< as this language writes it: "1,187"
};

} // namespace heliograph::ui
