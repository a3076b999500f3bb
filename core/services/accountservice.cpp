// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/accountservice.h"

#include "policy/routes.h"
#include "services/accountcheck.h"
#include "services/timeline.h"
#include "sms/sender.h"

#include <QRandomGenerator>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <map>

namespace heliograph {

namespace {

QString secretName(const QString &id, const QString &field)
{
    return id + u'/' + field;
}

QString accountObject(const QString &id)
{
    return QStringLiteral("account:") + id;
}

/// Tokens are made once and stay: the other side's configuration names them.
void giveTokens(Account &account, const Account *before, const ProviderInfo &info)
{
    for (const ProviderField &field : info.fields) {
        if (field.kind != ProviderField::Kind::Token || !account.settings.value(field.key).toString().isEmpty())
            continue;
        QString token = before ? before->settings.value(field.key).toString() : QString();
        if (token.isEmpty()) {
            std::array<quint32, 4> random{};
            QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
            token = QString::fromLatin1(QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof random).toHex());
        }
        account.settings.insert(field.key, token);
    }
}

/// Stored one way, however they were typed.
void tidySenders(Account &account, const ProviderInfo &info)
{
    for (const ProviderField &field : info.fields) {
        if (field.kind == ProviderField::Kind::Senders && account.settings.contains(field.key))
            account.settings.insert(field.key, sms::senderList(account.settings.value(field.key).toVariant().toString()).join(QLatin1String(", ")));
    }
}

constexpr qint64 kSilenceMs = 1'000; ///< a keychain that works answers in a few

/// `marker`: what the account says of where its secret is. A keyring that is locked knows of no secret as one that never had it does.
QString troubleOf(ErrorCode code, const QJsonValue &marker)
{
    if (marker[QLatin1String("backend")].toString() == QLatin1String("session"))
        return QStringLiteral("session");
    return code == ErrorCode::Timeout ? QStringLiteral("silent") : QStringLiteral("refused");
}

} // namespace

Purpose purposeOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Otp: return Purpose::Otp;
    case MessageKind::SmsOneWay: return Purpose::OneWay;
    default: return Purpose::TwoWay;
    }
}

QString purposeName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Otp: return QStringLiteral("otp");
    case Purpose::OneWay: return QStringLiteral("one_way");
    case Purpose::TwoWay: break;
    }
    return QStringLiteral("two_way");
}

struct AccountService::Private {
    struct Live {
        Account account;
        std::optional<ProviderInfo> info; ///< what this account can, also while its secret is missing; none: its type is unknown
        std::unique_ptr<SmsProvider> provider;
        QHash<QString, QByteArray> secrets;
        bool missing = false;
        QString trouble; ///< secretTrouble()
        int loads = 0; ///< a later load of the same account makes an earlier answer worthless
    };

    store::Store &store;
    SecretStore &secrets;
    SettingsService &settings;
    Clock &clock;
    Factory factory;
    std::map<QString, Live> live;
    qsizetype reading = 0; ///< secrets asked for and not answered yet
    QList<Promise<Done>> readers;

    const ProviderInfo *type(const QList<ProviderInfo> &types, const QString &name) const
    {
        const auto it = std::find_if(types.begin(), types.end(), [&](const ProviderInfo &info) { return info.type == name; });
        return it == types.end() ? nullptr : &*it;
    }
    void revive(AccountService *q, const QString &id);
    void oneRead();
    void tellSilence(AccountService *q, const QString &id, int load);
    void build(AccountService *q, Live &entry);
    Async<Done> change(AccountService *q, std::function<Status(store::Unit &)> job, std::function<void()> then);
};

