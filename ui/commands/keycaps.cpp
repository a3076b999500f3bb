// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/keycaps.h"

#include "ui/commands/keyrules.h"
#include "ui/common/keycap.h"

#include <QHBoxLayout>

namespace heliograph::ui {

KeyCaps::KeyCaps(const QKeySequence &key, QWidget *parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    setKey(key);
}

void KeyCaps::setKey(const QKeySequence &key)
{
    setAccessibleName(key.toString(QKeySequence::NativeText));
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList caps = capsOf(key);
    for (const QString &cap : caps)
        layout()->addWidget(new KeyCap(cap));
}

} // namespace heliograph::ui
