// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QAbstractListModel>

namespace heliograph::ui {

/// What a search found: customers whose name or number matches, then messages, newest first.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Row {
        qint64 customerId = 0;
        qint64 conversationId = 0; ///< 0: a customer
        QString name;
        QString text;              ///< number, or a snippet whose matches lie between U+2068 and U+2069
        qint64 at = 0;             ///< 0: a customer
    };
    SearchModel(const DeskServices &desk, QObject *parent = nullptr);
    /// Asks at once; answers to an older question are dropped. Empty: no rows.
    void search(const QString &text);
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void finished();
    void failed(const heliograph::Error &error);

private:
    void takeMessages(const QList<SearchHit> &hits);
    void name(qint64 customerId);
    DeskServices m_desk;
    QList<Row> m_rows;
    QHash<qint64, QString> m_names;
    int m_question = 0;
};

} // namespace heliograph::ui
