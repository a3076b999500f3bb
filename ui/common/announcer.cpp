// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/announcer.h"

#include "ui/common/spoken.h"

namespace heliograph::ui {

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::Notification);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(1, 1); // what has no size counts as hidden
}

void Announcer::say(const QString &words)
{
    if (words.isEmpty())
        return;
    setAccessibleName(words);
    // A notification is read when it appears.
    QAccessibleEvent gone(this, QAccessible::ObjectHide);
    QAccessible::updateAccessibility(&gone);
    QAccessibleEvent here(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&here);
}

} // namespace heliograph::ui
