// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>

namespace heliograph::ui {

/// Why this key cannot be a shortcut, a sentence for people; empty: it can. Refused are Alt and AltGr (they write letters in many
/// layouts), the Super key (the desktop's own), a character alone, the keys that move in lists and forms, and keys of text fields.
/// Not asked for defaults, which may be keys of text fields on purpose (Command::overText).
[[nodiscard]] QString whyNotKey(const QKeySequence &key);

/// What a text field does with it: "Copy"; empty: nothing.
[[nodiscard]] QString textFieldUse(const QKeySequence &key);

/// The names on the caps of one key, in the order they are pressed: Ctrl, Shift, S.
[[nodiscard]] QStringList capsOf(const QKeySequence &key);

} // namespace heliograph::ui
