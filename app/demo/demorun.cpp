// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demorun.h"

#include "app/demo/demoseed.h"
#include "app/demo/demoworld.h"
#include "app/demo/scenarioplayer.h"
#include "demo/democlock.h"
#include "providers/registry.h"
#include "secrets/sessionsecrets.h"

#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimer>

namespace heliograph {

namespace {

/// A Thursday afternoon, 13:36 UTC: every run begins at the same moment.
constexpr qint64 kScenarioStartMs = 1'778'765'760'000;
/// So many turns of the event loop without work under way, and the world is quiet: longer than any chain of queued answers.
constexpr int kQuietTurns = 12;
/// No scenario lasts longer: what waits for more waits for something that never comes.
constexpr qint64 kLongestMs = 4 * 3'600'000;

/// One run: the world, the services and the agent, from the first commit to the transcript's file.
class DemoRun final : public QObject
{
public:
    DemoRun(const DemoRunOptions &options, const Scenario &scenario, QObject *parent)
        : QObject(parent)
        , m_options(options)
        , m_scenario(scenario)
    {
        m_promise.start();
    }
    ~DemoRun() override { end(fail(ErrorCode::Cancelled)); }
    Async<DemoRunResult> begin();

private:
    void open();
    void play();
    void settle(int quietTurns);
    void quiet();
    void step();
    void conclude();
    void end(Result<DemoRunResult> result);

