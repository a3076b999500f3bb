// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/thread/rowtext.h"
#include "ui/thread/rowshape.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QTimer>

class QPushButton;

namespace heliograph {
class TimelineModel;
}

namespace heliograph::ui {

class RowWidget;

/// A customer's history on every channel. Widgets exist for the rows in sight alone; what lies elsewhere is a number, its height.
/// The place stays where it is when rows come in above or below, unless one reads at the end.
/// Keys: Up/Down move from row to row, Page Up/Down, Home/End scroll, Ctrl+C copies the row's text.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    TimelineView(const DeskServices &services, QWidget *parent);
    ~TimelineView() override;

    /// `unread`: how many of the customer's newest messages nobody has read; the "New" divider goes above them.
    void open(qint64 customerId, const QString &customerName, int unread);
    void setCustomerName(const QString &name);
    void scrollToEnd();
    [[nodiscard]] TimelineModel &model() const { return *m_model; }
    [[nodiscard]] bool atEnd() const;
    /// The row's widget while it is in sight.
    [[nodiscard]] RowWidget *rowWidget(int row) const;

Q_SIGNALS:
    void acted(heliograph::ui::RowAction action, const heliograph::Message &message);
    void failed(const heliograph::Error &error);
    void shown(); ///< the newest page of the customer is in

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restart();
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void changeRows(int first, int last);
    void changed();      ///< measures what is unknown, keeps the place, shows what is in sight
    void place();        ///< rows in sight
    void keepAnchor();
    void tick();
    void tellUndo(RowWidget &row) const;
    void placePill();
    [[nodiscard]] RowFrame frameOf(int row) const;
    [[nodiscard]] int tops(int row) const { return m_tops.value(row); }
    [[nodiscard]] int contentHeight() const { return m_tops.isEmpty() ? 0 : m_tops.last(); }
    [[nodiscard]] int rowWidth() const;    ///< with the scroll bar's: it comes and goes over the padding and moves nothing
    [[nodiscard]] int shift() const;  ///< a short history stands at the bottom
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int currentRow() const;
    void moveTo(int row);
    void copy(int row) const;
    RowWidget *make(int row);

    const DeskServices &m_services;
    TimelineModel *m_model;
    QString m_name;
    QList<int> m_heights;               ///< by row; −1: not measured
    QList<int> m_tops;                  ///< n + 1 sums of the above
    QHash<qint64, RowWidget *> m_rows;  ///< in sight, by message id
    QPushButton *m_pill;
    QTimer m_ticker;
    qint64 m_newFrom = 0;               ///< message that the "New" divider stands above; 0: none
    int m_unread = 0;
    int m_below = 0;                    ///< arrived while somebody read further up
    bool m_stick = true;
    qint64 m_anchorId = 0;
    int m_anchorOffset = 0;
    bool m_placing = false;
};

} // namespace heliograph::ui
