// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace heliograph::ui {

/// A place that goes sideways in a window that is narrower than it needs: no place asks the window to be wider.
class SidewaysArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit SidewaysArea(QWidget *page, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override; ///< as high as the page asks for, and hardly wide
};

} // namespace heliograph::ui