    DemoRunOptions m_options;
    Scenario m_scenario;
    QPromise<Result<DemoRunResult>> m_promise;
    bool m_ended = false;
    // In the order in which one needs the other.
    QTemporaryDir m_profile;
    demo::SteppedClock m_clock{kScenarioStartMs};
    ProviderRegistry m_registry{m_clock, ProviderRegistry::Sockets::None};
    SessionSecrets m_secrets;
    demo::Workspace m_workspace;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<ChangeFeed> m_changes;
    std::unique_ptr<SettingsService> m_settings;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<OutboxService> m_outbox;
    std::unique_ptr<VerificationService> m_verification;
    std::unique_ptr<ConversationService> m_conversations;
    std::unique_ptr<CustomerService> m_customers;
    std::unique_ptr<DemoWorld> m_world;
    std::unique_ptr<Transcript> m_transcript;
    std::unique_ptr<ScenarioPlayer> m_player;
};

Async<DemoRunResult> DemoRun::begin()
{
    auto future = m_promise.future();
    auto opened = store::Store::open(m_profile.path() + QStringLiteral("/demo"), m_clock.nowMs());
    if (!opened) {
        end(tl::unexpected<Error>(opened.error()));
        return future;
    }
    m_store = std::move(*opened);
    m_workspace = demo::makeWorkspace(m_clock.nowMs());
    m_workspace.account.settings.insert(QStringLiteral("scenario"), m_scenario.provider);
    m_workspace.account.settings.insert(QStringLiteral("seed"), m_scenario.number);
    whenDone(seedDemo(*m_store, m_workspace), this, [this](const Result<int> &seeded) {
        seeded ? open() : end(tl::unexpected<Error>(seeded.error()));
    });
    return future;
}

void DemoRun::open()
{
    m_changes = std::make_unique<ChangeFeed>(*m_store);
    m_settings = std::make_unique<SettingsService>(*m_store, m_clock);
    m_accounts = std::make_unique<AccountService>(
        *m_store, m_secrets, *m_settings, m_clock, QList<ProviderInfo>{},
        [this](const Account &account, const QHash<QString, QByteArray> &secrets) { return m_registry.make(account, secrets); });
    whenDone(m_settings->load(), this, [this](const Status &) {
        whenDone(m_accounts->load(), this, [this](const Status &loaded) { loaded ? play() : end(tl::unexpected<Error>(loaded.error())); });
    });
}

void DemoRun::play()
{
    m_outbox = std::make_unique<OutboxService>(*m_store, *m_accounts, *m_settings, m_clock);
    // The profile lives for minutes and holds nobody's codes but invented ones: its key need not be a secret.
    m_verification = std::make_unique<VerificationService>(*m_store, *m_outbox, *m_accounts, *m_settings, m_clock, QByteArray(32, 'd'));
    m_conversations = std::make_unique<ConversationService>(*m_store, *m_outbox, *m_verification, *m_settings, *m_accounts, m_clock);
    m_customers = std::make_unique<CustomerService>(*m_store, *m_settings, m_clock);
    m_world = std::make_unique<DemoWorld>(m_workspace, m_scenario.number, *m_accounts, *m_outbox, *m_conversations, m_clock);
    m_transcript = std::make_unique<Transcript>(*m_store, *m_changes, m_clock, m_options.json);
    m_player = std::make_unique<ScenarioPlayer>(m_scenario, ScenarioPlayer::Services{*m_outbox, *m_verification, *m_conversations, *m_customers},
                                                *m_transcript, m_clock);
    if (m_options.line)
        connect(m_transcript.get(), &Transcript::written, this, m_options.line);
    m_transcript->line(QStringLiteral("scenario %1").arg(m_scenario.number), {}, {}, m_scenario.title);
    whenDone(m_outbox->start(true), this, [this](const Status &) {
        m_world->start();
        settle(0);
    });
}

void DemoRun::settle(int quietTurns)
{
    if (quietTurns >= kQuietTurns)
        return quiet();
    QTimer::singleShot(0, this, [this, quietTurns] { settle(m_store->inFlight() == 0 ? quietTurns + 1 : 0); });
}

void DemoRun::quiet()
{
    whenDone(m_transcript->write(), this, [this](const Result<int> &news) {
        if (!news)
            return end(tl::unexpected<Error>(news.error()));
        if (*news > 0 || m_player->advance())
            return settle(0);
        if (m_player->over() || m_clock.nextMs() < 0 || m_clock.nextMs() > kScenarioStartMs + kLongestMs)
            return conclude();
        const qint64 wait = m_options.speed > 0 ? qint64(double(m_clock.nextMs() - m_clock.nowMs()) / m_options.speed) : 0;
        QTimer::singleShot(std::chrono::milliseconds(qMax<qint64>(0, wait)), this, [this] { step(); });
    });
}

void DemoRun::step()
{
    m_clock.step();
    settle(0);
}

void DemoRun::conclude()
{
    DemoRunResult result;
    result.expected = m_player->expected();
    // A scenario that stopped halfway did not hold.
    result.failed = m_player->failed() + (m_player->over() ? 0 : 1);
    m_transcript->line(QStringLiteral("scenario %1").arg(m_scenario.number), QStringLiteral("over"),
                       result.failed == 0 ? QStringLiteral("held") : QStringLiteral("failed"),
                       QStringLiteral("%1 of %2").arg(result.expected - m_player->failed()).arg(result.expected));
    if (!m_options.folder.isEmpty()) {
        result.transcript = QDir(m_options.folder).filePath(QStringLiteral("scenario-%1.%2").arg(m_scenario.number).arg(
            m_options.json ? QStringLiteral("jsonl") : QStringLiteral("txt")));
        QSaveFile file(result.transcript);
        if (!QDir().mkpath(m_options.folder) || !file.open(QIODevice::WriteOnly) || file.write(m_transcript->text()) < 0 || !file.commit())
            return end(fail(ErrorCode::Io, QStringLiteral("transcript")));
    }
    end(result);
}

void DemoRun::end(Result<DemoRunResult> result)
{
    if (std::exchange(m_ended, true))
        return;
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace

Async<DemoRunResult> runDemo(const DemoRunOptions &options, QObject *context)
{
    const auto chosen = scenario(options.scenario);
    if (!chosen)
        return finished<DemoRunResult>(fail(ErrorCode::NotFound, QStringLiteral("scenario")));
    return (new DemoRun(options, *chosen, context))->begin();
}

QStringList scenarioList()
{
    QStringList list;
    for (const Scenario &scenario : scenarios())
        list.append(QStringLiteral("%1  %2").arg(scenario.number, 2).arg(scenario.title));
    return list;
}

} // namespace heliograph
