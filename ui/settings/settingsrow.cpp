// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsrow.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"

#include <QPainter>
#include <QStyle>

namespace heliograph::ui {

namespace {
constexpr Scaled kOneLine{36};
constexpr Scaled kTwoLines{56};
} // namespace

SettingsRow::SettingsRow(QLatin1StringView iconName, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_title(title), m_icon(iconName.data(), iconName.size())
{
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SettingsRow::setState(const QString &state, QLatin1StringView mark, Role role)
{
    m_state = state;
    m_mark = QByteArray(mark.data(), mark.size());
    m_role = role;
    setAccessibleDescription(state);
    updateGeometry();
    update();
}

QSize SettingsRow::sizeHint() const
{
    return {160, m_state.isEmpty() ? kOneLine : kTwoLines};
}

void SettingsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto direction = layoutDirection();
    const auto place = [&](const QRect &where) { return QStyle::visualRect(direction, rect(), where); };
    if (isChecked())
        paintRounded(painter, rect(), metric::Radius, color(palette(), Role::Soft));
    else if (underMouse())
        paintRounded(painter, rect(), metric::Radius, color(palette(), Role::Inbound));
    int left = 12;
    if (!m_icon.isEmpty()) {
        const int side = ScaledWidth{20};
        paintIcon(painter, QLatin1StringView(m_icon), place(QRect(left, (height() - side) / 2, side, side)),
                  color(palette(), isChecked() ? Role::Accent : Role::Muted));
        left += side + 12;
    }
    int right = width() - 12;
    if (!m_mark.isEmpty()) {
        const int side = ScaledWidth{16};
        right -= side;
        paintIcon(painter, QLatin1StringView(m_mark), place(QRect(right, (height() - side) / 2, side, side)), color(palette(), m_role));
        right -= 8;
    }
    const int alignment = int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter));
    const QFont words = ui::font(TextSize::Body, isChecked());
    painter.setFont(words);
    painter.setPen(color(palette(), Role::Text));
    const QRect title(left, m_state.isEmpty() ? 0 : Scaled{10}, right - left, m_state.isEmpty() ? height() : Scaled{18});
    painter.drawText(place(title), alignment, QFontMetrics(words).elidedText(m_title, Qt::ElideRight, title.width()));
    if (!m_state.isEmpty()) {
        const QFont small = ui::font(TextSize::Meta);
        painter.setFont(small);
        painter.setPen(color(palette(), Role::Muted));
        const QRect line(left, Scaled{29}, right - left, Scaled{16});
        painter.drawText(place(line), alignment, QFontMetrics(small).elidedText(m_state, Qt::ElideRight, line.width()));
    }
    if (hasFocus())
        paintFocus(painter, rect(), palette());
}

} // namespace heliograph::ui
