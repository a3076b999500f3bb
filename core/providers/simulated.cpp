// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/simulated.h"

#include "providers/accountsettings.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

namespace heliograph {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDuplicateAfterMs = 1'500;
constexpr qint64 kHandedOverMs = 400;

QByteArray fingerprint(quint32 seed, const QString &to, int count)
{
    return QCryptographicHash::hash(QByteArray::number(seed) + '/' + to.toUtf8() + '/' + QByteArray::number(count),
                                    QCryptographicHash::Sha256);
}

SendVerdict simulatedVerdict(SendVerdict::Kind kind, const char *code, const char *text)
{
    SendVerdict verdict;
    verdict.kind = kind;
    verdict.code = QLatin1String(code);
    verdict.text = QLatin1String(text);
    return verdict;
}

} // namespace

/// All dice of one text, thrown at once and always in the same order.
struct SimulatedProvider::Fate {
    QString id;
    int latency = 0;
    qint64 delivery = 0;
    qint64 receiptDelay = 0;
    bool refused = false, unclear = false, lost = false, failed = false, duplicate = false, disordered = false;
};

SimulatedBehaviour simulatedScenario(const QString &name)
{
    SimulatedBehaviour behaviour;
    if (name == QLatin1String("rough")) {
        behaviour.latencyTo = 4'000;
        behaviour.refused = 5;
        behaviour.unclear = 5;
        behaviour.failed = 8;
        behaviour.lateReceipts = 20;
        behaviour.duplicateReceipts = 20;
        behaviour.disorderedReceipts = 20;
    } else if (name == QLatin1String("outage")) {
        behaviour.outageAfter = 0;
        behaviour.outageFor = 10 * kMinuteMs;
    } else if (name == QLatin1String("throttled")) {
        behaviour.perMinute = 6;
    } else if (name == QLatin1String("silent")) {
        behaviour.receipts = false;
    }
    return behaviour;
}

const ProviderInfo &SimulatedProvider::description()
{
    static const ProviderInfo info = [] {
        ProviderInfo made;
        made.type = QStringLiteral("simulated");
        made.name = QStringLiteral("Simulated");
        made.twoWay = true;
        made.returnsId = true;
        made.echoesClientRef = true;
        made.receipts = ProviderInfo::Receipts::Callback;
        made.inbound = true;
        made.fields = {{QStringLiteral("sender"), ProviderField::Kind::Senders, false, {}, 20},
                       perMinuteField(),
                       {QStringLiteral("scenario"), ProviderField::Kind::Text, false, QStringLiteral("calm"), 20},
                       {QStringLiteral("seed"), ProviderField::Kind::Number, false, QStringLiteral("1"), 1'000'000}};
        return made;
    }();
    return info;
}

SimulatedProvider::SimulatedProvider(QString accountId, const SimulatedBehaviour &behaviour, quint32 seed, Clock &clock, QObject *parent)
    : SmsProvider(parent)
    , m_accountId(std::move(accountId))
    , m_behaviour(behaviour)
    , m_info(description())
    , m_seed(seed)
    , m_clock(clock)
    , m_made(clock.bootMs())
{
    if (!behaviour.receipts)
        m_info.receipts = ProviderInfo::Receipts::None;
}

SimulatedProvider::SimulatedProvider(const Account &account, Clock &clock, QObject *parent)
    : SimulatedProvider(account.id, simulatedScenario(account.settings.value(QLatin1String("scenario")).toString()),
                        account.settings.value(QLatin1String("seed")).toVariant().toUInt(), clock, parent)
{
    m_info.perMinute = infoFor(account, description()).perMinute;
}

SimulatedProvider::~SimulatedProvider()
{
    // Whoever waits gets the honest answer: a text was under way when this ended.
    for (const Promise &promise : std::as_const(m_open)) {
        promise->addResult(simulatedVerdict(SendVerdict::Kind::Unknown, "closed", ""));
        promise->finish();
    }
}

SimulatedProvider::Fate SimulatedProvider::fateOf(const SmsRequest &request)
{
    const QByteArray print = fingerprint(m_seed, request.to, m_sends[request.to]++);
    QRandomGenerator dice(qFromBigEndian<quint32>(print.constData()));
    const auto happens = [&](int percent) { return dice.bounded(100) < percent; };
    const auto between = [&](int from, int to) { return from + dice.bounded(qMax(1, to - from)); };
    Fate fate;
    fate.id = QString::fromLatin1(print.right(8).toHex());
    fate.latency = between(m_behaviour.latencyFrom, m_behaviour.latencyTo);
    fate.delivery = between(m_behaviour.deliveryFrom, m_behaviour.deliveryTo);
    fate.refused = happens(m_behaviour.refused);
    fate.unclear = happens(m_behaviour.unclear);
    fate.lost = happens(50) && fate.unclear;
    fate.failed = happens(m_behaviour.failed);
    fate.duplicate = happens(m_behaviour.duplicateReceipts);
    fate.disordered = happens(m_behaviour.disorderedReceipts);
    const int late = between(60'000, 300'000);
    fate.receiptDelay = happens(m_behaviour.lateReceipts) ? late : 0;
    return fate;
}

