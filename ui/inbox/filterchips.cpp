// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/filterchips.h"

#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/inbox/filterchip.h"
#include "ui/inbox/filterwords.h"

namespace heliograph::ui {

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(6, this))
{
    m_flow->setContentsMargins(metric::Padding, 8, metric::Padding, 8);
    setAccessibleName(tr("Filters"));
    hide();
}

void FilterChips::setFilter(const ConversationFilter &filter)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget() != m_last) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const FilterPart &part : FilterWords::parts(filter))
        add(part.words, part.without);
    if (m_last) {
        m_flow->addWidget(m_last);
        m_flow->invalidate();
    }
    setVisible(m_flow->count() > 0);
    if (hadFocus && m_flow->count() > 0)
        m_flow->itemAt(m_flow->count() - 1)->widget()->setFocus(Qt::OtherFocusReason);
}

void FilterChips::setLast(QWidget *button)
{
    m_last = button;
    m_flow->addWidget(button);
    show();
}

void FilterChips::add(const QString &words, const ConversationFilter &without)
{
    auto *chip = new FilterChip(words);
    connect(chip, &QAbstractButton::clicked, this, [this, without] { Q_EMIT filterChanged(without); });
    m_flow->addWidget(chip);
    chip->show();
}

} // namespace heliograph::ui
