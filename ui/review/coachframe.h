// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

class Card;

/// What is said of one message, beneath its bubble and tied to it by a line.
class CoachFrame final : public QWidget
{
    Q_OBJECT
public:
    /// `ours`: the bubble stands at the far side.
    explicit CoachFrame(bool ours, QWidget *parent = nullptr);
    void add(QWidget *content);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool atRight() const;
    [[nodiscard]] static int cardWidth(int width);
    bool m_ours;
    Card *m_card;
    QVBoxLayout *m_column;
};

} // namespace heliograph::ui
