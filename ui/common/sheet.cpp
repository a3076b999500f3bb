// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sheet.h"

#include "ui/common/card.h"
#include "ui/common/hairline.h"
#include "ui/common/iconbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kTop = 60;
constexpr int kEdge = 16;
} // namespace

Sheet::Sheet(const QString &title, QWidget *host) : QWidget(host)
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    m_card = new Card(this);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(metric::Header);
    auto *headRow = new QHBoxLayout(head);
    setRowMargins(*headRow, 24, 0, 12, 0);
    headRow->setSpacing(10);
    m_title = new PlainLabel({}, TextSize::Title, Role::Text, true);
    m_subtitle = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    auto *cross = new IconButton("cross"_L1, tr("Close"));
    headRow->addWidget(m_title);
    headRow->addWidget(m_subtitle, 1);
    headRow->addWidget(cross);
    column->addWidget(head);
    column->addWidget(new Hairline);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(24, metric::Padding, 24, metric::Padding);
    m_body->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(new Hairline);
    auto *foot = new QWidget;
    foot->setFixedHeight(Scaled{56});
    m_foot = new QHBoxLayout(foot);
    m_foot->setContentsMargins(24, 0, 24, 0);
    m_foot->setSpacing(8);
    column->addWidget(foot);
    setTitle(title);
    connect(cross, &QToolButton::clicked, this, &Sheet::closeSheet);
    host->installEventFilter(this);
}

void Sheet::setTitle(const QString &text)
{
    m_title->setText(text);
    m_card->setAccessibleName(text);
}

void Sheet::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void Sheet::open()
{
    place();
    show();
    raise();
}

void Sheet::closeSheet()
{
    hide();
    Q_EMIT closed();
}

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    const QRect whole = rect().adjusted(kEdge, height() > 560 ? kTop : kEdge, -kEdge, -kEdge);
    const QSize size = m_size.isEmpty() ? whole.size() : m_size.boundedTo(whole.size());
    m_card->setGeometry(QRect(whole.x() + (whole.width() - size.width()) / 2, whole.y(), size.width(), size.height()));
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Scrim));
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return closeSheet();
    event->accept(); // nothing below the sheet is meant
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *at = focusWidget() ? focusWidget() : m_card;
    for (QWidget *to = next ? at->nextInFocusChain() : at->previousInFocusChain(); to != at;
         to = next ? to->nextInFocusChain() : to->previousInFocusChain()) {
        if ((to->focusPolicy() & Qt::TabFocus) && isAncestorOf(to) && to->isVisible() && to->isEnabled()) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace heliograph::ui
