// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/beginpage.h"

#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"

#include <QVBoxLayout>

namespace heliograph::ui {

QVBoxLayout *beginPage(QWidget *page, const QString &title, TextSize size)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new PlainLabel(title, size, Role::Text, true);
    head->setFixedHeight(metric::Header);
    head->setContentsMargins(24, 0, 24, 0);
    column->addWidget(head);
    column->addWidget(new Hairline);
    return column;
}

} // namespace heliograph::ui
