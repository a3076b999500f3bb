// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/scrollpage.h"

#include "ui/common/paint.h"
#include "ui/common/taborder.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace heliograph::ui {

namespace {

/// The page covers its area, so that the focus ring lies above both.
class Ring final : public QWidget
{
public:
    explicit Ring(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintFocus(painter, rect(), palette());
    }
};

} // namespace

ScrollPage::ScrollPage(QWidget *page, QWidget *parent) : QScrollArea(parent), m_ring(new Ring(this))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QAbstractSlider::rangeChanged, this, &ScrollPage::chooseFocus);
}

bool ScrollPage::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_ring->setVisible(event->type() == QEvent::FocusIn);
        m_ring->raise();
    }
    if (event->type() == QEvent::LayoutRequest)
        chooseFocus();
    return QScrollArea::event(event);
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_ring->setGeometry(rect());
}

void ScrollPage::chooseFocus()
{
    const bool more = verticalScrollBar()->maximum() > 0;
    setFocusPolicy(more && tabOrder(*widget()).isEmpty() ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace heliograph::ui
