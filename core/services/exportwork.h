// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customerfilter.h"
#include "exchange/customertext.h"
#include "services/exchangeservice.h"
#include "services/importwork.h"

namespace heliograph::exports {

/// Writes the customers that fit, in the query's order, to a file that is there whole or not at all, 0600. How many. `mark`: begins a
/// table with a byte order mark, without which a spreadsheet takes UTF-8 for something else. Io, DiskFull. Blocks.
Result<int> write(const imports::Surroundings &s, const QString &file, exchange::ExportFormat format, const CustomerQuery &query, bool mark);
/// The same of conversations, one after the other.
Result<int> write(const imports::Surroundings &s, const QString &file, const QList<qint64> &ids, const ConversationFile &form);
/// A conversation with all its messages; NotFound.
Result<exchange::ExportedConversation> conversation(const store::View &view, qint64 id);
/// By the ending of the name: .csv .json .vcf; nothing for another one.
[[nodiscard]] std::optional<exchange::ExportFormat> formatOf(const QString &file);

} // namespace heliograph::exports