bool SimulatedProvider::down() const
{
    const qint64 since = m_clock.bootMs() - m_made;
    return m_behaviour.outageAfter >= 0 && since >= m_behaviour.outageAfter && since < m_behaviour.outageAfter + m_behaviour.outageFor;
}

bool SimulatedProvider::throttled()
{
    const qint64 now = m_clock.bootMs();
    m_recent.removeIf([now](qint64 at) { return at <= now - kMinuteMs; });
    if (m_behaviour.perMinute > 0 && m_recent.size() >= m_behaviour.perMinute)
        return true;
    m_recent.append(now);
    return false;
}

QFuture<Result<SendVerdict>> SimulatedProvider::send(const SmsRequest &request, std::function<bool()> mayStart)
{
    if (!mayStart())
        return finished<SendVerdict>(simulatedVerdict(SendVerdict::Kind::NotProcessed, "abandoned", ""));
    auto promise = std::make_shared<QPromise<Result<SendVerdict>>>();
    promise->start();
    m_open.append(promise);
    if (down()) {
        SendVerdict verdict = simulatedVerdict(SendVerdict::Kind::NotProcessed, "unreachable", "");
        verdict.account = SendVerdict::Account::Unreachable;
        answer(promise, verdict, m_behaviour.latencyFrom);
        return promise->future();
    }
    if (throttled()) {
        SendVerdict verdict = simulatedVerdict(SendVerdict::Kind::NotProcessed, "throttled", "Too many messages");
        verdict.retryAfterMs = qBound<qint64>(1'000, m_recent.first() + kMinuteMs - m_clock.bootMs(), kMinuteMs);
        verdict.httpStatus = 429;
        answer(promise, verdict, m_behaviour.latencyFrom);
        return promise->future();
    }
    const Fate fate = fateOf(request);
    SendVerdict verdict = simulatedVerdict(SendVerdict::Kind::Accepted, "0", "Accepted for delivery");
    verdict.providerId = fate.id;
    if (fate.refused)
        verdict = simulatedVerdict(SendVerdict::Kind::Rejected, "refused", "The network refused this number");
    else if (fate.unclear)
        verdict = simulatedVerdict(SendVerdict::Kind::Unknown, "closed", "");
    verdict.pulled = request.text.size();
    answer(promise, verdict, fate.latency);
    if (!fate.refused && !fate.lost)
        carry(request, fate);
    return promise->future();
}

void SimulatedProvider::answer(const Promise &promise, const SendVerdict &verdict, int afterMs)
{
    m_clock.after(afterMs, this, [this, promise, verdict] {
        m_open.removeOne(promise);
        promise->addResult(verdict);
        promise->finish();
    });
}

void SimulatedProvider::carry(const SmsRequest &request, const Fate &fate)
{
    const qint64 arrives = fate.latency + fate.delivery;
    const qint64 told = arrives + fate.receiptDelay;
    if (!fate.failed) {
        m_clock.after(arrives, this, [this, request] { Q_EMIT delivered(request.to, request.text); });
    }
    if (!m_behaviour.receipts || !request.wantReceipt)
        return;
    report(request, fate, ReceiptType::HandedOver, fate.disordered ? told + kDuplicateAfterMs : fate.latency + kHandedOverMs);
    report(request, fate, fate.failed ? ReceiptType::Failed : ReceiptType::Delivered, told);
}

void SimulatedProvider::report(const SmsRequest &request, const Fate &fate, ReceiptType type, qint64 afterMs)
{
    Receipt receipt;
    receipt.accountId = m_accountId;
    receipt.clientRef = request.clientRef;
    receipt.providerId = fate.id;
    receipt.part = request.part;
    receipt.type = type;
    const auto tell = [this, receipt]() mutable {
        receipt.at = m_clock.nowMs();
        Q_EMIT receiptArrived(receipt);
    };
    m_clock.after(afterMs, this, tell);
    if (fate.duplicate)
        m_clock.after(afterMs + kDuplicateAfterMs, this, tell);
}

Async<ProbeResult> SimulatedProvider::probe()
{
    ProbeResult result;
    result.works = !down();
    result.code = result.works ? QStringLiteral("ok") : QStringLiteral("unreachable");
    result.tookMs = m_behaviour.latencyFrom;
    auto promise = std::make_shared<QPromise<Result<ProbeResult>>>();
    promise->start();
    m_clock.after(m_behaviour.latencyFrom, this, [promise, result] {
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

void SimulatedProvider::receive(const QString &from, const QString &text, const QString &key)
{
    InboundSms sms;
    sms.accountId = m_accountId;
    sms.key = key;
    sms.from = from;
    sms.text = text;
    sms.at = m_clock.nowMs();
    Q_EMIT inboundArrived(sms);
}

} // namespace heliograph
