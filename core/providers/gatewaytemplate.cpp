// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/gatewaytemplate.h"

#include "domain/parameter.h"

#include <algorithm>

namespace heliograph::gateway {

namespace {

const QString kOpen = QStringLiteral("{{");
const QString kClose = QStringLiteral("}}");
constexpr qsizetype kLongestSecretName = 32;

bool isSecretName(const QString &name)
{
    const auto small = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return !name.isEmpty() && name.size() <= kLongestSecretName && small(name.front())
        && std::all_of(name.begin(), name.end(), [&](QChar c) { return small(c) || (c >= u'0' && c <= u'9') || c == u'_'; });
}

/// Calls `literal` and `placeholder` in the order of the text.
template<typename Literal, typename Placeholder>
void walk(const QString &text, Literal literal, Placeholder placeholder)
{
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(kOpen, from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(kClose, open + 2);
        if (close < 0)
            return literal(text.mid(from));
        literal(text.mid(from, open - from));
        placeholder(text.mid(open + 2, close - open - 2).trimmed());
        from = close + 2;
    }
}

} // namespace

QStringList placeholders(const QString &text)
{
    QStringList names;
    walk(text, [](const QString &) {}, [&](const QString &name) { names.append(name); });
    return names;
}

bool isPlaceholder(const QString &name)
{
    static const QStringList known{QStringLiteral("to"), QStringLiteral("to_digits"), QStringLiteral("text"), QStringLiteral("sender"),
                                   QStringLiteral("ref")};
    if (name.startsWith(QLatin1String("secret:")))
        return isSecretName(name.mid(7));
    return known.contains(name) || (name.startsWith(QLatin1String("param:")) && isParameterName(name.mid(6)));
}

bool hasStrayBraces(const QString &text)
{
    bool stray = false;
    walk(text, [&](const QString &literal) { stray = stray || literal.contains(kOpen) || literal.contains(kClose); }, [](const QString &) {});
    return stray;
}

QString filled(const QString &text, const std::function<QString(const QString &)> &value)
{
    QString made;
    walk(text, [&](const QString &literal) { made += literal; }, [&](const QString &name) { made += value(name); });
    return made;
}

} // namespace heliograph::gateway
