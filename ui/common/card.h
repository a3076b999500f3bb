// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QFrame>

namespace heliograph::ui {

/// A rounded ground of its own (surface with a border unless said otherwise); lay out children inside as usual.
class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr, Role ground = Role::Surface, bool outlined = true);
    void setGround(Role ground, bool outlined);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_ground;
    bool m_outlined;
};

} // namespace heliograph::ui
