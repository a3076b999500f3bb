// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace heliograph::ui {

/// A button that shows a key and, once pressed, takes the next one. Esc or leaving keeps what was there; Backspace takes the key away.
class KeyRecorder final : public QPushButton
{
    Q_OBJECT
public:
    /// `command`: its name, for people who hear the button.
    explicit KeyRecorder(const QString &command, QWidget *parent = nullptr);
    void setKeys(const QList<QKeySequence> &keys);

Q_SIGNALS:
    void recordingBegan();
    void keyPressed(const QKeySequence &key); ///< empty: none wanted

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setRecording(bool on);
    void press(const QKeyEvent &event);
    void showKey();
    QString m_command;
    QList<QKeySequence> m_keys;
    bool m_recording = false;
};

} // namespace heliograph::ui
