// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/verdict.h"

namespace heliograph {

namespace {

using Kind = SendVerdict::Kind;
using Trouble = SendVerdict::Account;
using Proof = Reading::Proof;

struct Ruling {
    Kind kind = Kind::Unknown;
    Trouble account = Trouble::Fine;
};

/// No HTTP status at all.
Ruling withoutStatus(const HttpReply &reply)
{
    if (reply.pulled > 0)
        return {Kind::Unknown, Trouble::Fine};
    switch (reply.end) {
    case HttpReply::End::Abandoned:
        return {Kind::NotProcessed, Trouble::Fine};
    case HttpReply::End::NotAllowed:
        return {Kind::NotProcessed, Trouble::Configuration};
    default:
        return {Kind::NotProcessed, Trouble::Unreachable};
    }
}

Ruling success(const HttpReply &reply, const Reading &reading)
{
    if (looksLikeHtml(reply.body) && reading.proof == Proof::None)
        return {Kind::Unknown, Trouble::Suspicious};
    if (reply.end != HttpReply::End::Complete)
        return {Kind::Unknown, Trouble::Fine};
    switch (reading.proof) {
    case Proof::Accepted: return {Kind::Accepted, reading.account};
    case Proof::Refused: return {Kind::Rejected, reading.account};
    case Proof::NotProcessed: return {Kind::NotProcessed, reading.account};
    case Proof::None: break;
    }
    return {Kind::Unknown, reading.account};
}

Ruling unlessVouchedFor(Kind otherwise, const Reading &reading)
{
    return {reading.proof == Proof::NotProcessed ? Kind::NotProcessed : otherwise, reading.account};
}

Ruling byStatus(const HttpReply &reply, const Reading &reading)
{
    if (reply.succeeded())
        return success(reply, reading);
    if (reply.status >= 300 && reply.status < 400)
        return {Kind::Rejected, Trouble::Configuration};
    switch (reply.status) {
    case 400: case 403: case 404: case 405: case 406: case 410: case 411: case 413: case 414: case 415: case 422:
        return unlessVouchedFor(Kind::Rejected, reading);
    case 401:
        return {Kind::NotProcessed, Trouble::Credentials};
    case 402:
        return {Kind::NotProcessed, Trouble::Balance};
    case 407:
        return {Kind::NotProcessed, Trouble::Configuration};
    case 425: case 429:
        return {Kind::NotProcessed, reading.account};
    case 409:
        return reading.proof == Proof::Refused ? Ruling{Kind::Rejected, reading.account} : unlessVouchedFor(Kind::Unknown, reading);
    default:
        return unlessVouchedFor(Kind::Unknown, reading);
    }
}

QString endCode(HttpReply::End end)
{
    switch (end) {
    case HttpReply::End::Complete: return {};
    case HttpReply::End::Abandoned: return QStringLiteral("abandoned");
    case HttpReply::End::NotAllowed: return QStringLiteral("not_allowed");
    case HttpReply::End::Unreachable: return QStringLiteral("unreachable");
    case HttpReply::End::Tls: return QStringLiteral("tls");
    case HttpReply::End::Timeout: return QStringLiteral("timeout");
    case HttpReply::End::Cut: return QStringLiteral("cut");
    case HttpReply::End::Malformed: return QStringLiteral("malformed");
    case HttpReply::End::TooBig: return QStringLiteral("too_big");
    }
    return {};
}

} // namespace

SendVerdict verdictFor(const HttpReply &reply, const Reading &reading)
{
    const Ruling ruling = reply.status == 0 ? withoutStatus(reply) : byStatus(reply, reading);
    SendVerdict verdict;
    verdict.kind = ruling.kind;
    verdict.account = ruling.account;
    verdict.httpStatus = reply.status;
    verdict.pulled = reply.pulled;
    verdict.optedOut = reading.optedOut;
    verdict.text = reading.text;
    if (ruling.kind == Kind::Accepted) {
        verdict.providerId = reading.providerId;
        verdict.segments = reading.segments;
    }
    if (ruling.kind == Kind::NotProcessed)
        verdict.retryAfterMs = retryAfterMs(reply.retryAfter, reply.at);
    // What cut a reply short says more than the half that came.
    const bool half = ruling.kind == Kind::Unknown && reply.end != HttpReply::End::Complete;
    if (reply.status == 0 || half)
        verdict.code = endCode(reply.end);
    else
        verdict.code = reading.code.isEmpty() ? QStringLiteral("http_%1").arg(reply.status) : reading.code;
    return verdict;
}

namespace {

/// Without a claim of the codec's.
CodeVerdict::Kind kindOfStatus(int status)
{
    const bool turnedAway = status >= 300 && status < 500 && status != 408 && status != 409;
    return turnedAway ? CodeVerdict::Kind::NotChecked : CodeVerdict::Kind::Unknown;
}

Trouble troubleOfStatus(const HttpReply &reply)
{
    switch (reply.status) {
    case 401: return Trouble::Credentials;
    case 402: return Trouble::Balance;
    case 408: case 409: case 425: case 429: return Trouble::Fine;
    default: break;
    }
    if (reply.succeeded())
        return looksLikeHtml(reply.body) ? Trouble::Suspicious : Trouble::Fine;
    return reply.status < 500 ? Trouble::Configuration : Trouble::Fine;
}

} // namespace

CodeVerdict codeVerdictFor(const HttpReply &reply, const CodeVerdict &claim)
{
    CodeVerdict verdict;
    verdict.httpStatus = reply.status;
    verdict.pulled = reply.pulled;
    if (reply.status == 0) {
        const Ruling ruling = withoutStatus(reply);
        verdict.kind = ruling.kind == Kind::NotProcessed ? CodeVerdict::Kind::NotChecked : CodeVerdict::Kind::Unknown;
        verdict.account = ruling.account;
        verdict.code = endCode(reply.end);
        return verdict;
    }
    // Half a reply says nothing of a code, nor does a server that is broken.
    if (reply.end != HttpReply::End::Complete) {
        verdict.code = endCode(reply.end);
        return verdict;
    }
    const bool speaks = reply.succeeded() || (reply.status >= 400 && reply.status < 500);
    const bool claimed = speaks && claim.kind != CodeVerdict::Kind::Unknown;
    verdict.kind = claimed ? claim.kind : kindOfStatus(reply.status);
    verdict.account = claimed ? claim.account : troubleOfStatus(reply);
    verdict.code = claim.code.isEmpty() ? QStringLiteral("http_%1").arg(reply.status) : claim.code;
    return verdict;
}

QString probeCode(int status)
{
    if (status == 401 || status == 403)
        return QStringLiteral("credentials");
    const bool elsewhere = status == 404 || status == 405 || (status >= 300 && status < 400);
    return elsewhere ? QStringLiteral("configuration") : QStringLiteral("unexpected");
}

} // namespace heliograph