/// Reads the secrets that the account says were stored, one after the other, and makes its provider. A keychain may be silent for
/// as long as it likes: until it has answered the account is there, and its secret is missing.
void AccountService::Private::revive(AccountService *q, const QString &id)
{
    Live &entry = live[id];
    const int load = ++entry.loads;
    const ProviderInfo *known = type(q->m_types, entry.account.type);
    entry.info = known ? std::optional(known->as(entry.account)) : std::nullopt;
    const QStringList fields = entry.account.secrets.keys();
    entry.missing = false;
    entry.trouble.clear();
    QStringList unread;
    for (const QString &field : fields) {
        if (!entry.secrets.contains(field))
            unread.append(field);
    }
    if (unread.isEmpty())
        return build(q, entry);
    entry.missing = true;
    clock.after(kSilenceMs, q, [this, q, id, load] { tellSilence(q, id, load); });
    reading += unread.size();
    auto left = std::make_shared<qsizetype>(unread.size());
    for (const QString &field : std::as_const(unread)) {
        whenDone(secrets.read(secretName(id, field)), q, [this, q, id, field, load, left](const Result<QByteArray> &secret) {
            const auto answered = qScopeGuard([this] { oneRead(); });
            const auto it = live.find(id);
            if (it == live.end() || it->second.loads != load)
                return;
            if (secret)
                it->second.secrets.insert(field, *secret);
            else
                it->second.trouble = troubleOf(secret.error().code, it->second.account.secrets.value(field));
            if (--*left > 0)
                return;
            const QStringList wanted = it->second.account.secrets.keys();
            it->second.missing = std::any_of(wanted.begin(), wanted.end(),
                                             [&](const QString &f) { return !it->second.secrets.contains(f); });
            build(q, it->second);
            Q_EMIT q->accountsChanged();
        });
    }
}

/// Nothing has come since the question, and may never.
void AccountService::Private::tellSilence(AccountService *q, const QString &id, int load)
{
    const auto it = live.find(id);
    if (it == live.end() || it->second.loads != load || !it->second.missing || !it->second.trouble.isEmpty())
        return;
    it->second.trouble = QStringLiteral("silent");
    Q_EMIT q->accountsChanged();
}

void AccountService::Private::oneRead()
{
    if (--reading > 0)
        return;
    for (const Promise<Done> &reader : std::exchange(readers, {}))
        settle(reader, Done{});
}

void AccountService::Private::build(AccountService *q, Live &entry)
{
    // The old one may be in the middle of a send: it goes when its own events are through.
    if (SmsProvider *old = entry.provider.release()) {
        old->disconnect(q);
        old->deleteLater();
    }
    if (entry.info) {
        for (const ProviderField &field : std::as_const(entry.info->fields)) {
            if (field.kind == ProviderField::Kind::Secret && field.required && !entry.secrets.contains(field.key))
                entry.missing = true;
        }
    }
    if (!entry.account.enabled || entry.missing)
        return;
    entry.provider = factory(entry.account, entry.secrets);
    if (!entry.provider)
        return;
    QObject::connect(entry.provider.get(), &SmsProvider::receiptArrived, q, &AccountService::receiptArrived);
    QObject::connect(entry.provider.get(), &SmsProvider::inboundArrived, q, &AccountService::inboundArrived);
}

Async<Done> AccountService::Private::change(AccountService *q, std::function<Status(store::Unit &)> job, std::function<void()> then)
{
    auto promise = begunPromise<Done>();
    auto future = store.write([job = std::move(job)](store::Unit &unit) -> Status {
        const Status done = job(unit);
        if (done)
            unit.changed(Change::Kind::Account, 0);
        return done;
    });
    whenDone(future, q, [q, promise, then = std::move(then)](const Status &done) {
        if (done) {
            then();
            Q_EMIT q->accountsChanged();
        }
        settle(promise, done);
    });
    return promise->future();
}

AccountService::AccountService(store::Store &store, SecretStore &secrets, SettingsService &settings, Clock &clock,
                               QList<ProviderInfo> types, Factory factory, QObject *parent)
    : QObject(parent)
    , m_types(std::move(types))
    , d(new Private{store, secrets, settings, clock, std::move(factory), {}, 0, {}})
{
}

AccountService::~AccountService() = default;

Async<Done> AccountService::load()
{
    auto promise = begunPromise<Done>();
    auto future = d->store.read([](const store::View &view) { return view.accounts.list(); });
    whenDone(future, this, [this, promise](const Result<QList<Account>> &all) {
        if (!all)
            return settle(promise, tl::unexpected<Error>(all.error()));
        for (const Account &account : *all) {
            d->live[account.id].account = account;
            d->revive(this, account.id);
        }
        Q_EMIT accountsChanged();
        settle(promise, Done{});
    });
    return promise->future();
}

Async<Done> AccountService::secretsRead()
{
    if (d->reading == 0)
        return finished<Done>(Done{});
    d->readers.append(begunPromise<Done>());
    return d->readers.last()->future();
}

QList<Account> AccountService::accounts() const
{
    QList<Account> all;
    for (const auto &[id, entry] : d->live)
        all.append(entry.account);
    return all;
}

