// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/shell/mainwindow.h"

#include <functional>

namespace heliograph::test {

/// A window over a whole desk, in front and wide, with what a person does in it.
struct TourWindow {
    /// `prepare` fills the desk further, before there is a window.
    explicit TourWindow(DemoDesk::Fill fill, const std::function<void(DemoDesk &)> &prepare = {});
    void open(const QString &customer);
    void press(const QString &words); ///< the button that reads so; there must be one
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    DemoDesk desk;
    ui::MainWindow window;
    PaneHands hands{window};
};

/// One state of the window that a person may sit before.
struct TourStop {
    const char *name;
    DemoDesk::Fill fill;
    std::function<void(TourWindow &)> enter;
};

/// Every place of the window in the states that differ in their controls.
[[nodiscard]] const QList<TourStop> &windowTour();
/// And what lies over it, and every page of the settings.
[[nodiscard]] const QList<TourStop> &wholeTour();

} // namespace heliograph::test
