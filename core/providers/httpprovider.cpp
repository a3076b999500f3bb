// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/httpprovider.h"

#include <QLoggingCategory>
#include <QPromise>

namespace heliograph {

namespace {

Q_LOGGING_CATEGORY(lcHttp, "heliograph.http", QtInfoMsg)

/// What ended a probe before a reply was there; nullptr: nothing did.
const char *probeFailure(const HttpReply &reply)
{
    switch (reply.end) {
    case HttpReply::End::Complete: return nullptr;
    case HttpReply::End::Tls: return "tls";
    case HttpReply::End::Timeout: return "timeout";
    case HttpReply::End::NotAllowed: return "configuration";
    case HttpReply::End::Malformed:
    case HttpReply::End::TooBig: return "unexpected";
    default: return "unreachable";
    }
}

} // namespace

HttpProvider::HttpProvider(ProviderInfo info, std::shared_ptr<const SmsCodec> codec, Network &network, QObject *parent)
    : SmsProvider(parent)
    , m_info(std::move(info))
    , m_codec(std::move(codec))
    , m_network(network)
{
}

QFuture<Result<SendVerdict>> HttpProvider::send(const SmsRequest &request, std::function<bool()> mayStart)
{
    const auto http = m_codec->request(request);
    if (!http) {
        SendVerdict refused;
        refused.kind = SendVerdict::Kind::Rejected;
        refused.code = http.error().detail;
        return finished<SendVerdict>(refused);
    }
    auto promise = std::make_shared<QPromise<Result<SendVerdict>>>();
    promise->start();
    m_network.post(*http, std::move(mayStart), [promise, request, codec = m_codec, type = m_info.type](const HttpReply &reply) {
        const SendVerdict verdict = verdictFor(reply, codec->read(request, reply));
        qCDebug(lcHttp) << type << "message" << request.messageId << "end" << int(reply.end) << "status" << reply.status << "pulled"
                        << reply.pulled << "ms" << reply.tookMs << "verdict" << int(verdict.kind);
        promise->addResult(verdict);
        promise->finish();
    });
    return promise->future();
}

Async<ProbeResult> HttpProvider::probe()
{
    auto promise = std::make_shared<QPromise<Result<ProbeResult>>>();
    promise->start();
    m_network.post(m_codec->probe(), [] { return true; }, [promise, codec = m_codec](const HttpReply &reply) {
        ProbeResult result;
        if (const char *failure = probeFailure(reply))
            result.code = QLatin1String(failure);
        else
            result = codec->readProbe(reply);
        result.tookMs = reply.tookMs;
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

} // namespace heliograph
