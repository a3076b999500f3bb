// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/searchtext.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <cstring>

namespace heliograph::store {

namespace {

bool unspaced(char32_t c)
{
    if (c < 0x0e00)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

constexpr char32_t kTatweel = 0x0640;
constexpr char32_t kFirstFolded = 0x0590; // Hebrew and Arabic begin here

bool foldedScript(char32_t c)
{
    return c >= kFirstFolded && (QChar::script(c) == QChar::Script_Arabic || QChar::script(c) == QChar::Script_Hebrew);
}

bool wordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool holdsWord(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

QString fromUcs4(const QList<uint> &points)
{
    QString text;
    for (const uint c : points)
        text += QChar::fromUcs4(c);
    return text;
}

QString quoted(const QString &term)
{
    QString inner = searchText(term).simplified();
    inner.replace(QLatin1Char('"'), QLatin1Char(' '));
    return QLatin1Char('"') + inner + QLatin1Char('"');
}

QString sqlText(sqlite3_value *value)
{
    const auto *data = static_cast<const QChar *>(sqlite3_value_text16(value));
    return QString(data, sqlite3_value_bytes16(value) / int(sizeof(QChar)));
}

void returnText(sqlite3_context *context, const QString &text)
{
    sqlite3_result_text16(context, text.utf16(), int(text.size() * qsizetype(sizeof(QChar))), SQLITE_TRANSIENT);
}

void sqlSearchText(sqlite3_context *context, int, sqlite3_value **values)
{
    returnText(context, searchText(sqlText(values[0])));
}

void sqlSearchMeta(sqlite3_context *context, int, sqlite3_value **values)
{
    returnText(context, searchMeta(sqlite3_value_int64(values[0]), sqlText(values[1]), sqlite3_value_int64(values[2])));
}

void sqlFolded(sqlite3_context *context, int, sqlite3_value **values)
{
    returnText(context, folded(sqlText(values[0])));
}

constexpr qsizetype kIndexedPrefix = 3; // message_search: prefix='2 3'

/// Offsets of folded words in the original text: [begin, end) and the word.
struct Word { qsizetype begin, end; QString text; };

QList<Word> wordsOf(const QString &body)
{
    QList<Word> words;
    qsizetype begin = -1;
    const auto close = [&](qsizetype end) {
        if (begin >= 0)
            words.append({begin, end, folded(body.mid(begin, end - begin))});
        begin = -1;
    };
    for (qsizetype i = 0; i < body.size();) {
        const bool pair = body.at(i).isHighSurrogate() && i + 1 < body.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(body.at(i), body.at(i + 1)) : body.at(i).unicode();
        const qsizetype next = i + (pair ? 2 : 1);
        if (!wordCharacter(c))
            close(i);
        else if (begin < 0)
            begin = i;
        i = next;
    }
    close(body.size());
    return words;
}

void sqlBegins(sqlite3_context *context, int, sqlite3_value **values)
{
    const QString prefix = sqlText(values[1]);
    const QList<Word> words = wordsOf(sqlText(values[0]));
    sqlite3_result_int(context, std::any_of(words.cbegin(), words.cend(), [&](const Word &w) { return w.text.startsWith(prefix); }));
}

} // namespace

QString searchText(const QString &body)
{
    const bool plain = std::none_of(body.cbegin(), body.cend(), [](QChar c) { return c.unicode() >= kFirstFolded; });
    if (plain)
        return body;
    QString text;
    QList<uint> run;
    bool folding = false; // inside a word of a folded script
    const auto flush = [&] {
        if (run.isEmpty())
            return;
        text += QLatin1Char(' ');
        if (run.size() == 1)
            text += fromUcs4(run);
        for (qsizetype i = 0; i + 1 < run.size(); ++i) {
            text += QChar::fromUcs4(run.at(i));
            text += QChar::fromUcs4(run.at(i + 1));
            text += QLatin1Char(' ');
        }
        text += QLatin1Char(' ');
        run.clear();
    };
    const QList<uint> points = body.toUcs4();
    for (const uint c : points) {
        // A mark (Thai vowel, dakuten) belongs to the run it stands in.
        if (unspaced(c) || (!run.isEmpty() && QChar::isMark(c))) {
            run.append(c);
        } else {
            flush();
            folding = foldedScript(c) || (folding && QChar::isMark(c));
            if (c == kTatweel || (folding && QChar::isMark(c)))
                continue;
            if (folding && QChar::decompositionTag(c) == QChar::Canonical)
                text += QChar::decomposition(c).at(0);
            else
                text += QChar::fromUcs4(c);
        }
    }
    flush();
    return text;
}

QString agentToken(const QString &actor)
{
    if (actor.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(actor.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QLatin1Char('a') + QString::fromLatin1(hash.first(6));
}

QString searchMeta(qint64 threadId, const QString &actor, qint64 at)
{
    QString meta = QLatin1Char('t') + QString::number(threadId);
    if (!actor.isEmpty())
        meta += QLatin1Char(' ') + agentToken(actor);
    return meta + QStringLiteral(" w") + QString::number(weekOf(at));
}

QString folded(const QString &text)
{
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing && c.unicode() != kTatweel)
            plain += c;
    }
    return plain.toCaseFolded();
}

SearchTerms searchTerms(const QString &typed)
{
    SearchTerms result;
    QString current;
    bool inPhrase = false;
    const auto push = [&](bool prefix) {
        if (holdsWord(current) && result.terms.size() < 16)
            result.terms.append({current, prefix});
        current.clear();
    };
    for (const QChar c : typed.first(qMin<qsizetype>(typed.size(), 400))) {
        if (c == QLatin1Char('"')) {
            push(false);
            inPhrase = !inPhrase;
        } else if (c.isSpace() && !inPhrase) {
            push(false);
        } else {
            current += c.isNull() || c.isSurrogate() ? QChar(u' ') : c;
        }
    }
    push(!inPhrase);
    return result;
}

QString SearchTerms::longPrefix() const
{
    if (terms.isEmpty() || !terms.last().prefix || terms.last().text.size() <= kIndexedPrefix)
        return {};
    const QString &text = terms.last().text;
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return plain ? folded(text) : QString();
}

QString SearchTerms::match(bool cut) const
{
    if (terms.isEmpty())
        return {};
    QStringList parts;
    for (const Term &term : terms) {
        // One letter would match nearly everything; a lone ideograph is a word of its own.
        const bool prefix = term.prefix && (term.text.size() >= 2 || unspaced(term.text.at(0).unicode()));
        const bool cutHere = cut && &term == &terms.last();
        parts += quoted(cutHere ? term.text.left(kIndexedPrefix) : term.text) + (prefix ? QStringLiteral(" *") : QString());
    }
    return QStringLiteral("body : (%1)").arg(parts.join(QStringLiteral(" AND ")));
}

QList<TextRange> matches(const QString &body, const SearchTerms &terms)
{
    const QList<Word> words = wordsOf(body);
    QList<Word> wanted;
    for (const SearchTerms::Term &term : terms.terms) {
        const QList<Word> inTerm = wordsOf(term.text);
        for (qsizetype i = 0; i < inTerm.size(); ++i) {
            // A word of marks alone folds to nothing, and nothing begins every word.
            if (!inTerm.at(i).text.isEmpty())
                wanted.append({term.prefix && i + 1 == inTerm.size() ? 1 : 0, 0, inTerm.at(i).text});
        }
    }
    QList<TextRange> marks;
    for (const Word &word : words) {
        for (const Word &want : std::as_const(wanted)) {
            const bool whole = want.begin == 1 ? word.text.startsWith(want.text) : word.text == want.text;
            if (whole) {
                marks.append({int(word.begin), int(word.end - word.begin)});
                break;
            }
            // Scripts without blanks: the match is inside a run.
            const qsizetype inside = unspaced(want.text.at(0).unicode()) ? body.indexOf(want.text, word.begin) : -1;
            if (inside >= 0 && inside < word.end) {
                marks.append({int(inside), int(want.text.size())});
                break;
            }
        }
    }
    return marks;
}

QString snippet(const QString &body, const SearchTerms &terms)
{
    const QList<TextRange> marks = matches(body, terms);
    const qsizetype first = marks.isEmpty() ? 0 : marks.first().from;
    qsizetype begin = qMax<qsizetype>(0, first - 40);
    qsizetype end = qMin(body.size(), begin + 120);
    if (begin > 0 && body.at(begin).isLowSurrogate())
        --begin;
    if (end < body.size() && body.at(end).isLowSurrogate())
        ++end;
    QString text = begin > 0 ? QStringLiteral("\u2026") : QString();
    qsizetype at = begin;
    for (const auto &[from, length] : marks) {
        if (from < at || from + length > end)
            continue;
        text += QStringView(body).sliced(at, from - at);
        text += QChar(0x2068) + body.sliced(from, length) + QChar(0x2069);
        at = from + length;
    }
    text += QStringView(body).sliced(at, end - at);
    if (end < body.size())
        text += QChar(0x2026);
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text;
}

std::optional<QString> numberDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && !QStringLiteral("+-().").contains(c))
            return {};
    }
    if (digits.size() < 3)
        return {};
    if (digits.size() > 3 && digits.startsWith(QLatin1Char('0')))
        digits.remove(0, digits.startsWith(QStringLiteral("00")) ? 2 : 1);
    return digits;
}

void registerSearchFunctions(sqlite3 *handle)
{
    constexpr int flags = SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(handle, "heliograph_text", 1, flags, nullptr, sqlSearchText, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "heliograph_folded", 1, flags, nullptr, sqlFolded, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "heliograph_begins", 2, flags, nullptr, sqlBegins, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "heliograph_meta", 3, flags, nullptr, sqlSearchMeta, nullptr, nullptr, nullptr);
}

} // namespace heliograph::store
