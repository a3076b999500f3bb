// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace heliograph::ui {

/// Underlined tabs with counts ("Mine 8"): the word in the weight of its state, the count regular and muted.
class DeskTabs final : public QTabBar
{
    Q_OBJECT
public:
    static constexpr int kSide = 8; ///< free on either side of a tab's words; the focus runs through it

    /// `height`: 36 in the list, 52 in the profile.
    explicit DeskTabs(int height, QWidget *parent = nullptr);
    /// −1: no count is shown.
    void setCount(int index, int count);
    /// What the tab needs, shown or not.
    [[nodiscard]] int widthOf(int index) const { return tabSizeHint(index).width(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void tabInserted(int index) override;
    void tabLayoutChange() override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

private:
    void nameTab(int index);
    [[nodiscard]] QString countWords(int index) const;
    int m_height;
};

} // namespace heliograph::ui
