// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "ui/settings/formfield.h"

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QJsonObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace heliograph::ui {

/// One field of each row: typed, or chosen where there are choices.
struct TableColumn {
    QString key;           ///< of the row's object
    QString title;
    int width = 0;         ///< 0: shares what is left
    QList<FormField::Choice> choices = {};
    bool flag = false;     ///< stored as true or false
    bool number = false;   ///< stands at the end of its cell
};

/// A table that people edit: a JSON list of objects. Every change can be undone, and every row is checked as it stands.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Of the whole table as JSON: InvalidArgument "row:N:field" for the first row that is wrong.
    using Check = std::function<Status(const QByteArray &json)>;
    RowsModel(QList<TableColumn> columns, Check check, QObject *parent = nullptr);
    ~RowsModel() override;
    /// What is stored now: nothing to undo, nothing changed.
    void load(const QByteArray &json);
    void setSaved();
    void setEditable(bool editable);
    void setChoices(const QString &key, const QList<FormField::Choice> &choices);
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] const QJsonArray &rows() const { return m_rows; }
    [[nodiscard]] const QList<TableColumn> &columns() const { return m_columns; }
    [[nodiscard]] int changes() const; ///< steps between this and what is stored
    [[nodiscard]] QUndoStack &history() { return m_history; }
    void add(const QJsonObject &row);
    void remove(QList<int> rows);
    void replaceAll(const QJsonArray &rows);
    [[nodiscard]] QString problem(const QModelIndex &index) const; ///< in words; empty: fine
    [[nodiscard]] QModelIndex firstProblem() const;                ///< invalid: the table can be saved

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void changed();

private:
    class Step;
    void push(const QJsonArray &rows);
    void show(const QJsonArray &rows);
    void judge();
    [[nodiscard]] QString stored(const QModelIndex &index) const;

    QList<TableColumn> m_columns;
    Check m_check;
    QJsonArray m_rows;
    QHash<int, QString> m_problems; ///< row → field
    QUndoStack m_history;
    bool m_editable = true;
};

} // namespace heliograph::ui
