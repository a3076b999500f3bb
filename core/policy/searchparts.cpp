// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/searchparts.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heliograph::policy {

QList<SearchPart> searchParts(const QString &typed, bool anyKey)
{
    // key:"several words", key:value, "a phrase", or a word.
    static const QRegularExpression latin(u"(?:([A-Za-z]+):(?!//)(?:\"([^\"]*)\"?|(\\S*)))|\"([^\"]*)\"?|(\\S+)"_s);
    static const QRegularExpression any(
        u"(?:(\\p{L}[\\p{L}\\p{M}\\p{N}_.-]*|\"[^\"]+\"(?=:)):(?!//)(?:\"([^\"]*)\"?|(\\S*)))|\"([^\"]*)\"?|(\\S+)"_s);
    QList<SearchPart> parts;
    for (auto it = (anyKey ? any : latin).globalMatch(typed.left(1000)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        SearchPart part;
        part.key = match.captured(1);
        part.quoted = part.key.startsWith(u'"');
        part.key.remove(u'"');
        part.whole = match.captured(0);
        if (part.key.isEmpty()) {
            const QString phrase = match.captured(4).simplified();
            part.whole = phrase.isEmpty() ? match.captured(5) : QString(u'"' + phrase + u'"');
            if (part.whole.isEmpty())
                continue;
        } else {
            part.value = (match.captured(2) + match.captured(3)).trimmed();
        }
        parts.append(part);
    }
    return parts;
}

qint64 dayStart(const QString &value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    return date.isValid() ? date.startOfDay().toMSecsSinceEpoch() : 0;
}

bool isRegion(const QString &value)
{
    return value.size() == 2 && value.at(0).isLetter() && value.at(1).isLetter();
}

int distance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a.at(i) != b.at(j));
            diagonal = std::exchange(row[j + 1], std::min({changed, row.at(j) + 1, row.at(j + 1) + 1}));
        }
    }
    return row.last();
}

} // namespace heliograph::policy
