// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace heliograph::ui {

/// One shortcut as a row of caps: Ctrl, Shift, S. From left to right in every language: keys are pressed in this order everywhere.
class KeyCaps final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCaps(const QKeySequence &key, QWidget *parent = nullptr);
    void setKey(const QKeySequence &key);
};

} // namespace heliograph::ui
