// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// What went well, said once at the bottom of the window and gone by itself after some seconds; with Undo where there is one, which is
/// what stands in the place of "are you sure?". It stays while the pointer or the keyboard is in it. Errors are no toasts: they stay
/// beside what failed, or in a Banner. From any pane:
///
///     toast(this, tr("Closed: %1").arg(name), [this, id] { reopen(id); });
///
/// Undo is reached with the keyboard by F6, by Tab as the last of the window, and by the command "Undo last action", which takes the newest.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Done, Hint };
    Toast(Kind kind, const QString &text, std::function<void()> undo, QWidget *parent);
    [[nodiscard]] bool canUndo() const { return bool(m_undo); }
    void undo(); ///< once; then it goes
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void waitOrGo();
    std::function<void()> m_undo;
    PlainLabel *m_words;
    QPushButton *m_button = nullptr;
    QTimer m_life;
};

/// Says `text` in the window that `from` stands in. `undo` may outlive nothing: capture by QPointer, or what lives with the window.
void toast(QWidget *from, const QString &text, std::function<void()> undo = {});
/// Why nothing happened, where there is no better place to say so: a key was pressed whose command is impossible just now.
void toastHint(QWidget *from, const QString &text);
/// The newest of this window that can still be undone; nullptr: none.
[[nodiscard]] Toast *undoableToast(const QWidget *window);

} // namespace heliograph::ui
