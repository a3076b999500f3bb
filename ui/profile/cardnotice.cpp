// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/cardnotice.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph::ui {

CardNotice::CardNotice(QLatin1StringView icon, Role role, const QString &title, const QString &text, const QString &remedy,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, 16, role), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    row->addLayout(column, 1);
    if (!title.isEmpty())
        column->addWidget(new PlainLabel(title, TextSize::Body, role, true, PlainLabel::Fit::Wrap));
    if (!text.isEmpty())
        column->addWidget(new PlainLabel(text, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap));
    if (!remedy.isEmpty()) {
        m_button = new QPushButton(remedy);
        m_button->setProperty("compact", true);
        column->addSpacing(4);
        column->addWidget(m_button, 0, Qt::AlignLeading);
        connect(m_button, &QPushButton::clicked, this, &CardNotice::remedyWanted);
    }
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void CardNotice::setBusy(bool busy)
{
    if (m_button)
        m_button->setEnabled(!busy);
}

} // namespace heliograph::ui
