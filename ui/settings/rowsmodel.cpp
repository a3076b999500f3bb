// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rowsmodel.h"

#include "ui/words/words.h"

#include <QJsonDocument>
#include <QUndoCommand>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

QByteArray jsonOf(const QJsonArray &rows)
{
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

QString fieldOf(const Error &error)
{
    return error.detail.section(u':', 2);
}

} // namespace

/// The table before and after: small, and shared where nothing changed.
class RowsModel::Step final : public QUndoCommand
{
public:
    Step(RowsModel &model, QJsonArray after) : m_model(model), m_before(model.m_rows), m_after(std::move(after)) {}
    void undo() override { m_model.show(m_before); }
    void redo() override { m_model.show(m_after); }

private:
    RowsModel &m_model;
    QJsonArray m_before, m_after;
};

RowsModel::RowsModel(QList<TableColumn> columns, Check check, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_check(std::move(check))
{
    connect(&m_history, &QUndoStack::indexChanged, this, &RowsModel::changed);
}

/// The history empties itself as it goes, and tells so: nobody is there to hear it.
RowsModel::~RowsModel()
{
    m_history.disconnect(this);
}

void RowsModel::load(const QByteArray &json)
{
    m_history.clear();
    show(QJsonDocument::fromJson(json).array());
}

void RowsModel::setSaved()
{
    m_history.setClean();
    Q_EMIT changed();
}

void RowsModel::setEditable(bool editable)
{
    m_editable = editable;
}

void RowsModel::setChoices(const QString &key, const QList<FormField::Choice> &choices)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).key != key)
            continue;
        m_columns[i].choices = choices;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, i), index(rowCount() - 1, i));
    }
}

QByteArray RowsModel::json() const
{
    return jsonOf(m_rows);
}

int RowsModel::changes() const
{
    return m_history.isClean() ? 0 : qMax(1, qAbs(m_history.index() - qMax(0, m_history.cleanIndex())));
}

void RowsModel::add(const QJsonObject &row)
{
    QJsonArray rows = m_rows;
    rows.append(row);
    push(rows);
}

void RowsModel::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    QJsonArray left = m_rows;
    for (const int row : std::as_const(rows))
        left.removeAt(row);
    push(left);
}

void RowsModel::replaceAll(const QJsonArray &rows)
{
    push(rows);
}

void RowsModel::push(const QJsonArray &rows)
{
    if (rows != m_rows)
        m_history.push(new Step(*this, rows));
}

/// Only what differs is told, so that a view keeps its place.
void RowsModel::show(const QJsonArray &rows)
{
    int same = 0;
    while (same < qMin(rows.size(), m_rows.size()) && rows.at(same) == m_rows.at(same))
        ++same;
    int tail = 0;
    while (tail < qMin(rows.size(), m_rows.size()) - same && rows.at(rows.size() - 1 - tail) == m_rows.at(m_rows.size() - 1 - tail))
        ++tail;
    const int gone = int(m_rows.size()) - same - tail, come = int(rows.size()) - same - tail, both = qMin(gone, come);
    if (gone > both) {
        beginRemoveRows({}, same + both, same + gone - 1);
        for (int i = gone; i > both; --i)
            m_rows.removeAt(same + both);
        endRemoveRows();
    } else if (come > both) {
        beginInsertRows({}, same + both, same + come - 1);
        for (int i = both; i < come; ++i)
            m_rows.insert(same + i, rows.at(same + i));
        endInsertRows();
    }
    m_rows = rows;
    judge();
    if (!m_rows.isEmpty()) // a row that was fine may now be there twice
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT changed();
}

void RowsModel::judge()
{
    m_problems.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (const Status alone = m_check(jsonOf({m_rows.at(i)})); !alone)
            m_problems.insert(i, fieldOf(alone.error()));
    }
    if (!m_problems.isEmpty())
        return;
    if (const Status together = m_check(json()); !together)
        m_problems.insert(together.error().detail.section(u':', 1, 1).toInt() - 1, fieldOf(together.error()));
}

QString RowsModel::problem(const QModelIndex &index) const
{
    const QString field = m_problems.value(index.row());
    if (field.isEmpty() || field != m_columns.at(index.column()).key)
        return {};
    return words::error({ErrorCode::InvalidArgument, u"row:%1:%2"_s.arg(index.row() + 1).arg(field), -1}).text;
}

QModelIndex RowsModel::firstProblem() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (!problem(index(row, column)).isEmpty())
                return index(row, column);
        }
    }
    return {};
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString RowsModel::stored(const QModelIndex &index) const
{
    const TableColumn &column = m_columns.at(index.column());
    const QJsonValue value = m_rows.at(index.row()).toObject().value(column.key);
    return column.flag ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableColumn &column = m_columns.at(index.column());
    const QString value = stored(index);
    switch (role) {
    case Qt::EditRole:
        return value;
    case Qt::DisplayRole: {
        const auto choice = std::find_if(column.choices.begin(), column.choices.end(), [&](const auto &c) { return c.value == value; });
        return choice == column.choices.end() ? value : choice->words;
    }
    case Qt::ToolTipRole: {
        const QString wrong = problem(index);
        return wrong.isEmpty() ? data(index, Qt::DisplayRole).toString() : wrong;
    }
    case Qt::AccessibleDescriptionRole:
        return problem(index);
    case Qt::TextAlignmentRole:
        return int(column.number ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return int(m_columns.at(section).number ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    return m_editable ? shown | Qt::ItemIsEditable : shown;
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_editable || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    if (text == stored(index))
        return true;
    const TableColumn &column = m_columns.at(index.column());
    QJsonArray rows = m_rows;
    QJsonObject row = rows.at(index.row()).toObject();
    row.insert(column.key, column.flag ? QJsonValue(text == "true"_L1) : QJsonValue(text));
    rows.replace(index.row(), row);
    push(rows);
    return true;
}

} // namespace heliograph::ui
