// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/async.h"
#include "domain/clock.h"
#include "providers/provider.h"
#include "secrets/secretstore.h"
#include "services/settingsservice.h"

#include <QHash>

#include <functional>
#include <memory>

namespace heliograph {

enum class Purpose { Otp, OneWay, TwoWay };
[[nodiscard]] Purpose purposeOf(MessageKind kind);
[[nodiscard]] QString purposeName(Purpose purpose); ///< "otp" "one_way" "two_way"

/// The provider accounts of this profile: configured in the store, alive as SmsProvider objects.
class AccountService : public QObject
{
    Q_OBJECT
public:
    /// Makes a live provider from an account and its secrets (field key → value). Given by app; nullptr: unknown type.
    using Factory = std::function<std::unique_ptr<SmsProvider>(const Account &, const QHash<QString, QByteArray> &)>;
    /// Types that may be added in this profile; the demo profile gives none.
    AccountService(store::Store &store, SecretStore &secrets, SettingsService &settings, Clock &clock,
                   QList<ProviderInfo> types, Factory factory, QObject *parent = nullptr);
    ~AccountService() override;

    Async<Done> load();                                         ///< at start: reads accounts, their secrets, makes providers
    /// Finished when every secret that an account says was stored has been read, or was refused. A keychain may take its time.
    Async<Done> secretsRead();
    [[nodiscard]] const QList<ProviderInfo> &types() const { return m_types; }
    [[nodiscard]] QList<Account> accounts() const;
    [[nodiscard]] const Account *account(const QString &id) const;
    /// The account for a purpose: the setting's, else the only one able; empty: none.
    [[nodiscard]] QString defaultFor(Purpose purpose) const;
    /// The same for a country that may have a route of its own; the purpose's account where that route's is not able.
    [[nodiscard]] QString accountFor(Purpose purpose, const QString &region) const;
    [[nodiscard]] QStringList ableTo(Purpose purpose) const;              ///< enabled accounts whose type can do it
    [[nodiscard]] const ProviderInfo *infoFor(const QString &id) const;   ///< also without a secret; nullptr: unknown
    [[nodiscard]] SmsProvider *provider(const QString &id) const; ///< nullptr: unknown, disabled or its secret is missing
    [[nodiscard]] bool secretMissing(const QString &id) const;
    /// Why a secret that was stored is not here: "silent" (the keychain has not answered), "refused" (it is locked, its owner said no, it
    /// lost it, or there is none), "session" (it was kept for one run). Empty: none is missing, or the answer is only just awaited.
    [[nodiscard]] QString secretTrouble(const QString &id) const;
    /// Asks again for every secret that is missing.
    void readSecretsAgain();

    /// InvalidArgument: detail "field:reason". http is allowed to loopback only, or to a private range with allow_http.
    Async<Done> put(const Account &account);
    Async<Done> setSecret(const QString &id, const QString &field, const QByteArray &secret);
    Async<Done> remove(const QString &id);
    Async<ProbeResult> test(const QString &id);
    /// One of its provider's actions, put down in the audit.
    Async<ProbeResult> act(const QString &id, const QString &action);
    /// Pauses an account with a visible reason; the outbox leaves its rows waiting.
    Async<Done> pause(const QString &id, const QString &reason);
    Async<Done> resume(const QString &id);
    /// Follows a pause that the outbox stored in a commit of its own.
    void notePaused(const QString &id, const QString &reason);

Q_SIGNALS:
    void accountsChanged();
    void receiptArrived(const heliograph::Receipt &receipt, const heliograph::Kept &kept = {});
    void inboundArrived(const heliograph::InboundSms &sms, const heliograph::Kept &kept = {});

private:
    QList<ProviderInfo> m_types;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace heliograph
