// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/customertags.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/triage/customerlabels.h"

#include <QPushButton>

namespace heliograph::ui {

CustomerTags::CustomerTags(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_labels(new CustomerLabels(desk, this))
    , m_flow(new FlowLayout(6, this))
    , m_change(new QPushButton(icon(QLatin1StringView("label")), {}))
{
    setAccessibleName(tr("Labels"));
    m_flow->setContentsMargins(0, 0, 0, 12);
    m_change->setProperty("ghost", true);
    m_change->setProperty("compact", true);
    m_flow->addWidget(m_change);
    connect(m_change, &QPushButton::clicked, this, &CustomerTags::pick);
    connect(m_labels, &CustomerLabels::failed, this, &CustomerTags::failed);
}

void CustomerTags::show(const Customer &customer)
{
    const bool same = customer.id == m_customer.id && customer.labels == m_customer.labels;
    m_customer = customer;
    if (same && m_flow->count() > 0)
        return;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget() != m_change)
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString &label : customer.labels)
        m_flow->addWidget(new Tag(label));
    m_change->setText(customer.labels.isEmpty() ? tr("Add a label") : QString());
    m_change->setAccessibleName(customer.labels.isEmpty() ? tr("Add a label") : tr("Change the labels"));
    m_change->setToolTip(customer.labels.isEmpty() ? QString() : tr("Change the labels"));
    m_flow->addWidget(m_change);
}

void CustomerTags::clear()
{
    m_customer = {};
}

void CustomerTags::pick()
{
    if (m_customer.id != 0)
        m_labels->pick({m_customer.id}, QRect(m_change->mapToGlobal(QPoint()), m_change->size()));
}

} // namespace heliograph::ui
