// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/startproblem.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace heliograph::ui {

StartProblem::StartProblem(const Error &error, QWidget *parent)
    : QWidget(parent)
{
    const words::Said said = words::error(error);
    setWindowTitle(tr("Heliograph"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 32, 32, 24);
    row->setSpacing(16);
    row->addWidget(new IconLabel(QLatin1StringView("warning"), 24, Role::Bad), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *title = new PlainLabel(said.title, TextSize::Title, Role::Text, true, PlainLabel::Fit::Wrap);
    auto *text = new PlainLabel(said.text, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(16);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *quit = new QPushButton(tr("Quit"));
    auto *retry = new QPushButton(tr("Try again"));
    retry->setProperty("primary", true);
    buttons->addWidget(quit);
    buttons->addWidget(retry);
    column->addStretch();
    column->addLayout(buttons);
    row->addLayout(column, 1);
    connect(quit, &QAbstractButton::clicked, this, &StartProblem::quitWanted);
    connect(retry, &QAbstractButton::clicked, this, &StartProblem::retryWanted);
    resize(520, 240);
}

void StartProblem::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT quitWanted();
}

} // namespace heliograph::ui
