// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace heliograph::ui {

class IconButton;

/// The search line: a magnifier before the words, its shortcut after them while it is empty, a cross to clear it otherwise.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    void setShortcut(const QKeySequence &shortcut); ///< shown at the far end

Q_SIGNALS:
    void leftDownwards(); ///< arrow down: to the results
    void left();          ///< Esc on an empty line

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QString m_hint;
    IconButton *m_clear;
};

} // namespace heliograph::ui
