// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/line.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

// The consent ledger.
namespace heliograph::words {

QString consentChannel(const QString &channel)
{
    if (channel == QLatin1String("phone"))
        return Words::tr("On the phone");
    if (channel == QLatin1String("in_person"))
        return Words::tr("In person");
    if (channel == QLatin1String("paper"))
        return Words::tr("On paper");
    if (channel == QLatin1String("web_form"))
        return Words::tr("On a web form");
    if (channel == QLatin1String("provider"))
        return Words::tr("From the provider");
    return channel.isEmpty() ? QString() : channelNamed(channel);
}

QString consentScope(const QString &scope)
{
    return scope == QLatin1String("marketing") ? Words::tr("Service and marketing") : Words::tr("Service");
}

Said consent(const ConsentRecord &line)
{
    if (line.scope == QLatin1String("marketing") && line.status == ConsentStatus::OptOut)
        return {Words::tr("Opted out of marketing"), line.source};
    if (line.scope == QLatin1String("marketing") && line.status == ConsentStatus::Lifted)
        return {Words::tr("Opt-out of marketing lifted"), line.evidence};
    const bool provider = line.channel == QLatin1String("provider");
    switch (line.status) {
    case ConsentStatus::OptIn:
        return {line.scope == QLatin1String("marketing") ? Words::tr("Agreed to SMS, marketing too") : Words::tr("Agreed to SMS"), line.source};
    case ConsentStatus::AskedHere: return {Words::tr("Asked for an SMS"), line.source};
    case ConsentStatus::WroteFirst: return {Words::tr("Wrote first"), line.source};
    case ConsentStatus::OptOut:
        return {Words::tr("Opted out of SMS"), provider ? Words::tr("%1 says that the number opted out there").arg(line.source) : line.source};
    case ConsentStatus::Lifted: return {Words::tr("Opt-out lifted"), line.evidence};
    }
    return {};
}

} // namespace heliograph::words
