// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/iconbutton.h"

#include "ui/common/icons.h"

namespace heliograph::ui {

IconButton::IconButton(QLatin1StringView iconName, const QString &name, QWidget *parent) : QToolButton(parent)
{
    setIcon(ui::icon(iconName));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::StrongFocus);
    setName(name);
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

} // namespace heliograph::ui
