// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace heliograph::words {

/// The translation context of every sentence here. Where English needs two forms, both are written out, so that it
/// reads right without a catalogue; other languages get their own plural forms from %n.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(words)
};

} // namespace heliograph::words
