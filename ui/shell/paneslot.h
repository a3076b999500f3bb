// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace heliograph::ui {

/// A pane's place in a splitter. The pane is no child of it but lies over it as a child of `host`, so that it can leave the place,
/// float over its neighbours, and come back without changing its parent: nothing flickers and the keyboard stays where it is.
class PaneSlot final : public QWidget
{
    Q_OBJECT
public:
    /// `host` holds the splitter already: what becomes its child later lies above.
    PaneSlot(QWidget *pane, QWidget *host);
    /// While it floats, somebody else says where the pane is and whether it is seen.
    void setFloating(bool floating);
    [[nodiscard]] bool isFloating() const { return m_floating; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();
    QWidget *m_pane;
    QWidget *m_host;
    bool m_floating = false;
};

} // namespace heliograph::ui
