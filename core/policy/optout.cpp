// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/optout.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace heliograph::policy {

namespace {

// Folded: no case, no marks, no format characters.
constexpr QStringView kStop[] = {
    u"stop", u"stopp", u"stopall", u"stop all", u"unsubscribe", u"cancel", u"end", u"quit", u"optout", u"opt out", u"opt-out", u"revoke",
    u"abmelden", u"abbestellen", u"arret", u"arreter", u"desabonner", u"desinscrire", u"baja", u"alto", u"parar", u"cancelar",
    u"annulla", u"ferma", u"avsluta", u"sluta", u"afmelden", u"rezygnuje", u"iptal", u"dur",
    u"\u0625\u064a\u0642\u0627\u0641", u"\u0627\u064a\u0642\u0627\u0641", u"\u062a\u0648\u0642\u0641", u"\u0625\u0644\u063a\u0627\u0621",
    u"\u505c\u6b62", u"\u914d\u4fe1\u505c\u6b62", u"\u9000\u8ba2", u"\u9000\u8a02"};
constexpr QStringView kStart[] = {u"start", u"unstop", u"optin", u"opt in", u"opt-in", u"anmelden", u"alta"};
constexpr QStringView kHelp[] = {u"help", u"info", u"hilfe", u"aide", u"ayuda", u"hjalp"};
constexpr QStringView kPleas[] = {
    u"stop texting", u"stop sending", u"stop messaging", u"stop contacting", u"no more texts", u"no more sms", u"no more messages",
    u"don't text", u"dont text", u"do not text", u"unsubscribe me", u"remove me", u"take me off", u"leave me alone",
    u"keine sms mehr", u"keine nachrichten mehr", u"arretez de m", u"ne plus recevoir", u"no me envie", u"no quiero recibir",
    u"sluta skicka"};

/// Case, accents, full-width forms, typographic apostrophes and everything that cannot be seen, folded away.
QString folded(QStringView body)
{
    const QString wide = body.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString out;
    for (const QChar c : wide.normalized(QString::NormalizationForm_D)) {
        const bool latinMark = c.category() == QChar::Mark_NonSpacing && c.unicode() < 0x370;
        if (c.category() == QChar::Other_Format || latinMark)
            continue;
        out += c == u'\u2019' ? QChar(u'\'') : c;
    }
    return out.normalized(QString::NormalizationForm_C).simplified();
}

QString bare(const QString &text)
{
    const auto outer = [](QChar c) { return c.isSpace() || c.isPunct() || c.isSymbol(); };
    qsizetype begin = 0, end = text.size();
    while (begin < end && outer(text.at(begin)))
        ++begin;
    while (end > begin && outer(text.at(end - 1)))
        --end;
    return text.mid(begin, end - begin);
}

template<size_t N>
bool contains(const QStringView (&words)[N], const QString &word)
{
    return std::find(std::begin(words), std::end(words), QStringView(word)) != std::end(words);
}

/// Longer than any keyword: not worth folding.
constexpr qsizetype kLongestBody = 200;

} // namespace

Keyword keyword(QStringView body)
{
    if (body.size() > kLongestBody)
        return Keyword::None;
    const QString word = bare(folded(body));
    if (contains(kStop, word))
        return Keyword::Stop;
    if (contains(kStart, word))
        return Keyword::Start;
    return contains(kHelp, word) ? Keyword::Help : Keyword::None;
}

bool soundsLikeStop(QStringView body)
{
    const QString text = folded(body.left(2'000));
    return std::any_of(std::begin(kPleas), std::end(kPleas), [&text](QStringView plea) { return text.contains(plea); });
}

} // namespace heliograph::policy
