// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/announce.h"

#include "ui/common/spoken.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

/// One in each window, without anything to see.
QWidget *announcerOf(QWidget *window)
{
    constexpr auto name = "announcer"_L1;
    if (auto *there = window->findChild<QWidget *>(name, Qt::FindDirectChildrenOnly))
        return there;
    auto *announcer = new QWidget(window);
    announcer->setObjectName(name);
    announcer->setAttribute(Qt::WA_TransparentForMouseEvents);
    announcer->resize(1, 1); // what has no size counts as hidden
    setSpokenRole(*announcer, QAccessible::Notification);
    announcer->show();
    return announcer;
}

} // namespace

void announce(const QWidget &from, const QString &words)
{
    if (words.isEmpty() || !from.isVisible())
        return;
    QWidget *announcer = announcerOf(from.window());
    announcer->setAccessibleName(words);
    QAccessibleEvent gone(announcer, QAccessible::ObjectHide);
    QAccessible::updateAccessibility(&gone);
    QAccessibleEvent here(announcer, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&here);
}

} // namespace heliograph::ui
