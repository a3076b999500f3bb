// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/triage/snoozepicker.h"

#include "ui/common/plainlabel.h"

#include <QDateTimeEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph::ui {

SnoozePicker::SnoozePicker(qint64 nowMs, QWidget *parent)
    : PopupCard(parent)
    , m_now(nowMs)
    , m_when(new QDateTimeEdit)
    , m_reason(new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap))
    , m_snooze(new QPushButton(tr("Snooze")))
{
    setAccessibleName(tr("Snooze until"));
    setFixedWidth(ScaledWidth{264});
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(nowMs).date().addDays(1);
    m_when->setAccessibleName(tr("Snooze until"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat) + QStringLiteral("  HH:mm"));
    m_when->setDateTime(QDateTime(tomorrow, QTime(9, 0)));
    m_when->setMinimumHeight(metric::Control);
    m_snooze->setProperty("primary", true);
    m_snooze->setDefault(true);
    column().addWidget(new PlainLabel(tr("Snooze until"), TextSize::Body, Role::Text, true));
    column().addWidget(m_when);
    column().addWidget(m_reason);
    column().addWidget(m_snooze);
    m_reason->hide();
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &SnoozePicker::check);
    connect(m_snooze, &QPushButton::clicked, this, [this] {
        Q_EMIT picked(m_when->dateTime().toMSecsSinceEpoch());
        close();
    });
    m_when->setFocus();
}

void SnoozePicker::check()
{
    const bool past = m_when->dateTime().toMSecsSinceEpoch() <= m_now;
    m_snooze->setEnabled(!past);
    m_reason->setText(past ? tr("That time has gone by") : QString());
    m_reason->setVisible(past);
    adjustSize();
}

} // namespace heliograph::ui
