// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/emojitable.h"

#include <QFrame>

#include <functional>

class QAbstractButton;
class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace heliograph::ui {

class PlainLabel;

/// What somebody picks most: kept by whoever owns the pickers, shared between them.
struct EmojiHabits {
    QStringList recent; ///< newest first, toned
    int tone = 0;       ///< EmojiTable::toned()
};

/// A small window over the box it is for: search by English name, groups, the ones of late, a skin tone. From the search line Down
/// goes into the list, Enter takes the first; in the list the arrow keys walk, letters go on searching. Escape closes.
class EmojiPicker final : public QFrame
{
    Q_OBJECT
public:
    explicit EmojiPicker(EmojiHabits &habits, QWidget *parent);
    /// A line about the emoji that would be taken, such as what it does to the price; empty: its name alone.
    void setNote(std::function<QString(const QString &emoji)> note) { m_note = std::move(note); }
    /// Over `anchor`, or below it where there is no room.
    void popUp(const QWidget &anchor);

Q_SIGNALS:
    void picked(const QString &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addGroups(QHBoxLayout *row);
    void addTones(QHBoxLayout *row);
    void showGroup(int group);
    void search();
    void fill(const QList<Emoji> &emoji);
    void fillRecent();
    void add(const QString &text, const QString &name);
    void take(QListWidgetItem *item);
    void describe();

    EmojiHabits &m_habits;
    EmojiTable m_table;
    std::function<QString(const QString &)> m_note;
    int m_group = -1; ///< −1: the ones of late
    QLineEdit *m_search;
    QToolButton *m_tone;
    QList<QAbstractButton *> m_groupButtons;
    QListWidget *m_list;
    PlainLabel *m_words;
    PlainLabel *m_noteWords;
};

} // namespace heliograph::ui
