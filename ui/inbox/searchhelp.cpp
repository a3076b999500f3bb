// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/searchhelp.h"

#include "policy/customersearch.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/searchtip.h"
#include "ui/words/words.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace heliograph::ui {

SearchHelp::SearchHelp(Of list, QWidget *parent) : QWidget(parent)
{
    const bool customers = list == Of::Customers;
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 10, 0, 8);
    column->setSpacing(0);
    auto *intro = new PlainLabel(customers ? tr("Any part of a name, number or email. Quotes keep words together. Your own fields work too, as in tier:gold.")
                                           : tr("Names, any part of a number, and words of any message. Quotes keep words together."),
                                 TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
    intro->setContentsMargins(metric::Padding, 0, metric::Padding, 8);
    column->addWidget(intro);
    auto *head = new PlainLabel(tr("Narrow it down"), TextSize::Meta, Role::Muted, true);
    head->setContentsMargins(metric::Padding, 4, metric::Padding, 4);
    column->addWidget(head);
    for (const policy::SearchOperator &op : customers ? policy::customerOperators() : list == Of::Review ? policy::reviewOperators() : policy::searchOperators()) {
        const QString typed = QString(op.key) + u':' + QString(op.example);
        auto *tip = new SearchTip(typed, customers ? words::customerOperator(op.key) : words::searchOperator(op.key));
        connect(tip, &QAbstractButton::clicked, this, [this, typed] { Q_EMIT chosen(typed); });
        column->addWidget(tip);
        m_first = m_first ? m_first : tip;
    }
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

void SearchHelp::takeFocus()
{
    m_first->setFocus(Qt::TabFocusReason);
}

} // namespace heliograph::ui
