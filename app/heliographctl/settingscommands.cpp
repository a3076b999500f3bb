// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/runs.h"
#include "policy/countryrules.h"

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

/// What counts: an empty country table is the default one.
QString valueOf(const Settings &settings, const SettingSpec &spec)
{
    const QString value = settings.text(spec.key);
    return spec.key == Key::CountryRules && value.isEmpty() ? QString::fromUtf8(policy::toJson(policy::defaultCountryRules())) : value;
}

void showSetting(const Call &call, const Settings &settings, const SettingSpec &spec)
{
    const QString value = valueOf(settings, spec);
    call.console.show({{u"id"_s, QString(spec.name)}, {u"key"_s, QString(spec.name)}, {u"value"_s, value}, {u"default"_s, QString(spec.fallback)}},
                      call.command.maximum == 0 ? u"%1\t%2"_s.arg(spec.name, value) : value);
}

} // namespace

ExitCode listSettings(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    for (const SettingSpec &spec : settingSpecs())
        showSetting(call, (*desk)->context().settings().current(), spec);
    return Done;
}

ExitCode getSetting(const Call &call)
{
    const SettingSpec *spec = settingSpec(call.argument(0));
    if (!spec)
        return call.console.failed({ErrorCode::NotFound, u"setting"_s});
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    showSetting(call, (*desk)->context().settings().current(), *spec);
    return Done;
}

ExitCode setSetting(const Call &call)
{
    const SettingSpec *spec = settingSpec(call.argument(0));
    if (!spec)
        return call.console.failed({ErrorCode::NotFound, u"setting"_s});
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    SettingsService &settings = (*desk)->context().settings();
    if (const Status stored = await(settings.set(call.argument(0), call.argument(1))); !stored)
        return call.console.failed(stored.error());
    showSetting(call, settings.current(), *spec);
    return Done;
}

} // namespace heliograph::ctl
