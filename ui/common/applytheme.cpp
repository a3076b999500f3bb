// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"

#include "ui/common/accessiblebutton.h"
#include "ui/common/systemappearance.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QStyleHints>
#include <QToolTip>

namespace heliograph::ui {

namespace {

void usePalette(Scheme scheme)
{
    const QPalette palette = makePalette(scheme);
    if (palette == QApplication::palette())
        return;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void useMotion(bool moves)
{
    static_cast<DeskStyle *>(QApplication::style())->setMotion(moves);
    QGuiApplication::styleHints()->setCursorFlashTime(moves ? -1 : 0); // −1: the platform's
}

} // namespace

void applyTheme(QApplication &app, const Appearance &appearance)
{
    AccessibleButton::install();
    if (!qobject_cast<DeskStyle *>(QApplication::style()))
        QApplication::setStyle(new DeskStyle);
    QFont body = font(TextSize::Body);
    body.setPixelSize(qRound(int(TextSize::Body) * appearance.textPercent / 100.0));
    QApplication::setFont(body);
    QToolTip::setFont(body);
    auto *system = app.findChild<SystemAppearance *>(QString(), Qt::FindDirectChildrenOnly);
    if (appearance.scheme != Scheme::System && appearance.motion != Motion::System) {
        delete system;
        usePalette(appearance.scheme);
        useMotion(appearance.motion == Motion::Full);
        return;
    }
    if (system)
        QObject::disconnect(system, &SystemAppearance::changed, system, nullptr); // what it followed before
    else
        system = new SystemAppearance(&app);
    const auto follow = [system, appearance] {
        usePalette(appearance.scheme == Scheme::System ? system->scheme() : appearance.scheme);
        useMotion(appearance.motion == Motion::System ? !system->reducedMotion() : appearance.motion == Motion::Full);
    };
    QObject::connect(system, &SystemAppearance::changed, system, follow);
    follow();
}

} // namespace heliograph::ui
