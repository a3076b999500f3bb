// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/keyrecorder.h"

#include "ui/common/theme.h"
#include "ui/words/line.h"

#include <QKeyEvent>

namespace heliograph::ui {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Meta || key == Qt::Key_Super_L || key == Qt::Key_Super_R
        || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

} // namespace

KeyRecorder::KeyRecorder(const QString &command, QWidget *parent) : QPushButton(parent), m_command(command)
{
    setProperty("compact", true);
    setAutoDefault(false);
    setMinimumWidth(ScaledWidth{150});
    connect(this, &QAbstractButton::clicked, this, [this] { setRecording(true); });
    showKey();
}

void KeyRecorder::setKeys(const QList<QKeySequence> &keys)
{
    m_keys = keys;
    showKey();
}

void KeyRecorder::setRecording(bool on)
{
    if (m_recording == on)
        return;
    m_recording = on;
    showKey();
    if (on)
        Q_EMIT recordingBegan();
}

void KeyRecorder::showKey()
{
    const QString key = words::inLine(QKeySequence::listToString(m_keys, QKeySequence::NativeText));
    setText(m_recording ? tr("Press the new key") : m_keys.isEmpty() ? tr("No key") : key);
    setAccessibleName(m_recording      ? tr("%1: press the new key").arg(m_command)
                      : m_keys.isEmpty() ? tr("%1: no key").arg(m_command)
                                         : tr("%1: %2").arg(m_command, key));
    setAccessibleDescription(m_recording ? tr("Escape keeps the old one, Backspace takes it away") : QString());
    setToolTip(accessibleDescription());
}

bool KeyRecorder::event(QEvent *event)
{
    if (!m_recording)
        return QPushButton::event(event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: // the key of a command is wanted as a key now
        event->accept();
        return true;
    case QEvent::KeyPress: {
        const auto *press = static_cast<const QKeyEvent *>(event);
        if (press->key() == Qt::Key_Tab || press->key() == Qt::Key_Backtab) {
            if (press->modifiers() & Qt::ControlModifier)
                this->press(*press);
            else
                return QPushButton::event(event); // goes on, and keeps what was there
        } else {
            this->press(*press);
        }
        return true;
    }
    case QEvent::KeyRelease: return true;
    default: return QPushButton::event(event);
    }
}

void KeyRecorder::press(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (event.isAutoRepeat() || isModifier(event.key()) || event.key() == 0)
        return;
    if (event.key() == Qt::Key_Escape && held == Qt::NoModifier)
        return setRecording(false);
    setRecording(false);
    const bool none = event.key() == Qt::Key_Backspace && held == Qt::NoModifier;
    Q_EMIT keyPressed(none ? QKeySequence() : QKeySequence(held | Qt::Key(event.key())));
}

void KeyRecorder::focusOutEvent(QFocusEvent *event)
{
    setRecording(false);
    QPushButton::focusOutEvent(event);
}

} // namespace heliograph::ui
