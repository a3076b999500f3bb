// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/thread/rowshape.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace heliograph::ui {

/// One row of the timeline while it is in sight: paints its shape, carries its buttons, and says itself to a screen reader
/// as one list item. The timeline makes it when the row comes into sight and drops it afterwards; the mouse is the timeline's,
/// which selects across rows.
class RowWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit RowWidget(QWidget *parent);

    /// `width`: of the timeline; lays the row out again where anything differs. The height it needs.
    int show(const Message &message, const RowFrame &frame, const QString &customerName, int width, qint64 nowMs);
    [[nodiscard]] const Message &message() const { return m_message; }
    [[nodiscard]] const RowShape &shape() const { return *m_shape; } ///< only after show()
    void setMarks(const RowMarks &marks);
    [[nodiscard]] const RowMarks &marks() const { return m_marks; }
    void setUndoLeft(qint64 leftMs, qint64 totalMs);
    /// Where this height would come from without a widget. `asking` as in the shape's context.
    [[nodiscard]] static int measure(const Message &message, const RowFrame &frame, const QString &customerName, int width, bool rtl, qint64 nowMs);
    /// Tab inside the row: itself, then its buttons. False: the row ends here.
    bool stepFocus(bool next);
    void focusLast(); ///< the last button, where there is one
    static void makeAccessible(); ///< once per process: rows are list items

Q_SIGNALS:
    void chosen(heliograph::ui::RowAction action);
    void heightChanged();
    void menuWanted(const QPoint &globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void press(RowAction action);
    void setAsking(bool asking);
    void makeButtons();
    void lay();
    [[nodiscard]] static QString shownWord(RowAction action, bool asking);

    Message m_message;
    RowFrame m_frame;
    QString m_name;
    qint64 m_now = 0;
    int m_width = 0;
    qint64 m_undoLeft = 0;
    qint64 m_undoTotal = 0;
    bool m_asking = false;
    QList<RowAction> m_actions;
    QList<QPushButton *> m_buttons;
    RowMarks m_marks;
    std::optional<RowShape> m_shape;
};

} // namespace heliograph::ui
