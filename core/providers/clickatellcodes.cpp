// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/clickatellcodes.h"

namespace heliograph {

namespace {

using Proof = Reading::Proof;
using Trouble = SendVerdict::Account;

struct Meaning {
    Proof proof = Proof::Refused;
    Trouble account = Trouble::Fine;
};

Meaning meaningOf(int code)
{
    switch (code) {
    case 1: // the key is wrong
        return {Proof::NotProcessed, Trouble::Credentials};
    case 2: case 3: case 7: // account or integration inactive; this address may not use the key
    case 46: // the demo period is over
        return {Proof::NotProcessed, Trouble::Configuration};
    case 18: // an internal error of theirs says nothing about the text
        return {Proof::None, Trouble::Fine};
    case 19: // internal, "may be retried"
    case 43: // over the rate, and said so beside "accepted": false
        return {Proof::NotProcessed, Trouble::Fine};
    case 20:
        return {Proof::NotProcessed, Trouble::Balance};
    case 38: case 39: // SMS is not active, or not to be had, on this integration
    case 41: case 42: // no such resource, wrong method: the address is not the API's
        return {Proof::NotProcessed, Trouble::Configuration};
    default: // 25 no such recipient, 26 opted out, 44 and 45 the sender, 110 and 111 one-way is forbidden in the USA …
        return {};
    }
}

} // namespace

Reading clickatellError(int code, const QString &description)
{
    const Meaning meaning = meaningOf(code);
    Reading reading;
    reading.proof = meaning.proof;
    reading.account = meaning.account;
    reading.optedOut = code == 26;
    reading.code = QString::number(code);
    reading.text = plainWords(description.toUtf8());
    return reading;
}

ReceiptType clickatellState(const QString &status)
{
    static const QHash<QString, ReceiptType> states{
        {QStringLiteral("QUEUED"), ReceiptType::Buffered},
        {QStringLiteral("SCHEDULED"), ReceiptType::Buffered},
        {QStringLiteral("SENT_TO_SUPPLIER"), ReceiptType::HandedOver},
        {QStringLiteral("DEVICE_ACK"), ReceiptType::Delivered},
        {QStringLiteral("READ"), ReceiptType::Delivered},
        {QStringLiteral("EXPIRED"), ReceiptType::Failed},
        {QStringLiteral("STOPPED_BY_USER"), ReceiptType::Failed},
        {QStringLiteral("STOPPED_BY_ADMIN"), ReceiptType::Failed},
        {QStringLiteral("DELIVERY_FAILURE"), ReceiptType::Failed},
        {QStringLiteral("INSUFFICIENT_ACCOUNT_BALANCE"), ReceiptType::Rejected},
        {QStringLiteral("VOLUME_LIMIT"), ReceiptType::Rejected},
        {QStringLiteral("VOLUME_LIMIT_DAILY"), ReceiptType::Rejected},
        {QStringLiteral("VOLUME_LIMIT_MONTHLY"), ReceiptType::Rejected},
        {QStringLiteral("RECIPIENT_DOES_NOT_EXIST"), ReceiptType::Rejected},
        {QStringLiteral("ROUTING_ERROR"), ReceiptType::Failed},
    };
    return states.value(status, ReceiptType::Other); // UNKNOWN and EMULATED are no news of a delivery
}

} // namespace heliograph
