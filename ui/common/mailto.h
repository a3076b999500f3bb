// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace heliograph::ui {

/// A new email to an address of a profile, nothing but that: "mailto:maya@example.com". Empty: it is no address.
[[nodiscard]] QUrl emailTo(const QString &address);

} // namespace heliograph::ui
