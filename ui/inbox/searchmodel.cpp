// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/searchmodel.h"

#include "phone/phone.h"
#include "ui/words/words.h"

namespace heliograph::ui {

namespace {

constexpr QChar kMatch(0x2068);
constexpr QChar kMatchEnd(0x2069);

QString withoutMarks(QString text)
{
    return text.remove(kMatch).remove(kMatchEnd);
}

QString marked(const QString &text, const QString &part)
{
    const qsizetype at = part.isEmpty() ? -1 : text.indexOf(part, 0, Qt::CaseInsensitive);
    return at < 0 ? text : text.left(at) + kMatch + text.mid(at, part.size()) + kMatchEnd + text.mid(at + part.size());
}

/// The digits that were typed, wherever blanks stand in the number as people write it.
QString markedNumber(const QString &e164, const QString &typed)
{
    const QString shown = phone::international(e164);
    QString digits, wanted;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown.at(i).isDigit()) {
            digits += shown.at(i);
            places += i;
        }
    }
    for (const QChar c : typed) {
        if (c.isDigit())
            wanted += QChar(u'0' + c.digitValue());
    }
    if (wanted.startsWith(u'0'))
        wanted.remove(0, wanted.startsWith(QStringLiteral("00")) ? 2 : 1);
    const qsizetype at = wanted.size() < 2 ? -1 : digits.indexOf(wanted);
    if (at < 0)
        return shown;
    const qsizetype from = places.at(at), to = places.at(at + wanted.size() - 1) + 1;
    return shown.left(from) + kMatch + shown.mid(from, to - from) + kMatchEnd + shown.mid(to);
}

} // namespace

SearchModel::SearchModel(const DeskServices &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
}

void SearchModel::search(const QString &text)
{
    const int question = ++m_question;
    const policy::SearchQuery query = policy::readSearch(text);
    if (query.isEmpty()) {
        take(query, {});
        return;
    }
    whenDone(m_desk.conversations.search(query), this, [this, question, query](const Result<SearchResults> &found) {
        if (question != m_question)
            return;
        if (!found)
            Q_EMIT failed(found.error());
        take(query, found.value_or(SearchResults{}));
    });
}

void SearchModel::take(const policy::SearchQuery &query, const SearchResults &found)
{
    const QString part = query.plainText();
    beginResetModel();
    m_rows.clear();
    for (const Customer &customer : found.customers) {
        const QString reach = customer.numbers.isEmpty() ? marked(customer.email, part) : markedNumber(customer.numbers.first().e164, part);
        m_rows.append({Group::Customers, customer.id, 0, marked(customer.name, part), reach, 0, {}});
    }
    for (const InboxRow &row : found.conversations) {
        const Conversation &c = row.conversation;
        m_rows.append({Group::Conversations, c.customerId, c.id, marked(row.customerName, part), c.topic.isEmpty() ? c.preview : c.topic, c.lastActivityAt, {}});
    }
    for (const FoundMessage &message : found.messages) {
        const Message &m = message.hit.message;
        m_rows.append({Group::Messages, m.threadId, m.conversationId, message.customerName, message.hit.snippet, m.at, {m.at, m.id}});
    }
    m_remarks.clear();
    for (const policy::SearchProblem &problem : query.problems)
        m_remarks += words::searchProblem(problem);
    if (!found.unknownAgent.isEmpty())
        m_remarks += tr("No one agent is called “%1”").arg(found.unknownAgent);
    if (found.moreMessages)
        m_remarks += tr("The newest messages are shown. More words or a filter find older ones");
    endResetModel();
    Q_EMIT finished();
}

SearchModel::Group SearchModel::headAbove(int index) const
{
    const Group group = m_rows.at(index).group;
    return index > 0 && m_rows.at(index - 1).group == group ? Group::None : group;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &r = m_rows.at(index.row());
    const QString name = withoutMarks(r.name), text = withoutMarks(r.text);
    if (role == Qt::DisplayRole)
        return name;
    if (role != Qt::AccessibleTextRole)
        return {};
    if (r.group == Group::Customers)
        return tr("Customer %1, %2").arg(name, text);
    const QString when = words::when(r.at, m_desk.clock.nowMs());
    return r.group == Group::Conversations ? tr("Conversation with %1, %2: %3").arg(name, when, text) : tr("%1, %2: %3").arg(name, when, text);
}

} // namespace heliograph::ui
