// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/topicslist.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kTopics = 6;
} // namespace

TopicsList::TopicsList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Topics"), TextSize::Meta, Role::Muted, true));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void TopicsList::show(const QList<Conversation> &conversations, qint64 nowMs)
{
    QList<Conversation> topics;
    for (const Conversation &conversation : conversations) {
        if (topics.size() < kTopics && (!conversation.topic.isEmpty() || conversation.state != ConversationState::Closed))
            topics.append(conversation);
    }
    setVisible(!topics.isEmpty());
    if (topics == m_shown)
        return;
    m_shown = topics;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Conversation &conversation : std::as_const(topics)) {
        const bool closed = conversation.state == ConversationState::Closed;
        auto *row = new QWidget;
        row->setFixedHeight(32);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(new IconLabel(closed ? "check"_L1 : "chat"_L1, 16, closed ? Role::Muted : Role::Accent));
        const QString topic = conversation.topic.isEmpty() ? words::channel(conversation.endpoint.channel) : conversation.topic;
        line->addWidget(new PlainLabel(topic, TextSize::Body, Role::Text, false, PlainLabel::Fit::Elide), 1);
        line->addWidget(new PlainLabel(closed ? words::when(conversation.closedAt, nowMs) : tr("open"), TextSize::Meta, Role::Muted));
        m_rows->addWidget(row);
    }
}

} // namespace heliograph::ui
