// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace heliograph::ui {

/// What every button is to a screen reader: its one action is a click. Qt's own toggles a checkable button, which changes it and clicks
/// nothing, and can only open the menu of a split one, in an event loop that keeps the reader waiting (Qt 6.4).
class AccessibleButton final : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton *button);
    /// From now on for all of them. May be called again.
    static void install();
    /// This one shows or hides what follows it.
    static void setExpanded(QAbstractButton &button, bool expanded);

    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;

private:
    [[nodiscard]] QAbstractButton *button() const;
};

} // namespace heliograph::ui
