// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/spoken.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace heliograph::ui {

namespace {

constexpr auto kRole = "spokenRole";
constexpr auto kValue = "spokenValue";
constexpr auto kMaximum = "spokenMaximum";

/// Reads what was set on the widget, each time anew.
class SpokenWidget final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    SpokenWidget(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && property(kMaximum).isValid())
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return property(kValue); }
    void setCurrentValue(const QVariant &) override {}
    QVariant maximumValue() const override { return property(kMaximum); }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0; }

private:
    QVariant property(const char *name) const { return object()->property(name); }
};

QAccessibleInterface *spokenInterface(const QString &, QObject *object)
{
    const QVariant role = object ? object->property(kRole) : QVariant();
    if (!role.isValid() || !object->isWidgetType())
        return nullptr;
    return new SpokenWidget(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    static const bool once = [] {
        QAccessible::installFactory(spokenInterface);
        return true;
    }();
    Q_UNUSED(once)
    widget.setProperty(kRole, int(role));
}

void setSpokenValue(QWidget &widget, double value, double maximum)
{
    widget.setProperty(kValue, value);
    widget.setProperty(kMaximum, maximum);
}

} // namespace heliograph::ui
