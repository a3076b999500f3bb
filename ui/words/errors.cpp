// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/audit.h"
#include "ui/words/exchange.h"
#include "ui/words/figures.h"
#include "ui/words/refusals.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

namespace heliograph::words {

namespace {

struct RefusalWord {
    const char16_t *code;
    phone::Refusal refusal;
};

constexpr RefusalWord kPhoneWords[] = {
    {u"empty", phone::Refusal::Empty}, {u"not_a_number", phone::Refusal::NotANumber}, {u"no_country", phone::Refusal::NoCountry},
    {u"unknown_country", phone::Refusal::UnknownCountry}, {u"too_short", phone::Refusal::TooShort}, {u"too_long", phone::Refusal::TooLong},
    {u"has_extension", phone::Refusal::HasExtension}, {u"not_possible", phone::Refusal::NotPossible},
};

QString phoneReason(const QString &reason)
{
    for (const RefusalWord &word : kPhoneWords) {
        if (reason == QString::fromUtf16(word.code))
            return phoneRefusal(word.refusal);
    }
    return Words::tr("It cannot be read as a phone number.");
}

/// What is wrong with a field or a setting, by the stable word that the check gives.
QString fieldReason(const QString &reason)
{
    if (reason.contains(u'|'))
        return descriptionMistakes(reason);
    if (reason.startsWith(QLatin1String("row:")))
        return parameterMistake(reason);
    if (reason == QLatin1String("not_a_uuid"))
        return Words::tr("It must be the channel's uuid alone, such as 5b2c9a10-77aa-4f0e-9d53-0123456789ab, not a whole address.");
    if (reason == QLatin1String("not_a_name"))
        return Words::tr("It takes letters, digits and underscores, a letter first.");
    if (reason == QLatin1String("reserved"))
        return Words::tr("The provider keeps this name for itself. Choose another one.");
    if (reason == QLatin1String("twice"))
        return Words::tr("One of the parameters has this name already.");
    if (reason == QLatin1String("required"))
        return Words::tr("It must not be empty.");
    if (reason == QLatin1String("too_long"))
        return Words::tr("It is too long.");
    if (reason == QLatin1String("not_a_number"))
        return Words::tr("It must be a number.");
    if (reason == QLatin1String("out_of_range"))
        return Words::tr("The number is too small or too large.");
    if (reason == QLatin1String("not_a_url"))
        return Words::tr("It must be an address that begins with https://, or with http:// for this computer.");
    if (reason == QLatin1String("https_only"))
        return Words::tr("Without https it would travel readable for everyone on the way. Plain http goes to this computer only.");
    if (reason == QLatin1String("not_host_port"))
        return Words::tr("It must be HOST:PORT, such as 127.0.0.1:13014, or off.");
    if (reason == QLatin1String("line_break"))
        return Words::tr("It must not hold a line break.");
    if (reason == QLatin1String("id"))
        return Words::tr("It takes small letters, digits and hyphens, 40 at most.");
    if (reason == QLatin1String("secret"))
        return Words::tr("This one is a secret and is never given as a setting.");
    if (reason == QLatin1String("unknown"))
        return Words::tr("There is no such field here.");
    if (reason == QLatin1String("not_a_region"))
        return Words::tr("It must be a country code of two letters, such as GB.");
    if (reason == QLatin1String("not_a_time"))
        return Words::tr("It must be a time of day, such as 21:00.");
    if (reason == QLatin1String("not_a_zone"))
        return Words::tr("It must be a time zone, such as Europe/London.");
    if (reason == QLatin1String("not_a_link"))
        return Words::tr("It must be a web address, such as https://example.com/chat.");
    if (reason == QLatin1String("not_a_language"))
        return Words::tr("It must be a language tag, such as de or pt-BR.");
    if (reason == QLatin1String("variables"))
        return Words::tr("Its variables are not written right: {{first_name}}, or {{first_name|there}} with words for where there is none.");
    if (reason == QLatin1String("not_a_flag"))
        return Words::tr("It must be true or false.");
    if (reason == QLatin1String("not_a_choice"))
        return Words::tr("It is none of the choices.");
    if (reason == QLatin1String("not_json") || reason == QLatin1String("not_a_list"))
        return Words::tr("It must be a JSON list.");
    if (const qsizetype colon = reason.indexOf(QLatin1String(":sender_")); colon > 0)
        return Words::tr("Sender %1: %2").arg(reason.left(colon), senderRefusal(reason.mid(colon + 1)));
    if (reason == QLatin1String("not_an_amount"))
        return Words::tr("It must be amounts with their currency, such as 50.00 EUR, 20 GBP.");
    if (reason == QLatin1String("twice"))
        return Words::tr("A currency stands once.");
    if (reason == QLatin1String("too_many"))
        return Words::tr("There are too many of them.");
    if (reason == QLatin1String("empty"))
        return Words::tr("It must not be empty.");
    return reason.isEmpty() ? Words::tr("Correct it and try again.") : Words::tr("Reason: %1.").arg(reason);
}

/// A field of a row of a table: countries, prices, ways.
QString tableReason(const QString &field)
{
    if (field == QLatin1String("account"))
        return Words::tr("Choose a provider.");
    if (field == QLatin1String("purpose"))
        return Words::tr("Choose codes or one-way SMS; each stands once for a country.");
    if (field == QLatin1String("region"))
        return Words::tr("It must be a country, by two capital letters such as GB, and stand once.");
    if (field == QLatin1String("one_way") || field == QLatin1String("stop_text"))
        return Words::tr("“%1” must be true or false.").arg(field);
    if (field == QLatin1String("reason"))
        return Words::tr("A country that is refused needs a reason: agents read it.");
    if (field == QLatin1String("price"))
        return Words::tr("A price is a text of digits with a point, such as 0.04, below 1000, with six decimals at most.");
    if (field == QLatin1String("currency"))
        return Words::tr("A currency is three capital letters, such as EUR.");
    if (field == QLatin1String("source"))
        return Words::tr("Say where it is written, so that somebody can look it up.");
    return Words::tr("The date is the day the source was read, such as 2026-11-24.");
}

Said invalid(const QString &detail)
{
    if (detail.startsWith(QLatin1String("row:")))
        return {Words::tr("Row %1 cannot be used").arg(detail.section(u':', 1, 1)), tableReason(detail.section(u':', 2))};
    if (detail.startsWith(QLatin1String("period:")))
        return {Words::tr("There is no report for these days"), periodRefusal(detail)};
    if (detail == QLatin1String("phone") || detail.startsWith(QLatin1String("phone:")))
        return {Words::tr("This is no phone number"), phoneReason(detail.mid(6))};
    if (detail == QLatin1String("name"))
        return {Words::tr("The name is missing"), Words::tr("Give the customer a name.")};
    if (detail == QLatin1String("text"))
        return {Words::tr("There is no text"), Words::tr("Write something first.")};
    if (detail == QLatin1String("text:too_long"))
        return {Words::tr("This is more than one message holds"), Words::tr("65,536 characters are the most. Nothing was sent: send it in parts.")};
    if (detail == QLatin1String("evidence"))
        return {Words::tr("The reason is missing"), Words::tr("Write down how you know: the customer's own words, or where they are kept.")};
    if (detail == QLatin1String("at"))
        return {Words::tr("That day has not come yet"), Words::tr("A consent is recorded from today on, not before it was given.")};
    if (detail == QLatin1String("send_at:past"))
        return {Words::tr("That time has gone by"), Words::tr("Choose a later one, or send it now. The text is kept.")};
    if (detail == QLatin1String("send_at:far"))
        return {Words::tr("That is more than a year away"), Words::tr("Choose an earlier time. The text is kept.")};
    if (detail == QLatin1String("remind_at:past"))
        return {Words::tr("That time has gone by"), Words::tr("Choose a later one for the reminder.")};
    if (detail == QLatin1String("remind_at:far"))
        return {Words::tr("That is more than five years away"), Words::tr("Choose an earlier time for the reminder.")};
    if (detail == QLatin1String("type:unknown"))
        return {Words::tr("There is no such type of provider here"), Words::tr("See which types there are. The demo takes none but its own.")};
    if (detail.startsWith(QLatin1String("head:")))
        return auditRefused(detail);
    const qsizetype colon = detail.indexOf(u':');
    if (colon > 0)
        return {Words::tr("“%1” cannot be used").arg(detail.left(colon)), fieldReason(detail.mid(colon + 1))};
    return {Words::tr("This value cannot be used"), fieldReason(detail)};
}

Said conflict(const QString &detail)
{
    if (detail == QLatin1String("too_late"))
        return {Words::tr("Too late to take it back"), Words::tr("It is on its way to the provider already.")};
    if (detail == QLatin1String("draft_waiting"))
        return {Words::tr("Another SMS to this customer is being written"), Words::tr("Send that one or empty it, then change this one. Both are kept.")};
    if (detail == QLatin1String("retried"))
        return {Words::tr("It was sent again already"), Words::tr("The new message tells how that went.")};
    if (detail == QLatin1String("state") || detail == QLatin1String("final") || detail == QLatin1String("sending"))
        return {Words::tr("That cannot be done in its present state"), Words::tr("It moved on meanwhile. Look at it again.")};
    if (detail == QLatin1String("closed"))
        return {Words::tr("The conversation is closed"), Words::tr("Open it again to answer.")};
    if (detail == QLatin1String("template"))
        return {Words::tr("There is a template of this name in this language"), Words::tr("Give it another name, or change that one.")};
    if (detail == QLatin1String("pending_code"))
        return {Words::tr("A code is on its way to one of them"), Words::tr("Wait until it is typed or over, or cancel it in the profile.")};
    if (detail == QLatin1String("merged_on"))
        return {Words::tr("They were merged once more since"), Words::tr("Undo the later merge first.")};
    if (detail == QLatin1String("undone"))
        return {Words::tr("This merge was undone already"), Words::tr("Nothing was changed.")};
    if (detail == QLatin1String("reminder"))
        return {Words::tr("This reminder is done or cancelled already"), Words::tr("Nothing was changed.")};
    if (detail == QLatin1String("retention_busy"))
        return {Words::tr("It is being removed already"), Words::tr("Wait until that is done, or stop it.")};
    if (detail == QLatin1String("audit_busy") || detail == QLatin1String("audit_changed"))
        return auditRefused(detail);
    if (detail == QLatin1String("phone"))
        return {Words::tr("The customer has this number already"), Words::tr("Nothing was changed.")};
    return {Words::tr("Somebody was faster"), Words::tr("It changed since you looked at it. Nothing was done.")};
}

Said storeUnavailable(const QString &detail)
{
    const QString title = Words::tr("The profile cannot be opened");
    if (detail == QLatin1String("not_a_store") || detail == QLatin1String("not_a_file"))
        return {title, Words::tr("What lies there is not a Heliograph profile. Nothing was changed.")};
    if (detail == QLatin1String("absent"))
        return {Words::tr("There is no profile there"), Words::tr("The first command that writes makes it. Check the folder you named.")};
    if (detail == QLatin1String("older_schema"))
        return {title, Words::tr("An older Heliograph made it. Open it once for writing and it is brought up to date.")};
    if (detail == QLatin1String("lock"))
        return {title, Words::tr("Its lock file cannot be used. Check who owns the folder.")};
    return {title, Words::tr("Check that the folder is there and that it is yours to write.")};
}

} // namespace

QString phoneRefusal(phone::Refusal refusal)
{
    switch (refusal) {
    case phone::Refusal::Empty: return Words::tr("Type a phone number.");
    case phone::Refusal::NotANumber: return Words::tr("This is no phone number.");
    case phone::Refusal::NoCountry: return Words::tr("Begin with + and the country code.");
    case phone::Refusal::UnknownCountry: return Words::tr("No country has this code.");
    case phone::Refusal::TooShort: return Words::tr("Some digits are missing.");
    case phone::Refusal::TooLong: return Words::tr("There are too many digits.");
    case phone::Refusal::HasExtension: return Words::tr("A number with an extension takes no SMS.");
    case phone::Refusal::NotPossible: return Words::tr("No number of this country looks like this.");
    }
    return {};
}

Said error(const Error &error)
{
    if (const Said said = fileError(error.detail); !said.title.isEmpty())
        return said;
    switch (error.code) {
    case ErrorCode::InvalidArgument: return invalid(error.detail);
    case ErrorCode::NotFound: return missing(error.detail);
    case ErrorCode::Conflict: return conflict(error.detail);
    case ErrorCode::Refused: return refused(error.detail);
    case ErrorCode::ProfileInUse:
        return {Words::tr("The profile is in use"),
                error.detail.isEmpty()
                    ? Words::tr("Another Heliograph has it open. Close that one, then try again. Nothing was changed.")
                    : Words::tr("Another Heliograph (process %1) has it open. Close that one, then try again. Nothing was changed.").arg(error.detail)};
    case ErrorCode::StoreUnavailable: return storeUnavailable(error.detail);
    case ErrorCode::StoreDamaged:
        return {Words::tr("The profile's file is damaged"),
                Words::tr("Nothing is overwritten. At the next start the damaged file is kept aside; restore the newest backup.")};
    case ErrorCode::SchemaTooNew:
        return {Words::tr("A newer Heliograph wrote this profile"), Words::tr("It was not touched. Use that version, or a newer one.")};
    case ErrorCode::DiskFull:
        return {Words::tr("The disk is full"), Words::tr("Nothing was stored. Make room, then do it again.")};
    case ErrorCode::Io:
        return {Words::tr("The disk answered with an error"), Words::tr("What you did last may not be stored. Look before you repeat it.")};
    case ErrorCode::SecretUnavailable:
        if (error.detail == QLatin1String("passphrase") || error.detail == QLatin1String("empty_passphrase"))
            return {Words::tr("The passphrase does not open the vault"), Words::tr("Nothing was changed. Type it again.")};
        return {Words::tr("The password store does not answer"), Words::tr("Unlock the system's keychain, or use a passphrase vault.")};
    case ErrorCode::NotConfigured:
        return {Words::tr("No provider is set up for this"), Words::tr("Set one up first; without it nothing can be sent.")};
    case ErrorCode::NotSent:
        return {Words::tr("Nothing was sent"), Words::tr("Nothing left this computer and nothing is charged. You can try again.")};
    case ErrorCode::ProviderRefused:
        return {Words::tr("The provider refused it"),
                error.detail.isEmpty() ? Words::tr("Nothing was sent.") : Words::tr("Nothing was sent: %1.").arg(pausedReason(error.detail))};
    case ErrorCode::OutcomeUnknown:
        return {Words::tr("Not sure whether it went"), Words::tr("It may have gone and may be charged. Never repeat it without looking.")};
    case ErrorCode::Timeout:
        return {Words::tr("No answer in time"), Words::tr("It may still come. Look again in a moment.")};
    case ErrorCode::Cancelled: return {Words::tr("Cancelled"), Words::tr("Nothing was changed.")};
    case ErrorCode::Internal: break;
    }
    return {Words::tr("Something went wrong inside Heliograph"),
            error.detail.isEmpty() ? Words::tr("Please report it.") : Words::tr("Please report it with this word: %1.").arg(error.detail)};
}

QString errorCode(const Error &error)
{
    const auto name = [&error]() -> QLatin1StringView {
        switch (error.code) {
        case ErrorCode::InvalidArgument: return QLatin1StringView("invalid_argument");
        case ErrorCode::NotFound: return QLatin1StringView("not_found");
        case ErrorCode::Conflict: return QLatin1StringView("conflict");
        case ErrorCode::Refused: return QLatin1StringView("refused");
        case ErrorCode::ProfileInUse: return QLatin1StringView("profile_in_use");
        case ErrorCode::StoreUnavailable: return QLatin1StringView("store_unavailable");
        case ErrorCode::StoreDamaged: return QLatin1StringView("store_damaged");
        case ErrorCode::SchemaTooNew: return QLatin1StringView("schema_too_new");
        case ErrorCode::DiskFull: return QLatin1StringView("disk_full");
        case ErrorCode::Io: return QLatin1StringView("io");
        case ErrorCode::SecretUnavailable: return QLatin1StringView("secret_unavailable");
        case ErrorCode::NotConfigured: return QLatin1StringView("not_configured");
        case ErrorCode::NotSent: return QLatin1StringView("not_sent");
        case ErrorCode::ProviderRefused: return QLatin1StringView("provider_refused");
        case ErrorCode::OutcomeUnknown: return QLatin1StringView("outcome_unknown");
        case ErrorCode::Timeout: return QLatin1StringView("timeout");
        case ErrorCode::Cancelled: return QLatin1StringView("cancelled");
        case ErrorCode::Internal: break;
        }
        return QLatin1StringView("internal");
    }();
    return error.detail.isEmpty() ? QString(name) : name + QLatin1Char(':') + error.detail;
}

} // namespace heliograph::words
