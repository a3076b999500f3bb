// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/emptyreports.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kWordsWidth{440};
}

EmptyReports::EmptyReports(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Page, Role::Text, true, PlainLabel::Fit::Wrap))
    , m_text(new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_everybody(new QPushButton(tr("Show everybody's")))
    , m_more(new QPushButton(tr("Show 30 days")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *middle = new QWidget;
    middle->setFixedWidth(kWordsWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new IconLabel(QLatin1StringView("chart"), 24, Role::Accent), 0, Qt::AlignLeading);
    column->addSpacing(16);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(20);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_everybody);
    buttons->addWidget(m_more);
    buttons->addStretch();
    column->addLayout(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    auto *centred = new QHBoxLayout; // no alignment: its words wrap
    centred->addStretch();
    centred->addWidget(middle);
    centred->addStretch();
    whole->addLayout(centred);
    whole->addStretch(3);
    connect(m_everybody, &QPushButton::clicked, this, &EmptyReports::everybodyWanted);
    connect(m_more, &QPushButton::clicked, this, &EmptyReports::moreDaysWanted);
    setReason(false, true);
}

void EmptyReports::setReason(bool narrowed, bool wider)
{
    m_everybody->setVisible(narrowed);
    m_more->setVisible(wider);
    m_title->setText(tr("Nothing happened in this time"));
    m_text->setText(narrowed ? tr("No conversation, SMS or code fits these days and filters.")
                             : tr("As soon as customers write and texts go out, four questions are answered here: how many, how fast, how well delivered, "
                                  "and what it cost."));
}

} // namespace heliograph::ui
