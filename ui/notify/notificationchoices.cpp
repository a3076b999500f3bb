// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/notify/notificationchoices.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

NotificationChoices NotificationChoices::read(QSettings &settings)
{
    NotificationChoices choices;
    settings.beginGroup(u"notifications"_s);
    const auto flag = [&settings](const QString &name, bool &value) { value = settings.value(name, value).toBool(); };
    flag(u"offers"_s, choices.offers);
    flag(u"replies"_s, choices.replies);
    flag(u"failures"_s, choices.failures);
    flag(u"verified"_s, choices.verified);
    flag(u"snoozes"_s, choices.snoozes);
    flag(u"reminders"_s, choices.reminders);
    flag(u"repeat"_s, choices.repeat);
    flag(u"tray"_s, choices.tray);
    flag(u"closeToTray"_s, choices.closeToTray);
    // What is no privacy shows the least.
    const int privacy = settings.value(u"privacy"_s, int(choices.privacy)).toInt();
    choices.privacy = privacy == int(Privacy::Name) || privacy == int(Privacy::NameAndText) ? Privacy(privacy) : Privacy::Nothing;
    choices.mySound = settings.value(u"mySound"_s, choices.mySound).toString();
    choices.offerSound = settings.value(u"offerSound"_s, choices.offerSound).toString();
    settings.endGroup();
    return choices;
}

void NotificationChoices::write(QSettings &settings) const
{
    settings.beginGroup(u"notifications"_s);
    settings.setValue(u"offers"_s, offers);
    settings.setValue(u"replies"_s, replies);
    settings.setValue(u"failures"_s, failures);
    settings.setValue(u"verified"_s, verified);
    settings.setValue(u"snoozes"_s, snoozes);
    settings.setValue(u"reminders"_s, reminders);
    settings.setValue(u"repeat"_s, repeat);
    settings.setValue(u"tray"_s, tray);
    settings.setValue(u"closeToTray"_s, closeToTray);
    settings.setValue(u"privacy"_s, int(privacy));
    settings.setValue(u"mySound"_s, mySound);
    settings.setValue(u"offerSound"_s, offerSound);
    settings.endGroup();
}

} // namespace heliograph::ui
