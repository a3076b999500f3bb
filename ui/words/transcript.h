// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/transcript.h"

namespace heliograph::words {

/// A conversation in the words of the window, without notes or numbers where that was chosen.
[[nodiscard]] exchange::Transcript transcript(const exchange::ExportedConversation &whole, const exchange::TranscriptChoices &choices);
/// What stands in a file of this format for one conversation; of a table its rows.
[[nodiscard]] QByteArray conversationFile(const exchange::ExportedConversation &whole, exchange::TranscriptFormat format, const exchange::TranscriptChoices &choices);

} // namespace heliograph::words
