// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/retentionpage.h"

#include "ui/settings/retentioncard.h"
#include "ui/settings/valuespage.h"

#include <QVBoxLayout>

namespace heliograph::ui {

RetentionPage::RetentionPage(const DeskServices &desk, QWidget *parent) : SettingsPage(parent)
{
    setAccessibleName(tr("Retention"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_days = new ValuesPage(desk, tr("Retention"), ValuesPage::valuesOf(ValuesGroup::Retention));
    m_card = new RetentionCard(desk);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(24, 16, 24, 16);
    below->addWidget(m_card);
    column->addWidget(m_days, 1);
    column->addLayout(below);
    connect(m_days, &SettingsPage::edited, this, [this] {
        m_card->setUnsaved(changes() > 0);
        Q_EMIT edited();
    });
}

int RetentionPage::changes() const
{
    return m_days->changes();
}

void RetentionPage::save(std::function<void(bool)> after)
{
    m_days->save(std::move(after));
}

void RetentionPage::discard()
{
    m_days->discard();
}

} // namespace heliograph::ui
