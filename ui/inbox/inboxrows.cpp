// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxrows.h"

#include "ui/inbox/rowselection.h"
#include "ui/words/words.h"

namespace heliograph::ui {

InboxRows::InboxRows(InboxModel &model, Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
    , m_clock(clock)
    , m_ticked(new RowSelection(this))
{
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) { untick(first, last); });
    connect(&model, &QAbstractItemModel::modelReset, m_ticked, &RowSelection::clear);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row(); ++row)
            m_ticked->renew(m_model.row(row).conversation);
    });
    connect(m_ticked, &RowSelection::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    });
}

void InboxRows::untick(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_ticked->remove(m_model.row(row).conversation.id);
}

QList<Conversation> InboxRows::between(int from, int to) const
{
    QList<Conversation> all;
    for (int row = qMax(0, qMin(from, to)); row <= qMin(qMax(from, to), rowCount() - 1); ++row)
        all += m_model.row(row).conversation;
    return all;
}

InboxRows::Group InboxRows::groupOf(int row) const
{
    if (row < 0 || row >= m_model.rowCount() || m_model.tab() != InboxTab::Mine || m_model.query().sort != InboxSort::LongestWaiting)
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
        return r.conversation.topic.isEmpty() ? QVariant() : QVariant(r.conversation.topic);
    }
    if (role == Qt::CheckStateRole && index.isValid() && !m_ticked->isEmpty())
        return m_ticked->contains(row(index).conversation.id) ? Qt::Checked : Qt::Unchecked;
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
    if (m_ticked->contains(c.id))
        parts.prepend(tr("ticked"));
    if (c.state == ConversationState::Offered)
        parts += tr("offered");
    const Group group = groupOf(position);
    if (c.state == ConversationState::Snoozed)
        parts += tr("snoozed until %1").arg(words::when(c.snoozedUntil, nowMs()));
    else if (const qint64 wait = waitMs(row); wait > 0)
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
