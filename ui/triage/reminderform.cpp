// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/triage/reminderform.h"

#include "ui/common/plainlabel.h"

#include "services/reminderservice.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph::ui {

ReminderForm::ReminderForm(const QString &title, qint64 nowMs, QWidget *parent)
    : PopupCard(parent)
    , m_now(nowMs)
    , m_when(new QDateTimeEdit)
    , m_text(new QLineEdit)
    , m_reason(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_set(new QPushButton(tr("Set reminder")))
{
    setAccessibleName(title);
    setFixedWidth(ScaledWidth{320});
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    const QDateTime tomorrow(now.date().addDays(1), QTime(9, 0));
    const QDateTime monday(now.date().addDays(8 - now.date().dayOfWeek()), QTime(9, 0));
    m_text->setAccessibleName(tr("What about"));
    m_text->setPlaceholderText(tr("What about? “Ask about the refund”"));
    m_text->setMaxLength(int(ReminderService::kLongestText));
    m_when->setAccessibleName(tr("Day and hour on your clock"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat) + QStringLiteral("  HH:mm"));
    m_when->setDateTime(tomorrow);
    m_when->setMinimumHeight(metric::Control);
    m_set->setProperty("primary", true);
    m_set->setDefault(true);
    auto *usual = new QWidget;
    auto *row = new QHBoxLayout(usual);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    addUsual(tr("In 1 hour"), nowMs + 3600'000, usual);
    addUsual(tr("Tomorrow"), tomorrow.toMSecsSinceEpoch(), usual);
    addUsual(tr("Monday"), monday.toMSecsSinceEpoch(), usual);
    row->addStretch();
    auto *head = new PlainLabel(title, TextSize::Body, Role::Text, true, PlainLabel::Fit::Elide);
    for (QWidget *each : {static_cast<QWidget *>(head), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_when), usual,
                          static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_set)})
        column().addWidget(each);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &ReminderForm::check);
    connect(m_text, &QLineEdit::textChanged, this, &ReminderForm::check);
    connect(m_text, &QLineEdit::returnPressed, this, &ReminderForm::submit);
    connect(m_set, &QPushButton::clicked, this, &ReminderForm::submit);
    m_text->setFocus();
    check();
}

void ReminderForm::addUsual(const QString &words, qint64 at, QWidget *row)
{
    auto *button = new QPushButton(words);
    button->setProperty("compact", true);
    button->setAutoDefault(false);
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, at] { m_when->setDateTime(QDateTime::fromMSecsSinceEpoch(at)); });
}

void ReminderForm::fill(qint64 at, const QString &text)
{
    m_when->setDateTime(QDateTime::fromMSecsSinceEpoch(at));
    m_text->setText(text);
    m_text->selectAll();
}

void ReminderForm::check()
{
    const bool past = m_when->dateTime().toMSecsSinceEpoch() <= m_now;
    const bool empty = m_text->text().simplified().isEmpty();
    m_set->setEnabled(!past && !empty);
    say(past ? tr("That time has gone by. Choose a later one.") : empty ? tr("Write a line about what it is.") : QString(), past);
}

void ReminderForm::submit()
{
    if (m_set->isEnabled())
        Q_EMIT submitted(m_when->dateTime().toMSecsSinceEpoch(), m_text->text());
}

void ReminderForm::refuse(const QString &why)
{
    say(why, true);
}

void ReminderForm::say(const QString &words, bool bad)
{
    m_reason->setRole(bad ? Role::Bad : Role::Muted);
    m_reason->setText(words);
    m_reason->setVisible(!words.isEmpty());
    m_set->setAccessibleDescription(words);
    adjustSize();
}

} // namespace heliograph::ui
