// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

/// A card beside what it belongs to. Esc, or a click elsewhere, closes it; it deletes itself then.
class PopupCard : public QWidget
{
    Q_OBJECT
public:
    explicit PopupCard(QWidget *parent);
    /// `anchor`: in global coordinates. Below it where there is room on the screen, else above.
    void showBeside(const QRect &anchor);

protected:
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace heliograph::ui
