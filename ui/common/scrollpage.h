// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace heliograph::ui {

/// A page that scrolls upright and has no ground of its own. While there is more than fits and nothing in it takes the focus, it takes
/// it itself, so that the arrow keys scroll what is only read; give it an accessible name.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPage(QWidget *page, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseFocus();
    QWidget *m_ring;
};

} // namespace heliograph::ui
