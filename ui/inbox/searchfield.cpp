// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/searchfield.h"

#include "ui/common/iconbutton.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace heliograph::ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_clear(new IconButton(QLatin1StringView("cross"), tr("Clear the search"), this))
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search conversations and customers"));
    setMaxLength(200);
    m_clear->setProperty("compact", true);
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &QLineEdit::textChanged, this, [this] { layOut(); });
    layOut();
}

void SearchField::setShortcut(const QKeySequence &shortcut)
{
    m_hint = shortcut.toString(QKeySequence::NativeText);
    layOut();
}

void SearchField::layOut()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int hint = QFontMetrics(ui::font(TextSize::Meta)).horizontalAdvance(m_hint) + 8;
    const int after = text().isEmpty() ? hint : 28;
    setTextMargins(rtl ? after : 22, 0, rtl ? 22 : after, 0);
    m_clear->setVisible(!text().isEmpty());
    m_clear->setGeometry(rtl ? 2 : width() - 30, 2, 28, 28);
    update();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    layOut();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        Q_EMIT leftDownwards();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QColor muted = color(palette(), Role::Muted);
    paintIcon(painter, QLatin1StringView("search"), QRectF(rtl ? width() - 26 : 10, (height() - 16) / 2.0, 16, 16), muted);
    if (!text().isEmpty())
        return;
    painter.setFont(ui::font(TextSize::Meta));
    painter.setPen(muted);
    painter.drawText(rect().adjusted(9, 0, -9, 0), Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignLeft : Qt::AlignRight), m_hint);
}

} // namespace heliograph::ui
