// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/historypage.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

HistoryPage::HistoryPage(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::Padding, metric::Padding, metric::Padding, metric::Padding);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addStretch();
}

void HistoryPage::addGroup(const QString &title)
{
    auto *label = new PlainLabel(title, TextSize::Meta, Role::Muted, true);
    label->setContentsMargins(0, m_rows->count() ? 16 : 0, 0, 8);
    m_rows->addWidget(label);
}

void HistoryPage::addRow(QLatin1StringView icon, Role role, const QString &title, const QString &text)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 8);
    line->setSpacing(8);
    line->addWidget(new IconLabel(icon, 16, role), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new PlainLabel(title, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap));
    column->addWidget(new PlainLabel(text, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap));
    line->addLayout(column, 1);
    m_rows->addWidget(row);
}

void HistoryPage::show(const CustomerProfile &profile)
{
    if (m_rows->count() && profile.conversations == m_conversations && profile.consents == m_consents)
        return;
    m_conversations = profile.conversations;
    m_consents = profile.consents;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const qint64 now = m_desk.clock.nowMs();
    addGroup(tr("Conversations"));
    for (const Conversation &conversation : std::as_const(m_conversations)) {
        const bool closed = conversation.state == ConversationState::Closed;
        const QString channel = words::channel(conversation.endpoint.channel);
        QStringList facts{channel, closed ? tr("closed %1").arg(words::when(conversation.closedAt, now))
                                          : tr("open since %1").arg(words::when(conversation.openedAt, now))};
        if (!conversation.assignee.isEmpty())
            facts.append(conversation.assignee);
        const QString title = !conversation.topic.isEmpty() ? conversation.topic
            : conversation.preview.isEmpty()                ? channel
                                                            : conversation.preview;
        addRow(closed ? "check"_L1 : "chat"_L1, closed ? Role::Muted : Role::Accent, title, words::line(facts));
    }
    if (m_conversations.isEmpty())
        addRow("info"_L1, Role::Muted, tr("No conversation yet."), {});
    if (m_consents.isEmpty())
        return;
    addGroup(tr("SMS consent"));
    for (const ConsentRecord &record : std::as_const(m_consents)) {
        const bool out = record.status == ConsentStatus::OptOut;
        const QString what = out                            ? tr("Opted out")
            : record.status == ConsentStatus::Lifted        ? tr("Opt-out lifted")
            : record.status == ConsentStatus::WroteFirst    ? tr("Wrote first")
            : record.status == ConsentStatus::AskedHere     ? tr("Asked for it in a conversation")
                                                            : tr("Opted in");
        QStringList facts{words::when(record.at, now)};
        for (const QString &fact : {record.source, record.evidence == record.source ? QString() : record.evidence, record.actor}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        addRow(out ? "ban"_L1 : "check"_L1, out ? Role::Bad : Role::Ok, what, words::line(facts));
    }
}

} // namespace heliograph::ui
