// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/links.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

/// What may stand in an address as people paste it. Invisible characters end it: they turn what one reads around.
bool belongsToAddress(QChar c)
{
    if (c.isSpace() || u"<>\"`{}|\\^“”„«»‹›"_s.contains(c))
        return false;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

/// Full stops, quotes and the bracket that the address stands in belong to the sentence.
qsizetype withoutSentence(const QString &text, qsizetype from, qsizetype end)
{
    while (end > from) {
        const QChar last = text.at(end - 1);
        const QStringView address = QStringView(text).sliced(from, end - from);
        const bool closes = (last == u')' && address.count(u')') > address.count(u'(')) || (last == u']' && address.count(u']') > address.count(u'['));
        if (!closes && !u".,;:!?'’…،؛؟。、"_s.contains(last))
            break;
        --end;
    }
    return end;
}

QUrl parsed(const QString &address)
{
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return {};
    url.setUserInfo({});
    return url;
}

} // namespace

QList<Link> linksIn(const QString &text)
{
    QList<Link> links;
    for (qsizetype at = text.indexOf("://"_L1); at >= 0; at = text.indexOf("://"_L1, at + 3)) {
        qsizetype from = at;
        while (from > 0 && text.at(from - 1).isLetterOrNumber())
            --from;
        const QStringView scheme = QStringView(text).sliced(from, at - from);
        // "nothttp://" is no link, and neither is the middle of another scheme ("view-source:http://", "x+http://").
        const bool begins = from == 0 || !u":+-._/@"_s.contains(text.at(from - 1));
        if (!begins || (scheme.compare("http"_L1, Qt::CaseInsensitive) != 0 && scheme.compare("https"_L1, Qt::CaseInsensitive) != 0))
            continue;
        qsizetype end = at + 3;
        while (end < text.size() && belongsToAddress(text.at(end)))
            ++end;
        end = withoutSentence(text, from, end);
        if (const QUrl url = parsed(text.sliced(from, end - from)); !url.isEmpty()) {
            links.append({{int(from), int(end - from)}, url});
            at = end - 3;
        }
    }
    return links;
}

QString wireHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

QString shownHost(const QUrl &url)
{
    const QString wire = wireHost(url);
    const QString letters = QUrl::fromAce(wire.toLatin1(), QUrl::IgnoreIDNWhitelist);
    QSet<QChar::Script> scripts;
    for (const uint c : letters.toUcs4()) {
        const QChar::Script script = QChar::script(c);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(script);
    }
    return scripts.size() <= 1 ? letters : wire;
}

} // namespace heliograph::ui
