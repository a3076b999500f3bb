// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace heliograph::ui {

/// DEMO, in the colours of the words turned round: it must not be overlooked.
class DemoBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit DemoBadge(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace heliograph::ui
