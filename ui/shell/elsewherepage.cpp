// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/elsewherepage.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ElsewherePage::ElsewherePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Title, Role::Text, true, PlainLabel::Fit::Elide))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *show = new QPushButton(icon("pop-out"_L1), tr("Show its window"));
    auto *back = new QPushButton(tr("Take it back here"));
    back->setProperty("ghost", true);
    setFocusProxy(show);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(show);
    buttons->addWidget(back);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(new IconLabel("pop-out"_L1, 20, Role::Muted));
    words->addWidget(m_title);
    words->addWidget(new PlainLabel(tr("What you have typed is there too."), TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap));
    words->addSpacing(4);
    words->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(80, 24, 80, 24);
    column->addStretch(2);
    column->addLayout(words);
    column->addStretch(3);
    connect(show, &QPushButton::clicked, this, &ElsewherePage::showWanted);
    connect(back, &QPushButton::clicked, this, &ElsewherePage::takeBackWanted);
}

void ElsewherePage::setCustomerName(const QString &name)
{
    m_title->setText(name.isEmpty() ? tr("This conversation is in a window of its own") : tr("%1 is in a window of its own").arg(name));
}

} // namespace heliograph::ui
