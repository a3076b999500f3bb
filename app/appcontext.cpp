// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/appcontext.h"

#include "app/demo/demoseed.h"
#include "app/demo/demoworld.h"
#include "app/demo/pastseed.h"
#include "app/mackey.h"
#include "demo/democlock.h"
#include "secrets/fallbacksecrets.h"
#include "secrets/keychainsecrets.h"
#include "secrets/vaultsecrets.h"
#include "services/poller.h"

#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace heliograph {

namespace {

using StartPromise = std::shared_ptr<QPromise<Status>>;

void end(const StartPromise &promise, const Status &status)
{
    promise->addResult(status);
    promise->finish();
}

std::unique_ptr<Clock> clockFor(const AppOptions &options)
{
    if (options.demo)
        return std::make_unique<demo::FastClock>(options.speed);
    return std::make_unique<SystemClock>();
}

} // namespace

// Members are made from top to bottom and go from bottom to top.
struct AppContext::Private {
    AppOptions options;
    std::unique_ptr<Clock> clock;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<ProviderRegistry> providers;
    std::unique_ptr<ChangeFeed> changes;
    std::unique_ptr<SettingsService> settings;
    std::unique_ptr<AuditService> audit;
    std::unique_ptr<RetentionService> retention;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<OutboxService> outbox;
    std::unique_ptr<BulkService> bulk;
    std::unique_ptr<CustomerService> customers;
    std::unique_ptr<ExchangeService> exchange;
    std::unique_ptr<TemplateService> templates;
    std::unique_ptr<ReminderService> reminders;
    std::unique_ptr<ReportService> reports;
    std::unique_ptr<ReviewService> reviews;
    std::unique_ptr<VerificationService> verification;
    std::unique_ptr<ConversationService> conversations;
    std::unique_ptr<RoutingService> routing;
    std::unique_ptr<Poller> poller;
    std::unique_ptr<DemoWorld> demo;
    demo::Workspace workspace; ///< demo only
};

AppContext::AppContext(AppOptions options) : d(new Private)
{
    d->options = std::move(options);
    d->clock = clockFor(d->options);
}

AppContext::~AppContext() = default;

Result<std::unique_ptr<AppContext>> AppContext::open(AppOptions options)
{
    std::unique_ptr<AppContext> context(new AppContext(std::move(options)));
    Private &d = *context->d;
    auto store = d.options.readOnly ? store::Store::openReadOnly(d.options.folder)
                                    : store::Store::open(d.options.folder, d.clock->nowMs(), d.options.lockWaitMs);
    if (!store)
        return tl::unexpected<Error>(store.error());
    d.store = std::move(*store);
    if (const Status ok = context->openSecrets(); !ok)
        return tl::unexpected<Error>(ok.error());
    d.changes = std::make_unique<ChangeFeed>(*d.store);
    d.settings = std::make_unique<SettingsService>(*d.store, *d.clock);
    d.audit = std::make_unique<AuditService>(*d.store, *d.settings, *d.secrets, *d.clock);
    d.retention = std::make_unique<RetentionService>(*d.store, *d.settings, *d.secrets, *d.clock);
    // The demo must not be able to reach anybody, and a reader must not take the writer's place at its listener.
    const bool closed = d.options.demo || d.options.readOnly;
    d.providers = std::make_unique<ProviderRegistry>(*d.clock, closed ? ProviderRegistry::Sockets::None : ProviderRegistry::Sockets::Allowed);
    d.accounts = std::make_unique<AccountService>(
        *d.store, *d.secrets, *d.settings, *d.clock, d.options.demo ? QList<ProviderInfo>{} : d.providers->types(),
        [&d](const Account &account, const QHash<QString, QByteArray> &secrets) { return d.providers->make(account, secrets); });
    d.outbox = std::make_unique<OutboxService>(*d.store, *d.accounts, *d.settings, *d.clock);
    d.bulk = std::make_unique<BulkService>(*d.store, *d.outbox, *d.accounts, *d.settings, *d.clock);
    d.customers = std::make_unique<CustomerService>(*d.store, *d.settings, *d.clock);
    d.exchange = std::make_unique<ExchangeService>(*d.store, *d.settings, *d.clock);
    d.templates = std::make_unique<TemplateService>(*d.store, *d.settings, *d.clock);
    d.reminders = std::make_unique<ReminderService>(*d.store, *d.settings, *d.clock);
    d.reports = std::make_unique<ReportService>(*d.store, *d.settings, *d.clock);
    d.reviews = std::make_unique<ReviewService>(*d.store, *d.settings, *d.clock);
    return context;
}

Status AppContext::openSecrets()
{
    if (d->options.demo) {
        d->secrets = std::make_unique<SessionSecrets>();
        return Done{};
    }
    if (d->options.vaultPassphrase.isEmpty()) {
        // The folder's own name is enough to keep profiles apart for one owner, and survives a move of the home folder.
        const QString profile = QFileInfo(d->options.folder).fileName();
        d->secrets = std::make_unique<FallbackSecrets>(std::make_unique<KeychainSecrets>(profile));
        return Done{};
    }
    auto vault = VaultSecrets::open(d->options.folder + QStringLiteral("/vault"), d->options.vaultPassphrase);
    d->options.vaultPassphrase.fill('\0');
    if (!vault)
        return tl::unexpected<Error>(vault.error());
    d->secrets = std::move(*vault);
    return Done{};
}

