// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/tr.h"
#include "ui/words/words.h"

// Why a text did not arrive, and whether another try is worth it.
namespace heliograph::words {

QString cause(policy::Cause cause)
{
    using policy::Cause;
    switch (cause) {
    case Cause::Unknown: return Words::tr("Its cause is not known");
    case Cause::WrongNumber: return Words::tr("The number does not exist, or takes no texts");
    case Cause::NotMobile: return Words::tr("The number is no mobile");
    case Cause::OptedOut: return Words::tr("The customer opted out");
    case Cause::Unreachable: return Words::tr("The phone was off or out of reach");
    case Cause::Filtered: return Words::tr("The network took it for spam");
    case Cause::Country: return Words::tr("The country does not allow it");
    case Cause::Sender: return Words::tr("The sender may not be used there");
    case Cause::Content: return Words::tr("The text was not accepted");
    case Cause::Account: return Words::tr("The provider account could not pay for it, or may not send");
    case Cause::Busy: return Words::tr("The provider stayed busy");
    case Cause::Offline: return Words::tr("The provider could not be reached");
    case Cause::Expired: return Words::tr("It could not go in time");
    case Cause::NotVerified: return Words::tr("The number was no longer verified");
    case Cause::Unsure: return Words::tr("The answer was lost");
    case Cause::Partly: return Words::tr("Only some of its parts went");
    }
    return {};
}

QString charged(policy::Failure::Charged charged)
{
    return charged == policy::Failure::Charged::No ? Words::tr("Not charged") : Words::tr("May be charged");
}

Said retry(const policy::Failure &failure)
{
    using policy::Failure;
    switch (failure.retry) {
    case Failure::Retry::Safe:
        return {Words::tr("Safe to retry"), failure.charged == Failure::Charged::No ? Words::tr("Nothing arrived.")
                                                                                    : Words::tr("The network could not deliver it. A retry is charged again.")};
    case Failure::Retry::Useless: return {Words::tr("A retry fails again"), Words::tr("Something has to change first: edit it in the conversation.")};
    case Failure::Retry::Never: return {Words::tr("Not sure: never retried from here"), Words::tr("It may have arrived. Decide in the conversation.")};
    }
    return {};
}

} // namespace heliograph::words
