// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

class QPushButton;

namespace heliograph::ui {

class InboxDelegate;
class InboxRows;

/// The list of conversations. What is highlighted is what is open: rows that come, move and go never open another one.
class InboxView final : public QListView
{
    Q_OBJECT
public:
    explicit InboxView(InboxRows &rows, QWidget *parent = nullptr);
    /// Highlights this conversation when it is in the list; 0: none.
    void showOpen(qint64 conversationId);
    /// Chooses the row `step` places on, as an arrow key would.
    void step(int step);

Q_SIGNALS:
    void chosen(qint64 customerId, qint64 conversationId);
    void walkedTo(qint64 customerId, qint64 conversationId); ///< by the arrow keys: they stay here
    void acceptWanted(qint64 customerId, qint64 conversationId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(const QModelIndex &index, bool walking = false);
    void highlight();
    void beginSomewhere();
    void placeAccept();
    void rowsChanged();

    InboxRows &m_rows;
    InboxDelegate *m_delegate;
    QPushButton *m_accept; ///< a real button over the painted one of the current row: for the keyboard and for screen readers
    qint64 m_open = 0;
};

} // namespace heliograph::ui
