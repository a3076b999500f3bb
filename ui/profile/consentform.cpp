// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/consentform.h"

#include "phone/phone.h"
#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ConsentForm::ConsentForm(QWidget *parent) : QWidget(parent)
{
    m_title = new PlainLabel({}, TextSize::Body, Role::Text, true, PlainLabel::Fit::Wrap);
    m_about = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    m_number = new QComboBox;
    m_channel = new QComboBox;
    m_scope = new QComboBox;
    m_day = new QDateEdit;
    m_day->setCalendarPopup(true);
    m_words = new QLineEdit;
    m_words->setMaxLength(300);
    m_reason = new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_record = new QPushButton(tr("Record"));
    m_record->setProperty("primary", true);
    auto *leave = new QPushButton(tr("Cancel"));
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(16);
    m_fields->setVerticalSpacing(8);
    m_fields->setColumnStretch(1, 1);
    m_numberRow = {field(tr("Number"), m_number, 0), m_number};
    field(tr("How they said so"), m_channel, 1);
    m_scopeRow = {field(tr("For"), m_scope, 2), m_scope};
    m_dayRow = {field(tr("Since"), m_day, 3), m_day};
    field(tr("Their words"), m_words, 4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_record);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addLayout(m_fields);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    connect(m_record, &QPushButton::clicked, this, &ConsentForm::submit);
    connect(m_words, &QLineEdit::returnPressed, this, &ConsentForm::submit);
    connect(m_words, &QLineEdit::textEdited, this, [this] { refuse({}); });
    connect(leave, &QPushButton::clicked, this, &ConsentForm::left);
}

QWidget *ConsentForm::field(const QString &label, QWidget *widget, int row)
{
    auto *words = new PlainLabel(label, TextSize::Body, Role::Muted);
    words->setBuddy(widget);
    widget->setAccessibleName(label);
    m_fields->addWidget(words, row, 0);
    m_fields->addWidget(widget, row, 1);
    return words;
}

void ConsentForm::begin(ConsentStatus status, const QString &customerName, const QStringList &numbers, const QString &channel, qint64 nowMs)
{
    m_status = status;
    m_now = nowMs;
    const bool given = status == ConsentStatus::OptIn;
    m_title->setText(given                               ? tr("How did %1 agree to SMS?").arg(customerName)
                     : status == ConsentStatus::OptOut ? tr("How did %1 ask to stop?").arg(customerName)
                                                         : tr("How did %1 ask for SMS again?").arg(customerName));
    m_about->setText(given                               ? tr("It stands in the ledger for good, with your name.")
                     : status == ConsentStatus::OptOut ? tr("It counts at once: what it stops and waits to go to this number is cancelled.")
                                                         : tr("Only with their own words. Where the provider keeps a stop of its own, the customer has to text it START too."));
    m_number->clear();
    for (const QString &number : numbers)
        m_number->addItem(phone::international(number), number);
    m_channel->clear();
    if (!channel.isEmpty())
        m_channel->addItem(tr("Here, in this conversation (%1)").arg(words::consentChannel(channel)), channel);
    for (const QString &each : {u"phone"_s, u"in_person"_s, u"paper"_s, u"web_form"_s, u"email"_s, u"sms"_s}) {
        if (each != channel)
            m_channel->addItem(words::consentChannel(each), each);
    }
    m_here = channel;
    m_scope->clear();
    m_scope->addItem(given ? tr("Service: what they asked for") : tr("Every SMS"), u"sms"_s);
    m_scope->addItem(given ? tr("Service and marketing") : tr("Marketing alone: what they ask for still goes"), u"marketing"_s);
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    m_day->setDate(today);
    m_words->clear();
    m_words->setPlaceholderText(given ? tr("What they wrote, ticked or signed") : tr("What they said, and where it is kept"));
    for (QWidget *part : std::as_const(m_numberRow))
        part->setVisible(numbers.size() > 1);
    for (QWidget *part : std::as_const(m_scopeRow))
        part->setVisible(status != ConsentStatus::Lifted);
    for (QWidget *part : std::as_const(m_dayRow))
        part->setVisible(given);
    refuse({});
    setBusy(false);
    show();
    m_words->setFocus(Qt::OtherFocusReason);
}

void ConsentForm::refuse(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_words->setProperty("invalid", !reason.isEmpty() && m_words->text().trimmed().isEmpty());
    m_words->setAccessibleDescription(reason);
    m_words->update();
    setBusy(false);
}

void ConsentForm::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
    m_record->setAccessibleDescription(busy ? tr("It is being saved") : QString());
}

void ConsentForm::submit()
{
    if (!m_record->isEnabled())
        return;
    ConsentRecord line;
    line.e164 = m_number->currentData().toString();
    line.channel = m_channel->currentData().toString();
    line.source = words::consentChannel(line.channel);
    line.evidence = m_words->text().trimmed();
    line.status = m_status == ConsentStatus::OptIn && !m_here.isEmpty() && line.channel == m_here ? ConsentStatus::AskedHere : m_status;
    line.scope = m_status == ConsentStatus::Lifted ? u"sms"_s : m_scope->currentData().toString();
    if (line.scope == "marketing"_L1 && m_status == ConsentStatus::OptIn)
        line.status = ConsentStatus::OptIn;
    if (line.evidence.isEmpty()) {
        refuse(tr("Write down how it is known. Nothing is recorded without it."));
        return m_words->setFocus(Qt::OtherFocusReason);
    }
    const QDate day = m_day->date(), today = QDateTime::fromMSecsSinceEpoch(m_now).date();
    if (m_status == ConsentStatus::OptIn && day != today)
        line.at = QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch();
    setBusy(true);
    Q_EMIT recorded(line);
}

} // namespace heliograph::ui
