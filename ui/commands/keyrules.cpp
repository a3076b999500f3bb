// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/keyrules.h"

#include <QCoreApplication>

namespace heliograph::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("commands", text);
}

struct TextUse {
    QKeySequence::StandardKey standard;
    const char *words;
};

constexpr TextUse kTextUses[] = {
    {QKeySequence::Copy, QT_TRANSLATE_NOOP("commands", "Copy")},
    {QKeySequence::Cut, QT_TRANSLATE_NOOP("commands", "Cut")},
    {QKeySequence::Paste, QT_TRANSLATE_NOOP("commands", "Paste")},
    {QKeySequence::Undo, QT_TRANSLATE_NOOP("commands", "Undo typing")},
    {QKeySequence::Redo, QT_TRANSLATE_NOOP("commands", "Redo typing")},
    {QKeySequence::SelectAll, QT_TRANSLATE_NOOP("commands", "Select all")},
    {QKeySequence::Delete, QT_TRANSLATE_NOOP("commands", "Delete")},
    {QKeySequence::DeleteStartOfWord, QT_TRANSLATE_NOOP("commands", "Delete to the start of the word")},
    {QKeySequence::DeleteEndOfWord, QT_TRANSLATE_NOOP("commands", "Delete to the end of the word")},
    {QKeySequence::DeleteEndOfLine, QT_TRANSLATE_NOOP("commands", "Delete to the end of the line")},
    {QKeySequence::DeleteCompleteLine, QT_TRANSLATE_NOOP("commands", "Delete the line")},
    {QKeySequence::MoveToNextWord, QT_TRANSLATE_NOOP("commands", "Go to the next word")},
    {QKeySequence::MoveToPreviousWord, QT_TRANSLATE_NOOP("commands", "Go to the previous word")},
    {QKeySequence::MoveToStartOfDocument, QT_TRANSLATE_NOOP("commands", "Go to the start")},
    {QKeySequence::MoveToEndOfDocument, QT_TRANSLATE_NOOP("commands", "Go to the end")},
    {QKeySequence::SelectNextWord, QT_TRANSLATE_NOOP("commands", "Select the next word")},
    {QKeySequence::SelectPreviousWord, QT_TRANSLATE_NOOP("commands", "Select the previous word")},
    {QKeySequence::SelectStartOfDocument, QT_TRANSLATE_NOOP("commands", "Select to the start")},
    {QKeySequence::SelectEndOfDocument, QT_TRANSLATE_NOOP("commands", "Select to the end")},
};

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

/// Keys that every list, form and sheet needs, whatever is held with Shift.
bool isWindowKey(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Insert:
    case Qt::Key_Menu:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: return true;
    default: return false;
    }
}

} // namespace

QString textFieldUse(const QKeySequence &key)
{
    for (const TextUse &use : kTextUses) {
        if (QKeySequence::keyBindings(use.standard).contains(key))
            return tr(use.words);
    }
    return {};
}

QString whyNotKey(const QKeySequence &key)
{
    if (key.count() != 1 || key[0].key() == Qt::Key_unknown)
        return tr(QT_TRANSLATE_NOOP("commands", "This is no key that a shortcut can have."));
    const Qt::KeyboardModifiers held = key[0].keyboardModifiers();
    const int pressed = key[0].key();
    if ((held & (Qt::AltModifier | Qt::GroupSwitchModifier)) || pressed == Qt::Key_Alt || pressed == Qt::Key_AltGr)
        return tr(QT_TRANSLATE_NOOP("commands", "Alt and AltGr write letters in many keyboard layouts, so no shortcut uses them."));
    if (held & Qt::MetaModifier)
        return tr(QT_TRANSLATE_NOOP("commands", "This key belongs to the desktop: it may never arrive here."));
    if (pressed == Qt::Key_F10 && (held & Qt::ShiftModifier))
        return tr(QT_TRANSLATE_NOOP("commands", "Shift+F10 opens the menu of what is selected."));
    if (isFunctionKey(pressed))
        return {};
    if ((pressed == Qt::Key_Return || pressed == Qt::Key_Enter) && !(held & Qt::ShiftModifier))
        return tr(QT_TRANSLATE_NOOP("commands", "Enter and Ctrl+Enter send what is written."));
    if (isWindowKey(pressed) && !(held & Qt::ControlModifier))
        return tr(QT_TRANSLATE_NOOP("commands", "Lists and forms need this key to work. Hold Ctrl with it."));
    if (!(held & Qt::ControlModifier))
        return tr(QT_TRANSLATE_NOOP("commands", "This key alone would write a character. Hold Ctrl with it."));
    if (const QString use = textFieldUse(key); !use.isEmpty())
        return tr(QT_TRANSLATE_NOOP("commands", "Text fields use this key: %1.")).arg(use);
    return {};
}

QStringList capsOf(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    const QKeyCombination pressed = key[0];
    QStringList caps;
    for (const Qt::KeyboardModifier modifier : {Qt::ControlModifier, Qt::ShiftModifier, Qt::MetaModifier, Qt::AltModifier}) {
        // "Ctrl+": a modifier with no key.
        if (pressed.keyboardModifiers() & modifier)
            caps.append(QKeySequence(int(modifier)).toString(QKeySequence::NativeText).chopped(1));
    }
    // Both stand on one cap for people; "Return" is on few keyboards.
    caps.append(QKeySequence(pressed.key() == Qt::Key_Return ? Qt::Key_Enter : pressed.key()).toString(QKeySequence::NativeText));
    return caps;
}

} // namespace heliograph::ui