const Account *AccountService::account(const QString &id) const
{
    const auto it = d->live.find(id);
    return it == d->live.end() ? nullptr : &it->second.account;
}

const ProviderInfo *AccountService::infoFor(const QString &id) const
{
    if (const SmsProvider *alive = provider(id))
        return &alive->info();
    const auto it = d->live.find(id);
    return it != d->live.end() && it->second.info ? &*it->second.info : nullptr;
}

QStringList AccountService::ableTo(Purpose purpose) const
{
    QStringList able;
    for (const auto &[id, entry] : d->live) {
        const ProviderInfo *info = entry.account.enabled ? infoFor(id) : nullptr;
        if (!info)
            continue;
        if ((purpose == Purpose::OneWay && info->oneWay) || (purpose == Purpose::TwoWay && info->twoWay)
            || (purpose == Purpose::Otp && (info->takesTextAlone() || info->ownsOtp)))
            able.append(id);
    }
    return able;
}

QString AccountService::defaultFor(Purpose purpose) const
{
    const Key key = purpose == Purpose::Otp ? Key::DefaultOtp : purpose == Purpose::OneWay ? Key::DefaultOneWay : Key::DefaultTwoWay;
    const QStringList able = ableTo(purpose);
    const QString chosen = d->settings.current().text(key);
    if (able.contains(chosen))
        return chosen;
    return able.size() == 1 ? able.first() : QString();
}

QString AccountService::accountFor(Purpose purpose, const QString &region) const
{
    if (purpose == Purpose::TwoWay)
        return defaultFor(purpose);
    const auto routes = policy::readRoutes(d->settings.current().text(Key::Routes).toUtf8());
    const QString routed = routes ? policy::routedAccount(*routes, purposeName(purpose), region) : QString();
    return ableTo(purpose).contains(routed) ? routed : defaultFor(purpose);
}

SmsProvider *AccountService::provider(const QString &id) const
{
    const auto it = d->live.find(id);
    return it == d->live.end() ? nullptr : it->second.provider.get();
}

bool AccountService::secretMissing(const QString &id) const
{
    const auto it = d->live.find(id);
    return it != d->live.end() && it->second.missing;
}

QString AccountService::secretTrouble(const QString &id) const
{
    const auto it = d->live.find(id);
    return it != d->live.end() && it->second.missing ? it->second.trouble : QString();
}

void AccountService::readSecretsAgain()
{
    QStringList missing;
    for (const auto &[id, entry] : d->live) {
        if (entry.missing)
            missing.append(id);
    }
    for (const QString &id : std::as_const(missing))
        d->revive(this, id);
    if (!missing.isEmpty())
        Q_EMIT accountsChanged();
}

Async<Done> AccountService::put(const Account &account)
{
    if (const Status ok = d->settings.allowed(policy::Ability::Providers); !ok)
        return finished<Done>(ok);
    const ProviderInfo *type = d->type(m_types, account.type);
    if (!type)
        return finished<Done>(fail(ErrorCode::InvalidArgument, QStringLiteral("type:unknown")));
    const ProviderInfo info = type->as(account);
    if (const Status ok = checkAccount(account, info); !ok)
        return finished<Done>(ok);
    Account stored = account;
    const Account *before = this->account(account.id);
    if (before)
        stored.secrets = before->secrets;
    giveTokens(stored, before, info);
    tidySenders(stored, info);
    const QString action = before ? QStringLiteral("provider.changed") : QStringLiteral("provider.added");
    return d->change(this, [stored, action, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit) -> Status {
        if (const Status ok = unit.accounts.put(stored); !ok)
            return ok;
        return timeline::audit(unit, now, actor, action, accountObject(stored.id), {{QStringLiteral("type"), stored.type}});
    }, [this, stored] {
        d->live[stored.id].account = stored;
        d->revive(this, stored.id);
    });
}

