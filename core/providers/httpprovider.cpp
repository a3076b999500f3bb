// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/httpprovider.h"

#include <QLoggingCategory>
#include <QPromise>

namespace heliograph {

namespace {

Q_LOGGING_CATEGORY(lcHttp, "heliograph.http", QtInfoMsg)

/// What ended a question before a reply was there; nullptr: nothing did.
const char *failureOf(const HttpReply &reply)
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

/// What every provider means by these; the rest is for the codec to read.
ProviderAnswer answerFor(const SmsCodec &codec, const ProviderQuery &query, const HttpReply &reply)
{
    ProviderAnswer answer;
    const char *failure = failureOf(reply);
    if (failure)
        answer.code = QLatin1String(failure);
    else if (reply.status == 401 || reply.status == 403)
        answer.code = QStringLiteral("credentials");
    else if (reply.status == 407 || (reply.status >= 300 && reply.status < 400))
        answer.code = QStringLiteral("configuration");
    else if (reply.status == 429 || reply.status >= 500)
        answer.code = reply.status == 429 ? QStringLiteral("throttled") : QStringLiteral("unexpected");
    else
        answer = codec.readQuery(query, reply);
    if (answer.code.isEmpty())
        answer.code = QStringLiteral("unexpected");
    if (!answer.read())
        answer.records.clear();
    answer.retryAfterMs = retryAfterMs(reply.retryAfter, reply.at);
    return answer;
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
    // A GET may be repeated by anything on the way.
    if (!http || http->method != HttpRequest::Method::Post) {
        SendVerdict refused;
        refused.kind = SendVerdict::Kind::Rejected;
        if (!http && http.error().code == ErrorCode::SecretUnavailable) {
            refused.kind = SendVerdict::Kind::NotProcessed;
            refused.account = SendVerdict::Account::Credentials;
        }
        refused.code = http ? QStringLiteral("not_a_post") : http.error().detail;
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

Async<CodeVerdict> HttpProvider::checkCode(const CodeQuery &query, std::function<bool()> mayStart)
{
    const auto http = m_codec->checkRequest(query);
    if (!http) {
        CodeVerdict unasked;
        unasked.kind = CodeVerdict::Kind::NotChecked;
        unasked.code = http.error().detail;
        return finished<CodeVerdict>(unasked);
    }
    auto promise = std::make_shared<QPromise<Result<CodeVerdict>>>();
    promise->start();
    m_network.post(*http, std::move(mayStart), [promise, query, codec = m_codec, type = m_info.type](const HttpReply &reply) {
        const CodeVerdict verdict = codeVerdictFor(reply, codec->readCheck(query, reply));
        qCDebug(lcHttp) << type << "check end" << int(reply.end) << "status" << reply.status << "pulled" << reply.pulled << "ms"
                        << reply.tookMs << "verdict" << int(verdict.kind);
        promise->addResult(verdict);
        promise->finish();
    });
    return promise->future();
}

Async<ProbeResult> HttpProvider::probe()
{
    if (!m_info.probes)
        return reach();
    return probeWith(m_codec->probe(), [](const SmsCodec &codec, const HttpReply &reply) { return codec.readProbe(reply); });
}

Async<ProbeResult> HttpProvider::act(const QString &action)
{
    const auto http = m_codec->action(action);
    if (!http)
        return SmsProvider::act(action);
    return probeWith(*http, [action](const SmsCodec &codec, const HttpReply &reply) { return codec.readAction(action, reply); });
}

Async<ProbeResult> HttpProvider::probeWith(const HttpRequest &request, ReadProbe read)
{
    auto promise = std::make_shared<QPromise<Result<ProbeResult>>>();
    promise->start();
    m_network.post(request, [] { return true; }, [promise, read = std::move(read), codec = m_codec](const HttpReply &reply) {
        ProbeResult result;
        if (const char *failure = failureOf(reply))
            result.code = QLatin1String(failure);
        else
            result = read(*codec, reply);
        result.tookMs = reply.tookMs;
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

Async<ProviderAnswer> HttpProvider::ask(const ProviderQuery &query)
{
    const auto http = m_codec->query(query);
    if (!http)
        return SmsProvider::ask(query);
    auto promise = std::make_shared<QPromise<Result<ProviderAnswer>>>();
    promise->start();
    m_network.post(*http, [] { return true; }, [promise, query, codec = m_codec, type = m_info.type](const HttpReply &reply) {
        const ProviderAnswer answer = answerFor(*codec, query, reply);
        qCDebug(lcHttp) << type << "question" << int(query.what) << "end" << int(reply.end) << "status" << reply.status << "ms"
                        << reply.tookMs << "answer" << answer.code << "records" << answer.records.size();
        promise->addResult(answer);
        promise->finish();
    });
    return promise->future();
}

/// Connects, checks the certificate and hangs up before the first byte.
Async<ProbeResult> HttpProvider::reach()
{
    auto promise = std::make_shared<QPromise<Result<ProbeResult>>>();
    promise->start();
    auto stood = std::make_shared<bool>(false); // both closures run in the network thread
    const auto hangUp = [stood] {
        *stood = true;
        return false;
    };
    m_network.post(m_codec->probe(), hangUp, [promise, stood](const HttpReply &reply) {
        ProbeResult result;
        result.works = *stood && reply.end == HttpReply::End::Abandoned;
        const char *failure = failureOf(reply);
        result.code = result.works ? QStringLiteral("reachable") : QLatin1String(failure ? failure : "unexpected");
        result.tookMs = reply.tookMs;
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

} // namespace heliograph
