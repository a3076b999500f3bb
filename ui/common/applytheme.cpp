// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"

#include "ui/common/accessiblebutton.h"
#include "ui/common/systemscheme.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QToolTip>

namespace heliograph::ui {

namespace {

void usePalette(bool dark)
{
    const QPalette palette = makePalette(dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace

void applyTheme(QApplication &app, Scheme scheme)
{
    AccessibleButton::install();
    if (!qobject_cast<DeskStyle *>(QApplication::style()))
        QApplication::setStyle(new DeskStyle);
    QApplication::setFont(font(TextSize::Body));
    QToolTip::setFont(font(TextSize::Body));
    auto *system = app.findChild<SystemScheme *>(QString(), Qt::FindDirectChildrenOnly);
    if (scheme != Scheme::System) {
        delete system;
        usePalette(scheme == Scheme::Dark);
        return;
    }
    if (!system) {
        system = new SystemScheme(&app);
        QObject::connect(system, &SystemScheme::darkChanged, system, [system] { usePalette(system->dark()); });
    }
    usePalette(system->dark());
}

} // namespace heliograph::ui
