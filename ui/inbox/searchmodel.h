// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QAbstractListModel>

namespace heliograph::ui {

/// What a search found: customers, conversations, messages, newest first. Answers to an older question are dropped.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Group { None, Customers, Conversations, Messages };
    /// Texts hold what was looked for between U+2068 and U+2069.
    struct Row {
        Group group = Group::Customers;
        qint64 customerId = 0;
        qint64 conversationId = 0; ///< 0: a customer
        QString name;
        QString text;              ///< number, last words of a conversation, or the words around the match
        qint64 at = 0;             ///< 0: a customer
        ThreadKey message;         ///< {0, 0}: no message
    };
    SearchModel(const DeskServices &desk, QObject *parent = nullptr);
    /// Asks at once. Empty: no rows.
    void search(const QString &text);
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }
    /// The group that begins with this row; None: it goes on.
    [[nodiscard]] Group headAbove(int index) const;
    /// What was not understood of the query, and what is not shown of the answer: one sentence each.
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void finished();
    void failed(const heliograph::Error &error);

private:
    void take(const policy::SearchQuery &query, const SearchResults &found);
    DeskServices m_desk;
    QList<Row> m_rows;
    QStringList m_remarks;
    int m_question = 0;
};

} // namespace heliograph::ui
