// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/savebar.h"

#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace heliograph::ui {

SaveBar::SaveBar(QWidget *parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(24, 0, 24, 0);
    m_row->setSpacing(8);
    m_words = new PlainLabel({}, TextSize::Meta, Role::Muted);
    m_discard = new QPushButton(tr("Discard"));
    m_save = new QPushButton(tr("Save"));
    m_save->setProperty("primary", true);
    m_row->addStretch();
    m_row->addWidget(m_words);
    m_row->addSpacing(8);
    m_row->addWidget(m_discard);
    m_row->addWidget(m_save);
    setFixedHeight(Scaled{56});
    setChanges(0);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardWanted);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveWanted);
}

void SaveBar::setChanges(int changes, bool busy)
{
    m_words->setText(changes == 0 ? QString() : changes == 1 ? tr("1 change not saved") : tr("%1 changes not saved").arg(changes));
    m_discard->setEnabled(changes > 0 && !busy);
    m_save->setEnabled(changes > 0 && !busy);
    const QString why = busy ? tr("It is being saved") : changes == 0 ? tr("Nothing is changed") : QString();
    for (QPushButton *button : {m_discard, m_save}) {
        button->setAccessibleDescription(why);
        button->setToolTip(why);
    }
}

void SaveBar::setSaved()
{
    setChanges(0);
    m_words->setText(tr("Saved"));
}

QPushButton *SaveBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("ghost", true);
    m_row->insertWidget(0, button);
    return button;
}

} // namespace heliograph::ui
