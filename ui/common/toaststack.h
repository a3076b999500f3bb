// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

class Toast;

/// The corner of a window where its toasts stand, the newest at the bottom, at most three. Made by the first of them.
class ToastStack final : public QWidget
{
    Q_OBJECT
public:
    explicit ToastStack(QWidget *window);
    static ToastStack *of(const QWidget *window); ///< nullptr: nothing was said there yet
    void add(Toast *toast);
    [[nodiscard]] QList<Toast *> toasts() const; ///< newest first

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    QVBoxLayout *m_column;
};

} // namespace heliograph::ui
