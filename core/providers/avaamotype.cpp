// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/accountsettings.h"
#include "providers/avaamocodec.h"

#include <algorithm>

namespace heliograph {

namespace {

const QString kParameters = QStringLiteral("parameters");
const QString kTextParameter = QStringLiteral("text_parameter");
const QString kRecipient = QStringLiteral("to_phone"); ///< Avaamo's own

QList<Parameter> parametersOf(const Account &account)
{
    return readParameters(account.settings.value(kParameters).toString()).value_or(QList<Parameter>());
}

QString textParameterOf(const Account &account)
{
    return account.settings.value(kTextParameter).toString().trimmed();
}

ProviderInfo infoOf(const Account &account)
{
    ProviderInfo info = AvaamoCodec::description();
    info.parameters = parametersOf(account);
    info.freeText = !textParameterOf(account).isEmpty();
    info.ownText = !info.freeText;
    return info;
}

Status check(const Account &account)
{
    const QList<Parameter> parameters = parametersOf(account);
    const QString text = textParameterOf(account);
    const auto named = [&](const QString &name) {
        return std::find_if(parameters.begin(), parameters.end(), [&](const Parameter &p) { return p.name == name; });
    };
    if (const auto taken = named(kRecipient); taken != parameters.end())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("parameters:row:%1:reserved").arg(taken - parameters.begin() + 1));
    if (text == kRecipient)
        return fail(ErrorCode::InvalidArgument, kTextParameter + QStringLiteral(":reserved"));
    if (!text.isEmpty() && named(text) != parameters.end())
        return fail(ErrorCode::InvalidArgument, kTextParameter + QStringLiteral(":twice"));
    if (!text.isEmpty() && !isParameterName(text))
        return fail(ErrorCode::InvalidArgument, kTextParameter + QStringLiteral(":not_a_name"));
    return Done{};
}

} // namespace

const ProviderInfo &AvaamoCodec::description()
{
    using Kind = ProviderField::Kind;
    static const ProviderInfo info = [] {
        ProviderInfo made;
        made.type = QStringLiteral("avaamo");
        made.name = QStringLiteral("Avaamo");
        made.freeText = false;
        made.ownText = true;
        made.knowsParts = false;
        made.probes = false;
        made.fields = {{QStringLiteral("channel"), Kind::Secret, true, {}, 0, 0, QStringLiteral("[0-9A-Za-z][0-9A-Za-z-]{7,63}"), QStringLiteral("not_a_uuid")},
                       {kParameters, Kind::Parameters, false, {}, 0},
                       {kTextParameter, Kind::Text, false, {}, 64},
                       perMinuteField(),
                       addressField(QStringLiteral("https://cx.avaamo.com"))};
        made.of = infoOf;
        made.check = check;
        return made;
    }();
    return info;
}

std::shared_ptr<const SmsCodec> AvaamoCodec::make(const Account &account, const ProviderSecrets &secrets, const Clock &)
{
    return std::make_shared<AvaamoCodec>(AvaamoSettings{addressOf(account, description(), {}), secrets.value(QStringLiteral("channel")),
                                                        parametersOf(account), textParameterOf(account)});
}

} // namespace heliograph
