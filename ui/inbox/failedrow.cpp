// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/failedrow.h"

#include "phone/phone.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/words/line.h"
#include "ui/words/shown.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

/// The provider's own word, as it gave it.
QString codeWords(const FailedSms &failed)
{
    if (failed.code.isEmpty() && failed.said.isEmpty())
        return {};
    const QString said = words::shown(failed.said);
    return failed.code.isEmpty() || failed.code == failed.said ? said : said.isEmpty() ? FailedRow::tr("Code %1").arg(failed.code) : FailedRow::tr("Code %1: %2").arg(failed.code, said);
}

} // namespace

FailedRow::FailedRow(const FailedSms &failed, qint64 nowMs, QWidget *parent) : QWidget(parent), m_failed(failed)
{
    const OutboxRow &row = failed.row;
    const QString number = words::inLine(phone::international(row.to));
    const QString why = words::cause(failed.failure.cause);
    const words::Said retry = words::retry(failed.failure);
    m_tick = new QCheckBox;
    m_tick->setAccessibleName(tr("%1, %2: %3").arg(failed.customerName, phone::international(row.to), why));
    m_tick->setEnabled(mayRetry());
    m_tick->setAccessibleDescription(retry.title);
    auto *who = new PlainLabel(words::line({failed.customerName, number}), TextSize::Body, Role::Text, true, PlainLabel::Fit::Elide);
    auto *text = new PlainLabel(words::shown(row.body).simplified(), TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    auto *cause = new PlainLabel(words::line({words::stateLine(shownAs(row), nowMs), why}), TextSize::Body, Role::Bad, false, PlainLabel::Fit::Wrap);
    auto *meta = new PlainLabel(words::line({words::when(row.createdAt, nowMs), words::charged(failed.failure.charged), codeWords(failed)}), TextSize::Meta,
                                Role::Muted, false, PlainLabel::Fit::Wrap);
    m_retry = new PlainLabel(words::line({retry.title, retry.text}), TextSize::Meta, mayRetry() ? Role::Ok : Role::Muted, false, PlainLabel::Fit::Wrap);
    auto *open = new QPushButton(tr("Open"));
    open->setProperty("compact", true);
    open->setAccessibleName(tr("Open the conversation with %1").arg(failed.customerName));
    auto *aside = new QPushButton(tr("Set aside"));
    aside->setProperty("compact", true);
    aside->setProperty("ghost", true);
    aside->setAccessibleName(tr("Set aside, seen and settled: %1").arg(failed.customerName));
    if (failed.failure.cause == policy::Cause::Unsure) // that one needs a decision
        aside->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 10, 0, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_tick, 0, 0);
    grid->addWidget(who, 0, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(aside);
    buttons->addWidget(open);
    grid->addLayout(buttons, 0, 2, 2, 1, Qt::AlignTop);
    grid->addWidget(text, 1, 1);
    grid->addWidget(cause, 2, 1, 1, 2);
    grid->addWidget(meta, 3, 1, 1, 2);
    grid->addWidget(m_retry, 4, 1, 1, 2);
    connect(m_tick, &QCheckBox::toggled, this, &FailedRow::tickedChanged);
    connect(aside, &QPushButton::clicked, this, &FailedRow::asideWanted);
    connect(open, &QPushButton::clicked, this, &FailedRow::openWanted);
}

bool FailedRow::ticked() const
{
    return m_tick->isChecked();
}

void FailedRow::setTicked(bool ticked)
{
    m_tick->setChecked(ticked && mayRetry());
}

void FailedRow::refuse(const QString &why)
{
    m_retry->setText(why);
    m_retry->setRole(Role::Bad);
    m_tick->setChecked(false);
}

} // namespace heliograph::ui
