// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/theme.h"

#include <QGuiApplication>

#include <array>

namespace heliograph::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Role.
constexpr std::array<Pair, 20> kColours{{
    {0xFFF4F6F7, 0xFF11171B}, // Window
    {0xFFFFFFFF, 0xFF182025}, // Surface
    {0xFFD3DBDF, 0xFF33424B}, // Border
    {0xFF7F8E97, 0xFF647884}, // Control
    {0xFF14212B, 0xFFE6EDF1}, // Text
    {0xFF51626F, 0xFF9DB0BC}, // Muted
    {0xFF0B6B72, 0xFF4FC3C8}, // Accent
    {0xFFFFFFFF, 0xFF06282A}, // OnAccent
    {0xFFDBF0EF, 0xFF15373A}, // Soft
    {0xFFEDF1F3, 0xFF233038}, // Inbound
    {0xFFE6E9FA, 0xFF262C50}, // Sms
    {0xFFD3D9F6, 0xFF2F3762}, // SmsSecond
    {0xFFBFC8F0, 0xFF3D477D}, // SmsThird
    {0xFFFFF4CC, 0xFF3B3313}, // Note
    {0xFF1A7446, 0xFF5CD39A}, // Ok
    {0xFF8A5600, 0xFFF2B84B}, // Warn
    {0xFFB3261E, 0xFFFF8A80}, // Bad
    {0xFFF9DEDC, 0xFF4A2523}, // Over
    {0xFF4B9095, 0xFF2E9196}, // SplitLine
    {0x5C14212B, 0x9E040709}, // Scrim
}};

QColor shade(bool dark, Role role)
{
    const Pair pair = kColours.at(static_cast<std::size_t>(role));
    return QColor::fromRgba(dark ? pair.dark : pair.light);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor color(const QPalette &palette, Role role)
{
    return shade(isDark(palette), role);
}

QPalette makePalette(bool dark)
{
    const auto c = [dark](Role role) { return shade(dark, role); };
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

QFont font(TextSize size, bool semibold)
{
    QFont f;
    QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Color Emoji")};
    families += QGuiApplication::font().families();
    families.removeDuplicates();
    f.setFamilies(families);
    f.setPixelSize(static_cast<int>(size));
    f.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return f;
}

} // namespace heliograph::ui
