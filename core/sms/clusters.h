// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace heliograph::sms {

// Extended grapheme clusters of UAX #29, what a reader takes for one character. Not QTextBoundaryFinder: beside Hindi or Thai
// (any script with syllable rules) that of Qt 6.4 finds boundaries inside emoji and even inside surrogate pairs.
// Differs from the annex where that only makes a cluster longer: whatever follows a joiner (U+200D) stays with it, and
// every spacing mark stays with its letter.

/// Whether a cluster may end before `text[i]`, 0 < i < size. `from` is an earlier boundary: flags are counted from there.
[[nodiscard]] bool isClusterBoundary(QStringView text, qsizetype i, qsizetype from);
/// The end of the cluster that begins at `begin`.
[[nodiscard]] qsizetype clusterEndAfter(QStringView text, qsizetype begin);
/// The last boundary in [begin, at]; `begin` counts as one. `at` may be the end of the text.
[[nodiscard]] qsizetype lastClusterBoundary(QStringView text, qsizetype begin, qsizetype at);

} // namespace heliograph::sms
