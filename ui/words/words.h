// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"
#include "domain/message.h"
#include "domain/records.h"
#include "domain/result.h"
#include "phone/phone.h"
#include "policy/failures.h"
#include "policy/preflight.h"
#include "policy/prices.h"
#include "policy/searchquery.h"
#include "policy/variables.h"
#include "sms/segments.h"
#include "sms/sender.h"

#include <QString>

/// Every sentence for people: states, reasons, errors. QtCore only, so that heliographctl says the same words
/// as the window. All of them are translated (context "words"); none of them ever holds markup.
namespace heliograph::words {

struct Said {
    QString title;  ///< short, semibold: "United States: one-way SMS is not allowed"
    QString text;   ///< one sentence more; may be empty
    /// Both on one line: "The disk is full. Free some space and try again."
    [[nodiscard]] QString line() const { return text.isEmpty() ? title : title + QStringLiteral(". ") + text; }
};

[[nodiscard]] QString state(MessageState state);                 ///< "Waiting" … "Not sent"
[[nodiscard]] QString stateLine(const Message &message, qint64 nowMs); ///< "Waiting · quiet hours", "Not sent · refused"
[[nodiscard]] Said stateHelp(const Message &message, const QString &customerName); ///< what it means, what to do; charged or not
/// One entry of Message::extra's stood_in: "Kannel 2 stood in for Clickatell: its balance is used up."
[[nodiscard]] QString standIn(const QJsonObject &step);
/// A field of a provider's form: its name, and what belongs into it. The key itself where nobody wrote words for it.
[[nodiscard]] Said providerField(const QString &type, const QString &key);
[[nodiscard]] Said providerAction(const QString &action);         ///< ProviderInfo::actions: a button, and what it does
[[nodiscard]] QString event(const Message &event);               ///< "Verification code sent to +44 •••• 142"
[[nodiscard]] Said finding(const policy::Finding &finding);      ///< reason; passes too ("Number verified", "today 14:18, typed in Web chat")
[[nodiscard]] QString remedy(policy::Remedy remedy);             ///< button: "Send OTP", "Cut at 160"
[[nodiscard]] QString remedy(const policy::Finding &finding);    ///< the same, with what the finding knows: "Send at 09:00 their time"
[[nodiscard]] Said consent(const ConsentRecord &line);           ///< of the ledger: what it says, and by what word
[[nodiscard]] QString consentChannel(const QString &channel);    ///< of ConsentRecord: "On the phone"
[[nodiscard]] QString consentScope(const QString &scope);        ///< of ConsentRecord: "Service"
[[nodiscard]] QString cause(policy::Cause cause);                ///< why a text did not arrive
[[nodiscard]] QString charged(policy::Failure::Charged charged);
[[nodiscard]] Said retry(const policy::Failure &failure);        ///< whether another try is worth it, and why
[[nodiscard]] Said error(const Error &error);                    ///< what happened; what it means and what to do
[[nodiscard]] QString errorCode(const Error &error);             ///< for a report, the same in every language: "disk_full", "refused:capacity"
/// What an SMS says: its text; where the provider sent one of its own, that and what filled it: "Avaamo greeting · parameters order=4411".
[[nodiscard]] QString smsText(const Message &message);
[[nodiscard]] QString parameterProblem(const QString &problem);  ///< of heliograph::problemWith: "It must be a date, such as 2026-12-01."
[[nodiscard]] Said parametersFinding(const policy::Finding &finding);
[[nodiscard]] QString parameterMistake(const QString &reason);   ///< of heliograph::readParameters: "row:2:name"
/// What is wrong with the description of a gateway, a line each, of "WHERE|WHAT|NAME" lines.
[[nodiscard]] QString descriptionMistakes(const QString &mistakes);
[[nodiscard]] QString phoneRefusal(phone::Refusal refusal);
[[nodiscard]] QString numberType(NumberType type);               ///< "Mobile"
[[nodiscard]] QString sender(const QString &sender);             ///< "FERNHILL · Alphanumeric", "+44 7700 900000 · Long number"
[[nodiscard]] QString senderRefusal(const QString &code);        ///< of sms::senderKind: "It has 11 characters at most."
[[nodiscard]] QString channel(Channel channel);                  ///< "Web chat" "SMS" "Email"
[[nodiscard]] QString channelNamed(const QString &name);         ///< of "web_chat" "sms" "email"
[[nodiscard]] QString country(const QString &region);            ///< "United Kingdom"
[[nodiscard]] QString languageName(const QString &tag);         ///< of BCP 47, in itself: "Deutsch"; empty: "Every language"
[[nodiscard]] QString variable(const QString &name);            ///< what {{name}} stands for: "the customer's first name"; empty: a detail of the customer's
[[nodiscard]] QString mistake(const policy::Mistake &mistake, QStringView text); ///< "“{name}” has one brace too few on each side: {{name}}."
[[nodiscard]] Said probe(const QString &code);                   ///< of ProbeResult: what a test showed, and what to do
[[nodiscard]] QString probeLink(const QString &name, bool online, int queued); ///< of ProbeLink: "vodafone: online, 3 SMS waiting"
[[nodiscard]] QString pausedReason(const QString &code);         ///< "its password was refused"
/// Of AccountService::secretTrouble: "Kannel 2 cannot be used: the keychain does not answer", and what to do.
[[nodiscard]] Said secretTrouble(const QString &trouble, const QString &account);
[[nodiscard]] QString otpAutomaticMessage(int digits);           ///< "I have sent a 6-digit code to your phone. Please type it here, in this chat."
[[nodiscard]] QString meter(const sms::Segments &measure, int maxSegments); ///< "171/306 · 2 SMS · GSM-7"
[[nodiscard]] QString money(const policy::Amount &amount);       ///< "€0.08", exact
[[nodiscard]] QString estimate(const policy::Amount &amount);    ///< "€0.08 est."
[[nodiscard]] QString priceOrigin(const policy::Price &price);   ///< per SMS, country, source and date
[[nodiscard]] std::optional<policy::Amount> costOf(const Message &message); ///< what was kept with it; none: nobody had a price
[[nodiscard]] QString today(int segments, const QList<policy::Amount> &costs, int unpriced); ///< "Today 148 segments · €5.92 · 3 unpriced"
[[nodiscard]] QString forcing(const sms::Forcing &forcing);      ///< "’ at 14 forces Unicode: 70 per SMS instead of 160" (offsets from 1)
/// What putting it in does to the price: "😀 makes this Unicode: 70 per SMS, 1 → 3 SMS". `before` and `after` as measured.
[[nodiscard]] QString emojiCost(const QString &emoji, const sms::Segments &before, const sms::Segments &after);
[[nodiscard]] QString duration(qint64 ms);                       ///< "3 min", "2 h", "4 d"
[[nodiscard]] QString when(qint64 ms, qint64 nowMs);             ///< "Today, 14:18", "3 Apr, 09:12", "8 Nov 2026"
[[nodiscard]] QString provenAge(qint64 verifiedAt, qint64 validUntil, qint64 nowMs); ///< "Verified 3 months ago, until 4 May"
[[nodiscard]] QString clockTime(qint64 ms);                      ///< "14:18"
[[nodiscard]] QString clockTimeIn(qint64 ms, const QString &zone); ///< "09:00" on the clock of an IANA zone; the desk's where it is unknown
[[nodiscard]] QString dayAndHourIn(qint64 ms, const QString &zone); ///< "Mon 30 Nov, 09:00", the same way
[[nodiscard]] QString whenIn(qint64 ms, const QString &zone);    ///< "Mon 30 Nov, 09:00 in Leeds"; without a place on the desk's own clock
[[nodiscard]] QString shortDay(qint64 ms, qint64 nowMs);         ///< "today", "9 May", "8 Nov 2025"
[[nodiscard]] QString day(qint64 ms);                            ///< "8 Nov 2026"
[[nodiscard]] QString isoDay(const QString &date);               ///< the same of "2026-11-08"; what is no date stays as it is
/// "“contry:” is no filter. Did you mean country:?"
[[nodiscard]] QString searchProblem(const policy::SearchProblem &problem,
                                    const QList<policy::SearchOperator> &operators = policy::searchOperators());
[[nodiscard]] QString searchOperator(QLatin1StringView key);     ///< what an operator of the query language narrows to
[[nodiscard]] QString customerOperator(QLatin1StringView key);   ///< the same in a list of customers
/// Why a code was refused or not sent, by its stable code ("cooldown", "number_10min", "locked", "refused" …); `retryAtMs` 0: unknown.
[[nodiscard]] Said otpRefusal(const QString &code, qint64 retryAtMs);

} // namespace heliograph::words
