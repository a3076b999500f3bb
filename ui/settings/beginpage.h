// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

class QVBoxLayout;
class QWidget;

namespace heliograph::ui {

/// A column in `page` with its title and a line below it, for what follows.
QVBoxLayout *beginPage(QWidget *page, const QString &title, TextSize size = TextSize::Title);

} // namespace heliograph::ui
