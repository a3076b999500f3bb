// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// Above the table while customers are ticked: how many, all that match in one click, and what can be done with them.
class ContactBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactBar(QWidget *parent = nullptr);
    /// `matching`: how many the list has; −1: they are still being found.
    void setCount(int ticked, int matching);
    /// One more thing that can be done with the ticked ones, at the far end; `primary` for the one that is.
    QPushButton *addAction(QLatin1StringView icon, const QString &words, bool primary = false);
    /// Where a card about labels belongs, in global coordinates.
    [[nodiscard]] QRect labelAnchor() const;

Q_SIGNALS:
    void allWanted();
    void labelsWanted();
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    PlainLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_label;
};

} // namespace heliograph::ui
