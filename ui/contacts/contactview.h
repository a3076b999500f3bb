// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

class QCheckBox;

namespace heliograph::ui {

class ContactRows;

/// The table of customers. The highlighted row is where the keyboard is; ticked rows are another matter: a click on the box, Ctrl
/// and click, Shift and click or an arrow, Space, Ctrl+A for all that match; Esc unticks all. Enter or a double click opens.
class ContactView final : public QTableView
{
    Q_OBJECT
public:
    explicit ContactView(ContactRows &rows, QWidget *parent = nullptr);
    [[nodiscard]] qint64 currentId() const; ///< 0: none
    void keyboardSearch(const QString &) override {} ///< it would read every row; letters go to the search line

Q_SIGNALS:
    void opened(qint64 customerId);
    void menuWanted(qint64 customerId, const QPoint &globalPos);
    void sortWanted(int column);
    void typed(const QString &letters); ///< on a row: for the search line

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dressHead();
    void layOutColumns();
    void toggle(int row);
    void tickTo(int row);
    void tickAll(bool ticked);
    bool tickingKey(QKeyEvent *event);
    void showAll();
    void keepPlace();
    void returnToPlace();
    ContactRows &m_rows;
    QCheckBox *m_all;       ///< in the head of the boxes
    qint64 m_anchor = 0;    ///< customer that a range of ticks begins with; 0: the current row
    qint64 m_place = 0;     ///< current while the list is exchanged
    int m_scrolled = 0;
};

} // namespace heliograph::ui
