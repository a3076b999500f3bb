// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/twiliocodes.h"

namespace heliograph {

Reading twilioError(int code, const QString &message)
{
    Reading reading;
    reading.code = QString::number(code);
    reading.text = plainWords(message.toUtf8());
    reading.optedOut = code == 21610;
    if (code == 20003) { // authentication
        reading.proof = Reading::Proof::NotProcessed;
        reading.account = SendVerdict::Account::Credentials;
    } else if (code == 20429) { // too many requests
        reading.proof = Reading::Proof::NotProcessed;
    } else {
        reading.proof = Reading::Proof::Refused; // 21211 no such number, 21614 no mobile, 21606 and 21612 the sender, 21608 a trial …
    }
    return reading;
}

ReceiptType twilioState(const QString &status)
{
    static const QHash<QString, ReceiptType> states{
        {QStringLiteral("accepted"), ReceiptType::Buffered},
        {QStringLiteral("scheduled"), ReceiptType::Buffered},
        {QStringLiteral("queued"), ReceiptType::Buffered},
        {QStringLiteral("sending"), ReceiptType::Buffered},
        {QStringLiteral("sent"), ReceiptType::HandedOver},
        {QStringLiteral("delivered"), ReceiptType::Delivered},
        {QStringLiteral("read"), ReceiptType::Delivered},
        {QStringLiteral("undelivered"), ReceiptType::Failed},
        {QStringLiteral("failed"), ReceiptType::Rejected},
        {QStringLiteral("canceled"), ReceiptType::Rejected},
    };
    return states.value(status, ReceiptType::Other);
}

CodeVerdict::Kind twilioCheck(const QString &status)
{
    using Kind = CodeVerdict::Kind;
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("approved"), Kind::Right},
        {QStringLiteral("pending"), Kind::Wrong},
        {QStringLiteral("max_attempts_reached"), Kind::TooMany},
        {QStringLiteral("canceled"), Kind::Ended},
        {QStringLiteral("deleted"), Kind::Ended},
        {QStringLiteral("failed"), Kind::Ended},
        {QStringLiteral("expired"), Kind::Ended},
    };
    return kinds.value(status, Kind::Unknown);
}

} // namespace heliograph
