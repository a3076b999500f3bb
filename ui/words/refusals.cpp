// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/refusals.h"

#include "ui/words/audit.h"
#include "ui/words/roles.h"
#include "ui/words/tr.h"

#include <QStringList>

namespace heliograph::words {

namespace {

/// What a rule says without the facts of a finding; empty: no rule of the preflight's.
QString ruleReason(const QString &code)
{
    if (code == QLatin1String("not_verified"))
        return Words::tr("The number is not verified.");
    if (code == QLatin1String("no_consent"))
        return Words::tr("There is no consent to SMS.");
    if (code == QLatin1String("opted_out"))
        return Words::tr("The number opted out of SMS.");
    if (code == QLatin1String("country"))
        return Words::tr("The country does not allow it.");
    if (code == QLatin1String("number_type"))
        return Words::tr("This kind of number takes no SMS.");
    if (code == QLatin1String("quiet_hours"))
        return Words::tr("It is quiet hours there.");
    if (code == QLatin1String("too_long"))
        return Words::tr("The text is longer than the provider takes. Shorten it, or send it in two.");
    if (code == QLatin1String("variable"))
        return Words::tr("Something in it has no value.");
    if (code == QLatin1String("duplicate"))
        return Words::tr("The same text went to this number already.");
    if (code == QLatin1String("provider"))
        return Words::tr("The provider cannot send it.");
    return code == QLatin1String("retry:never")     ? Words::tr("It may have arrived. Decide in the conversation.")
        : code == QLatin1String("retry:useless") ? Words::tr("It would fail again. Edit it in the conversation.")
                                                 : QString();
}

QString ruleReasons(const QString &codes)
{
    QStringList reasons;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts)) {
        const QString reason = ruleReason(code);
        if (reason.isEmpty())
            return Words::tr("Rules: %1").arg(codes);
        reasons.append(reason);
    }
    return reasons.isEmpty() ? Words::tr("Nothing was done.") : reasons.join(u' ');
}

} // namespace

Said refused(const QString &detail)
{
    if (detail == QLatin1String("capacity"))
        return {Words::tr("You have as many conversations as you can take"), Words::tr("Close one first.")};
    if (detail == QLatin1String("blocked"))
        return {Words::tr("This kind of number takes no SMS"), Words::tr("Choose another number.")};
    if (detail == QLatin1String("fixed_line"))
        return {Words::tr("This is a landline"), Words::tr("It can be tagged for SMS by hand only.")};
    if (detail == QLatin1String("otp"))
        return {Words::tr("A code is never sent again like this"), Words::tr("Send a new one from the profile.")};
    if (detail == QLatin1String("merge_expired"))
        return {Words::tr("The 30 days are over"), Words::tr("The two stay one. Add a new customer if they are two people after all.")};
    if (detail == QLatin1String("under_way"))
        return {Words::tr("A text of theirs is being sent"), Words::tr("Wait until it has gone, or cancel it, then erase them.")};
    if (detail == QLatin1String("expired"))
        return {Words::tr("Its time is over"), Words::tr("Send it again as a new text.")};
    if (detail.startsWith(QLatin1String("audit:")))
        return auditRefused(detail);
    if (const auto ability = policy::abilityOf(detail.startsWith(QLatin1String("role:")) ? QStringView(detail).mid(5) : QStringView()))
        return onlySupervisor(*ability);
    return {Words::tr("A rule does not allow this"), ruleReasons(detail)};
}

Said missing(const QString &detail)
{
    if (detail == QLatin1String("account"))
        return {Words::tr("There is no such provider"), Words::tr("See the list of providers.")};
    if (detail == QLatin1String("setting"))
        return {Words::tr("There is no such setting"), Words::tr("See the list of settings.")};
    if (detail == QLatin1String("template"))
        return {Words::tr("There is no such template"), Words::tr("See the list of templates.")};
    if (detail == QLatin1String("reminder"))
        return {Words::tr("This reminder is gone"), Words::tr("Its customer was erased meanwhile.")};
    if (detail == QLatin1String("reminder:customer"))
        return {Words::tr("This customer is gone"), Words::tr("They were erased, so there is nobody to be reminded of.")};
    return {Words::tr("Nothing found"), Words::tr("It does not exist, or it was removed.")};
}

} // namespace heliograph::words
