// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/theme.h"

#include <QWidget>

#include <array>

namespace heliograph::ui {

class PlainLabel;

/// What came of those who had the text so far: icon, count and word each, and what it took.
class BulkCounts final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkCounts(QWidget *parent = nullptr);
    void setTotals(const BulkTotals &totals);

private:
    struct Count {
        QWidget *box;
        PlainLabel *words;
    };
    Count addCount(QLatin1StringView icon, Role role);
    void say(const Count &count, int n, const QString &words);
    std::array<Count, 5> m_counts; ///< delivered, accepted, not delivered, not sent, not sure
    PlainLabel *m_used;
};

} // namespace heliograph::ui
