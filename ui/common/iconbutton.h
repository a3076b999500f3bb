// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace heliograph::ui {

/// A 32×32 button of an icon alone; its name is what a screen reader says and what its tool tip shows.
class IconButton final : public QToolButton
{
    Q_OBJECT
public:
    IconButton(QLatin1StringView iconName, const QString &name, QWidget *parent = nullptr);
    void setName(const QString &name);
};

} // namespace heliograph::ui
