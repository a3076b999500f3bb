// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace heliograph::test {

/// What an eye would not bear about the words that `window` paints, of which `picture` is the picture: smaller than 11 px; a
/// character that no font has; contrast below 4.5 : 1 (WCAG 2.1, 1.4.3; 3 : 1 for large words); cut off without a way to read the
/// whole; words upon words. Each as "what: where".
[[nodiscard]] QStringList paintFaults(QWidget &window, const QImage &picture);

} // namespace heliograph::test
