// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/searchmodel.h"

#include "ui/words/words.h"

namespace heliograph::ui {

namespace {
constexpr int kCustomers = 8;
constexpr int kMessages = 50;

QString withoutMarks(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
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
    const QString words = text.trimmed();
    if (words.isEmpty()) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
        return;
    }
    whenDone(m_desk.customers.list(words, kCustomers), this, [this, question, words](const Result<QList<Customer>> &customers) {
        if (question != m_question)
            return;
        beginResetModel();
        m_rows.clear();
        if (customers) {
            for (const Customer &customer : *customers) {
                m_names.insert(customer.id, customer.name);
                m_rows.append(Row{customer.id, 0, customer.name, customer.numbers.isEmpty() ? customer.email : customer.numbers.first().e164, 0});
            }
        }
        endResetModel();
        whenDone(m_desk.conversations.search(words, kMessages), this, [this, question](const Result<QList<SearchHit>> &hits) {
            if (question != m_question)
                return;
            if (hits)
                takeMessages(*hits);
            else if (hits.error().code != ErrorCode::InvalidArgument) // nothing to look for: only signs, no word
                Q_EMIT failed(hits.error());
            Q_EMIT finished();
        });
    });
}

void SearchModel::takeMessages(const QList<SearchHit> &hits)
{
    if (hits.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + hits.size()) - 1);
    for (const SearchHit &hit : hits)
        m_rows.append(Row{hit.message.threadId, hit.message.conversationId, m_names.value(hit.message.threadId), hit.snippet, hit.message.at});
    endInsertRows();
    QSet<qint64> asked;
    for (const SearchHit &hit : hits) {
        if (!m_names.contains(hit.message.threadId) && !asked.contains(hit.message.threadId)) {
            asked.insert(hit.message.threadId);
            name(hit.message.threadId);
        }
    }
}

void SearchModel::name(qint64 customerId)
{
    whenDone(m_desk.customers.get(customerId), this, [this, customerId](const Result<Customer> &customer) {
        if (!customer)
            return;
        m_names.insert(customerId, customer->name);
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_rows.at(i).customerId != customerId)
                continue;
            m_rows[i].name = customer->name;
            Q_EMIT dataChanged(index(i), index(i));
        }
    });
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
    if (role == Qt::DisplayRole)
        return r.name;
    if (role == Qt::AccessibleTextRole) {
        const QString text = withoutMarks(r.text);
        return r.at == 0 ? tr("Customer %1, %2").arg(r.name, text)
                         : tr("%1, %2: %3").arg(r.name, words::when(r.at, m_desk.clock.nowMs()), text);
    }
    return {};
}

} // namespace heliograph::ui
