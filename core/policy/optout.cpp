// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/optout.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <iterator>

namespace heliograph::policy {

namespace {

// Folded: no case, no marks, no format characters.
constexpr QStringView kStop[] = {
    u"stop", u"stopp", u"stopall", u"stop all", u"unsubscribe", u"cancel", u"end", u"quit", u"optout", u"opt out", u"opt-out", u"revoke", u"remove", u"td",
    u"abmelden", u"abbestellen", u"arret", u"arreter", u"desabonner", u"desinscrire", u"baja", u"alto", u"parar", u"cancelar",
    u"annulla", u"ferma", u"avsluta", u"sluta", u"afmelden", u"rezygnuje", u"iptal", u"dur",
    u"\u0625\u064a\u0642\u0627\u0641", u"\u0627\u064a\u0642\u0627\u0641", u"\u062a\u0648\u0642\u0641", u"\u0625\u0644\u063a\u0627\u0621",
    u"\u505c\u6b62", u"\u914d\u4fe1\u505c\u6b62", u"\u9000\u8ba2", u"\u9000\u8a02"};
constexpr QStringView kStart[] = {u"start", u"unstop", u"optin", u"opt in", u"opt-in", u"anmelden", u"alta"};
constexpr QStringView kHelp[] = {u"help", u"info", u"hilfe", u"aide", u"ayuda", u"hjalp"};
constexpr QStringView kPleas[] = {
    u"stop texting", u"stop sending", u"stop messaging", u"stop contacting", u"no more texts", u"no more sms", u"no more messages",
    u"don't text", u"dont text", u"do not text", u"unsubscribe", u"please stop", u"stop please", u"stop stop", u"stop it", u"remove me", u"take me off", u"leave me alone",
    u"keine sms mehr", u"keine nachrichten mehr", u"arretez de m", u"ne plus recevoir", u"no me envie", u"no quiero recibir",
    u"sluta skicka"};

/// A mark over a Latin letter, or one that only chooses how the character before it is drawn.
bool isDropped(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    const bool invisible = category == QChar::Other_Format || (category == QChar::Other_Control && !QChar::isSpace(c));
    const bool selector = c >= 0xfe00 && c <= 0xfe0f;
    return invisible || selector || (category == QChar::Mark_NonSpacing && c < 0x370);
}

/// Case, accents, full-width forms, typographic apostrophes and everything that cannot be seen, folded away.
QString folded(QStringView body)
{
    const QString wide = body.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString out;
    for (const char32_t c : wide.normalized(QString::NormalizationForm_D).toUcs4()) {
        if (!isDropped(c))
            out += QStringView(QChar::fromUcs4(c == U'\u2019' ? U'\'' : c));
    }
    return out.normalized(QString::NormalizationForm_C).simplified();
}

/// Without blanks, punctuation, symbols and emoji around it.
QString bare(const QString &text)
{
    const QList<uint> all = text.toUcs4();
    const auto outer = [](uint c) { return QChar::isSpace(c) || QChar::isPunct(c) || QChar::isSymbol(c); };
    const auto begin = std::find_if_not(all.begin(), all.end(), outer);
    const auto end = std::find_if_not(all.rbegin(), std::make_reverse_iterator(begin), outer).base();
    QString out;
    for (auto c = begin; c != end; ++c)
        out += QStringView(QChar::fromUcs4(char32_t(*c)));
    return out;
}

template<size_t N>
bool contains(const QStringView (&words)[N], const QString &word)
{
    return std::find(std::begin(words), std::end(words), QStringView(word)) != std::end(words);
}

/// UTF-16 units that are read: more than any SMS has.
constexpr qsizetype kLongestBody = 2'000;

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
    const QString text = folded(body.left(kLongestBody));
    return std::any_of(std::begin(kPleas), std::end(kPleas), [&text](QStringView plea) { return text.contains(plea); });
}

} // namespace heliograph::policy
