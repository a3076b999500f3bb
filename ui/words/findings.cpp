// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/passes.h"
#include "ui/words/tr.h"

#include <QLocale>

namespace heliograph::words {

namespace {

using policy::Finding;
using policy::Remedy;
using policy::Rule;

QString factText(const Finding &finding, const char *key)
{
    return finding.facts.value(QLatin1String(key)).toString();
}

qint64 factNumber(const Finding &finding, const char *key)
{
    return finding.facts.value(QLatin1String(key)).toInteger();
}

Said notVerified(const QString &detail)
{
    const QString send = Words::tr("Send OTP, and let the customer type the code.");
    if (detail == QLatin1String("pending"))
        return {Words::tr("Number not verified yet"), Words::tr("A code was sent. The customer has still to type it.")};
    if (detail == QLatin1String("locked"))
        return {Words::tr("Number locked"), Words::tr("Too many wrong codes. It takes a new code after an hour.")};
    if (detail == QLatin1String("expired"))
        return {Words::tr("Number not verified"), Words::tr("The last code expired. ") + send};
    if (detail == QLatin1String("ended:180_days"))
        return {Words::tr("Verification has ended"), Words::tr("It is older than 180 days. ") + send};
    if (detail == QLatin1String("ended:edited"))
        return {Words::tr("Verification has ended"), Words::tr("The number was changed since. ") + send};
    if (detail == QLatin1String("ended:revoked"))
        return {Words::tr("Verification has ended"), Words::tr("It was taken back. ") + send};
    if (detail.startsWith(QLatin1String("ended:")))
        return {Words::tr("Verification has ended"), send};
    return {Words::tr("Number not verified"), Words::tr("One-way SMS goes to verified numbers only. ") + send};
}

Said noConsent(const QString &detail)
{
    if (detail == QLatin1String("marketing"))
        return {Words::tr("No opt-in to marketing"), Words::tr("A marketing text needs a recorded opt-in of the customer.")};
    if (detail == QLatin1String("not_asked"))
        return {Words::tr("Nobody asked for a code yet"), Words::tr("A code goes out when the customer asks for it: in a chat, on the phone, at the counter.")};
    return {Words::tr("No consent to SMS"), Words::tr("Record that the customer asked for it, with where and when.")};
}

Said optedOutFinding(const Finding &finding)
{
    if (factText(finding, "scope") == QLatin1String("marketing"))
        return {Words::tr("Opted out of marketing"), Words::tr("Texts that the customer asked for may go; this template is marketing.")};
    const QString word = factText(finding, "word");
    const qint64 at = factNumber(finding, "at");
    if (factText(finding, "channel") == QLatin1String("provider"))
        return {Words::tr("Opted out of SMS"), Words::tr("%1 says so, on %2. Chat is still open.").arg(word, day(at))};
    const QString text = word.isEmpty() || at == 0 ? Words::tr("No SMS may go to this number. Chat is still open.")
                                                   : Words::tr("Replied “%1” on %2. Chat is still open.").arg(word, day(at));
    return {Words::tr("Opted out of SMS"), text};
}

Said countryFinding(const Finding &finding)
{
    const QString name = country(factText(finding, "region"));
    if (finding.detail == QLatin1String("otp"))
        return {Words::tr("%1: codes are not sent there").arg(name),
                Words::tr("Codes go to the home country and to the countries of customers. A supervisor can add %1 in Settings.").arg(name)};
    if (finding.detail == QLatin1String("stop_text"))
        return {finding.severity == policy::Severity::Refusal ? Words::tr("%1: a marketing text must say how to stop").arg(name)
                                                              : Words::tr("%1 asks for a way to stop in the text").arg(name),
                Words::tr("The workspace has none; a supervisor writes it in Settings. Country table: %1, read %2.")
                    .arg(factText(finding, "source"), isoDay(factText(finding, "date")))};
    const QString reason = factText(finding, "reason"), source = factText(finding, "source"), date = factText(finding, "date");
    const QString from = source.isEmpty() ? QString() : Words::tr(" Country table: %1, read %2.").arg(source, isoDay(date));
    return {Words::tr("%1: one-way SMS is not allowed").arg(name), reason + from};
}

Said typeFinding(const QString &detail)
{
    if (detail == QLatin1String("blocked"))
        return {Words::tr("This kind of number takes no SMS"),
                Words::tr("Premium, shared-cost, toll-free, pager and voicemail numbers are never texted. Choose another number.")};
    if (detail == QLatin1String("none"))
        return {Words::tr("No phone number"), Words::tr("Add one on the profile.")};
    if (detail == QLatin1String("invalid"))
        return {Words::tr("This is no phone number"), Words::tr("Correct it on the profile.")};
    if (detail == QLatin1String("unknown_type"))
        return {Words::tr("Is this a mobile number?"), Words::tr("Its kind is not known. Ask the customer, and say yes once.")};
    if (detail == QLatin1String("fixed_line"))
        return {Words::tr("This is a landline"), Words::tr("Most landlines take no SMS. Tag it for SMS only if the customer says that it does.")};
    if (detail == QLatin1String("not_valid"))
        return {Words::tr("Number looks unusual"), Words::tr("It has a possible length, but no known range holds it. Check it with the customer.")};
    return {Words::tr("Number has no SMS tag"), Words::tr("Tag the number for SMS on the profile first.")};
}

Said quietFinding(const Finding &finding)
{
    if (finding.detail == QLatin1String("zone_unknown"))
        return {Words::tr("Customer's local time unknown"), Words::tr("The workspace's own hours are used.")};
    return {Words::tr("Quiet hours"), Words::tr("It is held and goes %1.").arg(whenIn(factNumber(finding, "until"), factText(finding, "zone")))};
}

Said lengthFinding(const Finding &finding)
{
    if (finding.detail == QLatin1String("empty"))
        return {Words::tr("There is no text"), Words::tr("Write something first.")};
    const qint64 maxUnits = factNumber(finding, "max_units"), limit = factNumber(finding, "limit"), segments = factNumber(finding, "segments");
    if (const qint64 over = factNumber(finding, "over"); over > 0)
        return {Words::tr("Too long"), Words::tr("The provider takes %1 characters, this has %2 too many. Nothing you typed is lost.").arg(maxUnits).arg(over)};
    if (limit <= 1)
        return {Words::tr("One SMS only in this workspace"), Words::tr("This text needs %1. Nothing you typed is lost.").arg(segments)};
    return {Words::tr("Too long"), Words::tr("It needs %1 SMS, %2 are allowed. Nothing you typed is lost.").arg(segments).arg(limit)};
}

Said duplicateFinding(const Finding &finding)
{
    if (finding.detail == QLatin1String("same_number"))
        return {Words::tr("The number stands in this send already"), Words::tr("Another recipient has it. One text goes to it.")};
    const qint64 at = factNumber(finding, "at");
    const QString time = at > 0 ? clockTime(at) : QString();
    if (finding.severity == policy::Severity::Warning)
        return {Words::tr("The same text again"), Words::tr("It went to this number at %1 already. You chose to send it again.").arg(time)};
    if (finding.detail == QLatin1String("unknown"))
        return {Words::tr("The same text may have gone already"),
                Words::tr("At %1 it is not sure whether it went. Settle that one first, or send it again on purpose.").arg(time)};
    return {Words::tr("The same text went already"), Words::tr("It was sent to this number at %1.").arg(time)};
}

QString whilePaused(const QString &standIn)
{
    return standIn.isEmpty() ? Words::tr("The text waits until it is resumed.")
                             : Words::tr("%1 stands in: the text goes through it, with its sender and at its price.").arg(standIn);
}

Said providerFinding(const Finding &finding)
{
    const QString &detail = finding.detail;
    if (detail == QLatin1String("sender_country"))
        return {Words::tr("%1: a sender of letters may not arrive").arg(country(factText(finding, "region"))),
                Words::tr("Networks there take none: “%1” may be replaced or refused (%2, read %3). Choose a number.")
                    .arg(factText(finding, "sender"), factText(finding, "source"), isoDay(factText(finding, "date")))};
    if (detail.startsWith(QLatin1String("sender_")))
        return {Words::tr("“%1” cannot be the sender").arg(factText(finding, "sender")), senderRefusal(detail)};
    if (detail == QLatin1String("none"))
        return {Words::tr("No provider yet"), Words::tr("Set one up to send SMS.")};
    if (detail == QLatin1String("one_way"))
        return {Words::tr("This provider cannot send one-way SMS"), Words::tr("Choose another one.")};
    if (detail == QLatin1String("two_way"))
        return {Words::tr("This provider cannot hold a conversation"), Words::tr("Choose another one.")};
    if (detail == QLatin1String("free_text"))
        return {Words::tr("This provider sends no text of your own"), Words::tr("Choose another one.")};
    if (detail.startsWith(QLatin1String("paused:")))
        return {Words::tr("Provider paused: %1").arg(pausedReason(detail.mid(7))), whilePaused(factText(finding, "stand_in"))};
    return {Words::tr("The provider cannot send this"), Words::tr("Choose another one.")};
}

Said capFinding(const Finding &finding)
{
    const QString currency = factText(finding, "currency");
    const qint64 used = factNumber(finding, "used"), most = factNumber(finding, "most");
    const bool bulk = finding.facts.value(QLatin1String("bulk")).toBool();
    const QString title = bulk ? Words::tr("Today's limit for bulk is reached") : Words::tr("Today's limit is reached");
    if (finding.detail == QLatin1String("cap_cost"))
        return {title, Words::tr("%1 of %2 are used. It begins again at midnight, or a supervisor raises it in Settings.")
                           .arg(money({used, currency}), money({most, currency}))};
    return {title, Words::tr("%1 of %2 segments are used. It begins again at midnight, or a supervisor raises it in Settings.")
                       .arg(QLocale().toString(used), QLocale().toString(most))};
}

Said variableFinding(const QString &detail)
{
    QStringList names = detail.split(u',');
    const bool link = names.contains(QLatin1String("chat_link"));
    for (QString &name : names)
        name = QStringLiteral("{{") + name + QStringLiteral("}}");
    const QString title = names.size() == 1 ? Words::tr("A variable has no value") : Words::tr("%n variables have no value", nullptr, int(names.size()));
    const QString all = names.join(QLatin1String(", "));
    return {title, link ? Words::tr("Fill in %1. The chat link is set under Settings, Workspace.").arg(all) : Words::tr("Fill in %1.").arg(all)};
}

} // namespace

Said finding(const Finding &finding)
{
    if (finding.severity == policy::Severity::Pass)
        return passed(finding);
    switch (finding.rule) {
    case Rule::Verified:
        if (finding.detail == QLatin1String("ends_before"))
            return {Words::tr("Verification ends before then"),
                    Words::tr("It holds until %1. Send a code, or choose an earlier time.").arg(day(factNumber(finding, "until")))};
        return notVerified(finding.detail);
    case Rule::Consent: return noConsent(finding.detail);
    case Rule::OptedOut: return optedOutFinding(finding);
    case Rule::Country: return countryFinding(finding);
    case Rule::NumberType: return typeFinding(finding.detail);
    case Rule::QuietHours: return quietFinding(finding);
    case Rule::TooLong: return lengthFinding(finding);
    case Rule::Variable:
        return finding.detail == QLatin1String("parameters") ? parametersFinding(finding) : variableFinding(finding.detail);
    case Rule::Duplicate: return duplicateFinding(finding);
    case Rule::Provider: return providerFinding(finding);
    case Rule::Limit:
        if (finding.detail.startsWith(QLatin1String("cap_")))
            return capFinding(finding);
        return otpRefusal(factText(finding, "code").isEmpty() ? finding.detail : factText(finding, "code"), factNumber(finding, "retry_at"));
    }
    return {};
}

Said otpRefusal(const QString &code, qint64 retryAtMs)
{
    const QString again = retryAtMs > 0 ? Words::tr("Try again at %1.").arg(clockTime(retryAtMs)) : QString();
    const QString later = retryAtMs > 0 ? Words::tr("Try again on %1 at %2.").arg(day(retryAtMs), clockTime(retryAtMs)) : QString();
    if (code == QLatin1String("locked"))
        return {Words::tr("Locked after too many wrong codes"), again};
    if (code == QLatin1String("cooldown"))
        return {Words::tr("A code was sent a moment ago"), again};
    if (code == QLatin1String("number_10min"))
        return {Words::tr("Three codes went to this number in 10 minutes"), again};
    if (code == QLatin1String("number_day"))
        return {Words::tr("Five codes went to this number today"), later};
    if (code == QLatin1String("agent_hour"))
        return {Words::tr("You have sent 20 codes in an hour"), again};
    if (code == QLatin1String("workspace_hour"))
        return {Words::tr("This workspace has sent 200 codes in an hour"), again};
    if (code == QLatin1String("prefix"))
        return {Words::tr("Many codes to similar numbers were never confirmed"), Words::tr("That looks like abuse. A supervisor can look into it.")};
    if (code == QLatin1String("supervisor"))
        return {Words::tr("Ten tries of this customer have failed"), Words::tr("A supervisor has to decide.")};
    if (code == QLatin1String("opted_out"))
        return {Words::tr("The number opted out of SMS"), Words::tr("No code may go to it. Chat is still open.")};
    if (code == QLatin1String("refused"))
        return {Words::tr("The provider refused it"), Words::tr("Check the number with the customer.")};
    if (code == QLatin1String("credentials") || code == QLatin1String("configuration") || code == QLatin1String("balance")
        || code == QLatin1String("unreachable") || code == QLatin1String("offline") || code == QLatin1String("suspicious"))
        return {Words::tr("The provider did not take it: %1").arg(pausedReason(code)), Words::tr("Nothing was sent. Check the provider in Settings.")};
    if (code == QLatin1String("not_processed") || code == QLatin1String("expired") || code == QLatin1String("abandoned"))
        return {Words::tr("The provider did not take it"), Words::tr("Nothing was sent. You can try again.")};
    return {Words::tr("Not allowed now"), code.isEmpty() ? QString() : Words::tr("Code: %1").arg(code)};
}

QString remedy(const Finding &finding)
{
    if (finding.remedy != Remedy::SendWhenOpen)
        return remedy(finding.remedy);
    return Words::tr("Send at %1 their time").arg(clockTimeIn(factNumber(finding, "until"), factText(finding, "zone")));
}

QString remedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None: return {};
    case Remedy::SendOtp: return Words::tr("Send OTP");
    case Remedy::RecordConsent: return Words::tr("Customer asked for it here");
    case Remedy::RecordOptIn: return Words::tr("Record opt-in…");
    case Remedy::ReplyInChat: return Words::tr("Reply in chat");
    case Remedy::ChooseNumber: return Words::tr("Choose number");
    case Remedy::ConfirmMobile: return Words::tr("Yes, it is a mobile");
    case Remedy::TagNumber: return Words::tr("Tag for SMS…");
    case Remedy::SendWhenOpen: return Words::tr("Send when open");
    case Remedy::CutToLimit: return Words::tr("Cut at the limit");
    case Remedy::FillVariables: return Words::tr("Fill in");
    case Remedy::SendAgain: return Words::tr("Send again");
    case Remedy::SetUpProvider: return Words::tr("Set up");
    case Remedy::ResumeAccount: return Words::tr("Resume");
    case Remedy::ChooseProvider: return Words::tr("Choose provider");
    case Remedy::ChooseSender: return Words::tr("Choose sender");
    case Remedy::Wait: return Words::tr("Wait");
    case Remedy::RaiseCap: return Words::tr("Daily limits");
    }
    return {};
}

} // namespace heliograph::words
