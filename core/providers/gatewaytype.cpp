// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/accountsettings.h"
#include "providers/gatewaycodec.h"
#include "sms/sender.h"

namespace heliograph {

namespace {

const QString kDescription = QStringLiteral("description");
const QString kSender = QStringLiteral("sender");

Result<gateway::Description> described(const Account &account)
{
    return gateway::readDescription(account.settings.value(kDescription).toString());
}

/// The secrets that the description asks for are fields of their own.
ProviderInfo infoOf(const Account &account)
{
    using Kind = ProviderField::Kind;
    ProviderInfo info = GatewayCodec::description();
    const auto read = described(account);
    if (!read)
        return info;
    info.name = read->name;
    info.freeText = read->freeText;
    info.ownText = !read->freeText;
    info.knowsParts = read->freeText;
    info.returnsId = !read->reply.id.isEmpty();
    info.maxUtf16 = read->maxCharacters;
    info.maxSegments = read->maxSegments;
    info.parameters = read->parameters;
    if (read->usesSender)
        info.fields.append({kSender, Kind::Senders, false, {}, 20});
    for (const QString &name : read->secrets)
        info.fields.append({name, Kind::Secret, true, {}, 0});
    return info;
}

Status check(const Account &account)
{
    const auto read = described(account);
    if (!read)
        return fail(ErrorCode::InvalidArgument, kDescription + u':' + read.error().detail);
    for (const QString &name : read->secrets) {
        if (name == kDescription || name == kSender || name == QLatin1String("allow_http") || name == QLatin1String("name"))
            return fail(ErrorCode::InvalidArgument, kDescription + QStringLiteral(":|secret_name|") + name);
    }
    return Done{};
}

} // namespace

const ProviderInfo &GatewayCodec::description()
{
    using Kind = ProviderField::Kind;
    static const ProviderInfo info = [] {
        ProviderInfo made;
        made.type = QStringLiteral("http");
        made.name = QStringLiteral("Own gateway (HTTP)");
        made.probes = false;
        made.fields = {{kDescription, Kind::Description, true, {}, 0}, perMinuteField()};
        made.of = infoOf;
        made.check = check;
        return made;
    }();
    return info;
}

std::shared_ptr<const SmsCodec> GatewayCodec::make(const Account &account, const ProviderSecrets &secrets, const Clock &)
{
    const QString sender = sms::senderList(account.settings.value(kSender).toVariant().toString()).value(0);
    return std::make_shared<GatewayCodec>(described(account).value_or(gateway::Description()), secrets, sender);
}

} // namespace heliograph
