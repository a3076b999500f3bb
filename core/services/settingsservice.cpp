// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/settingsservice.h"

#include "policy/caps.h"
#include "policy/countryrules.h"
#include "policy/prices.h"
#include "policy/routes.h"
#include "services/timeline.h"

namespace heliograph {

namespace {

/// The tables are read with the eyes of the rules that use them.
Status checkTable(Key key, const QString &value)
{
    if (key == Key::CountryRules)
        return policy::readCountryRules(value.toUtf8()).map([](const auto &) { return Done{}; });
    if (key == Key::PriceTable)
        return policy::readPrices(value.toUtf8()).map([](const auto &) { return Done{}; });
    if (key == Key::CapCosts)
        return policy::readAmounts(value).map([](const auto &) { return Done{}; });
    if (key == Key::Routes)
        return policy::readRoutes(value.toUtf8()).map([](const auto &) { return Done{}; });
    if (key == Key::StandIns)
        return policy::readStandIns(value.toUtf8()).map([](const auto &) { return Done{}; });
    return Done{};
}

/// The value stays out of the trail: a setting may hold a text of the workspace's own. Who works here, and as whom, is none.
Status auditSetting(store::Unit &unit, qint64 now, const QString &actor, Key key, const QString &name, const QString &value)
{
    const QString agent = QStringLiteral("agent");
    if (key == Key::AgentRole)
        return timeline::audit(unit, now, actor, QStringLiteral("role.changed"), agent, {{QStringLiteral("role"), value}});
    if (key == Key::AgentName)
        return timeline::audit(unit, now, actor, QStringLiteral("agent.switched"), agent, {{QStringLiteral("to"), value}});
    return timeline::audit(unit, now, actor, QStringLiteral("setting.changed"), QStringLiteral("setting:") + name);
}

} // namespace

SettingsService::SettingsService(store::Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

Async<Done> SettingsService::load()
{
    auto promise = begunPromise<Done>();
    auto future = m_store.read([](const store::View &view) { return view.settings.all(); });
    whenDone(future, this, [this, promise](const Result<QHash<QString, QString>> &all) {
        if (all) {
            m_current = Settings(*all);
            Q_EMIT settingsChanged();
        }
        settle(promise, all ? Status(Done{}) : Status(tl::unexpected<Error>(all.error())));
    });
    return promise->future();
}

Status SettingsService::allowed(policy::Ability ability) const
{
    return may(ability) ? Status(Done{}) : Status(fail(ErrorCode::Refused, QStringLiteral("role:") + policy::abilityCode(ability)));
}

Status SettingsService::allowedToSet(QStringView name) const
{
    const auto ability = policy::abilityForSetting(name);
    return ability ? allowed(*ability) : Status(Done{});
}

Async<Done> SettingsService::set(const QString &name, const QString &value)
{
    const SettingSpec *spec = settingSpec(name);
    if (!spec)
        return finished<Done>(fail(ErrorCode::NotFound, QStringLiteral("setting")));
    if (const Status ok = allowedToSet(name); !ok)
        return finished<Done>(ok);
    const auto checked = Settings::check(*spec, value);
    if (!checked)
        return finished<Done>(tl::unexpected<Error>(checked.error()));
    if (const Status ok = checkTable(spec->key, *checked); !ok)
        return finished<Done>(ok);
    using Stored = QHash<QString, QString>;
    auto future = m_store.write([key = spec->key, name, value = *checked, actor = actor(), now = m_clock.nowMs()](store::Unit &unit) -> Result<Stored> {
        if (const Status ok = unit.settings.put(name, value); !ok)
            return tl::unexpected<Error>(ok.error());
        if (const Status ok = auditSetting(unit, now, actor, key, name, value); !ok)
            return tl::unexpected<Error>(ok.error());
        unit.changed(Change::Kind::Setting, 0);
        return unit.settings.all();
    });
    auto promise = begunPromise<Done>();
    whenDone(future, this, [this, promise](const Result<Stored> &all) {
        if (all) {
            m_current = Settings(*all);
            Q_EMIT settingsChanged();
        }
        settle(promise, all ? Status(Done{}) : Status(tl::unexpected<Error>(all.error())));
    });
    return promise->future();
}

} // namespace heliograph
