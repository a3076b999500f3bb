// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace heliograph::ui {

class Card;
class CommandTable;

/// Every command that has a key, by scope, over the window; made from the table each time it opens. Esc closes; it can be copied as
/// text, to print it or to have it read.
class ShortcutSheet final : public QWidget
{
    Q_OBJECT
public:
    ShortcutSheet(const CommandTable &commands, QWidget *window);
    void open();
    [[nodiscard]] QString asText() const; ///< a scope on a line, then its commands, a key and a name on each

Q_SIGNALS:
    void changeWanted(); ///< to the page of the settings

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget *buildColumns() const;
    void place();
    void leave();
    const CommandTable &m_commands;
    Card *m_card;
    QScrollArea *m_area;
    QList<QWidget *> m_stops; ///< what Tab goes round
    QPointer<QWidget> m_before;
};

} // namespace heliograph::ui
