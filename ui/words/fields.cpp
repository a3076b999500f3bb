// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/tr.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace heliograph::words {

Said providerField(const QString &type, const QString &key)
{
    struct Row {
        QLatin1StringView key; ///< "type.key" where the words are this type's alone
        const char *label;
        const char *hint;
    };
    static constexpr Row kRows[] = {
        {"kannel.url"_L1, QT_TRANSLATE_NOOP("words", "Address"), QT_TRANSLATE_NOOP("words", "Of the gateway's sendsms page, as https://gateway.example/cgi-bin/sendsms.")},
        {"url"_L1, QT_TRANSLATE_NOOP("words", "Address"), QT_TRANSLATE_NOOP("words", "Empty: the provider's own. Another only for another region or a proxy, with https.")},
        {"smsc"_L1, QT_TRANSLATE_NOOP("words", "SMSC"), QT_TRANSLATE_NOOP("words", "The smsc-id that carries this account's texts. Empty: the gateway chooses.")},
        {"status_url"_L1, QT_TRANSLATE_NOOP("words", "Status page"), QT_TRANSLATE_NOOP("words", "Of bearerbox's admin port, as http://127.0.0.1:13000/. The test then tells which SMSCs are online. Empty: it tells only that texts are taken.")},
        {"status_password"_L1, QT_TRANSLATE_NOOP("words", "Status password"), QT_TRANSLATE_NOOP("words", "The status-password of its configuration, only for reading. Kept in the system keychain and never shown again.")},
        {"username"_L1, QT_TRANSLATE_NOOP("words", "User name"), ""},
        {"password"_L1, QT_TRANSLATE_NOOP("words", "Password"), QT_TRANSLATE_NOOP("words", "Kept in the system keychain. It is never shown again.")},
        {"api_key"_L1, QT_TRANSLATE_NOOP("words", "API key"), QT_TRANSLATE_NOOP("words", "Of the integration, from the provider's portal. Kept in the system keychain and never shown again.")},
        {"account_id"_L1, QT_TRANSLATE_NOOP("words", "Account ID"), QT_TRANSLATE_NOOP("words", "The number of the account, from the provider's control panel.")},
        {"credentials"_L1, QT_TRANSLATE_NOOP("words", "API key or key file"), QT_TRANSLATE_NOOP("words", "An API key, or the whole content of a service account's key file. Kept in the system keychain and never shown again.")},
        {"store_body"_L1, QT_TRANSLATE_NOOP("words", "Store texts there"), QT_TRANSLATE_NOOP("words", "The provider keeps what is sent")},
        {"voximplant.sender"_L1, QT_TRANSLATE_NOOP("words", "Senders"), QT_TRANSLATE_NOOP("words", "As the provider's support has set them up; several with commas, the first is the default.")},
        {"voximplant-number.sender"_L1, QT_TRANSLATE_NOOP("words", "Number"), QT_TRANSLATE_NOOP("words", "The rented number that texts go out from and come in to, as +447700900000.")},
        {"sender"_L1, QT_TRANSLATE_NOOP("words", "Senders"), QT_TRANSLATE_NOOP("words", "Up to 11 letters and digits, or a number; several with commas, the first is the default. Empty: the provider's default.")},
        {"max_segments"_L1, QT_TRANSLATE_NOOP("words", "SMS per text"), QT_TRANSLATE_NOOP("words", "How many SMS one text may be. 1 keeps every text within 160 characters.")},
        {"per_minute"_L1, QT_TRANSLATE_NOOP("words", "Texts a minute"), QT_TRANSLATE_NOOP("words", "The most your contract allows. Bulk keeps within it; codes and single texts go first. Empty: no limit.")},
        {"listen"_L1, QT_TRANSLATE_NOOP("words", "Listens at"), QT_TRANSLATE_NOOP("words", "Where receipts and inbound SMS come in on this computer; off: none do.")},
        {"token"_L1, QT_TRANSLATE_NOOP("words", "Token"), QT_TRANSLATE_NOOP("words", "Part of the address the gateway calls, so that nobody else does.")},
        {"allow_http"_L1, QT_TRANSLATE_NOOP("words", "Plain http"), QT_TRANSLATE_NOOP("words", "Allow it to an address of the own network")},
        {"channel"_L1, QT_TRANSLATE_NOOP("words", "Channel uuid"), QT_TRANSLATE_NOOP("words", "Of the agent's SMS channel. Whoever has it can send, so it is kept in the system keychain and never shown again.")},
        {"parameters"_L1, QT_TRANSLATE_NOOP("words", "Parameters"), QT_TRANSLATE_NOOP("words", "What the text that is set up at the provider is filled with. The agent gives each message its values.")},
        {"text_parameter"_L1, QT_TRANSLATE_NOOP("words", "Text parameter"), QT_TRANSLATE_NOOP("words", "Only if the greeting reads a text of yours: the parameter that carries it. Then a text can be written here. Empty: the greeting goes as it is.")},
        {"description"_L1, QT_TRANSLATE_NOOP("words", "Description"), QT_TRANSLATE_NOOP("words", "What to send to the gateway and how to read its reply, as JSON. Its secrets get fields of their own here once it is saved.")},
        {"scenario"_L1, QT_TRANSLATE_NOOP("words", "Scenario"), QT_TRANSLATE_NOOP("words", "calm, rough, outage, throttled or silent.")},
        {"seed"_L1, QT_TRANSLATE_NOOP("words", "Seed"), QT_TRANSLATE_NOOP("words", "The same number brings the same luck again.")},
        {"vonage.api_key"_L1, QT_TRANSLATE_NOOP("words", "API key"), QT_TRANSLATE_NOOP("words", "From the provider's dashboard.")},
        {"transactional_key"_L1, QT_TRANSLATE_NOOP("words", "Key for service texts"), QT_TRANSLATE_NOOP("words", "Of the transactional template. Kept in the system keychain.")},
        {"marketing_key"_L1, QT_TRANSLATE_NOOP("words", "Key for marketing"), QT_TRANSLATE_NOOP("words", "Of the marketing template. Empty: no marketing text goes.")},
        {"otp_key"_L1, QT_TRANSLATE_NOOP("words", "Key for codes"), QT_TRANSLATE_NOOP("words", "Of the OTP template: the provider makes and checks the codes. Empty: the desk does.")},
        {"origination_number"_L1, QT_TRANSLATE_NOOP("words", "US number"), QT_TRANSLATE_NOOP("words", "Yours, as +18005550199. Texts to the USA need it, others do not carry it.")},
        {"code_digits"_L1, QT_TRANSLATE_NOOP("words", "Digits of a code"), QT_TRANSLATE_NOOP("words", "As set up at the provider, so that a typed code is known for one.")},
        {"account_sid"_L1, QT_TRANSLATE_NOOP("words", "Account SID"), QT_TRANSLATE_NOOP("words", "From the provider's console; it begins with AC.")},
        {"api_key_sid"_L1, QT_TRANSLATE_NOOP("words", "API key SID"), QT_TRANSLATE_NOOP("words", "Begins with SK; then the secret below is this key's. Empty: it is the account's token.")},
        {"auth_token"_L1, QT_TRANSLATE_NOOP("words", "Token or secret"), QT_TRANSLATE_NOOP("words", "Kept in the system keychain. It is never shown again.")},
        {"messaging_service"_L1, QT_TRANSLATE_NOOP("words", "Messaging service"), QT_TRANSLATE_NOOP("words", "Begins with MG. It chooses the sender where none is given.")},
        {"verify_service"_L1, QT_TRANSLATE_NOOP("words", "Verify service"), QT_TRANSLATE_NOOP("words", "Begins with VA: the provider makes and checks the codes. Empty: the desk does.")},
        {"verify_url"_L1, QT_TRANSLATE_NOOP("words", "Address for codes"), QT_TRANSLATE_NOOP("words", "Where the provider's verification is. As it is, unless you were told another.")},
        {"api_secret"_L1, QT_TRANSLATE_NOOP("words", "API secret"), QT_TRANSLATE_NOOP("words", "Kept in the system keychain. It is never shown again.")},
        {"brand"_L1, QT_TRANSLATE_NOOP("words", "Brand in codes"), QT_TRANSLATE_NOOP("words", "Your name in the provider's codes, which it then makes and checks. Empty: the desk does.")},
    };
    // The description names its secrets: another type's field of that name has nothing to do with it.
    if (type == "http"_L1 && key != "description"_L1 && key != "sender"_L1 && key != "per_minute"_L1)
        return {key, Words::tr("Kept in the system keychain. It is never shown again.")};
    const QStringList names{type + u'.' + key, key};
    for (const QString &name : names) {
        for (const Row &row : kRows) {
            if (row.key == name)
                return {Words::tr(row.label), *row.hint ? Words::tr(row.hint) : QString()};
        }
    }
    return {key, {}};
}

Said providerAction(const QString &action)
{
    if (action == "enable_sms"_L1)
        return {Words::tr("Enable SMS for the number"), Words::tr("A rented number has SMS switched off until this is done once. The provider charges for each SMS that comes in.")};
    return {action, {}};
}

} // namespace heliograph::words
