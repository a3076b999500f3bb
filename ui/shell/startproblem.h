// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QWidget>

namespace heliograph::ui {

/// Stands in the desk's place when a profile cannot be opened: what happened, what it means, what to do.
class StartProblem final : public QWidget
{
    Q_OBJECT
public:
    explicit StartProblem(const Error &error, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryWanted();
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace heliograph::ui
