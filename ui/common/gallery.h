// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace heliograph::ui {

/// Every control in every state, for developers: `heliograph --gallery`. Look here first when something is off.
class Gallery final : public QWidget
{
    Q_OBJECT
public:
    explicit Gallery(QWidget *parent = nullptr);
};

} // namespace heliograph::ui
