// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace heliograph::ui {

/// System: as the desktop asks, light where it does not.
enum class Scheme { System, Light, Dark, HighContrast };

/// The colours a screen may use, by what they are for (design table: a light and a dark value each, every text pair at least
/// 4.5 : 1, outlines of controls at least 3 : 1; and one for high contrast, where text has at least 7 : 1).
enum class Role {
    Window,    ///< behind panes, rail, list, profile, status bar
    Surface,   ///< conversation, cards, inputs, sheets
    Border,    ///< hairlines between panes
    Control,   ///< outlines of inputs, check boxes, buttons
    Text,
    Muted,     ///< secondary words
    Accent,    ///< the one primary action, selection, links, focus ring
    OnAccent,
    Soft,      ///< our chat bubbles, the selected row
    Inbound,   ///< the customer's bubbles, disabled and segmented grounds
    Sms,       ///< SMS bubbles, and the first tint of segments
    SmsSecond, ///< second tint; only Text on it
    SmsThird,  ///< third tint; only Text on it
    Note,      ///< private notes
    Ok,
    Warn,
    Bad,
    Over,      ///< ground of characters past the limit, the removed half of a diff; Bad on it
    SplitLine, ///< divider inside a primary split button
    Scrim,     ///< under sheets; translucent
};

/// The scheme is what the palette says, so that every widget follows a switch by itself. High contrast is dark.
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor color(const QPalette &palette, Role role);
/// The application's palette: every standard role filled from the table.
[[nodiscard]] QPalette makePalette(Scheme scheme);

/// Pixels of the design that go with the size of the text, such as the height of a line. The application's font carries that size; a
/// window that is made after a change of it has the new one.
struct Scaled {
    int px;
    operator int() const;
};
/// A width that does so by half as much: the window does not grow with the text, and words wrap.
struct ScaledWidth {
    int px;
    operator int() const;
};

/// Pixels at 100 %.
enum class TextSize { Meta = 11, Body = 13, Title = 15, Page = 20 };
/// Noto Sans with colour emoji, then the platform's. Semibold is Bold where the family has no other (Debian's Noto).
[[nodiscard]] QFont font(TextSize size, bool semibold = false);

/// Spacing steps and sizes that more than one screen shares, in pixels at 100 %.
namespace metric {
inline constexpr Scaled Header{52};      ///< header row of every pane; a hairline follows
inline constexpr Scaled Control{32};
inline constexpr Scaled Compact{28};
inline constexpr int Radius = 6;
inline constexpr int CardRadius = 10;
inline constexpr int Rail = 48;
inline constexpr ScaledWidth List{304};
inline constexpr ScaledWidth Profile{320};
inline constexpr Scaled StatusBar{28};
inline constexpr int Padding = 16;
} // namespace metric

} // namespace heliograph::ui
