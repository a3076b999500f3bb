// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>

/// The window's shortcuts. None uses Alt, which writes letters in many layouts.
namespace heliograph::ui::keys {

inline QKeySequence search() { return {Qt::CTRL | Qt::SHIFT | Qt::Key_F}; }
inline QKeySequence next() { return {Qt::CTRL | Qt::SHIFT | Qt::Key_N}; }
inline QKeySequence accept() { return {Qt::CTRL | Qt::SHIFT | Qt::Key_A}; }
inline QKeySequence rowDown() { return {Qt::CTRL | Qt::Key_J}; }
inline QKeySequence rowUp() { return {Qt::CTRL | Qt::SHIFT | Qt::Key_J}; }
inline QKeySequence label() { return {Qt::CTRL | Qt::Key_L}; }
inline QKeySequence snooze() { return {Qt::CTRL | Qt::Key_H}; }
inline QKeySequence assign() { return {Qt::CTRL | Qt::SHIFT | Qt::Key_I}; }
inline QKeySequence profile() { return {Qt::CTRL | Qt::SHIFT | Qt::Key_P}; }
inline QKeySequence paneForward() { return {Qt::Key_F6}; }
inline QKeySequence paneBack() { return {Qt::SHIFT | Qt::Key_F6}; }
inline QKeySequence settings() { return {Qt::CTRL | Qt::Key_Comma}; }
inline QKeySequence quit() { return {Qt::CTRL | Qt::Key_Q}; }
/// Ctrl+1 …: the lists of the inbox in their order.
inline QKeySequence list(int index) { return {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)}; }

} // namespace heliograph::ui::keys
