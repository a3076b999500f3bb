// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/emojitable.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr char32_t kLightSkin = 0x1F3FB;
constexpr QChar kEmojiStyle(0xFE0F);

QString skin(int tone)
{
    const char32_t modifier = kLightSkin + char32_t(tone - 1);
    return QString::fromUcs4(&modifier, 1);
}

/// Without its skin tones and the marks that ask for the coloured form: the same for every way to write it.
QString bare(QString text)
{
    text.remove(kEmojiStyle);
    for (int tone = 1; tone <= 5; ++tone)
        text.remove(skin(tone));
    return text;
}

/// 0: the name is the word; then a word of it is, begins so; −1: no such word.
int rank(const QString &name, const QStringList &words)
{
    if (name == words.join(u' '))
        return 0;
    int worst = 1;
    const QStringList own = name.split(u' ');
    for (const QString &word : words) {
        if (own.contains(word))
            continue;
        const bool begins = std::any_of(own.begin(), own.end(), [&](const QString &part) {
            return part.startsWith(word) || part.section(u'-', 1).startsWith(word);
        });
        if (!begins)
            return -1;
        worst = 2;
    }
    return worst;
}

} // namespace

EmojiTable::EmojiTable()
{
    QFile file(u":/emoji/emoji.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString all = QString::fromUtf8(file.readAll());
    for (const QString &line : all.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("# "_L1)) {
            m_groups.append(line.mid(2));
            continue;
        }
        const QStringList parts = line.split(u'\t');
        m_all.append({parts.value(0), parts.value(1), int(m_groups.size()) - 1, parts.value(2) == u'+'});
        m_byBare.insert(bare(parts.value(0)), int(m_all.size()) - 1);
    }
}

QList<Emoji> EmojiTable::inGroup(int group) const
{
    QList<Emoji> found;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(found), [group](const Emoji &emoji) { return emoji.group == group; });
    return found;
}

QList<Emoji> EmojiTable::find(const QString &typed, int limit) const
{
    const QStringList words = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    QList<Emoji> byRank[3];
    for (const Emoji &emoji : m_all) {
        if (const int at = rank(emoji.name.toLower().remove(u':').remove(u','), words); at >= 0)
            byRank[at].append(emoji);
    }
    return (byRank[0] + byRank[1] + byRank[2]).first(qMin<qsizetype>(limit, byRank[0].size() + byRank[1].size() + byRank[2].size()));
}

Emoji EmojiTable::byText(const QString &text) const
{
    const int at = m_byBare.value(bare(text), -1);
    return at < 0 ? Emoji{} : m_all.at(at);
}

QString EmojiTable::toned(const Emoji &emoji, int tone)
{
    if (tone < 1 || tone > 5 || !emoji.tones)
        return emoji.text;
    const qsizetype first = emoji.text.at(0).isHighSurrogate() ? 2 : 1;
    QString rest = emoji.text.mid(first);
    if (rest.startsWith(kEmojiStyle))
        rest.remove(0, 1);
    return emoji.text.left(first) + skin(tone) + rest;
}

} // namespace heliograph::ui
