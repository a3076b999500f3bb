// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/csvtext.h"

#include "exchange/csvreader.h"

namespace heliograph::exchange {

namespace {

constexpr QStringView kFormula = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

/// Apostrophes, then what a formula begins with.
bool looksLikeFormula(QStringView cell)
{
    qsizetype i = 0;
    while (i < cell.size() && cell.at(i) == u'\'')
        ++i;
    return i < cell.size() && kFormula.contains(cell.at(i));
}

} // namespace

QString guarded(const QString &cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.mid(1) : cell;
}

QString csvLine(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = guarded(cells.at(i));
        // Outer blanks in quotes, because programs trim what has none.
        const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
            || cell.contains(u';') || cell.contains(u'\t') || cell.startsWith(u' ') || cell.endsWith(u' ');
        cell.replace(QStringLiteral("\""), QStringLiteral("\"\""));
        line += (i > 0 ? QStringLiteral(",") : QString()) + (quoted ? u'"' + cell + u'"' : cell);
    }
    return line + QStringLiteral("\r\n");
}

QChar guessDelimiter(const QString &head)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        CsvReader reader(delimiter);
        reader.feed(head);
        Record record;
        qsizetype width = 0, alike = 0;
        while (reader.next(record)) {
            width = width == 0 ? record.cells.size() : width;
            alike += record.cells.size() == width && width > 1 ? width : 0;
        }
        if (alike > most) {
            most = alike;
            best = delimiter;
        }
    }
    return best;
}

} // namespace heliograph::exchange
