// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/failures.h"

#include <algorithm>
#include <array>

namespace heliograph::policy {

namespace {

struct CodeRow {
    QLatin1String type;
    QLatin1String code;
    Cause cause;
};

constexpr std::array kCodes{
    // Twilio, its pages and issue threads (A6)
    CodeRow{QLatin1String("twilio"), QLatin1String("21211"), Cause::WrongNumber},
    CodeRow{QLatin1String("twilio"), QLatin1String("21408"), Cause::Country},
    CodeRow{QLatin1String("twilio"), QLatin1String("21606"), Cause::Sender},
    CodeRow{QLatin1String("twilio"), QLatin1String("21608"), Cause::Account},
    CodeRow{QLatin1String("twilio"), QLatin1String("21610"), Cause::OptedOut},
    CodeRow{QLatin1String("twilio"), QLatin1String("21612"), Cause::Sender},
    CodeRow{QLatin1String("twilio"), QLatin1String("21614"), Cause::NotMobile},
    CodeRow{QLatin1String("twilio"), QLatin1String("30003"), Cause::Unreachable},
    CodeRow{QLatin1String("twilio"), QLatin1String("30005"), Cause::WrongNumber},
    CodeRow{QLatin1String("twilio"), QLatin1String("30006"), Cause::NotMobile},
    CodeRow{QLatin1String("twilio"), QLatin1String("30007"), Cause::Filtered},
    CodeRow{QLatin1String("twilio"), QLatin1String("30034"), Cause::Sender},
    // Clickatell, gateway errors and message states (A4)
    CodeRow{QLatin1String("clickatell"), QLatin1String("20"), Cause::Account},
    CodeRow{QLatin1String("clickatell"), QLatin1String("24"), Cause::Content},
    CodeRow{QLatin1String("clickatell"), QLatin1String("25"), Cause::WrongNumber},
    CodeRow{QLatin1String("clickatell"), QLatin1String("26"), Cause::OptedOut},
    CodeRow{QLatin1String("clickatell"), QLatin1String("40"), Cause::Content},
    CodeRow{QLatin1String("clickatell"), QLatin1String("44"), Cause::Sender},
    CodeRow{QLatin1String("clickatell"), QLatin1String("45"), Cause::Sender},
    CodeRow{QLatin1String("clickatell"), QLatin1String("100"), Cause::Content},
    CodeRow{QLatin1String("clickatell"), QLatin1String("101"), Cause::Country},
    CodeRow{QLatin1String("clickatell"), QLatin1String("110"), Cause::Country},
    CodeRow{QLatin1String("clickatell"), QLatin1String("111"), Cause::Country},
    CodeRow{QLatin1String("clickatell"), QLatin1String("EXPIRED"), Cause::Unreachable},
    CodeRow{QLatin1String("clickatell"), QLatin1String("INSUFFICIENT_ACCOUNT_BALANCE"), Cause::Account},
    CodeRow{QLatin1String("clickatell"), QLatin1String("VOLUME_LIMIT"), Cause::Account},
    CodeRow{QLatin1String("clickatell"), QLatin1String("VOLUME_LIMIT_DAILY"), Cause::Account},
    CodeRow{QLatin1String("clickatell"), QLatin1String("VOLUME_LIMIT_MONTHLY"), Cause::Account},
    CodeRow{QLatin1String("clickatell"), QLatin1String("RECIPIENT_DOES_NOT_EXIST"), Cause::WrongNumber},
    // Voximplant (A3); 385 tells no cause
    CodeRow{QLatin1String("voximplant"), QLatin1String("EXPIRED"), Cause::Unreachable},
    CodeRow{QLatin1String("voximplant"), QLatin1String("5"), Cause::Account},
    // Vonage, status of the SMS reply (A8)
    CodeRow{QLatin1String("vonage"), QLatin1String("3"), Cause::WrongNumber},
    CodeRow{QLatin1String("vonage"), QLatin1String("6"), Cause::Content},
    CodeRow{QLatin1String("vonage"), QLatin1String("7"), Cause::WrongNumber},
    CodeRow{QLatin1String("vonage"), QLatin1String("12"), Cause::Content},
    CodeRow{QLatin1String("vonage"), QLatin1String("15"), Cause::Sender},
    CodeRow{QLatin1String("vonage"), QLatin1String("22"), Cause::Country},
    CodeRow{QLatin1String("vonage"), QLatin1String("29"), Cause::Account},
};

Cause causeOfCode(const QString &type, const QString &code)
{
    const auto row = std::find_if(kCodes.begin(), kCodes.end(), [&](const CodeRow &r) { return r.type == type && r.code == code; });
    return row == kCodes.end() ? Cause::Unknown : row->cause;
}

/// Where the desk itself stopped it, it knows why.
Cause causeOfDetail(const QString &word)
{
    const auto is = [&word](const char16_t *detail) { return word == QString::fromUtf16(detail); };
    if (is(detail::OptedOut))
        return Cause::OptedOut;
    if (is(detail::NotVerified))
        return Cause::NotVerified;
    if (is(detail::Expired))
        return Cause::Expired;
    if (is(detail::Throttled))
        return Cause::Busy;
    return is(detail::Offline) ? Cause::Offline : Cause::Unknown;
}

/// A second try of the same text to the same number ends as the first did.
bool stays(Cause cause)
{
    switch (cause) {
    case Cause::WrongNumber:
    case Cause::NotMobile:
    case Cause::OptedOut:
    case Cause::Filtered:
    case Cause::Country:
    case Cause::Sender:
    case Cause::Content:
    case Cause::NotVerified:
        return true;
    default:
        return false;
    }
}

} // namespace

Failure failureOf(const OutboxRow &row, const QString &type, const QString &code)
{
    Failure failure;
    if (row.state == OutboxState::Unknown)
        return {Cause::Unsure, Failure::Charged::Maybe, Failure::Retry::Never};
    if (row.state == OutboxState::Undelivered && row.nextPart > 0 && row.nextPart < row.parts)
        return {Cause::Partly, Failure::Charged::Maybe, Failure::Retry::Never};
    failure.cause = causeOfDetail(row.detail);
    if (failure.cause == Cause::Unknown)
        failure.cause = causeOfCode(type, code);
    if (row.state == OutboxState::Undelivered) {
        failure.charged = Failure::Charged::Maybe;
        if (failure.cause == Cause::Unknown)
            failure.cause = Cause::Unreachable;
    }
    // A refusal without a known cause is about this text and this number.
    const bool refused = row.state == OutboxState::Rejected && failure.cause == Cause::Unknown;
    failure.retry = stays(failure.cause) || refused ? Failure::Retry::Useless : Failure::Retry::Safe;
    return failure;
}

} // namespace heliograph::policy
