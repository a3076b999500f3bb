// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace heliograph::ui {

/// A switch, 32×18 in a hit area 32 high: a setting that takes effect at once.
class Toggle final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Toggle(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {40, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace heliograph::ui
