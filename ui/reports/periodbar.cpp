// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/periodbar.h"

#include "ui/common/dayedit.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/words/figures.h"

#include <QAccessible>
#include <QLocale>
#include <QPushButton>
#include <QVariant>

namespace heliograph::ui {

PeriodBar::PeriodBar(QWidget *parent)
    : QWidget(parent)
    , m_first(dayEdit(tr("First day")))
    , m_last(dayEdit(tr("Last day")))
    , m_show(new QPushButton(tr("Show")))
    , m_wrong(new PlainLabel({}, TextSize::Body, Role::Bad, false, PlainLabel::Fit::Wrap))
{
    setAccessibleName(tr("Days to report"));
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    setRowMargins(*row, 24, 10, 16, 10);
    for (const auto &[words, edit] : {std::pair{tr("First day"), m_first}, std::pair{tr("Last day"), m_last}}) {
        auto *label = new PlainLabel(words, TextSize::Body, Role::Muted);
        label->setBuddy(edit);
        row->addWidget(label);
        row->addWidget(edit);
        row->addSpacing(8);
    }
    m_show->setProperty("primary", true);
    row->addWidget(m_show);
    row->addSpacing(8);
    row->addWidget(m_wrong, 1);
    connect(m_show, &QPushButton::clicked, this, &PeriodBar::take);
}

void PeriodBar::begin(const policy::ReportPeriod &period, const QDate &today)
{
    m_today = today;
    m_first->setDate(period.first);
    m_last->setDate(period.last);
    refuse({});
    show();
    m_first->setFocus(Qt::OtherFocusReason);
}

void PeriodBar::take()
{
    const policy::ReportPeriod period{m_first->date(), m_last->date()};
    const Status ok = policy::checkPeriod(period, m_today);
    refuse(ok ? QString() : ok.error().detail);
    if (ok)
        Q_EMIT chosen(period);
    else
        m_last->setFocus(Qt::OtherFocusReason);
}

void PeriodBar::refuse(const QString &why)
{
    m_wrong->setText(why.isEmpty() ? QString() : words::periodRefusal(why));
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setProperty("invalid", !why.isEmpty());
        edit->update();
    }
    m_last->setAccessibleDescription(m_wrong->wholeText());
    if (!why.isEmpty()) {
        QAccessibleEvent event(m_wrong, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace heliograph::ui