Async<Done> AccountService::setSecret(const QString &id, const QString &field, const QByteArray &secret)
{
    if (const Status ok = d->settings.allowed(policy::Ability::Providers); !ok)
        return finished<Done>(ok);
    const Account *known = account(id);
    if (!known)
        return finished<Done>(fail(ErrorCode::NotFound, QStringLiteral("account")));
    const ProviderInfo *info = infoFor(id);
    if (const Status ok = info ? checkSecret(*info, field, secret) : Status(fail(ErrorCode::InvalidArgument, field + QStringLiteral(":unknown"))); !ok)
        return finished<Done>(ok);
    auto promise = begunPromise<Done>();
    whenDone(d->secrets.write(secretName(id, field), secret), this, [this, promise, id, field, secret](const Status &kept) {
        const Account *now = account(id);
        if (!kept || !now)
            return settle(promise, kept ? Status(fail(ErrorCode::NotFound)) : kept);
        Account stored = *now;
        const qint64 at = d->clock.nowMs();
        stored.secrets.insert(field, QJsonObject{{QStringLiteral("backend"), d->secrets.backend()}, {QStringLiteral("at"), at}});
        // What was wrong with the old one says nothing about the new one.
        if (stored.pausedReason == QLatin1String("credentials"))
            stored.pausedReason.clear();
        const auto change = d->change(this, [stored, field, at, actor = d->settings.actor()](store::Unit &unit) -> Status {
            if (const Status ok = unit.accounts.put(stored); !ok)
                return ok;
            return timeline::audit(unit, at, actor, QStringLiteral("provider.secret_set"), accountObject(stored.id),
                                   {{QStringLiteral("field"), field}});
        }, [this, stored, field, secret] {
            Private::Live &entry = d->live[stored.id];
            entry.account = stored;
            entry.secrets.insert(field, secret);
            d->revive(this, stored.id);
        });
        whenDone(change, this, [promise](const Status &done) { settle(promise, done); });
    });
    return promise->future();
}

Async<Done> AccountService::remove(const QString &id)
{
    if (const Status ok = d->settings.allowed(policy::Ability::Providers); !ok)
        return finished<Done>(ok);
    const Account *known = account(id);
    if (!known)
        return finished<Done>(fail(ErrorCode::NotFound, QStringLiteral("account")));
    const QStringList fields = known->secrets.keys();
    return d->change(this, [id, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit) -> Status {
        if (const Status ok = unit.accounts.remove(id); !ok)
            return ok;
        return timeline::audit(unit, now, actor, QStringLiteral("provider.removed"), accountObject(id));
    }, [this, id, fields] {
        if (SmsProvider *old = d->live[id].provider.release())
            old->deleteLater();
        d->live.erase(id);
        for (const QString &field : fields)
            d->secrets.remove(secretName(id, field));
    });
}

Async<ProbeResult> AccountService::test(const QString &id)
{
    if (SmsProvider *alive = provider(id))
        return alive->probe();
    if (!account(id))
        return finished<ProbeResult>(fail(ErrorCode::NotFound, QStringLiteral("account")));
    return finished<ProbeResult>(fail(secretMissing(id) ? ErrorCode::SecretUnavailable : ErrorCode::NotConfigured));
}

Async<ProbeResult> AccountService::act(const QString &id, const QString &action)
{
    if (const Status ok = d->settings.allowed(policy::Ability::Providers); !ok)
        return finished<ProbeResult>(tl::unexpected<Error>(ok.error()));
    SmsProvider *alive = provider(id);
    if (!alive)
        return test(id);
    const auto done = alive->act(action);
    whenDone(done, this, [this, id, action, actor = d->settings.actor()](const Result<ProbeResult> &result) {
        d->store.write([id, action, actor, code = result ? result->code : QStringLiteral("failed"), now = d->clock.nowMs()](store::Unit &unit) {
            return timeline::audit(unit, now, actor, QStringLiteral("provider.action"), accountObject(id),
                                   {{QStringLiteral("action"), action}, {QStringLiteral("code"), code}});
        });
    });
    return done;
}

Async<Done> AccountService::pause(const QString &id, const QString &reason)
{
    return d->change(this, [id, reason, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit) -> Status {
        if (const Status ok = unit.accounts.setPaused(id, reason, now); !ok)
            return ok;
        return timeline::audit(unit, now, actor, reason.isEmpty() ? QStringLiteral("provider.resumed") : QStringLiteral("provider.paused"),
                               accountObject(id), {{QStringLiteral("reason"), reason}});
    }, [this, id, reason] { notePaused(id, reason); });
}

Async<Done> AccountService::resume(const QString &id)
{
    return pause(id, {});
}

void AccountService::notePaused(const QString &id, const QString &reason)
{
    const auto it = d->live.find(id);
    if (it == d->live.end() || it->second.account.pausedReason == reason)
        return;
    it->second.account.pausedReason = reason;
    it->second.account.pausedAt = reason.isEmpty() ? 0 : d->clock.nowMs();
    Q_EMIT accountsChanged();
}

} // namespace heliograph
