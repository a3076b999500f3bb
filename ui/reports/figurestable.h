// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/question.h"

#include <QAbstractTableModel>
#include <QHash>

namespace heliograph::ui {

/// The figures behind a picture: a row for each group and one for their sum; beside a column for each figure, of costs two for each
/// currency.
class FiguresTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ShareRole = Qt::UserRole, ///< double 0 … 1: of the largest in the first column of figures; none in the sum
        ConcernRole,              ///< bool: more was billed than foreseen
        SumRole,                  ///< bool: of the row of the sum
    };
    explicit FiguresTable(Question question, QObject *parent = nullptr);
    /// `accounts`: names by id.
    void setReport(const Report &report, const QHash<QString, QString> &accounts);
    [[nodiscard]] const Report &report() const { return m_report; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// For a file: heads with their unit, and plain numbers.
    [[nodiscard]] QList<QStringList> plainRows() const;

private:
    enum class Kind { Group, Figure, Against, Billed, Foreseen };
    struct Column {
        Kind kind;
        heliograph::Figure figure = heliograph::Figure::Conversations;
        QString currency = {};
    };
    void insertCosts();
    [[nodiscard]] bool isSum(int row) const { return row == m_report.rows.size(); }
    [[nodiscard]] const Figures &figures(int row) const;
    [[nodiscard]] QString head(const Column &column) const;
    [[nodiscard]] QString shown(int row, const Column &column) const;
    [[nodiscard]] QString plain(int row, const Column &column) const;
    [[nodiscard]] QString plainHead(const Column &column) const;
    [[nodiscard]] QString group(int row) const;
    Question m_question;
    Report m_report;
    QHash<QString, QString> m_accounts;
    QList<Column> m_columns;
};

} // namespace heliograph::ui
