// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

class QApplication;

namespace heliograph::ui {

/// A language the window speaks: a catalogue in translations/.
struct Language {
    QLatin1StringView code;   ///< "de": of the catalogue, and what is remembered
    QLatin1StringView locale; ///< dates and names of countries come from here
    const char16_t *name;     ///< in the language itself
};
[[nodiscard]] std::span<const Language> languages();
/// The code that is meant: a known one as it is; anything else: the desktop's language where we speak it, else "en".
[[nodiscard]] QString languageFor(const QString &code);

/// Words, dates and the direction of the whole application; may be called again at any time. Windows made afterwards speak it.
void applyLanguage(QApplication &app, const QString &code);

} // namespace heliograph::ui
