// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulksums.h"

#include "ui/bulk/bulkwords.h"
#include "ui/common/hairline.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace heliograph::ui {

BulkSums::BulkSums(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setFixedWidth(ScaledWidth{256});
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(6);
}

void BulkSums::addRow(const QString &name, const QString &value, bool strong)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *figure = new PlainLabel(value, TextSize::Body, Role::Text, strong);
    figure->setAccessibleName(name + QLatin1Char(' ') + value);
    row->addWidget(new PlainLabel(name), 1);
    row->addWidget(figure);
    m_column->addWidget(box);
}

void BulkSums::setTotals(const BulkTotals &totals, int left)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (totals.checked == 0) { // of nothing there is no sum
        addRow(tr("Recipients"), BulkWords::number(totals.recipients), true);
        m_column->addStretch();
        return;
    }
    addRow(tr("Recipients"), BulkWords::number(totals.ready), true);
    for (const auto &[segments, count] : totals.sizes) {
        if (segments > 0)
            addRow(tr("%n SMS each", nullptr, segments), BulkWords::number(count), false);
    }
    m_column->addWidget(new Hairline);
    addRow(tr("Segments"), BulkWords::number(totals.planned), true);
    if (const QString cost = BulkWords::cost(totals.plannedCosts); !cost.isEmpty())
        addRow(tr("Cost, estimate"), cost, true);
    else
        m_column->addWidget(new PlainLabel(tr("No price is set for this provider."), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap));
    if (left >= 0 && left < totals.planned)
        m_column->addWidget(new PlainLabel(tr("Today's limit leaves %1 segments. It pauses there.").arg(BulkWords::number(left)), TextSize::Meta,
                                           Role::Warn, false, PlainLabel::Fit::Wrap));
    m_column->addStretch();
}

void BulkSums::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), Role::Window));
}

} // namespace heliograph::ui
