// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxrows.h"

#include "ui/words/words.h"

namespace heliograph::ui {

InboxRows::InboxRows(InboxModel &model, Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
    , m_clock(clock)
{
    setSourceModel(&model);
}

InboxRows::Group InboxRows::groupOf(int row) const
{
    if (row < 0 || row >= m_model.rowCount() || m_model.tab() != InboxTab::Mine)
        return Group::None;
    return m_model.row(row).conversation.waitingSince > 0 ? Group::YourTurn : Group::TheirTurn;
}

InboxRows::Group InboxRows::headAbove(int row) const
{
    const Group group = groupOf(row);
    return row > 0 && groupOf(row - 1) == group ? Group::None : group;
}

qint64 InboxRows::waitMs(const InboxRow &row) const
{
    const qint64 since = row.conversation.waitingSince;
    return since > 0 ? qMax<qint64>(1, m_clock.nowMs() - since) : 0;
}

QVariant InboxRows::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.isValid())
        return inWords(row(index), index.row());
    if (role == Qt::ToolTipRole && index.isValid()) {
        const InboxRow &r = row(index);
        return r.conversation.topic.isEmpty() ? QVariant() : QVariant(r.conversation.topic.toHtmlEscaped());
    }
    return QIdentityProxyModel::data(index, role);
}

QString InboxRows::preview(const InboxRow &row) const
{
    const QString &text = row.conversation.preview;
    return text == QString::fromUtf16(kHiddenCode) ? tr("Verification code, hidden") : text;
}

QString InboxRows::inWords(const InboxRow &row, int position) const
{
    const Conversation &c = row.conversation;
    QStringList parts{row.customerName, words::channel(c.endpoint.channel)};
    if (c.state == ConversationState::Offered)
        parts += tr("offered");
    const Group group = groupOf(position);
    if (const qint64 wait = waitMs(row); wait > 0)
        parts += tr("waiting %1").arg(words::duration(wait));
    else if (group == Group::TheirTurn)
        parts += tr("waiting for the customer");
    if (c.unread > 0)
        parts += tr("%n unread", nullptr, c.unread);
    if (row.verified)
        parts += tr("number verified");
    if (row.optedOut)
        parts += tr("opted out of SMS");
    parts += c.labels;
    if (!row.draft.isEmpty())
        parts += tr("draft: %1").arg(row.draft);
    else if (!c.preview.isEmpty())
        parts += preview(row);
    return parts.join(QStringLiteral(", "));
}

} // namespace heliograph::ui
