// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/theme.h"

#include <QGuiApplication>

#include <array>

namespace heliograph::ui {

namespace {

struct Shades {
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// In the order of Role.
constexpr std::array<Shades, 20> kColours{{
    {0xFFF4F6F7, 0xFF11171B, 0xFF000000}, // Window
    {0xFFFFFFFF, 0xFF182025, 0xFF000000}, // Surface
    {0xFFD3DBDF, 0xFF33424B, 0xFF515A5E}, // Border
    {0xFF7F8E97, 0xFF647884, 0xFFFFFFFF}, // Control
    {0xFF14212B, 0xFFE6EDF1, 0xFFFFFFFF}, // Text
    {0xFF51626F, 0xFF9DB0BC, 0xFFD6DEE3}, // Muted
    {0xFF0B6B72, 0xFF4FC3C8, 0xFF7FE9EE}, // Accent
    {0xFFFFFFFF, 0xFF06282A, 0xFF000000}, // OnAccent
    {0xFFDBF0EF, 0xFF15373A, 0xFF003E42}, // Soft
    {0xFFEDF1F3, 0xFF233038, 0xFF1F262A}, // Inbound
    {0xFFE6E9FA, 0xFF262C50, 0xFF1B2150}, // Sms
    {0xFFD3D9F6, 0xFF2F3762, 0xFF262C66}, // SmsSecond
    {0xFFBFC8F0, 0xFF3D477D, 0xFF31387A}, // SmsThird
    {0xFFFFF4CC, 0xFF3B3313, 0xFF3A3000}, // Note
    {0xFF1A7446, 0xFF5CD39A, 0xFF7CF0B0}, // Ok
    {0xFF8A5600, 0xFFF2B84B, 0xFFFFD166}, // Warn
    {0xFFB3261E, 0xFFFF8A80, 0xFFFFB4AC}, // Bad
    {0xFFF9DEDC, 0xFF4A2523, 0xFF4A1512}, // Over
    {0xFF4B9095, 0xFF2E9196, 0xFF006065}, // SplitLine
    {0x5C14212B, 0x9E040709, 0xCC000000}, // Scrim
}};

QColor shade(Scheme scheme, Role role)
{
    const Shades shades = kColours.at(static_cast<std::size_t>(role));
    switch (scheme) {
    case Scheme::HighContrast: return QColor::fromRgba(shades.contrast);
    case Scheme::Dark: return QColor::fromRgba(shades.dark);
    case Scheme::Light:
    case Scheme::System: break;
    }
    return QColor::fromRgba(shades.light);
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == shade(Scheme::HighContrast, Role::Window))
        return Scheme::HighContrast;
    return window.lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return schemeOf(palette) != Scheme::Light;
}

QColor color(const QPalette &palette, Role role)
{
    return shade(schemeOf(palette), role);
}

QPalette makePalette(Scheme scheme)
{
    const auto c = [scheme](Role role) { return shade(scheme, role); };
    QPalette p;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const bool off = group == QPalette::Disabled;
        const QColor words = off ? c(Role::Muted) : c(Role::Text);
        p.setColor(group, QPalette::Window, c(Role::Window));
        p.setColor(group, QPalette::WindowText, words);
        p.setColor(group, QPalette::Base, off ? c(Role::Inbound) : c(Role::Surface));
        p.setColor(group, QPalette::AlternateBase, c(Role::Window));
        p.setColor(group, QPalette::Text, words);
        p.setColor(group, QPalette::PlaceholderText, c(Role::Muted));
        p.setColor(group, QPalette::Button, off ? c(Role::Inbound) : c(Role::Surface));
        p.setColor(group, QPalette::ButtonText, words);
        p.setColor(group, QPalette::BrightText, c(Role::Bad));
        p.setColor(group, QPalette::Highlight, c(Role::Accent));
        p.setColor(group, QPalette::HighlightedText, c(Role::OnAccent));
        p.setColor(group, QPalette::Link, c(Role::Accent));
        p.setColor(group, QPalette::LinkVisited, c(Role::Accent));
        p.setColor(group, QPalette::ToolTipBase, c(Role::Text));
        p.setColor(group, QPalette::ToolTipText, c(Role::Surface));
        p.setColor(group, QPalette::Light, c(Role::Surface));
        p.setColor(group, QPalette::Midlight, c(Role::Inbound));
        p.setColor(group, QPalette::Mid, c(Role::Border));
        p.setColor(group, QPalette::Dark, c(Role::Control));
        p.setColor(group, QPalette::Shadow, c(Role::Border));
    }
    return p;
}

Scaled::operator int() const
{
    const int body = QGuiApplication::font().pixelSize(); // −1: not ours yet
    return body > 0 ? qRound(qreal(px) * body / int(TextSize::Body)) : px;
}

ScaledWidth::operator int() const
{
    return (px + Scaled{px}) / 2;
}

QFont font(TextSize size, bool semibold)
{
    QFont f;
    QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Color Emoji")};
    families += QGuiApplication::font().families();
    families.removeDuplicates();
    f.setFamilies(families);
    f.setPixelSize(Scaled{static_cast<int>(size)});
    f.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return f;
}

} // namespace heliograph::ui
