// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace heliograph::policy {

/// One row of the one-way country table (W-C10): data with a source and a date.
struct CountryRule {
    QString region;        ///< "US"
    bool oneWayAllowed = true;
    bool stopTextAsked = false;   ///< the country asks for a way to stop in the text
    QString reason;        ///< plain words, English; shown as given
    QString source;
    QString date;          ///< ISO 8601 date the source was read
    friend bool operator==(const CountryRule &, const CountryRule &) = default;
};

/// The table a fresh profile starts with (also the demo's).
[[nodiscard]] QList<CountryRule> defaultCountryRules();
/// Reads a list of {"region", "one_way", "stop_text", "reason", "source", "date"}; blank gives the default table. InvalidArgument with "not_json",
/// "not_a_list", or for the first row that is wrong "row:N:region" (also: twice), "row:N:one_way", "row:N:stop_text", "row:N:reason" (a
/// refusal gives one), "row:N:source", "row:N:date". N counts from 1.
[[nodiscard]] Result<QList<CountryRule>> readCountryRules(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const QList<CountryRule> &rules); ///< what readCountryRules reads

} // namespace heliograph::policy
