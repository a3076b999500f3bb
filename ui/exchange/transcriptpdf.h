// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace heliograph::ui {

/// A page or more of A4 from what exchange::transcriptHtml() wrote. Any thread.
[[nodiscard]] QByteArray pdfOf(const QByteArray &html);

} // namespace heliograph::ui
