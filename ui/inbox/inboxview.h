// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QListView>

class QPushButton;

namespace heliograph::ui {

class CompactDelegate;
class InboxDelegate;
class InboxRows;
class RowCard;

/// The list of conversations. What is highlighted is what is open: rows that come, move and go never open another one.
/// Ticked rows are another matter: a click on the avatar's place, Ctrl and click, Shift and click or an arrow, Space, Ctrl+A; Esc
/// unticks all.
class InboxView final : public QListView
{
    Q_OBJECT
public:
    explicit InboxView(InboxRows &rows, QWidget *parent = nullptr);
    /// Highlights this conversation when it is in the list; 0: none.
    void showOpen(qint64 conversationId);
    /// Avatars alone, 64 wide.
    void setCompact(bool compact);
    /// Chooses the row `step` places on, as an arrow key would.
    void step(int step);

Q_SIGNALS:
    void chosen(qint64 customerId, qint64 conversationId);
    void walkedTo(qint64 customerId, qint64 conversationId); ///< by the arrow keys: they stay here
    void acceptWanted(qint64 customerId, qint64 conversationId);
    void menuWanted(int row, const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void openSelected();
    void choose(const QModelIndex &index, bool walking = false);
    void highlight();
    void beginSomewhere();
    void placeAccept();
    void toggle(int row);
    void tickTo(int row);
    bool tickingKey(QKeyEvent *event);
    [[nodiscard]] bool onFace(const QModelIndex &index, const QPoint &where) const;
    void rowsChanged();
    void paintWaits();

    InboxRows &m_rows;
    InboxDelegate *m_delegate;
    CompactDelegate *m_narrow;
    RowCard *m_card;       ///< beside the narrow list
    QPushButton *m_accept; ///< a real button over the painted one of the current row: for the keyboard and for screen readers
    qint64 m_open = 0;
    bool m_removing = false;
    QHash<qint64, QString> m_waits; ///< by conversation: how long somebody waits, as painted
    qint64 m_anchor = 0;   ///< conversation that a range of ticks begins with; 0: the current row
};

} // namespace heliograph::ui
