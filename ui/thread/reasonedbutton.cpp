// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/reasonedbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace heliograph::ui {

void ReasonedButton::setReason(const QString &reason)
{
    if (reason == m_reason)
        return;
    m_reason = reason;
    setToolTip(reason);
    setAccessibleDescription(reason);
    update();
}

void ReasonedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (!m_reason.isEmpty()) {
        option.state &= ~QStyle::State_Enabled;
        option.palette.setCurrentColorGroup(QPalette::Disabled);
    }
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace heliograph::ui
