// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/async.h"
#include "ui/reports/question.h"

namespace heliograph::ui {

/// What stands on the printed page.
struct PrintedReport {
    struct Part {
        QString title;
        Answer answer;
        Chart chart;
    };
    QString heading;   ///< "Reports"
    QString about;     ///< days, zone, whose
    QList<Part> parts; ///< four
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// One landscape page of A4, 0600, whole or not at all. Drawn in a thread of its own. Io, DiskFull.
Async<Done> printReport(const QString &file, const PrintedReport &report);

} // namespace heliograph::ui
