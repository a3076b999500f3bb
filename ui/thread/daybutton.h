// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QDate>
#include <QPushButton>

namespace heliograph::ui {

/// The day that one reads, kept at the upper edge of the timeline while its own header is scrolled away. Pressed, it asks for another.
class DayButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit DayButton(QWidget *parent);
    void setDay(const QString &words);
    /// A calendar that hangs from `below` (global); `today` is the last day that can be chosen.
    void openCalendar(const QPoint &below, QDate day, QDate today);
    [[nodiscard]] QSize sizeHint() const override;
    static constexpr Scaled kHeight{24};

Q_SIGNALS:
    void dayWanted(QDate day);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace heliograph::ui
