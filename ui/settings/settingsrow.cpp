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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

/// A title alone wraps; semibold as if it were chosen, so that nothing moves when it is.
int SettingsRow::heightForWidth(int width) const
{
    if (!m_state.isEmpty())
        return kTwoLines;
    const int room = width - titleLeft() - 12;
    const QRect words = QFontMetrics(ui::font(TextSize::Body, true)).boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, m_title);
    return words.width() > room ? int(kOneLine) : qMax<int>(kOneLine, words.height() + Scaled{18});
}

int SettingsRow::titleLeft() const
{
    return m_icon.isEmpty() ? 12 : 12 + ScaledWidth{20} + 12;
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
        left = titleLeft();
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
    const bool wraps = m_state.isEmpty() && height() > kOneLine;
    painter.drawText(place(title), alignment | (wraps ? Qt::TextWordWrap : 0),
                     wraps ? m_title : QFontMetrics(words).elidedText(m_title, Qt::ElideRight, title.width()));
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
