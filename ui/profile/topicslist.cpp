// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/topicslist.h"

#include "ui/common/iconlabel.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kTopics = 6;

/// A line that leads to where its conversation begins.
class TopicRow final : public QPushButton
{
public:
    TopicRow()
    {
        setFixedHeight(Scaled{32});
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole(rect());
        if (underMouse() || isDown())
            paintRounded(painter, whole, metric::Radius, color(palette(), Role::Inbound));
        if (hasFocus())
            paintFocus(painter, whole, palette());
    }
};

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
        auto *row = new TopicRow;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(new IconLabel(closed ? "check"_L1 : "chat"_L1, 16, closed ? Role::Muted : Role::Accent));
        const QString state = closed ? words::when(conversation.closedAt, nowMs) : tr("open");
        const QString topic = conversation.topic.isEmpty() ? words::channel(conversation.endpoint.channel) : conversation.topic;
        line->addWidget(new PlainLabel(topic, TextSize::Body, Role::Text, false, PlainLabel::Fit::Elide), 1);
        line->addWidget(new PlainLabel(state, TextSize::Meta, Role::Muted));
        row->setAccessibleName(tr("%1, %2").arg(topic, state));
        row->setAccessibleDescription(tr("Goes to where it begins in the conversation"));
        connect(row, &QAbstractButton::clicked, this, [this, conversation] { Q_EMIT chosen(conversation.id, conversation.openedAt); });
        m_rows->addWidget(row);
    }
}

} // namespace heliograph::ui