Async<Done> AppContext::start(bool dispatching)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    whenDone(firstTime(), this, [this, promise, dispatching](const Status &ready) {
        if (!ready)
            return end(promise, ready);
        whenDone(d->settings->load(), this, [this, promise, dispatching](const Status &settings) {
            if (!settings || d->options.readOnly)
                return settings ? loaded(promise, dispatching) : end(promise, settings);
            // Only the window dispatches.
            whenDone(d->audit->noteOpened(dispatching ? QStringLiteral("window") : QStringLiteral("terminal")), this,
                     [this, promise, dispatching](const Status &told) { return told ? loaded(promise, dispatching) : end(promise, told); });
        });
    });
    return promise->future();
}

/// What a fresh profile begins with: the demo's workspace, or the country of this computer's language.
Async<Done> AppContext::firstTime()
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    const bool fresh = d->store->report().kind == store::OpenReport::Kind::Created;
    if (d->options.demo) {
        d->workspace = demo::makeWorkspace(d->clock->nowMs());
        whenDone(seedDemo(*d->store, d->workspace), this, [this, promise](const Result<int> &seeded) {
            if (!seeded && seeded.error().code == ErrorCode::Conflict)
                return end(promise, Done{}); // it is there already
            if (!seeded)
                return end(promise, tl::unexpected<Error>(seeded.error()));
            (void)seedPast(*d->store, demo::makePast(d->clock->nowMs())); // for the reports; nobody waits for it
            end(promise, Done{});
        });
        return promise->future();
    }
    const QString country = QLocale::territoryToCode(QLocale::system().territory());
    if (!fresh || country.size() != 2 || d->options.readOnly)
        return finished<Done>(Done{});
    return d->settings->set(QStringLiteral("country.home"), country);
}

void AppContext::loaded(const StartPromise &promise, bool dispatching)
{
    if (d->options.demo || d->options.readOnly) {
        // No code outlives this process: a key that nobody keeps will do.
        QByteArray key(32, Qt::Uninitialized);
        QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(key.data()), reinterpret_cast<quint32 *>(key.data() + key.size()));
        return keyed(promise, dispatching, key);
    }
    whenDone(macKey(*d->secrets, d->options.folder, this), this, [this, promise, dispatching](const Result<QByteArray> &key) {
        if (!key)
            return end(promise, tl::unexpected<Error>(key.error()));
        keyed(promise, dispatching, *key);
    });
}

void AppContext::keyed(const StartPromise &promise, bool dispatching, const QByteArray &key)
{
    d->verification = std::make_unique<VerificationService>(*d->store, *d->outbox, *d->accounts, *d->settings, *d->clock, key);
    d->conversations = std::make_unique<ConversationService>(*d->store, *d->outbox, *d->verification, *d->settings, *d->accounts, *d->clock);
    d->routing = std::make_unique<RoutingService>(*d->store, *d->settings, *d->clock);
    whenDone(d->accounts->load(), this, [this, promise, dispatching](const Status &accounts) {
        if (!accounts || d->options.readOnly)
            return end(promise, accounts);
        d->poller = std::make_unique<Poller>(*d->store, *d->accounts, *d->clock);
        if (d->options.demo) {
            d->demo = std::make_unique<DemoWorld>(d->workspace, d->options.scenario, *d->accounts, *d->outbox, *d->conversations, *d->clock);
            d->demo->start();
        }
        whenDone(d->outbox->start(dispatching), this, [this, promise, dispatching](const Status &started) {
            if (!started)
                return end(promise, started);
            d->poller->run();
            if (dispatching) {
                d->routing->start();
                d->retention->start();
            }
            whenDone(d->bulk->start(dispatching), this, [promise](const Status &bulk) { end(promise, bulk); });
        });
    });
}

Async<Done> AppContext::stop()
{
    return d->outbox->stop();
}

void AppContext::setDemoSpeed(double speed)
{
    Q_ASSERT(d->options.demo);
    static_cast<demo::FastClock &>(*d->clock).setSpeed(speed);
}

const AppOptions &AppContext::options() const { return d->options; }
Clock &AppContext::clock() const { return *d->clock; }
store::Store &AppContext::store() const { return *d->store; }
SecretStore &AppContext::secrets() const { return *d->secrets; }
ChangeFeed &AppContext::changes() const { return *d->changes; }
SettingsService &AppContext::settings() const { return *d->settings; }
AuditService &AppContext::audit() const { return *d->audit; }
RetentionService &AppContext::retention() const { return *d->retention; }
AccountService &AppContext::accounts() const { return *d->accounts; }
OutboxService &AppContext::outbox() const { return *d->outbox; }
BulkService &AppContext::bulk() const { return *d->bulk; }
CustomerService &AppContext::customers() const { return *d->customers; }
ExchangeService &AppContext::exchange() const { return *d->exchange; }
TemplateService &AppContext::templates() const { return *d->templates; }
ReminderService &AppContext::reminders() const { return *d->reminders; }
ReportService &AppContext::reports() const { return *d->reports; }
ReviewService &AppContext::reviews() const { return *d->reviews; }
VerificationService &AppContext::verification() const { return *d->verification; }
ConversationService &AppContext::conversations() const { return *d->conversations; }
RoutingService &AppContext::routing() const { return *d->routing; }

QList<ProviderHint> AppContext::hints(const Account &account) const
{
    return d->providers->hints(account);
}

QString profileFolder(const QString &name)
{
    if (name.contains(u'/'))
        return QFileInfo(name).absoluteFilePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/heliograph/") + name;
}

} // namespace heliograph
