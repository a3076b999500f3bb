// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"

#include "ui/common/paint.h"
#include "ui/common/styleparts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QVariant>

namespace heliograph::ui {

namespace style {

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool rightToLeft(const QStyleOption *option)
{
    return option->direction == Qt::RightToLeft;
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace style

namespace {

/// Selected rows are tinted, and their words stay as they are.
QStyleOptionViewItem calmItem(const QStyleOptionViewItem &item)
{
    QStyleOptionViewItem calm = item;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        calm.palette.setColor(group, QPalette::Highlight, color(item.palette, Role::Soft));
        calm.palette.setColor(group, QPalette::HighlightedText, color(item.palette, Role::Text));
    }
    return calm;
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tip = qobject_cast<QLabel *>(widget); tip && tip->inherits("QTipLabel"))
        tip->setTextFormat(Qt::PlainText); // else names and reasons that look like markup would be read as such
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QColor border = color(option->palette, Role::Border);
    switch (element) {
    case PE_FrameFocusRect:
        if (!style::has(widget, "ownFocus"))
            paintFocus(*painter, option->rect, option->palette);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth > 0)
            style::inputFrame(*option, *painter, widget, option->state & State_HasFocus);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        style::checkIndicator(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        style::radioIndicator(*option, *painter);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, color(option->palette, Role::Surface));
        paintRounded(*painter, option->rect, 1, {}, border);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_Frame:
        if (style::isTextArea(widget))
            style::inputFrame(*option, *painter, widget, option->state & State_HasFocus);
        else
            paintRounded(*painter, option->rect, 2, {}, border);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->state & State_Selected)
                paintRounded(*painter, item->rect, metric::Radius, color(item->palette, Role::Soft));
            else if (item->state & State_MouseOver)
                paintRounded(*painter, item->rect, metric::Radius, color(item->palette, Role::Inbound));
        }
        return;
    case PE_IndicatorHeaderArrow: // stands beside the words
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            style::pushButton(*button, *painter, widget);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            style::menuItem(*item, *painter);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            style::comboBoxWords(*combo, *painter);
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            style::tab(*tab, *painter);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            style::progress(*bar, *painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        style::headerGround(*option, *painter);
        return;
    case CE_HeaderLabel:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            style::headerWords(*head, *painter);
        return;
    case CE_Splitter: {
        const QRect r = option->rect;
        const bool upright = option->state & State_Horizontal;
        painter->fillRect(upright ? QRect(r.center().x(), r.top(), 1, r.height()) : QRect(r.left(), r.center().y(), r.width(), 1),
                          color(option->palette, Role::Border));
        return;
    }
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QRect r = option->rect;
            if (frame->frameShape == QFrame::HLine)
                painter->fillRect(QRect(r.left(), r.center().y(), r.width(), 1), color(option->palette, Role::Border));
            else if (frame->frameShape == QFrame::VLine)
                painter->fillRect(QRect(r.center().x(), r.top(), 1, r.height()), color(option->palette, Role::Border));
            else if (frame->frameShape != QFrame::NoFrame)
                drawPrimitive(PE_Frame, option, painter, widget);
        }
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem calm = calmItem(*item);
            QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            style::toolButton(*button, *painter, widget);
        return;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            style::comboBox(*combo, *painter, widget);
        return;
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            style::scrollBar(*slider, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace heliograph::ui
