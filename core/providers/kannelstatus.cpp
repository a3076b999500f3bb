// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kannelstatus.h"

#include <QRegularExpression>

#include <algorithm>

namespace heliograph {

namespace {

constexpr qsizetype kMostLinks = 200;
constexpr qsizetype kLongestLine = 1'000;

/// The test is about sending: what the status page cannot say does not undo what sendsms showed.
ProbeResult noted(ProbeResult sendsms, const char *code)
{
    if (sendsms.works)
        sendsms.code = QLatin1String(code);
    return sendsms;
}

ProbeResult broken(ProbeResult sendsms, const char *code)
{
    sendsms.works = false;
    sendsms.code = QLatin1String(code);
    sendsms.detail.clear();
    return sendsms;
}

} // namespace

HttpRequest kannelStatusRequest(const QUrl &admin, const QByteArray &password, bool privateHttp)
{
    HttpRequest http;
    http.method = HttpRequest::Method::Get;
    http.privateHttp = privateHttp;
    http.url = admin.adjusted(QUrl::RemoveFilename | QUrl::RemoveQuery | QUrl::RemoveFragment);
    http.url.setPath((http.url.path().isEmpty() ? QStringLiteral("/") : http.url.path()) + QStringLiteral("status.txt"));
    http.url.setQuery(QStringLiteral("password=") + QString::fromLatin1(password.toPercentEncoding()), QUrl::StrictMode);
    return http;
}

std::optional<KannelStatus> readKannelStatus(const QByteArray &page)
{
    static const QRegularExpression box(QStringLiteral("^\\s+smsbox:\\S*, IP .*\\(on-line "));
    static const QRegularExpression smsc(QStringLiteral("^\\s+([^\\[\\s]+)\\[[^\\]]*\\]\\s.*\\(([a-z-]+)[^,()]*, rcvd: .*queued (\\d+) msgs\\)"));
    if (!page.startsWith("Kannel bearerbox version"))
        return std::nullopt;
    KannelStatus status;
    const QStringList lines = QString::fromUtf8(page).split(u'\n');
    for (const QString &line : lines) {
        if (line.size() > kLongestLine)
            continue;
        status.smsbox = status.smsbox || box.match(line).hasMatch();
        const auto link = smsc.match(line);
        if (link.hasMatch() && status.smscs.size() < kMostLinks)
            status.smscs.append({plainWords(link.captured(1).toUtf8()), link.captured(2) == QLatin1String("online"), link.captured(3).toInt()});
    }
    return status;
}

ProbeResult withKannelStatus(ProbeResult sendsms, const HttpReply &page, const QString &smsc)
{
    if (page.end != HttpReply::End::Complete)
        return noted(sendsms, "status_unreachable");
    if (page.body.trimmed() == "Denied")
        return noted(sendsms, "status_denied");
    const auto status = page.status == 200 ? readKannelStatus(page.body) : std::nullopt;
    if (!status)
        return noted(sendsms, "status_unexpected");
    sendsms.links = status->smscs;
    if (!status->smsbox)
        return broken(sendsms, "smsbox_down");
    if (!sendsms.works)
        return sendsms;
    const auto chosen = [&smsc](const ProbeLink &link) { return smsc.isEmpty() || link.name == smsc; };
    if (!std::any_of(sendsms.links.cbegin(), sendsms.links.cend(), chosen))
        return broken(sendsms, smsc.isEmpty() ? "smsc_offline" : "smsc_unknown");
    const bool online = std::any_of(sendsms.links.cbegin(), sendsms.links.cend(), [&](const ProbeLink &link) { return chosen(link) && link.online; });
    return online ? sendsms : broken(sendsms, "smsc_offline");
}

} // namespace heliograph
