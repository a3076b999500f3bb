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
    };
    for (const Row &row : kRows) {
        if (row.key == field.key)
            return {tr(row.label), *row.hint ? tr(row.hint) : QString()};
    }
    return {field.key, {}};
}

} // namespace heliograph::ui
