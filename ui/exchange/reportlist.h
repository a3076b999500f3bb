// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/importplan.h"
#include "ui/common/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

/// What an import did, or would do, and the first rows with a problem.
class ReportList final : public QWidget
{
    Q_OBJECT
public:
    ReportList(const ImportReport &report, bool dry);

private:
    void addCounts(const ImportCounts &counts, bool dry);
    void addProblems(const ImportReport &report);
    void addLine(QLatin1StringView icon, Role role, const QString &words);
    QVBoxLayout *m_column;
};

} // namespace heliograph::ui
