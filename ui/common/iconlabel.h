// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

namespace heliograph::ui {

/// An icon that stands beside words and is none: its colour follows the palette, a screen reader passes over it.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(QLatin1StringView iconName, int side = 16, Role role = Role::Muted, QWidget *parent = nullptr);
    void setIcon(QLatin1StringView iconName, Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_icon;
    Role m_role;
};

} // namespace heliograph::ui
