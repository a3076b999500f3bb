// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace heliograph::ui {

struct Emoji {
    QString text;        ///< the fully-qualified sequence
    QString name;        ///< English, "grinning face", as Unicode calls it
    int group = 0;       ///< index into EmojiTable::groups()
    bool tones = false;  ///< the five skin tones may follow its first character
};

/// Unicode's emoji in the order of its own list (resources/emoji, emoji-test.txt of UTS #51).
class EmojiTable
{
public:
    EmojiTable();
    [[nodiscard]] const QStringList &groups() const { return m_groups; } ///< English, as Unicode calls them
    [[nodiscard]] QList<Emoji> inGroup(int group) const;
    /// Those whose name holds every word as the beginning of one of its own; better hits first, `limit` at most.
    [[nodiscard]] QList<Emoji> find(const QString &words, int limit) const;
    [[nodiscard]] Emoji byText(const QString &text) const; ///< with any skin tone; name empty: none
    /// `tone` 0: as it is; 1…5: light to dark, where the emoji takes one.
    [[nodiscard]] static QString toned(const Emoji &emoji, int tone);

private:
    QStringList m_groups;
    QList<Emoji> m_all;
    QHash<QString, int> m_byBare;
};

} // namespace heliograph::ui
