// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QRadioButton;

namespace heliograph::ui {

inline constexpr ScaledWidth kMergeLabel{132}; ///< width of the names of the fields

/// One field of two customers, side by side: one of the two values is to stay. Where there is no choice it says so by having none.
class MergeChoice final : public QWidget
{
    Q_OBJECT
public:
    MergeChoice(const QString &label, const QString &kept, const QString &gone, QWidget *parent = nullptr);
    [[nodiscard]] bool keepsOther() const; ///< the value of the one who goes was chosen

private:
    QRadioButton *m_other = nullptr; ///< nullptr: nothing to choose
    bool m_onlyOther = false;
};

} // namespace heliograph::ui
