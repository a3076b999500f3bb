// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/consentrow.h"

#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ConsentRow::ConsentRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(8);
    m_mark = new IconLabel("check"_L1, 16, Role::Ok);
    m_words = new PlainLabel;
    m_source = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
    m_source->alignToEnd();
    m_record = new QPushButton(tr("Record…"));
    m_record->setAccessibleName(tr("Record SMS consent…"));
    m_record->setProperty("compact", true);
    m_record->setProperty("ghost", true);
    row->addWidget(m_mark);
    row->addWidget(m_words);
    row->addWidget(m_source, 1);
    row->addWidget(m_record);
    m_ledger = new IconButton("ledger"_L1, tr("Everything about consent to SMS"));
    m_ledger->setProperty("compact", true);
    row->addWidget(m_ledger);
    connect(m_ledger, &QToolButton::clicked, this, &ConsentRow::ledgerWanted);
    setMinimumHeight(Scaled{38});
    connect(m_record, &QPushButton::clicked, this, &ConsentRow::recordWanted);
}

void ConsentRow::show(const VerificationCard &card, qint64 nowMs)
{
    const QString since = card.optedOut ? words::when(card.consentAt, nowMs) : words::day(card.consentAt);
    m_record->setVisible(!card.optedOut && !card.consented);
    m_source->setVisible(card.optedOut || card.consented);
    if (card.optedOut) {
        m_mark->setIcon("cross"_L1, Role::Bad);
        // A word of theirs, or what an agent wrote down.
        const bool typed = card.consentChannel.isEmpty() || card.consentChannel == "sms"_L1;
        const bool word = typed && !card.consentSource.isEmpty() && !card.consentSource.contains(u' ');
        m_words->setText(word ? tr("Replied “%1”").arg(card.consentSource) : tr("Opted out"));
        m_source->setText(card.consentSource.isEmpty() ? since : words::line({since, word ? tr("SMS") : card.consentSource}));
    } else if (card.consented) {
        m_mark->setIcon("check"_L1, Role::Ok);
        m_words->setText(card.marketingStopped ? tr("SMS consent, no marketing") : tr("SMS consent"));
        m_source->setText(words::line({since, card.consentSource}));
    } else if (card.marketingStopped) {
        m_mark->setIcon("slash"_L1, Role::Warn);
        m_words->setText(tr("No marketing by SMS"));
    } else {
        m_mark->setIcon("info"_L1, Role::Muted);
        m_words->setText(tr("No SMS consent yet"));
    }
}

void ConsentRow::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
}

} // namespace heliograph::ui
