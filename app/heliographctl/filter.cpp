// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/filter.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

tl::unexpected<Error> badFilter(const QString &key)
{
    return fail(ErrorCode::InvalidArgument, u"filter %1:unknown"_s.arg(key));
}

qint64 dayStart(const QString &day)
{
    return QDate::fromString(day, Qt::ISODate).startOfDay().toMSecsSinceEpoch();
}

} // namespace

Result<Filter> Filter::read(const QStringList &words, const QStringList &keys)
{
    // A whole filter may come as one word of the shell, or as many.
    static const QRegularExpression part(u"\"([^\"]*)\"|(\\S+)"_s);
    static const QRegularExpression term(u"^([a-z]+):(.+)$"_s);
    Filter filter;
    for (auto it = part.globalMatch(words.join(u' ')); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QRegularExpressionMatch named = term.match(match.captured(2));
        if (!named.hasMatch()) {
            filter.m_text.append(match.captured(1) + match.captured(2));
            continue;
        }
        const QString key = named.captured(1), value = named.captured(2);
        const bool day = key == u"before"_s || key == u"after"_s;
        if (!keys.contains(key) || (day && !QDate::fromString(value, Qt::ISODate).isValid())
            || (key == u"verified"_s && value != u"yes"_s && value != u"no"_s))
            return badFilter(key);
        filter.m_terms.insert(key, value);
    }
    return filter;
}

bool Filter::fits(const QString &key, const QString &value) const
{
    const QStringList wanted = values(key);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &w) { return w.compare(value, Qt::CaseInsensitive) == 0; });
}

bool Filter::fits(const QString &key, bool value) const
{
    return fits(key, value ? u"yes"_s : u"no"_s);
}

bool Filter::fitsTime(qint64 ms) const
{
    const QStringList before = values(u"before"_s), after = values(u"after"_s);
    return std::all_of(before.begin(), before.end(), [ms](const QString &day) { return ms < dayStart(day); })
        && std::all_of(after.begin(), after.end(), [ms](const QString &day) { return ms >= dayStart(day); });
}

} // namespace heliograph::ctl
