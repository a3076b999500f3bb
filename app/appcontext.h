// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/registry.h"
#include "secrets/secretstore.h"
#include "services/auditservice.h"
#include "services/bulkservice.h"
#include "services/changefeed.h"
#include "services/conversationservice.h"
#include "services/customerservice.h"
#include "services/exchangeservice.h"
#include "services/reportservice.h"
#include "services/retentionservice.h"
#include "services/reviewservice.h"
#include "services/routingservice.h"
#include "services/reminderservice.h"
#include "services/templateservice.h"

namespace heliograph {

/// How a profile is opened.
struct AppOptions {
    QString folder;               ///< the profile; profileFolder() gives the usual ones
    bool readOnly = false;        ///< beside a writer: reads, sends nothing, listens to nothing
    bool demo = false;            ///< the invented workspace: simulated provider and customers, no network, no keychain
    int scenario = 1;             ///< demo: seeds what the customers do
    double speed = 1;             ///< demo: how fast time goes
    QByteArray vaultPassphrase;   ///< not empty: secrets in a vault inside the profile instead of the keychain
    int lockWaitMs = 5'000;       ///< how long to wait for another writer
};

/// Everything of one open profile, wired: the only place that knows every concrete class. heliograph and heliographctl are both
/// built on it.
class AppContext final : public QObject
{
    Q_OBJECT
public:
    /// Opens the store and makes the services; blocks (see Store::open). Errors: ProfileInUse, StoreUnavailable, StoreDamaged,
    /// SchemaTooNew, DiskFull, Io; SecretUnavailable for a wrong passphrase.
    static Result<std::unique_ptr<AppContext>> open(AppOptions options);
    ~AppContext() override;

    /// Loads what is stored and recovers what a crash left; the services may be used once this has finished.
    /// `dispatching`: sends what is due from now on; heliographctl hands out its own messages instead.
    Async<Done> start(bool dispatching);
    /// Takes nothing new; finished when nothing is under way.
    Async<Done> stop();

    [[nodiscard]] const AppOptions &options() const;
    void setDemoSpeed(double speed); ///< demo only
    [[nodiscard]] Clock &clock() const;
    [[nodiscard]] store::Store &store() const;
    [[nodiscard]] SecretStore &secrets() const;
    /// What to paste into the provider's own configuration for this account.
    [[nodiscard]] QList<ProviderHint> hints(const Account &account) const;
    [[nodiscard]] ChangeFeed &changes() const;
    [[nodiscard]] SettingsService &settings() const;
    [[nodiscard]] AuditService &audit() const;
    [[nodiscard]] RetentionService &retention() const;
    [[nodiscard]] AccountService &accounts() const;
    [[nodiscard]] OutboxService &outbox() const;
    [[nodiscard]] BulkService &bulk() const;
    [[nodiscard]] CustomerService &customers() const;
    [[nodiscard]] ExchangeService &exchange() const;
    [[nodiscard]] TemplateService &templates() const;
    [[nodiscard]] ReminderService &reminders() const;
    [[nodiscard]] ReportService &reports() const;
    [[nodiscard]] ReviewService &reviews() const;
    // From here on only after start() has finished.
    [[nodiscard]] VerificationService &verification() const;
    [[nodiscard]] ConversationService &conversations() const;
    [[nodiscard]] RoutingService &routing() const;

private:
    explicit AppContext(AppOptions options);
    Status openSecrets();
    void loaded(const std::shared_ptr<QPromise<Status>> &promise, bool dispatching);
    void keyed(const std::shared_ptr<QPromise<Status>> &promise, bool dispatching, const QByteArray &key);
    Async<Done> firstTime();
    struct Private;
    std::unique_ptr<Private> d;
};

/// The platform's folder for a profile: "default", "demo" or another name. A path is a folder of the caller's.
[[nodiscard]] QString profileFolder(const QString &name);

} // namespace heliograph
