// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/replacements.h"

#include "sms/clusters.h"
#include "sms/lookalikes.h"

#include <algorithm>

namespace heliograph::sms {

namespace {

/// Below this nothing composes, so the text is in NFC.
constexpr char16_t kFirstMark = 0x300;

bool mayCompose(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= kFirstMark; });
}

/// NFC as replacements: canonical equivalence never crosses a grapheme cluster.
QList<Replacement> compositions(QStringView text)
{
    QList<Replacement> list;
    if (!mayCompose(text))
        return list;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = clusterEndAfter(text, begin);
        const QStringView cluster = text.sliced(begin, end - begin);
        if (mayCompose(cluster)) {
            const QString given = cluster.toString(), composed = given.normalized(QString::NormalizationForm_C);
            if (composed != given)
                list.append({begin, end - begin, composed});
        }
        begin = end;
    }
    return list;
}

bool carried(QStringView text, const Rules &rules)
{
    return measure(text, rules).encoding == Encoding::Gsm7;
}

/// `text` in plain characters where there are any; itself otherwise.
QString plain(QStringView text, const Rules &rules, bool stripAccents)
{
    QString out;
    for (const QChar c : text) {
        if (const auto like = lookalike(c.unicode()))
            out += *like;
        else if (stripAccents && c.category() == QChar::Mark_NonSpacing && c.unicode() < 0x370)
            continue; // an accent that composed with nothing
        else if (const auto bare = stripAccents && !carried(QStringView(&c, 1), rules) ? withoutAccent(c.unicode()) : std::nullopt)
            out += *bare;
        else
            out += c;
    }
    return out;
}

/// The compositions and the plain forms, in text order; a composition is made plain in its turn.
QList<Replacement> everything(QStringView text, const QList<Replacement> &composed, const Rules &rules, bool stripAccents)
{
    QList<Replacement> list;
    auto next = composed.begin();
    for (qsizetype i = 0; i < text.size();) {
        if (next != composed.end() && next->offset == i) {
            list.append({i, next->length, plain(next->with, rules, stripAccents)});
            i += next->length;
            ++next;
            continue;
        }
        const QStringView one = text.sliced(i, 1);
        if (const QString with = plain(one, rules, stripAccents); with != one)
            list.append({i, 1, with});
        ++i;
    }
    return list;
}

} // namespace

Offer offer(QStringView text, const Rules &rules, bool stripAccents)
{
    Offer best;
    best.before = best.after = measure(text, rules);
    best.result = text.toString();
    if (best.before.encoding == Encoding::Gsm7)
        return best;
    const QList<Replacement> composed = compositions(text);
    // All of them where that reaches GSM-7; otherwise only those that change no character to a reader.
    for (const bool all : {true, false}) {
        const QList<Replacement> list = all ? everything(text, composed, rules, stripAccents) : composed;
        const QString result = apply(text, list);
        const Segments after = measure(result, rules);
        const bool saves = after.encoding == Encoding::Gsm7 || (!all && after.segments < best.before.segments);
        if (!list.isEmpty() && saves)
            return Offer{list, result, best.before, after};
    }
    return best;
}

QString apply(QStringView text, const QList<Replacement> &replacements)
{
    QString out;
    out.reserve(text.size());
    qsizetype done = 0;
    for (const Replacement &r : replacements) {
        // An offer made for another text must not reach outside this one.
        if (r.offset < done || r.length < 0 || r.length > text.size() - r.offset)
            continue;
        out += text.sliced(done, r.offset - done);
        out += r.with;
        done = r.offset + r.length;
    }
    return out += text.sliced(done);
}

QString cleaned(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\t') {
            out += u' ';
        } else if (c == u'\n' || c == u'\r' || c == u'\f' || c.category() != QChar::Other_Control) {
            out += c;
        }
    }
    return mayCompose(out) ? out.normalized(QString::NormalizationForm_C) : out;
}

} // namespace heliograph::sms
