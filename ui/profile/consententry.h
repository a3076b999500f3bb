// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/records.h"

#include <QWidget>

namespace heliograph::ui {

/// One line of the consent ledger: what was said, in which words, when, how, for what, and who wrote it down.
class ConsentEntry final : public QWidget
{
    Q_OBJECT
public:
    /// `number`: shown beside it; empty: there is no other.
    ConsentEntry(const ConsentRecord &line, const QString &number, qint64 nowMs, QWidget *parent = nullptr);
};

} // namespace heliograph::ui
