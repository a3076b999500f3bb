// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/records.h"
#include "providers/provider.h"

#include <QHash>
#include <QPromise>

#include <memory>

namespace heliograph {

/// How a simulated provider behaves. Shares are percent of all sends, times are milliseconds.
struct SimulatedBehaviour {
    int latencyFrom = 300, latencyTo = 900;      ///< until the verdict
    int deliveryFrom = 2'000, deliveryTo = 6'000;///< from the verdict to the phone
    int refused = 0;             ///< definitely refused
    int unclear = 0;             ///< the answer is lost; half of these texts reach the phone all the same
    int failed = 0;              ///< accepted, and the receipt says that it never arrived
    int lateReceipts = 0;        ///< the receipt comes one to five minutes after the text
    int duplicateReceipts = 0;   ///< every receipt comes twice
    int disorderedReceipts = 0;  ///< "delivered" overtakes "handed over"
    bool receipts = true;
    qint64 outageAfter = -1;     ///< from when it was made; −1: no outage
    qint64 outageFor = 0;
    int perMinute = 0;           ///< more sends than this are throttled; 0: no limit
};

/// "calm" (also for an unknown name), "rough", "outage", "throttled", "silent" (no receipts).
[[nodiscard]] SimulatedBehaviour simulatedScenario(const QString &name);

/// A provider with no network behind it. What happens to a text follows from the seed, the number and how many texts that number
/// had before; time is the clock's. The same sends give the same run, to the millisecond.
class SimulatedProvider final : public SmsProvider
{
    Q_OBJECT
public:
    SimulatedProvider(QString accountId, const SimulatedBehaviour &behaviour, quint32 seed, Clock &clock, QObject *parent = nullptr);
    /// Settings: "sender", "scenario" and "seed".
    SimulatedProvider(const Account &account, Clock &clock, QObject *parent = nullptr);
    ~SimulatedProvider() override;

    [[nodiscard]] static const ProviderInfo &description();
    const ProviderInfo &info() const override { return m_info; }
    QFuture<Result<SendVerdict>> send(const SmsRequest &request, std::function<bool()> mayStart) override;
    Async<ProbeResult> probe() override;

    /// Somebody answers by SMS. A key that came before is dropped by whoever stores it.
    void receive(const QString &from, const QString &text, const QString &key);

Q_SIGNALS:
    /// The text is on the phone now. It may hold a one-time code: for the person who owns the phone alone.
    void delivered(const QString &e164, const QString &text);

private:
    using Promise = std::shared_ptr<QPromise<Result<SendVerdict>>>;
    struct Fate;
    [[nodiscard]] Fate fateOf(const SmsRequest &request);
    [[nodiscard]] bool down() const;
    [[nodiscard]] bool throttled();
    void answer(const Promise &promise, const SendVerdict &verdict, int afterMs);
    void carry(const SmsRequest &request, const Fate &fate);
    void report(const SmsRequest &request, const Fate &fate, ReceiptType type, qint64 afterMs);

    QString m_accountId;
    SimulatedBehaviour m_behaviour;
    ProviderInfo m_info;
    quint32 m_seed;
    Clock &m_clock;
    qint64 m_made;
    QHash<QString, int> m_sends; ///< by number
    QList<qint64> m_recent;      ///< when the last minute's sends were taken
    QList<Promise> m_open;
};

} // namespace heliograph
