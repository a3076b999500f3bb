// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkcounts.h"

#include "ui/bulk/bulkwords.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

BulkCounts::BulkCounts(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    m_counts = {addCount("check-double"_L1, Role::Ok), addCount("check"_L1, Role::Muted), addCount("cross-circle"_L1, Role::Bad),
                addCount("slash"_L1, Role::Bad), addCount("question-circle"_L1, Role::Warn)};
    for (const Count &count : m_counts)
        row->addWidget(count.box);
    row->addStretch(1);
    m_used = new PlainLabel({}, TextSize::Body, Role::Muted);
    row->addWidget(m_used);
}

BulkCounts::Count BulkCounts::addCount(QLatin1StringView icon, Role role)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *words = new PlainLabel;
    row->addWidget(new IconLabel(icon, 16, role));
    row->addWidget(words);
    box->hide();
    return {box, words};
}

void BulkCounts::say(const Count &count, int n, const QString &words)
{
    count.words->setText(words);
    count.box->setVisible(n > 0);
}

void BulkCounts::setTotals(const BulkTotals &totals)
{
    say(m_counts[0], totals.delivered, tr("%n delivered", nullptr, totals.delivered));
    say(m_counts[1], totals.accepted, tr("%n accepted", nullptr, totals.accepted));
    say(m_counts[2], totals.notDelivered, tr("%n not delivered", nullptr, totals.notDelivered));
    say(m_counts[3], totals.notSent, tr("%n not sent", nullptr, totals.notSent));
    say(m_counts[4], totals.unsure, tr("%n not sure", nullptr, totals.unsure));
    const QString segments = tr("%n segments", nullptr, totals.used), cost = BulkWords::cost(totals.usedCosts);
    m_used->setText(cost.isEmpty() ? segments : tr("%1 · %2").arg(segments, cost));
}

} // namespace heliograph::ui
