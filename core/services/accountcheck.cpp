// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/accountcheck.h"

#include "sms/sender.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

#include <arpa/inet.h>

namespace heliograph {

namespace {

constexpr qsizetype kLongestSecret = 16 * 1024; ///< a private key fits; nothing that anybody hands out is longer

Status wrong(const QString &field, const char *reason)
{
    return fail(ErrorCode::InvalidArgument, field + u':' + QLatin1String(reason));
}

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 40 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

enum class Reach { Loopback, Private, Public };

/// Loopback, or 10/8, 172.16/12, 192.168/16, 169.254/16, fc00::/7, fe80::/10. A name is public: who answers to it may change.
Reach reachOf(const QString &host)
{
    if (host == QLatin1String("localhost"))
        return Reach::Loopback;
    const QByteArray name = host.toLatin1();
    in_addr v4{};
    if (inet_pton(AF_INET, name.constData(), &v4) == 1) {
        const quint32 ip = ntohl(v4.s_addr);
        if (ip >> 24 == 127)
            return Reach::Loopback;
        const bool inside = ip >> 24 == 10 || ip >> 20 == 0xac1 || ip >> 16 == 0xc0a8 || ip >> 16 == 0xa9fe;
        return inside ? Reach::Private : Reach::Public;
    }
    in6_addr v6{};
    if (inet_pton(AF_INET6, name.constData(), &v6) == 1) {
        if (IN6_IS_ADDR_LOOPBACK(&v6))
            return Reach::Loopback;
        const bool inside = (v6.s6_addr[0] & 0xfe) == 0xfc || (v6.s6_addr[0] == 0xfe && (v6.s6_addr[1] & 0xc0) == 0x80);
        return inside ? Reach::Private : Reach::Public;
    }
    return Reach::Public;
}

QString withoutBrackets(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.mid(1, host.size() - 2) : host;
}

Status checkUrl(const QString &field, const QString &value, bool allowHttp)
{
    const QUrl url(value, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return wrong(field, "not_a_url");
    if (url.scheme() == QLatin1String("https"))
        return Done{};
    if (url.scheme() != QLatin1String("http"))
        return wrong(field, "not_a_url");
    const Reach reach = reachOf(url.host());
    if (reach == Reach::Loopback || (reach == Reach::Private && allowHttp))
        return Done{};
    return wrong(field, "https_only");
}

/// "2:sender_too_long": which one, from 1, and what is wrong with it.
Status checkSenders(const ProviderField &field, const QString &value)
{
    const QStringList senders = sms::senderList(value);
    if (field.maximum > 0 && senders.size() > field.maximum)
        return wrong(field.key, "too_many");
    for (qsizetype i = 0; i < senders.size(); ++i) {
        if (const auto kind = sms::senderKind(senders.at(i)); !kind)
            return wrong(field.key + u':' + QString::number(i + 1), kind.error().detail.toLatin1().constData());
    }
    return Done{};
}

Status checkField(const ProviderField &field, const QString &value, bool allowHttp)
{
    if (value.isEmpty())
        return field.required && field.fallback.isEmpty() ? wrong(field.key, "required") : Status(Done{});
    if (field.kind == ProviderField::Kind::Senders)
        return checkSenders(field, value); // may stand one a line
    if (field.kind == ProviderField::Kind::Parameters) {
        const auto parameters = readParameters(value);
        return parameters ? Status(Done{}) : wrong(field.key, parameters.error().detail.toLatin1().constData());
    }
    if (field.kind == ProviderField::Kind::Description)
        return Done{};
    if (value.contains(u'\r') || value.contains(u'\n') || value.contains(QChar::Null))
        return wrong(field.key, "line_break");
    bool number = false;
    switch (field.kind) {
    case ProviderField::Kind::Url:
        return checkUrl(field.key, value, allowHttp);
    case ProviderField::Kind::Number: {
        const int n = value.toInt(&number);
        if (!number || n < 0)
            return wrong(field.key, "not_a_number");
        return (field.maximum > 0 && n > field.maximum) || n < field.minimum ? wrong(field.key, "out_of_range") : Status(Done{});
    }
    case ProviderField::Kind::HostPort: {
        if (value == QLatin1String("off"))
            return Done{};
        const int port = value.section(u':', -1).toInt(&number);
        if (!number || port < 0 || port > 65535 || value.lastIndexOf(u':') <= 0)
            return wrong(field.key, "not_host_port");
        // A listener speaks plain http: where it may be reached from follows the same rule.
        const Reach reach = reachOf(withoutBrackets(value.left(value.lastIndexOf(u':'))));
        return reach == Reach::Loopback || (reach == Reach::Private && allowHttp) ? Status(Done{}) : wrong(field.key, "loopback_only");
    }
    case ProviderField::Kind::Token:
    case ProviderField::Kind::Text:
        return field.maximum > 0 && value.size() > field.maximum ? wrong(field.key, "too_long") : Status(Done{});
    case ProviderField::Kind::Secret:
    case ProviderField::Kind::Senders:
    case ProviderField::Kind::Parameters:
    case ProviderField::Kind::Description:
    case ProviderField::Kind::Flag:
        return Done{};
    }
    return Done{};
}

} // namespace

Status checkAccount(const Account &account, const ProviderInfo &info)
{
    if (!isId(account.id))
        return wrong(QStringLiteral("id"), "id");
    const auto text = [&](const QString &key) { return account.settings.value(key).toVariant().toString(); };
    const QString allow = text(QStringLiteral("allow_http"));
    const bool allowHttp = allow == QLatin1String("true") || allow == QLatin1String("1") || allow == QLatin1String("yes");
    for (const ProviderField &field : info.fields) {
        // A secret is never a setting: it is given by itself, and may come later.
        if (field.kind == ProviderField::Kind::Secret) {
            if (account.settings.contains(field.key))
                return wrong(field.key, "secret");
            continue;
        }
        if (const Status ok = checkField(field, text(field.key), allowHttp); !ok)
            return ok;
    }
    for (auto it = account.settings.begin(); it != account.settings.end(); ++it) {
        const bool known = std::any_of(info.fields.begin(), info.fields.end(), [&](const ProviderField &f) { return f.key == it.key(); });
        if (!known)
            return wrong(it.key(), "unknown");
    }
    return info.check ? info.check(account) : Status(Done{});
}

Status checkSecret(const ProviderInfo &info, const QString &field, const QByteArray &secret)
{
    const auto spec = std::find_if(info.fields.begin(), info.fields.end(), [&](const ProviderField &f) {
        return f.key == field && f.kind == ProviderField::Kind::Secret;
    });
    if (spec == info.fields.end())
        return wrong(field, "unknown");
    if (secret.contains('\r') || secret.contains('\n') || secret.contains('\0'))
        return wrong(field, "line_break");
    if (secret.size() > kLongestSecret)
        return wrong(field, "too_long");
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(spec->pattern));
    const bool fits = spec->pattern.isEmpty() || pattern.match(QString::fromUtf8(secret)).hasMatch();
    return fits ? Status(Done{}) : wrong(field, spec->mismatch.toLatin1().constData());
}

} // namespace heliograph
