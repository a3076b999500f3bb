// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shotlist.h"
#include "ui/shots.h"
#include "ui/windowtour.h"

using namespace Qt::StringLiterals;

namespace heliograph::test {

void tourShots(Shots &shots)
{
    for (const TourStop &stop : wholeTour()) {
        TourWindow t(stop.fill);
        t.window.resize(kScreens.first());
        stop.enter(t);
        const QString name = QString::fromUtf8(stop.name).replace(u' ', u'-').remove(u'’');
        // A stop that has made the window narrow is about that.
        const bool narrow = t.window.width() < kScreens.first().width();
        shots.take(t.window, name, narrow ? QList{t.window.size()} : kScreens);
    }
}

} // namespace heliograph::test
