// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kannelprovider.h"

#include "providers/accountsettings.h"
#include "providers/kannelcallback.h"
#include "providers/kannelstatus.h"
#include "sms/sender.h"

#include <QLoggingCategory>
#include <QPromise>

namespace heliograph {

namespace {

Q_LOGGING_CATEGORY(lcKannel, "heliograph.kannel", QtInfoMsg)

QString settingOf(const Account &account, const char *key)
{
    return settingOf(account, KannelProvider::description(), QLatin1String(key));
}

/// Empty: off.
QString listenOf(const Account &account)
{
    const QString listen = settingOf(account, "listen");
    return listen == QLatin1String("off") || settingOf(account, "token").isEmpty() ? QString() : listen;
}

KannelSettings settingsOf(const Account &account, const QByteArray &password)
{
    KannelSettings settings;
    settings.url = QUrl(settingOf(account, "url"), QUrl::StrictMode);
    settings.username = settingOf(account, "username");
    settings.password = password;
    settings.sender = sms::senderList(settingOf(account, "sender")).value(0);
    settings.smsc = settingOf(account, "smsc");
    settings.privateHttp = isOn(settingOf(account, "allow_http"));
    return settings;
}

ProviderInfo infoOf(const Account &account)
{
    ProviderInfo info = infoFor(account, KannelProvider::description());
    if (listenOf(account).isEmpty()) {
        info.receipts = ProviderInfo::Receipts::None;
        info.inbound = false;
    }
    return info;
}

/// Without an address where none was given.
HttpRequest statusOf(const Account &account, const ProviderSecrets &secrets)
{
    const QUrl url(settingOf(account, "status_url"), QUrl::StrictMode);
    return url.isEmpty() ? HttpRequest() : kannelStatusRequest(url, secrets.value(QStringLiteral("status_password")), isOn(settingOf(account, "allow_http")));
}

QString callbackOf(const QString &address, const QByteArray &token)
{
    return QStringLiteral("http://") + address + u'/' + QString::fromLatin1(token);
}

} // namespace

const ProviderInfo &KannelProvider::description()
{
    using Kind = ProviderField::Kind;
    static const ProviderInfo info = [] {
        ProviderInfo made;
        made.type = QStringLiteral("kannel");
        made.name = QStringLiteral("Kannel");
        made.twoWay = true;
        made.echoesClientRef = true;
        made.receipts = ProviderInfo::Receipts::Callback;
        made.inbound = true;
        made.maxSegments = 1;
        made.cutsSurrogatePairs = true;
        made.fields = {{QStringLiteral("url"), Kind::Url, true, {}, 0},
                       {QStringLiteral("username"), Kind::Text, true, {}, 64},
                       {QStringLiteral("password"), Kind::Secret, true, {}, 0},
                       {QStringLiteral("sender"), Kind::Senders, false, {}, 20},
                       {QStringLiteral("smsc"), Kind::Text, false, {}, 64},
                       {QStringLiteral("status_url"), Kind::Url, false, {}, 0},
                       {QStringLiteral("status_password"), Kind::Secret, false, {}, 0},
                       segmentsField(),
                       perMinuteField(),
                       {QStringLiteral("listen"), Kind::HostPort, false, QStringLiteral("127.0.0.1:13014"), 0},
                       {QStringLiteral("token"), Kind::Token, false, {}, 0},
                       {QStringLiteral("allow_http"), Kind::Flag, false, QStringLiteral("false"), 0}};
        return made;
    }();
    return info;
}

std::shared_ptr<const SmsCodec> KannelProvider::codecFor(const Account &account, const QByteArray &password)
{
    return std::make_shared<KannelCodec>(settingsOf(account, password));
}

QList<ProviderHint> KannelProvider::hints(const Account &account)
{
    const QString listen = listenOf(account);
    if (listen.isEmpty())
        return {};
    // Kannel asks once and forgets unless it is told to come again: what comes in while the desk is closed would be lost.
    return {{QStringLiteral("sms-service"), kannelServiceGroup(callbackOf(listen, settingOf(account, "token").toLatin1()))},
            {QStringLiteral("smsbox"), QStringLiteral("http-request-retry = 1000\nhttp-queue-delay = 60\n")}};
}

KannelProvider::KannelProvider(const Account &account, const ProviderSecrets &secrets, Network &network, ListenerPool &listeners,
                               const Clock &clock, QObject *parent)
    : HttpProvider(infoOf(account), nullptr, network, parent)
    , m_settings(settingsOf(account, secrets.value(QStringLiteral("password"))))
    , m_status(statusOf(account, secrets))
    , m_network(network)
    , m_accountId(account.id)
    , m_listen(listenOf(account))
    , m_token(settingOf(account, "token").toLatin1())
    , m_listeners(listeners)
    , m_clock(clock)
{
    setCodec(std::make_shared<KannelCodec>(m_settings));
    listen();
}

KannelProvider::~KannelProvider()
{
    if (m_listener)
        m_listener->remove(m_token, this);
}

/// Tried again with every send and every test: the port may have been another program's for a while.
void KannelProvider::listen()
{
    if (m_listener || m_listen.isEmpty())
        return;
    m_listener = m_listeners.at(m_listen);
    if (!m_listener) {
        qCWarning(lcKannel) << m_accountId << "cannot listen for receipts and inbound texts: the port is taken or the address is not ours";
        return;
    }
    m_listener->add(m_token, this, [this](const CallbackRequest &request, const CallbackListener::Answer &answer) { take(request, answer); });
    m_settings.callback = callbackOf(m_listener->address(), m_token);
    setCodec(std::make_shared<KannelCodec>(m_settings));
}

/// In the listener's thread; this object lives as long as its route does. The gateway hears "200" when the store has it.
void KannelProvider::take(const CallbackRequest &request, const CallbackListener::Answer &answer)
{
    const qint64 now = m_clock.nowMs();
    const Kept kept = [answer](bool stored) { answer(stored ? CallbackListener::Ok : CallbackListener::Later); };
    if (request.what == "dlr") {
        const Result<Receipt> receipt = kannelReceipt(request.query, m_accountId, now);
        if (receipt)
            return void(QMetaObject::invokeMethod(this, [this, told = *receipt, kept] { Q_EMIT receiptArrived(told, kept); }, Qt::QueuedConnection));
        qCWarning(lcKannel) << m_accountId << "refused a receipt:" << receipt.error().detail;
        return answer(CallbackListener::Refused);
    }
    if (request.what != "mo")
        return answer(CallbackListener::Refused);
    const Result<InboundSms> sms = kannelInbound(request.query, m_accountId, now);
    if (sms)
        return void(QMetaObject::invokeMethod(this, [this, told = *sms, kept] { Q_EMIT inboundArrived(told, kept); }, Qt::QueuedConnection));
    qCWarning(lcKannel) << m_accountId << "refused an inbound text:" << sms.error().detail;
    answer(CallbackListener::Refused);
}

QFuture<Result<SendVerdict>> KannelProvider::send(const SmsRequest &request, std::function<bool()> mayStart)
{
    listen();
    return HttpProvider::send(request, std::move(mayStart));
}

Async<ProbeResult> KannelProvider::probe()
{
    listen();
    auto promise = std::make_shared<QPromise<Result<ProbeResult>>>();
    promise->start();
    const auto tell = [promise](const Result<ProbeResult> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(HttpProvider::probe(), this, [this, tell](const Result<ProbeResult> &result) {
        Result<ProbeResult> told = result;
        if (told && told->works && !m_listener && !m_listen.isEmpty())
            told->code = QStringLiteral("listener");
        if (!told || m_status.url.isEmpty())
            return tell(told);
        m_network.post(m_status, [] { return true; }, [tell, sendsms = *told, smsc = m_settings.smsc](const HttpReply &page) {
            tell(withKannelStatus(sendsms, page, smsc));
        });
    });
    return promise->future();
}

} // namespace heliograph
