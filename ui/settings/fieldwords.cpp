// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/providerform.h"

using namespace Qt::StringLiterals;

namespace heliograph::ui {

FieldWords ProviderForm::fieldWords(const ProviderField &field)
{
    struct Row {
        QLatin1StringView key;
        const char *label;
        const char *hint;
    };
    static constexpr Row kRows[] = {
        {"url"_L1, QT_TR_NOOP("Address"), QT_TR_NOOP("Of the gateway's sendsms page, as https://gateway.example/cgi-bin/sendsms.")},
        {"username"_L1, QT_TR_NOOP("User name"), ""},
        {"password"_L1, QT_TR_NOOP("Password"), QT_TR_NOOP("Kept in the system keychain. It is never shown again.")},
        {"sender"_L1, QT_TR_NOOP("Senders"), QT_TR_NOOP("Up to 11 letters and digits, or a number; several with commas, the first is the default. Empty: the provider's default.")},
        {"max_segments"_L1, QT_TR_NOOP("SMS per text"), QT_TR_NOOP("How many SMS one text may be. 1 keeps every text within 160 characters.")},
        {"listen"_L1, QT_TR_NOOP("Listens at"), QT_TR_NOOP("Where receipts and inbound SMS come in on this computer; off: none do.")},
        {"token"_L1, QT_TR_NOOP("Token"), QT_TR_NOOP("Part of the address the gateway calls, so that nobody else does.")},
        {"allow_http"_L1, QT_TR_NOOP("Plain http"), QT_TR_NOOP("Allow it to an address of the own network")},
        {"scenario"_L1, QT_TR_NOOP("Scenario"), ""},
        {"transactional_key"_L1, QT_TR_NOOP("Key for service texts"), QT_TR_NOOP("Of the transactional template. Kept in the system keychain.")},
        {"marketing_key"_L1, QT_TR_NOOP("Key for marketing"), QT_TR_NOOP("Of the marketing template. Empty: no marketing text goes.")},
        {"otp_key"_L1, QT_TR_NOOP("Key for codes"), QT_TR_NOOP("Of the OTP template: the provider makes and checks the codes. Empty: the desk does.")},
        {"origination_number"_L1, QT_TR_NOOP("US number"), QT_TR_NOOP("Yours, as +18005550199. Texts to the USA need it, others do not carry it.")},
        {"code_digits"_L1, QT_TR_NOOP("Digits of a code"), QT_TR_NOOP("As set up at the provider, so that a typed code is known for one.")},
        {"account_sid"_L1, QT_TR_NOOP("Account SID"), QT_TR_NOOP("From the provider's console; it begins with AC.")},
        {"api_key_sid"_L1, QT_TR_NOOP("API key SID"), QT_TR_NOOP("Begins with SK; then the secret below is this key's. Empty: it is the account's token.")},
        {"auth_token"_L1, QT_TR_NOOP("Token or secret"), QT_TR_NOOP("Kept in the system keychain. It is never shown again.")},
        {"messaging_service"_L1, QT_TR_NOOP("Messaging service"), QT_TR_NOOP("Begins with MG. It chooses the sender where none is given.")},
        {"verify_service"_L1, QT_TR_NOOP("Verify service"), QT_TR_NOOP("Begins with VA: the provider makes and checks the codes. Empty: the desk does.")},
        {"verify_url"_L1, QT_TR_NOOP("Address for codes"), QT_TR_NOOP("Where the provider's verification is. As it is, unless you were told another.")},
        {"api_secret"_L1, QT_TR_NOOP("API secret"), QT_TR_NOOP("Kept in the system keychain. It is never shown again.")},
        {"brand"_L1, QT_TR_NOOP("Brand in codes"), QT_TR_NOOP("Your name in the provider's codes, which it then makes and checks. Empty: the desk does.")},
    };
    for (const Row &row : kRows) {
        if (row.key == field.key)
            return {tr(row.label), *row.hint ? tr(row.hint) : QString()};
    }
    return {field.key, {}};
}

} // namespace heliograph::ui
