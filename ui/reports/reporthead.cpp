// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reporthead.h"

#include "ui/common/choicerow.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/words/figures.h"
#include "ui/words/line.h"

#include <QComboBox>
#include <QPushButton>

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kComboWidth{136};

/// Exchanges the entries where they are others: the list may be open.
void fill(QComboBox &box, const QList<QPair<QString, QString>> &entries, const QString &chosen)
{
    bool same = box.count() == entries.size();
    for (int i = 0; same && i < box.count(); ++i)
        same = box.itemData(i).toString() == entries.at(i).first && box.itemText(i) == entries.at(i).second;
    if (!same) {
        box.clear();
        for (const auto &[id, name] : entries)
            box.addItem(name, id);
    }
    box.setCurrentIndex(qMax(0, box.findData(chosen)));
}

} // namespace

ReportHead::ReportHead(QWidget *parent)
    : QWidget(parent)
    , m_days(new ChoiceRow(tr("Days")))
    , m_period(new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide))
    , m_agents(new QComboBox)
    , m_accounts(new QComboBox)
    , m_print(new QPushButton(icon(QLatin1StringView("print")), tr("PDF")))
{
    setFixedHeight(metric::Header);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    setRowMargins(*row, 24, 0, 16, 0);
    row->addWidget(new PlainLabel(tr("Reports"), TextSize::Title, Role::Text, true));
    row->addWidget(m_period, 1);
    m_days->addChoice(int(Days::Today), tr("Today"));
    m_days->addChoice(int(Days::Fourteen), tr("14 days"));
    m_days->addChoice(int(Days::Thirty), tr("30 days"));
    m_days->addChoice(int(Days::Chosen), tr("Choose…"));
    row->addWidget(m_days);
    setFocusProxy(m_days);
    for (QComboBox *box : {m_agents, m_accounts}) {
        box->setFixedWidth(kComboWidth);
        row->addWidget(box);
    }
    m_agents->setAccessibleName(tr("Agent"));
    m_accounts->setAccessibleName(tr("Provider"));
    m_print->setProperty("ghost", true);
    m_print->setAccessibleName(tr("Print to PDF"));
    row->addWidget(m_print);
    connect(m_days, &ChoiceRow::chosen, this, [this](int id) { Q_EMIT daysChosen(Days(id)); });
    connect(m_agents, &QComboBox::activated, this, [this] { Q_EMIT agentChosen(m_agents->currentData().toString()); });
    connect(m_accounts, &QComboBox::activated, this, [this] { Q_EMIT accountChosen(m_accounts->currentData().toString()); });
    connect(m_print, &QPushButton::clicked, this, &ReportHead::printWanted);
}

void ReportHead::setDays(Days days, const policy::ReportPeriod &period, const QString &zone)
{
    m_days->setCurrent(int(days));
    m_period->setText(words::line({words::period(period), zone}));
}

void ReportHead::setAgents(const QStringList &names, const QString &chosen)
{
    QList<QPair<QString, QString>> entries{{QString(), tr("All agents")}};
    for (const QString &name : names)
        entries.append({name, name});
    fill(*m_agents, entries, chosen);
    m_agents->setEnabled(true);
    m_agents->setToolTip({});
    m_agents->setAccessibleDescription({});
}

void ReportHead::setOnly(const QString &agent, const QString &why)
{
    fill(*m_agents, {{agent, agent}}, agent);
    m_agents->setEnabled(false);
    m_agents->setToolTip(why);
    m_agents->setAccessibleDescription(why);
}

void ReportHead::setAccounts(const QList<QPair<QString, QString>> &idsAndNames, const QString &chosen)
{
    fill(*m_accounts, QList<QPair<QString, QString>>{{QString(), tr("All providers")}} + idsAndNames, chosen);
}

void ReportHead::setPrintRefusal(const QString &why)
{
    m_print->setToolTip(why);
    m_print->setAccessibleDescription(why);
}

} // namespace heliograph::ui
