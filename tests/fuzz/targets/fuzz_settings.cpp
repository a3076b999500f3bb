// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzinput.h"
#include "settings/settings.h"

using namespace heliograph;
using namespace heliograph::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const QString text = input.text();
    QHash<QString, QString> stored;
    for (const SettingSpec &spec : settingSpecs()) {
        stored.insert(spec.name, text);
        const auto checked = Settings::check(spec, text);
        if (checked)
            must(Settings::check(spec, *checked).value_or(QString(QChar(0))) == *checked);
        else
            must(checked.error().code == ErrorCode::InvalidArgument && !checked.error().detail.isEmpty());
    }
    // A store that somebody else wrote: read without harm.
    const Settings settings(stored);
    for (const SettingSpec &spec : settingSpecs()) {
        (void)settings.number(spec.key);
        (void)settings.flag(spec.key);
        (void)settings.list(spec.key);
        must(settings.minutes(spec.key) >= 0 && settings.minutes(spec.key) < 24 * 60);
    }
    (void)settingSpec(text);
    return 0;
}
