// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/tr.h"
#include "ui/words/passes.h"

namespace heliograph::words {

Said passed(const policy::Finding &finding)
{
    const auto fact = [&](const char *key) { return finding.facts.value(QLatin1String(key)).toString(); };
    const qint64 at = finding.facts.value(QLatin1String("at")).toInteger();
    switch (finding.rule) {
    case policy::Rule::Verified:
        return {Words::tr("Number verified"),
                at > 0 ? Words::tr("%1, typed in %2").arg(day(at), channelNamed(fact("channel"))) : QString()};
    case policy::Rule::Consent:
        return {Words::tr("Consent"), at > 0 ? Words::tr("%1, %2").arg(day(at), fact("source")) : QString()};
    case policy::Rule::OptedOut: return {Words::tr("Not opted out"), {}};
    case policy::Rule::Country: {
        const QString region = fact("region");
        if (region.isEmpty())
            return {Words::tr("Country allows it"), {}};
        const QString date = fact("date");
        return {country(region), date.isEmpty() ? Words::tr("one-way SMS allowed") : Words::tr("one-way SMS allowed, rule of %1").arg(isoDay(date))};
    }
    case policy::Rule::NumberType: return {Words::tr("Number can take SMS"), {}};
    case policy::Rule::QuietHours: return {Words::tr("No quiet hours"), {}};
    case policy::Rule::TooLong: return {Words::tr("Length fits"), {}};
    case policy::Rule::Variable: return {Words::tr("No variable is open"), {}};
    case policy::Rule::Duplicate: return {Words::tr("Nothing sent twice"), Words::tr("no equal text in the last minutes")};
    case policy::Rule::Provider: return {Words::tr("Provider ready"), {}};
    case policy::Rule::Limit: return {Words::tr("Within the limits"), {}};
    }
    return {};
}

} // namespace heliograph::words
