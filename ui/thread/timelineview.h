// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/thread/rowheights.h"
#include "ui/thread/rowshape.h"
#include "ui/thread/rowtext.h"
#include "ui/thread/timelineselection.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <optional>

class QMenu;
class QPushButton;

namespace heliograph {
class TimelineModel;
}

namespace heliograph::ui {

class DayButton;
class RowWidget;

/// A customer's history on every channel. Widgets exist for the rows in sight alone; what lies elsewhere is a number, its height.
/// The place stays where it is when rows come in above or below, unless one reads at the end.
/// Mouse: dragging selects text, through rows and past the edges; a click on a link asks for it.
/// Keys: Up/Down move from row to row, Tab to the row's buttons; with Shift arrows select whole rows; Page Up/Down, Home/End scroll; Ctrl+C copies what is
/// selected, else the row; Ctrl+A selects what is loaded; Enter asks for the row's link; Esc lets go of the selection.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    TimelineView(const DeskServices &services, QWidget *parent);
    ~TimelineView() override;

    /// `unread`: how many of the customer's newest messages nobody has read; the "New" divider goes above them.
    /// `conversationId`: of this conversation alone; 0: of all.
    void open(qint64 customerId, const QString &customerName, int unread, qint64 conversationId = 0);
    /// Nothing can be done with an SMS from its row.
    void setReadOnly() { m_readOnly = true; }
    /// Stands under a message from then on and belongs to the view; in the place of what stood there. nullptr: nothing does.
    void setBeneath(qint64 messageId, QWidget *widget);
    void showBeneath(qint64 messageId);    ///< scrolls as far as it takes to see all of it
    void beneathChanged(qint64 messageId); ///< it is of another height now
    [[nodiscard]] qint64 currentId() const { return m_currentId; } ///< the message that was walked to or clicked last; 0: none
    void setCustomerName(const QString &name);
    void scrollToEnd();
    /// To this message, with the "New" divider above it.
    void showNewFrom(ThreadKey key);
    [[nodiscard]] TimelineModel &model() const { return *m_model; }
    [[nodiscard]] bool atEnd() const;
    /// The row's widget while it is in sight.
    [[nodiscard]] RowWidget *rowWidget(int row) const;

    /// Wherever in the history it is: loads what lies around it.
    void showMessage(ThreadKey key);                        ///< in the middle
    void showTime(qint64 at);                               ///< the first message since then, at the top
    void showConversation(qint64 conversationId, qint64 openedAt); ///< where it begins, at the top
    void openCalendar();                                    ///< asks for a day, and goes there
    /// A place to come back to.
    struct Spot {
        ThreadKey key;
        int offset = 0;
        bool end = true; ///< at the end, whatever has come since
    };
    [[nodiscard]] Spot spot() const;
    void returnTo(const Spot &spot);
    [[nodiscard]] ThreadKey lastInSight() const; ///< {0, 0}: nothing is here
    /// Marks what was looked for, by message id; `current`: the message where one stands.
    void setFound(const QHash<qint64, QList<TextRange>> &found, qint64 current);

    [[nodiscard]] QString selectedText() const; ///< with names and times where several rows are selected; empty: nothing is
    void selectAll();

Q_SIGNALS:
    void acted(heliograph::ui::RowAction action, const heliograph::Message &message);
    void linkWanted(const QUrl &url);
    void detailsWanted(const heliograph::Message &message, const QPoint &globalPos);
    void failed(const heliograph::Error &error);
    void menuOpening(QMenu *menu, const heliograph::Message &message); ///< for whoever has more to offer
    void shown(); ///< the newest page of the customer is in

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where to go once it is loaded: this message, or the first at or after `key.at`.
    struct Target {
        enum class Where { Top, Middle, Exact };
        ThreadKey key;
        qint64 conversationId = 0; ///< its first message instead, where the page holds one
        Where where = Where::Middle;
        int offset = 0;            ///< Exact: as m_anchorOffset
    };
    static constexpr int kBelow = 12; ///< after the last row
    void go(const Target &target);
    void goWithin(const Target &target, int row);
    [[nodiscard]] int rowFor(const Target &target) const; ///< −1: not loaded, as far as one can tell
    [[nodiscard]] int nearest(const Target &target) const; ///< among the rows that are here
    void opened();
    void reset();
    void restart();
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void changeRows(int first, int last);
    void changed();      ///< measures what is in sight, keeps the place, shows it
    void measure(int row);
    void measureRest();  ///< a little of what is out of sight
    void position();     ///< range and value of the scroll bar
    void place();        ///< rows in sight
    void placeDay();
    void keepAnchor();
    void loadMore();
    void tick();
    void tellUndo(RowWidget &row) const;
    void placePill();
    [[nodiscard]] RowFrame frameOf(int row) const;
    [[nodiscard]] int beneathHeight(qint64 messageId) const;
    void placeBeneath(int top, int push, int left);
    [[nodiscard]] int shift() const;  ///< a short history stands at the bottom
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] ThreadKey keyAt(int row) const;
    [[nodiscard]] int rowFrom(ThreadKey key) const; ///< the first one there or after; rowCount(): none
    void moveTo(int row);
    void step(int by, bool selecting);
    RowWidget *make(int row);
    // what is marked
    [[nodiscard]] RowMarks marksOf(const Message &message) const;
    void showMarks();
    [[nodiscard]] TimelineSelection::Point pointAt(const QPoint &viewportPos) const;
    void dragTo(const QPoint &viewportPos);
    void scrollWhileDragging();
    [[nodiscard]] QString textOf(const TimelineSelection &selection, bool withDetails) const;
    void copy(const TimelineSelection &selection, bool withDetails) const;
    [[nodiscard]] TimelineSelection wholeRow(int row) const;
    void openMenu(RowWidget &row, const QPoint &globalPos);
    void askForLink(const RowWidget &row);
    void showDetails(const RowWidget &row);

    const DeskServices &m_services;
    TimelineModel *m_model;
    QString m_name;
    RowHeights m_heights;
    QHash<qint64, RowWidget *> m_rows;  ///< in sight, by message id
    QHash<qint64, QWidget *> m_beneath; ///< by message id
    bool m_readOnly = false;
    qint64 m_currentId = 0;
    QPushButton *m_pill;
    DayButton *m_day;
    QTimer m_ticker;
    QTimer m_rest;
    QTimer m_dragging;
    TimelineSelection m_selection;
    QPoint m_pressed;                   ///< where the mouse went down, in the viewport
    QPoint m_dragged;
    QElapsedTimer m_doubleClicked;
    bool m_selecting = false;
    QHash<qint64, QList<TextRange>> m_found;
    qint64 m_foundHere = 0;
    std::optional<Target> m_target;
    qint64 m_newFrom = 0;               ///< message that the "New" divider stands above; 0: none
    int m_unread = 0;
    int m_below = 0;                    ///< arrived while somebody read further up
    bool m_stick = true;
    qint64 m_anchorId = 0;
    int m_anchorOffset = 0;
    int m_width = 0;                    ///< that the heights were measured for
    bool m_placing = false;
};

} // namespace heliograph::ui
