// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace heliograph::ui {

/// A number at the corner of a button of the rail. The button's name says it too.
class RailBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit RailBadge(QWidget *button);
    void setCount(int count); ///< 0: nothing is shown

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace heliograph::ui
