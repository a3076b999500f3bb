// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/accessiblebutton.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

namespace heliograph::ui {

namespace {

constexpr auto kExpanded = "accessibleExpanded";

QMenu *menuOf(const QAbstractButton *button)
{
    if (const auto *tool = qobject_cast<const QToolButton *>(button))
        return tool->menu();
    const auto *push = qobject_cast<const QPushButton *>(button);
    return push ? push->menu() : nullptr;
}

/// A click opens its menu, and does nothing else.
bool isMenuAlone(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return menuOf(button) && (!tool || tool->popupMode() == QToolButton::InstantPopup);
}

bool isOneOfSeveral(const QAbstractButton *button)
{
    return button->autoExclusive() || (button->group() && button->group()->exclusive());
}

QAccessibleInterface *buttonInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button ? new AccessibleButton(button) : nullptr;
}

} // namespace

AccessibleButton::AccessibleButton(QAbstractButton *button) : QAccessibleWidget(button) {}

void AccessibleButton::install()
{
    static const bool once = [] {
        QAccessible::installFactory(buttonInterface);
        return true;
    }();
    Q_UNUSED(once)
}

void AccessibleButton::setExpanded(QAbstractButton &button, bool expanded)
{
    button.setProperty(kExpanded, expanded);
}

QAbstractButton *AccessibleButton::button() const
{
    return static_cast<QAbstractButton *>(object());
}

QAccessible::Role AccessibleButton::role() const
{
    if (button()->isCheckable() && !button()->property(kExpanded).isValid())
        return isOneOfSeveral(button()) ? QAccessible::RadioButton : QAccessible::CheckBox;
    return isMenuAlone(button()) ? QAccessible::ButtonMenu : QAccessible::Button;
}

QAccessible::State AccessibleButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = button()->isCheckable();
    state.checked = button()->isChecked();
    state.pressed = button()->isDown();
    if (const QVariant expanded = button()->property(kExpanded); expanded.isValid()) {
        state.expandable = true;
        state.expanded = expanded.toBool();
        state.collapsed = !expanded.toBool();
    }
    state.hasPopup = menuOf(button()) != nullptr;
    const auto *push = qobject_cast<const QPushButton *>(button());
    state.defaultButton = push && push->isDefault();
    return state;
}

QString AccessibleButton::text(QAccessible::Text kind) const
{
    QString said = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Name && said.isEmpty()) {
        said = button()->text();
        said.replace(QLatin1String("&&"), QLatin1String("\n")).remove(u'&').replace(u'\n', u'&'); // marks of mnemonics
    }
    return said;
}

QStringList AccessibleButton::actionNames() const
{
    QStringList names;
    if (!isMenuAlone(button()))
        names.append(button()->isCheckable() ? toggleAction() : pressAction());
    if (menuOf(button()))
        names.append(showMenuAction());
    return names + QAccessibleWidget::actionNames();
}

void AccessibleButton::doAction(const QString &action)
{
    if (!button()->isEnabled())
        return;
    if (action == pressAction() || action == toggleAction())
        return button()->click();
    QMenu *menu = menuOf(button());
    if (action == showMenuAction() && menu)
        return menu->popup(button()->mapToGlobal(button()->rect().bottomLeft()));
    QAccessibleWidget::doAction(action);
}

} // namespace heliograph::ui
