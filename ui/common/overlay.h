// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace heliograph::ui {

class Card;

/// A card over the whole window, which it dims and follows in size. A press beside the card leaves; the keyboard then goes back to
/// where it was.
class Overlay : public QWidget
{
    Q_OBJECT
public:
    explicit Overlay(QWidget *window);

protected:
    [[nodiscard]] Card &card() const { return *m_card; }
    void cover(); ///< shows it, the card in its place
    void leave();
    /// Sizes and moves the card; whenever it is shown and the window's size changes.
    virtual void place() = 0;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Card *m_card;
    QPointer<QWidget> m_before;
};

} // namespace heliograph::ui
