// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/actioncard.h"

#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph::ui {

ActionCard::ActionCard(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(16, 0, 16, 0);
    m_rows->setSpacing(8);
    setAccessibleName(tr("At the provider"));
    hide();
}

void ActionCard::show(const QStringList &actions)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_actions.clear();
    m_running = false;
    for (const QString &action : actions) {
        const words::Said said = words::providerAction(action);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(16);
        auto *help = new PlainLabel(said.text, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
        auto *button = new QPushButton(said.title);
        button->setProperty("compact", true);
        button->setAccessibleDescription(said.text);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT wanted(action); });
        row->addWidget(help, 1);
        row->addWidget(button, 0, Qt::AlignTop);
        m_rows->addWidget(line);
        m_actions.insert(action, {button, help, said.text});
    }
    setVisible(!actions.isEmpty());
    explain();
}

void ActionCard::setReady(bool ready)
{
    m_ready = ready;
    explain();
}

void ActionCard::explain()
{
    for (const Row &row : std::as_const(m_actions)) {
        row.button->setEnabled(m_ready && !m_running);
        row.words->setRole(Role::Muted);
        row.words->setText(m_ready ? row.help : tr("Save first: it is done for what is saved."));
    }
}

void ActionCard::setRunning(const QString &action)
{
    m_running = true;
    explain();
    m_actions.value(action).words->setText(tr("Trying…"));
}

void ActionCard::tell(const QString &action, const Result<ProbeResult> &result)
{
    m_running = false;
    explain();
    const Row row = m_actions.value(action);
    if (!row.words)
        return;
    const bool works = result && result->works;
    row.words->setRole(works ? Role::Text : Role::Bad);
    const words::Said said = works ? words::Said{tr("Done"), {}} : result ? words::probe(result->code) : words::error(result.error());
    const QString told = result && !result->detail.isEmpty() ? tr("%1. It said: %2").arg(said.title, result->detail) : said.title;
    row.words->setText(told);
}

} // namespace heliograph::ui
