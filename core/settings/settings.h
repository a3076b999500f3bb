// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <span>

namespace heliograph {

/// Every setting of a profile. Secrets are never settings.
enum class Key {
    WorkspaceName,      ///< "workspace.name": used in the OTP text and the demo badge
    HomeCountry,        ///< "country.home": ISO region, reads national numbers
    OtpCountries,       ///< "otp.countries": regions a supervisor added, beside home and the customers' own
    OtpDigits,          ///< "otp.digits": 6…8
    QuietFrom,          ///< "quiet.from": "21:00"
    QuietUntil,         ///< "quiet.until": "08:00"
    QuietService,       ///< "quiet.service": hold service texts too (marketing always is)
    UndoSeconds,        ///< "send.undo": 0…30
    StopSuffix,         ///< "send.suffix": how to stop; empty: none; counts in the meter
    Zone,               ///< "workspace.zone": IANA
    DefaultOtp,         ///< "provider.otp": account id; empty: the only one
    DefaultOneWay,      ///< "provider.oneway"
    DefaultTwoWay,      ///< "provider.twoway"
    CapacityStandard,   ///< "capacity.standard"
    CapacityMaximum,    ///< "capacity.maximum"
    OfferSeconds,       ///< "offer.seconds": how long an offer waits for its answer while somebody else could take it
    AutoEndHours,       ///< "session.auto_end": hours without an answer after which a conversation closes by itself; 0: never
    CountryRules,       ///< "country.rules": JSON list; empty: the default table
    ChatLink,           ///< "workspace.chat_link": where customers begin a chat; {{chat_link}} in templates
    AgentName,          ///< "agent.name": who sits here, stored as actor
    AgentRole,          ///< "agent.role": agent | supervisor
    PriceTable,         ///< "price.table": JSON list; empty: no prices
    CapSegments,        ///< "cap.segments": SMS a day may use; 0: no cap
    CapCosts,           ///< "cap.cost": what a day may cost by currency, "50.00 EUR, 20 GBP"; empty: no cap
    Routes,             ///< "provider.routes": JSON list; empty: each purpose's account goes everywhere
    StandIns,           ///< "provider.stand_ins": JSON list; empty: a text waits for its own account
    TeamNames,          ///< "team.names": who shares this workspace, "Ines Duarte, Tom Okafor"
    CtrlEnterPeople,    ///< "composer.ctrl_enter": JSON list of the people who send with Ctrl+Enter; everyone else with Enter
    ReviewSample,       ///< "review.sample": conversations of each agent and week that are to be reviewed
    TerminalAsked,      ///< "verify.terminal_asked": `verify start` at the terminal counts as asked (default on)
    KeepMessages,       ///< "retention.messages": days; 0: for ever, as in the others
    KeepAttempts,       ///< "retention.attempts": how texts were sent
    KeepCodes,          ///< "retention.codes"
    KeepAudit,          ///< "retention.audit"
    RetentionOn,        ///< "retention.on": once a day what is older is removed (default off)
};

struct SettingSpec {
    Key key;
    QLatin1StringView name;
    enum class Kind { Text, Region, Regions, Minutes, Flag, Number, Zone, Account, Json, Choice, Names, Link } kind;
    QLatin1StringView fallback;
    int minimum = 0;
    int maximum = 0;
};

[[nodiscard]] std::span<const SettingSpec> settingSpecs();
[[nodiscard]] const SettingSpec *settingSpec(QStringView name); ///< nullptr: no such setting

/// A snapshot of the settings table, typed. Values only.
class Settings
{
public:
    Settings() = default;
    explicit Settings(QHash<QString, QString> stored) : m_stored(std::move(stored)) {}
    [[nodiscard]] QString text(Key key) const; ///< stored, else the fallback
    [[nodiscard]] int number(Key key) const;
    [[nodiscard]] bool flag(Key key) const;
    [[nodiscard]] int minutes(Key key) const;  ///< minutes of the day
    [[nodiscard]] QStringList list(Key key) const;
    [[nodiscard]] QStringList names(Key key) const;
    /// InvalidArgument with a stable detail ("not_a_number" "out_of_range" "not_a_region" …); the normalised value otherwise.
    [[nodiscard]] static Result<QString> check(const SettingSpec &spec, const QString &value);
private:
    QHash<QString, QString> m_stored;
};

} // namespace heliograph
