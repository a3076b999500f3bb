// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/outboxwrites.h"
#include "services/pace.h"

#include <QPointer>
#include <QSet>

#include <map>

namespace heliograph {

/// Takes due rows through commits 2 and 3, one request at a time per row, and keeps what depends on time moving.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    Dispatcher(store::Store &store, AccountService &accounts, SettingsService &settings, Clock &clock, QObject *parent);

    /// The pipeline's clock: the wall clock of the start, carried on by the boot clock, so that a clock set by hand neither
    /// hurries a retry nor ends a text's time.
    [[nodiscard]] qint64 nowMs() const { return m_wallAtStart + m_clock.bootMs() - m_bootAtStart; }
    void addChannel(ChatChannel *channel);
    void run();
    /// Looks for due rows now, if running.
    void kick();
    /// `only`: this message and nothing else; 0: all that is due.
    Async<int> runOnce(qint64 only = 0);
    Async<Done> stop();
    /// `text` is kept nowhere but in the closure until the provider has it.
    void sendOtp(const OutboxRow &row, const QString &text, std::function<void(const SendVerdict &)> done);
    void receipt(const Receipt &receipt, const Kept &kept = {});

Q_SIGNALS:
    void accountPaused(const QString &accountId, const QString &reason);

private:
    struct Flight {
        OutboxRow row;
        Attempt attempt;
        Endpoint endpoint;
        quint64 ticket = 0; ///< StopGate's
        QString otpText;
        std::function<void(const SendVerdict &)> otpDone;
    };
    void pass();
    void tick();
    void sweepThen(std::function<void()> go);
    void takeDue();
    void take(const QList<OutboxRow> &due);
    void attempt(Flight flight);
    void post(const Flight &flight);
    void postChat(const Flight &flight);
    void answered(const Flight &flight, const SendVerdict &verdict);
    void store3(const Flight &flight, const outbox::AnswerJob &job);
    void landed(const Flight &flight, const SendVerdict &verdict);
    void settleIdle();
    void probeLater(const QString &accountId, qint64 waitMs);
    void probe(const QString &accountId, qint64 waitMs);
    /// Empty where nobody stands in for anybody.
    [[nodiscard]] QList<SendFacts> standIns(MessageKind kind) const;
    [[nodiscard]] bool mayTake(const OutboxRow &row) const;
    [[nodiscard]] QStringList busyAccounts() const;
    /// Those that bulk has to leave alone for now.
    [[nodiscard]] QStringList busyForBulk();
    [[nodiscard]] int bulkFlying() const;
    Pace &paceOf(const QString &accountId);
    void wakeForPace();
    [[nodiscard]] ChatChannel *channelFor(Channel channel) const;

    store::Store &m_store;
    AccountService &m_accounts;
    SettingsService &m_settings;
    Clock &m_clock;
    qint64 m_wallAtStart;
    qint64 m_bootAtStart;
    QList<QPointer<ChatChannel>> m_channels;
    struct Place { QString account; bool bulk = false; };
    QHash<qint64, Place> m_flying; ///< message → its place; without an account once it has its answer
    std::map<QString, Pace> m_paces;
    bool m_paceWake = false; ///< a timer is set for the next place
    QSet<QString> m_probing;
    std::map<QString, Breaker> m_breakers;
    QList<Promise<int>> m_once;
    QList<Promise<Done>> m_stops;
    int m_tried = 0;
    qint64 m_only = 0; ///< of runOnce(), while nothing else is dispatched
    bool m_running = false;
    bool m_stopped = false;
    bool m_passing = false;
    bool m_sweepDue = true;
    bool m_again = false;
    qint64 m_wakeAt = 0;
};

} // namespace heliograph
