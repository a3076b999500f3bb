// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"

#include "ui/common/styleparts.h"

#include <QListView>

// How large things are, and where their parts lie.
namespace heliograph::ui {

namespace {
constexpr int kMotionMs = 120;
} // namespace

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return style::isTextArea(widget) ? 6 : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return style::kScrollBar;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuButtonIndicator:
        return style::kSplitWidth;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_FocusFrameHMargin: {
        const auto *list = qobject_cast<const QListView *>(widget);
        return list && list->viewMode() == QListView::IconMode ? 0 : 8; // a cell of a grid is all for its picture
    }
    case PM_TabBarTabHSpace:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metric::Padding;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_Widget_Animate:
    case SH_MenuBar_AltKeyNavigation: // Alt writes letters in many layouts
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_Widget_Animation_Duration:
        return m_moves ? kMotionMs : 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int control = style::has(widget, "compact") ? metric::Compact : metric::Control;
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return style::pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return style::toolButtonSize(*button, widget);
        break;
    case CT_LineEdit:
        return {size.width() + 18, control};
    case CT_ComboBox:
        return {size.width() + 44, control};
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width() + 24, qMax<int>(size.height(), metric::Control)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return style::menuItemSize(*item);
        break;
    case CT_ItemViewItem: {
        QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {item.width() + 12, qMax<int>(item.height(), metric::Control)};
    }
    case CT_TabBarTab:
        return {size.width(), qMax<int>(Scaled{36}, size.height())};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return style::has(widget, "bare") ? option->rect : option->rect.adjusted(8, 1, -8, -1);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
        return option->rect;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        return visualRect(option->direction, option->rect,
                          QRect(option->rect.left() + 4, option->rect.top() + (option->rect.height() - 16) / 2, 16, 16));
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return visualRect(option->direction, option->rect, option->rect.adjusted(28, 0, -4, 0));
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return {};
        const QRect handle = style::scrollHandle(*slider);
        const bool lying = slider->orientation == Qt::Horizontal;
        switch (part) {
        case SC_ScrollBarSlider:
            return visualRect(option->direction, whole, handle);
        case SC_ScrollBarGroove:
            return whole;
        case SC_ScrollBarSubPage:
            return lying ? QRect(whole.topLeft(), QPoint(handle.left() - 1, whole.bottom()))
                         : QRect(whole.topLeft(), QPoint(whole.right(), handle.top() - 1));
        case SC_ScrollBarAddPage:
            return lying ? QRect(QPoint(handle.right() + 1, whole.top()), whole.bottomRight())
                         : QRect(QPoint(whole.left(), handle.bottom() + 1), whole.bottomRight());
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxFrame:
        case SC_ComboBoxListBoxPopup:
            return whole;
        case SC_ComboBoxArrow:
            return visualRect(option->direction, whole, QRect(whole.right() - 29, whole.top(), 30, whole.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, whole, whole.adjusted(10, 1, -30, -1));
        default:
            break;
        }
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool split = button && button->features & QStyleOptionToolButton::MenuButtonPopup;
        const QRect menu(whole.right() - style::kSplitWidth + 1, whole.top(), style::kSplitWidth, whole.height());
        if (part == SC_ToolButtonMenu)
            return split ? visualRect(option->direction, whole, menu) : QRect();
        return split ? visualRect(option->direction, whole, whole.adjusted(0, 0, -style::kSplitWidth, 0)) : whole;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace heliograph::ui
