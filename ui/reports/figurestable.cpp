// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/figurestable.h"

#include "ui/words/figures.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <algorithm>

namespace heliograph::ui {

namespace {

/// Millionths as a decimal that every program reads.
QString plainAmount(qint64 micros)
{
    return QStringLiteral("%1.%2").arg(micros / 1'000'000).arg(micros % 1'000'000, 6, 10, QLatin1Char('0'));
}

} // namespace

FiguresTable::FiguresTable(Question question, QObject *parent) : QAbstractTableModel(parent), m_question(question) {}

void FiguresTable::setReport(const Report &report, const QHash<QString, QString> &accounts)
{
    beginResetModel();
    m_report = report;
    m_accounts = accounts;
    m_columns = {{Kind::Group}};
    for (const heliograph::Figure figure : figuresOf(m_question))
        m_columns.append({Kind::Figure, figure});
    if (m_question == Question::HowMuch)
        insertCosts();
    endResetModel();
}

/// What was billed and how far off the forecast was stand beside the segments, what was foreseen behind them.
void FiguresTable::insertCosts()
{
    qsizetype at = 2;
    for (auto each = m_report.total.costs.cbegin(); each != m_report.total.costs.cend(); ++each)
        m_columns.insert(at++, {Kind::Billed, {}, each.key()});
    m_columns.insert(at++, {Kind::Against});
    ++at; // the segments
    for (auto each = m_report.total.costs.cbegin(); each != m_report.total.costs.cend(); ++each)
        m_columns.insert(at++, {Kind::Foreseen, {}, each.key()});
}

int FiguresTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : int(m_report.rows.size()) + 1;
}

int FiguresTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const Figures &FiguresTable::figures(int row) const
{
    return isSum(row) ? m_report.total : m_report.rows.at(row).figures;
}

QString FiguresTable::group(int row) const
{
    if (isSum(row))
        return tr("Total");
    const QString &key = m_report.rows.at(row).key;
    return words::groupKey(m_report.query.by, key, m_accounts.value(key));
}

QString FiguresTable::head(const Column &column) const
{
    switch (column.kind) {
    case Kind::Group: return words::groupHead(m_report.query.by);
    case Kind::Figure: return words::figure(column.figure);
    case Kind::Against: return tr("Against forecast");
    case Kind::Billed: return tr("Cost, %1").arg(column.currency);
    case Kind::Foreseen: return tr("Foreseen, %1").arg(column.currency);
    }
    return {};
}

QString FiguresTable::shown(int row, const Column &column) const
{
    const Figures &of = figures(row);
    const auto money = [&of, &column](qint64 Spent::*part) {
        return of.costs.contains(column.currency) ? words::money({of.costs.value(column.currency).*part, column.currency}) : QStringLiteral("–");
    };
    switch (column.kind) {
    case Kind::Group: return group(row);
    case Kind::Figure: return words::figureText(column.figure, valueOf(of, column.figure));
    case Kind::Against:
        if (of.billed == of.segments)
            return tr("as foreseen");
        return words::inLine(of.billed > of.segments ? tr("+%1", "segments more than foreseen").arg(words::countText(of.billed - of.segments))
                                                     : tr("−%1", "segments fewer than foreseen").arg(words::countText(of.segments - of.billed)));
    case Kind::Billed: return money(&Spent::billed);
    case Kind::Foreseen: return money(&Spent::foreseen);
    }
    return {};
}

QVariant FiguresTable::data(const QModelIndex &index, int role) const
{
    const Column &column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole: return shown(index.row(), column);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (column.kind == Kind::Group ? Qt::AlignLeading : Qt::AlignTrailing));
    case SumRole: return isSum(index.row());
    case ConcernRole: return column.kind == Kind::Against && figures(index.row()).billed > figures(index.row()).segments;
    case ShareRole: {
        if (isSum(index.row()) || index.column() != 1 || unitOf(column.figure) != FigureUnit::Count)
            return {};
        qint64 most = 1;
        for (const Report::Row &row : m_report.rows)
            most = qMax(most, valueOf(row.figures, column.figure).value_or(0));
        return double(valueOf(figures(index.row()), column.figure).value_or(0)) / double(most);
    }
    default: return {};
    }
}

QVariant FiguresTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return head(column);
    if (role == Qt::ToolTipRole && column.kind == Kind::Figure)
        return words::figureMeaning(column.figure);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.kind == Kind::Group ? Qt::AlignLeading : Qt::AlignTrailing));
    return {};
}

QString FiguresTable::plainHead(const Column &column) const
{
    if (column.kind != Kind::Figure || unitOf(column.figure) == FigureUnit::Count)
        return head(column);
    return unitOf(column.figure) == FigureUnit::Seconds ? tr("%1 (s)", "in seconds").arg(head(column)) : tr("%1 (%)", "of a hundred").arg(head(column));
}

QString FiguresTable::plain(int row, const Column &column) const
{
    const Figures &of = figures(row);
    switch (column.kind) {
    case Kind::Group: return isSum(row) || m_report.query.by != GroupBy::Day ? group(row) : m_report.rows.at(row).key;
    case Kind::Figure: {
        const auto value = valueOf(of, column.figure);
        if (!value)
            return {};
        return unitOf(column.figure) == FigureUnit::Share ? QString::number(double(*value) / 10, 'f', 1) : QString::number(*value);
    }
    case Kind::Against: return QString::number(of.billed - of.segments);
    case Kind::Billed: return plainAmount(of.costs.value(column.currency).billed);
    case Kind::Foreseen: return plainAmount(of.costs.value(column.currency).foreseen);
    }
    return {};
}

QList<QStringList> FiguresTable::plainRows() const
{
    QList<QStringList> rows(1);
    for (const Column &column : m_columns)
        rows.first().append(plainHead(column));
    for (int row = 0; row < rowCount(); ++row) {
        rows.append(QStringList());
        for (const Column &column : m_columns)
            rows.last().append(plain(row, column));
    }
    return rows;
}

} // namespace heliograph::ui
