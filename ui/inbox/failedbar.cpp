// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/failedbar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

FailedBar::FailedBar(QWidget *parent) : QWidget(parent)
{
    auto *review = new QPushButton(icon("refresh"_L1), tr("Review and retry…"));
    review->setProperty("compact", true);
    review->setToolTip(tr("Every text that did not arrive, with its cause and whether a retry is safe"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::Padding, 8, metric::Padding, 4);
    row->addWidget(review);
    row->addStretch();
    connect(review, &QPushButton::clicked, this, &FailedBar::reviewWanted);
    hide();
}

void FailedBar::setRoom(InboxTab tab, bool compact)
{
    setVisible(tab == InboxTab::FailedSms && !compact);
}

} // namespace heliograph::ui
