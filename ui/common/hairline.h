// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace heliograph::ui {

/// One pixel of border, lying or upright.
class Hairline final : public QFrame
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr) : QFrame(parent)
    {
        const bool lying = orientation == Qt::Horizontal;
        setFrameShape(lying ? QFrame::HLine : QFrame::VLine);
        if (lying)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }
};

} // namespace heliograph::ui
