// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace heliograph::ui {

/// A name as the words of a button or a menu: Qt would take its & for the mark of a mnemonic.
[[nodiscard]] inline QString withoutMnemonic(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace heliograph::ui
